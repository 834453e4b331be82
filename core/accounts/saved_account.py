"""What this computer has of an account."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from .lifetime import Lifetime

if TYPE_CHECKING:
    from ..carto.account import Account
    from ..postgres.connection import Connection

USUAL_VALIDITY = timedelta(days=365)
NEVER = datetime.max.replace(tzinfo=timezone.utc)
"""When a certificate expires that is not there."""


@dataclass(frozen=True)
class AddedAddress:
    """An entry that this computer put on the allow-list; `when` has a time zone."""

    entry: str
    when: datetime


@dataclass(frozen=True)
class SavedAccount:
    """Kept in QGIS's settings, so it holds ids of secrets and never a secret.

    `certificate_id` is CARTO's (empty for a certificate that was downloaded by hand), `certificate_fingerprint` SHA-1
    in lower-case hex, as QGIS names certificates; `owns_certificate` is False where the user had put it into QGIS
    before. `key_name` is the API key that this plugin made (empty where the user gave one), and `key_follows_tables`
    says that it is to cover all tables, later ones too, `key_writes` that it may change them. A server may want no
    certificate (its name and fingerprint are empty then, and it expires `NEVER`), or no password (`key_authcfg`).
    `address` is the entry of the allow-list that let this computer in last, an address or a network; `added` are those
    that were put there from here. `authorities` are PEM of the CAs that may sign the server's certificate (empty: those
    that the operating system trusts).
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
    certificate_starts: datetime | None = None
    key_follows_tables: bool = False
    key_writes: bool = False
    added: tuple[AddedAddress, ...] = ()

    def with_added(self, entry: str, when: datetime) -> SavedAccount:
        """The same, which also knows when this entry was put on the allow-list."""
        others = tuple(one for one in self.added if one.entry != entry)
        return replace(self, added=(*others, AddedAddress(entry, when)))

    @property
    def has_certificate(self) -> bool:
        """Whether a dial shows one."""
        return bool(self.certificate_fingerprint)

    @property
    def is_exportable(self) -> bool:
        """Whether other programs can be given it: they show a certificate, and check the server's name."""
        return self.has_certificate and self.connection.checks_name

    @property
    def lifetime(self) -> Lifetime:
        """Of the certificate. Version 0.1.0 did not keep its beginning; CARTO gives a year where nothing is said."""
        starts = self.certificate_starts or self.certificate_expires - USUAL_VALIDITY
        return Lifetime(starts, self.certificate_expires)
