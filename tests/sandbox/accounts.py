"""CARTO accounts as the server keeps them; tests read and change them directly."""

from __future__ import annotations

import secrets
import threading
from typing import TYPE_CHECKING

from .allow_list import covers
from .certificates import Certificate, free_name
from .grants import read_grants
from .keys import (
    DEFAULT,
    DEFAULT_NAME,
    DEFAULT_TOKEN,
    MASTER,
    MASTER_NAME,
    REGULAR,
    SQL_ONLY,
    ApiKey,
    master_token,
    now,
    regular_token,
)

if TYPE_CHECKING:
    from .certificates import Issued
    from .database import AccountDatabase
    from .laptops import Laptop

ACTIVE, LOCKED, UNVERIFIED = "active", "locked", "unverified"
SETTABLE = (
    "allow_list",
    "state",
    "maintenance_mode",
    "engine_enabled",
    "dbdirect_enabled",
    "mfa_required",
    "api_key_quota",
)


class Account:
    """One account; `organization` is the name of its organization, empty for a personal one.

    Tests may set what `SETTABLE` names (`state`: active, locked or unverified). `certificates` keeps all that were ever
    issued, so that a test sees those that were revoked, and those that no list shows.
    """

    def __init__(self, user: str, organization: str, database: AccountDatabase, home: Laptop) -> None:
        self.user = user
        self.organization = organization
        self.database = database
        self.allow_list: list[str] = []
        self.state = ACTIVE
        self.maintenance_mode = False
        self.engine_enabled = True
        self.dbdirect_enabled = True
        self.mfa_required = False
        self.api_key_quota: int | None = None  # of regular keys
        self.certificates: list[Certificate] = []
        self.api_keys = [
            ApiKey(MASTER_NAME, MASTER, master_token(), database.owner),
            ApiKey(DEFAULT_NAME, DEFAULT, DEFAULT_TOKEN, database.public),
        ]
        self._home = home
        self._lock = threading.RLock()

    @property
    def schema(self) -> str:
        """Where its tables are: `public`, or the user's name inside an organization."""
        return self.database.schema

    @property
    def master_key(self) -> str:
        return self.api_keys[0].token

    @property
    def default_public(self) -> str:
        return self.api_keys[1].token

    def address(self, laptop: Laptop | None = None, path: str = "") -> str:
        """The base URL for this laptop (default: home); `path` is `user` or `u` (default: `u` in an organization)."""
        return f"{(laptop or self._home).web_address}/{path or ('u' if self.organization else 'user')}/{self.user}"

    def address_at(self, domain: str) -> str:
        """The base URL of an installation with users as subdomains, such as `domains.CLOUD`."""
        if self.organization:
            return f"https://{self.organization}.{domain}/u/{self.user}"
        return f"https://{self.user}.{domain}"

    def key_with(self, token: str) -> ApiKey | None:
        """The API key with this token."""
        return next((key for key in self.api_keys if secrets.compare_digest(key.token.encode(), token.encode())), None)

    def key_named(self, name: str) -> ApiKey | None:
        """The API key with this name."""
        return next((key for key in self.api_keys if key.name == name), None)

    def add_key(self, name: str, tables: dict[str, str] | None = None) -> ApiKey:
        """A regular key; `tables` maps a table's name to permissions, such as `{"countries": "select,update"}`."""
        named = [
            {"schema": self.schema, "name": table, "permissions": permissions.split(",")}
            for table, permissions in (tables or {}).items()
        ]
        return self.create_key(name, [SQL_ONLY, {"type": "database", "tables": named}])

    def create_key(self, name: str, grants: list[dict[str, object]]) -> ApiKey:
        """A regular key with its role; `grants` has passed the server's rules."""
        granted = read_grants(grants)
        with self._lock:
            role = self.database.create_key_role(granted.tables, granted.schemas)
            key = ApiKey(name, REGULAR, regular_token(), role, grants)
            self.api_keys.append(key)
        return key

    def delete_key(self, key: ApiKey) -> None:
        """The key and its role, at once."""
        with self._lock:
            self.api_keys.remove(key)
            self.database.drop_key_role(key.role)

    def regenerate(self, key: ApiKey) -> None:
        """A new token; the old one opens nothing any more."""
        key.token = master_token() if key.is_master else regular_token()
        key.updated_at = now()

    def expire(self, key: ApiKey) -> None:
        """Its role's password has run out, as with PostgreSQL's VALID UNTIL."""
        key.valid_until = now()
        self.database.expire_role(key.role, key.valid_until)

    def lose_role(self, key: ApiKey) -> None:
        """Its role goes and the key stays, so that PostgreSQL itself says that there is no such role."""
        self.database.drop_key_role(key.role)

    def allows(self, address: str) -> bool:
        """Whether the allow-list covers `address`."""
        return covers(self.allow_list, address)

    @property
    def live_certificates(self) -> list[Certificate]:
        """What the API lists: those that were not revoked, expired ones too."""
        return [certificate for certificate in self.certificates if certificate.listed and not certificate.revoked]

    @property
    def unlisted_certificates(self) -> list[Certificate]:
        """Issued by the CA and forgotten: good, shown by no list, for nobody to revoke."""
        return [certificate for certificate in self.certificates if not certificate.listed]

    def record(self, issued: Issued, wanted_name: str, listed: bool = True) -> Certificate:
        """Remember a new certificate under a free name."""
        with self._lock:
            name = free_name(wanted_name, self.user, (other.name for other in self.live_certificates))
            certificate = Certificate(name, issued.expiration, issued.certificate.serial_number, listed=listed)
            self.certificates.append(certificate)
        return certificate

    def create_tables(self, count: int) -> None:
        """`count` more tables, small ones."""
        self.database.create_tables(count)

    def reimport(self, table: str) -> None:
        """Drop a table and make it again with the same rows: keys that were granted the old one do not cover it."""
        self.database.reimport(table)

    def share(self, table: str, colleague: Account, writable: bool = False) -> None:
        """Let another member of the organization read a table, or also change it."""
        self.database.share(table, colleague.database.owner, writable)
