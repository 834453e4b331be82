"""Client certificates: read what CARTO or a person gives, and check it before it is used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .secret import Secret


@dataclass(frozen=True)
class CertificateFacts:
    """What is known of a client certificate; times have a time zone, `fingerprint` is SHA-1 in lower-case hex, as QGIS names it."""

    common_name: str
    not_before: datetime
    not_after: datetime
    fingerprint: str


@dataclass(frozen=True)
class CertificateBundle:
    """Everything a client needs to show who it is.

    `certificate` is PEM, `key` unencrypted PEM, `authorities` PEM of each CA in `server_ca.pem` (empty: a public CA),
    `host` and `port` of the database (None where the bundle does not say).
    """

    certificate: bytes
    key: Secret
    authorities: tuple[bytes, ...]
    host: str | None
    port: int | None
    facts: CertificateFacts


def read_bundle(data: bytes, name: str, passphrase: Secret | None = None) -> CertificateBundle:
    """Read a ZIP, PEM, or PKCS #12 from memory. `name` is what people call it, for messages. Raises `errors.BundleError`s."""
    raise NotImplementedError


def check_bundle(bundle: CertificateBundle, user: str, now: datetime) -> None:
    """Raise the `errors.BundleError` that would make PostgreSQL or QGIS fail later, and silently: dates, name, CA."""
    raise NotImplementedError
