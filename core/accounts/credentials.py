"""What a dial of a saved account shows, fetched from QGIS's authentication database."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING

from ..postgres.connection import Credentials
from ..secret import Secret
from .errors import AuthEntryMissing, KeyEntryMissing

if TYPE_CHECKING:
    from ..ports import AuthDatabase
    from .saved_account import SavedAccount


def stored_credentials(auth_database: AuthDatabase, saved: SavedAccount) -> Credentials:
    """Raises as `stored_identity`, and `AuthEntryMissing` also for a key that should be there and is not."""
    authorities = tuple(authority.encode() for authority in saved.authorities)
    certificate, private_key = stored_identity(auth_database, saved)
    return Credentials(certificate, private_key, _password(auth_database, saved), authorities)


def stored_identity(auth_database: AuthDatabase, saved: SavedAccount) -> tuple[bytes, Secret]:
    """Certificate and private key as PEM, empty where the account has none.

    Raises `AuthEntryMissing`, and `CertificateExpired` or `-NotYetValid` for one that QGIS keeps back for its dates.
    """
    if not saved.has_certificate:
        return b"", Secret("")
    identity = auth_database.identity(saved.certificate_fingerprint)
    if identity is None:
        facts = auth_database.certificate(saved.certificate_fingerprint)
        if facts is not None:
            from ..certificates.bundle import check_dates  # it loads `ssl`, which start-up can do without

            check_dates(facts, saved.account.user, datetime.now(timezone.utc))
        raise AuthEntryMissing(authcfg=saved.certificate_fingerprint)
    return identity


def _password(auth_database: AuthDatabase, saved: SavedAccount) -> Secret:
    if not saved.key_authcfg:
        return Secret("")
    password = auth_database.key(saved.key_authcfg)
    if password is None:
        raise KeyEntryMissing(authcfg=saved.key_authcfg)
    return password
