"""QGIS's authentication database as the use cases see it.

Certificate, authorities and API keys, all encrypted there.
"""

from __future__ import annotations

import secrets
import string
from collections.abc import Iterable

from ...certificates.bundle import CertificateBundle, CertificateFacts
from ...secret import Secret
from . import identities as client_certificates
from .auth_manager_lock import in_turn
from .authorities import distrust_authority, is_trusted, trust_authorities
from .configs import (
    auth_database_is_open,
    auth_manager,
    config_exists,
    load_config,
    new_config,
    remove_config,
    store_config,
)
from .master_password import MasterPassword

_ID_LENGTH = 7
_ID_LETTERS = string.ascii_lowercase + string.digits


class QgisAuthDatabase:
    """`ports.Vault`; every method may be called from any thread, and a step that fails removes what it made.

    `interactive` says that a person is there to be asked for the master password: then no password means that they
    cancelled.
    """

    def __init__(self, interactive: bool) -> None:
        self._master_password = MasterPassword(interactive)

    @in_turn
    def unlock(self) -> None:
        """Have the master password asked for, once, if QGIS does not know it yet."""
        self._master_password.require()

    @in_turn
    def is_unlocked(self) -> bool:
        """Whether secrets can be read without asking anybody; never opens the auth database itself."""
        return auth_database_is_open() and bool(auth_manager().masterPasswordIsSet())

    @in_turn
    def new_id(self) -> str:
        """An id that no config has: seven letters and digits, as QGIS wants them."""
        self._master_password.require_enabled()
        while True:
            authcfg = "".join(secrets.choice(_ID_LETTERS) for _ in range(_ID_LENGTH))
            if not config_exists(authcfg):
                return authcfg

    @in_turn
    def store_certificate(self, authcfg: str, bundle: CertificateBundle, label: str) -> None:
        """Keep certificate and key under `authcfg`; `label` is what QGIS's options show."""
        self.unlock()
        client_certificates.store_certificate(authcfg, bundle, label)

    @in_turn
    def replace_certificate(self, authcfg: str, bundle: CertificateBundle) -> None:
        """Put a new certificate in place of the one under `authcfg`, which is removed. Raises `AuthEntryMissing`."""
        self.unlock()
        client_certificates.replace_certificate(authcfg, bundle)

    @in_turn
    def certificate(self, authcfg: str) -> CertificateFacts | None:
        """What is known of the certificate under `authcfg`; None where it is not there."""
        self.unlock()
        return client_certificates.certificate_facts(authcfg)

    @in_turn
    def remove_certificate(self, authcfg: str) -> None:
        """Remove the config and the certificate that it names, as far as they are there."""
        self.unlock()
        named = client_certificates.identity_of(authcfg)
        remove_config(authcfg)
        if named:
            client_certificates.remove_identity(named)

    @in_turn
    def remove_identity(self, fingerprint: str) -> None:
        """Remove a certificate and its key unless a config names them, or they are gone."""
        self.unlock()
        client_certificates.remove_identity(fingerprint)

    @in_turn
    def trust(self, authorities: Iterable[bytes]) -> tuple[str, ...]:
        """Trust these CAs (PEM); returns the fingerprints of those that were not trusted before."""
        self._master_password.require_enabled()
        return trust_authorities(authorities)

    @in_turn
    def is_trusted(self, authority: bytes) -> bool:
        """Whether QGIS trusts this CA (PEM), from wherever it knows it."""
        self._master_password.require_enabled()
        return is_trusted(authority)

    @in_turn
    def distrust(self, fingerprint: str) -> None:
        """Take a CA out of the auth database; nothing happens where it is not in there."""
        self._master_password.require_enabled()
        distrust_authority(fingerprint)

    @in_turn
    def store_key(self, authcfg: str, user: str, key: Secret, label: str) -> None:
        """Keep an API key under `authcfg`, in place of what was there."""
        self.unlock()
        store_config(new_config("Basic", authcfg, label, {"username": user, "password": key.reveal(), "realm": ""}))

    @in_turn
    def key(self, authcfg: str) -> Secret | None:
        """The API key under `authcfg`; None where there is none."""
        self.unlock()
        config = load_config(authcfg)
        return Secret(config.config("password")) if config is not None and config.config("password") else None

    @in_turn
    def remove_key(self, authcfg: str) -> None:
        """Forget an API key; nothing happens where there is none."""
        self._master_password.require_enabled()
        remove_config(authcfg)
