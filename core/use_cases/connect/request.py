"""What goes into the use case `connect`, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass

from ...accounts.readiness import Facts
from ...accounts.saved_account import SavedAccount
from ...carto.account import Account
from ...carto.api_keys import TableGrant
from ...certificates.bundle import CertificateFiles
from ...errors import DirectSqlError
from ...postgres.server_identity import ServerIdentity
from ...secret import Secret


@dataclass(frozen=True)
class ConnectRequest:
    """What `connect` may use. Whatever is missing is found, made, or asked of CARTO with the master key.

    `certificate_files` hold one that the user brought (then no master key is needed), `address` is the public address
    to allow (empty: found out, by `address_service` if one is named), `saved` the connection to complete, however it is
    called by now, else `connection_name` what the QGIS connection is or will be called (empty: the account's
    choice), `certificate_name` what the certificate's name begins with, `writable` says whether an API key that is made
    may change tables, `tables` what it is made for (empty: all tables of the account), `keep_master_key` whether to
    store the master key, `confirmed_server` is a server that the user has confirmed, `checks_name` says whether a
    server that is not CARTO's has its name in its certificate (None: as the connection has it, and a new one checks
    it), `renew_key` says whether a key that works is replaced.
    """

    account: Account
    master_key: Secret | None = None
    database_key: Secret | None = None
    certificate_files: CertificateFiles | None = None
    address: str = ""
    address_service: str = ""
    saved: SavedAccount | None = None
    connection_name: str = ""
    certificate_name: str = ""
    writable: bool = False
    keep_master_key: bool = False
    confirmed_server: ServerIdentity | None = None
    renew_key: bool = False
    tables: tuple[TableGrant, ...] = ()
    checks_name: bool | None = None


@dataclass(frozen=True)
class Connected:
    """Where `connect` arrived. `facts` are as fresh as the dial that proved them.

    `left_behind` says why an export that QGIS itself reads still has what the account had before.
    """

    saved: SavedAccount
    facts: Facts
    left_behind: DirectSqlError | None = None
