"""Client certificates as values: what is known of them, and when they are of use. :mod:`.reader` reads them."""

from __future__ import annotations

import hashlib
import ssl
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ..secret import Secret
from .errors import CertificateExpired, CertificateNotYetValid, CertificateOfAnother

FILE_PATTERNS = (
    *("*.zip", "*.p12", "*.pfx", "*.pem", "*.crt", "*.cer", "*.cert", "*.p7b", "*.key", "*.der", "*.pk8", "*.p8"),
)
"""What a file dialog shows of what can be read; JSON and text files are read too, but mostly are something else."""

CLOCK_SKEW = timedelta(minutes=5)
"""How far this computer's clock may be behind CARTO's before a new certificate looks like one of the future."""


@dataclass(frozen=True)
class CertificateFacts:
    """What is known of a client certificate.

    Times have a time zone; `fingerprint` is SHA-1 in lower-case hex, as QGIS names it; `common_name` may be empty.
    """

    common_name: str
    not_before: datetime
    not_after: datetime
    fingerprint: str


@dataclass(frozen=True)
class CertificateFiles:
    """Where a person keeps a certificate: `path` is a file or a folder, `passphrase` opens its private key.

    `host` and `port` (0: not given) of the database go before what the files say.
    """

    path: Path
    passphrase: Secret | None = None
    host: str = ""
    port: int = 0


@dataclass(frozen=True)
class CertificateBundle:
    """Everything a client needs to show who it is.

    `certificate` is PEM, `key` unencrypted PEM (`key_algorithm`: `RSA`, `EC`, `Ed25519`, `Ed448`), `authorities` PEM of
    each CA of the server (empty: a public CA), `host` and `port` of the database (None where the bundle does not say).
    `spare_authorities`, PEM, may be the server's where no public one is: roots in the certificate's own file, and what
    lies beside that.
    """

    certificate: bytes
    key: Secret
    authorities: tuple[bytes, ...]
    host: str | None
    port: int | None
    facts: CertificateFacts
    key_algorithm: str = "RSA"
    spare_authorities: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class AuthorityBundle:
    """What a client needs where the password alone shows who it is: PEM of each CA of the server, never none.

    `host` and `port` as in `CertificateBundle`.
    """

    authorities: tuple[bytes, ...]
    host: str | None = None
    port: int | None = None


def fingerprint_of(certificate: bytes) -> str:
    """Tell how QGIS names a certificate in PEM: SHA-1 in lower-case hex. Raises `ValueError` for what is no PEM."""
    der = ssl.PEM_cert_to_DER_cert(certificate.decode("ascii"))
    return hashlib.sha1(der, usedforsecurity=False).hexdigest()


def check_facts(facts: CertificateFacts, user: str, now: datetime) -> None:
    """Raise what would make the database refuse the certificate: `CertificateOfAnother`, `-NotYetValid`, `-Expired`."""
    if facts.common_name != user:
        raise CertificateOfAnother(found=facts.common_name or "—", user=user)
    check_dates(facts, user, now)


def check_dates(facts: CertificateFacts, user: str, now: datetime) -> None:
    """For a server whose certificates need not be called after its users: `CertificateNotYetValid`, `-Expired`."""
    if now < facts.not_before - CLOCK_SKEW:
        raise CertificateNotYetValid(user=user, starts=facts.not_before.date().isoformat())
    if now >= facts.not_after:
        raise CertificateExpired(user=user, expired=facts.not_after.date().isoformat())
