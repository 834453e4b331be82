"""What this computer has of an account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..carto.account import Account
from ..postgres.connection import Connection


@dataclass(frozen=True)
class SavedAccount:
    """Kept in QGIS's settings, so it holds ids of secrets and never a secret.

    `certificate_id` is CARTO's (empty for a certificate that was downloaded by hand), `certificate_fingerprint` SHA-1
    in lower-case hex, as QGIS names certificates; `owns_certificate` is False where the user had put it into QGIS
    before. `key_name` is the API key that this plugin made (empty where the user gave one), `address` the one that was
    allowed from here last, `authorities` PEM of the CAs that may sign the server's certificate (empty: those that the
    operating system trusts).
    """

    account: Account
    connection: Connection
    certificate_id: str
    certificate_name: str
    certificate_expires: datetime
    certificate_fingerprint: str
    key_authcfg: str
    key_name: str = ""
    address: str = ""
    authorities: tuple[str, ...] = ()
    master_key_authcfg: str = ""
    owns_certificate: bool = True
