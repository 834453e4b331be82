"""What this computer has of an account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..carto.account import Account
from ..postgres.connection import Connection


@dataclass(frozen=True)
class SavedAccount:
    """What this computer has of an account. Kept in QGIS's settings, so it holds ids of secrets and never a secret.

    `certificate_id` is CARTO's (empty for a bundle that was downloaded by hand), `address` the one this computer put on
    the allow-list itself (empty where it was there before), `key_name` the API key that this plugin made (empty where
    the user gave one), `authorities` the fingerprints of the CAs that QGIS trusts because of this account. Fingerprints
    are SHA-1 in lower-case hex, as QGIS names certificates.
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
