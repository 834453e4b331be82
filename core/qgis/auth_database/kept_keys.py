"""Certificates whose private key QGIS could not read back: kept in a config each, encrypted like everything there.

QGIS reads every key of its own store for certificates as an RSA key: an EC key goes in and never comes out, and of
Ed25519 its Qt knows nothing (measured: 3.40.6). The config's label tells the certificate's fingerprint, so it is found,
and goes, by that alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...secret import Secret
from .configs import auth_manager, load_config, new_config, new_id, remove_config, store_config

if TYPE_CHECKING:
    from ...certificates.bundle import CertificateBundle


def keep(bundle: CertificateBundle) -> None:
    """Raises `AuthDatabaseNotWritable` and `AuthDatabaseBusy`."""
    fingerprint = bundle.facts.fingerprint
    values = {"username": fingerprint, "password": bundle.key.reveal(), "realm": bundle.certificate.decode("ascii")}
    store_config(new_config("Basic", new_id(), _label(fingerprint), values))


def is_kept(fingerprint: str) -> bool:
    """Whether it is there; the master password is not needed, for labels are not encrypted."""
    return bool(_id(fingerprint))


def read(fingerprint: str) -> tuple[bytes, Secret] | None:
    """Certificate and private key, both PEM; None where they are not there, or cannot be read."""
    config = load_config(_id(fingerprint))
    if config is None or config.config("username") != fingerprint:
        return None
    return config.config("realm").encode("ascii"), Secret(config.config("password"))


def forget(fingerprint: str) -> None:
    """Nothing happens where it is not there. Raises `AuthDatabaseNotWritable` and `AuthDatabaseBusy`."""
    remove_config(_id(fingerprint))


def _id(fingerprint: str) -> str:
    """The config's; empty where there is none."""
    configs, label = auth_manager().availableAuthMethodConfigs(), _label(fingerprint)
    return next((authcfg for authcfg, config in configs.items() if config.name() == label), "")


def _label(fingerprint: str) -> str:
    return f"CARTO Direct SQL: certificate {fingerprint}"
