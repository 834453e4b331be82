"""CARTO accounts as the server keeps them; tests read and change them directly."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from .allow_list import covers
from .certificates import Certificate, free_name
from .grants import TableGrant, table_grants

if TYPE_CHECKING:
    from .certificates import Issued
    from .database import AccountDatabase
    from .laptops import Laptop

MASTER, DEFAULT, REGULAR = "master", "default", "regular"
MASTER_NAME, DEFAULT_NAME, DEFAULT_TOKEN = "Master", "Default public", "default_public"
_TOKEN_BYTES = 20


@dataclass
class ApiKey:
    """`role` is the PostgreSQL role it opens; times have a time zone."""

    name: str
    type: str
    token: str
    role: str
    grants: list[dict[str, object]] = field(default_factory=lambda: [{"type": "apis", "apis": ["sql"]}])
    created_at: datetime = field(default_factory=lambda: datetime.now(timezone.utc))
    updated_at: datetime = field(default_factory=lambda: datetime.now(timezone.utc))

    @property
    def is_master(self) -> bool:
        return self.type == MASTER


class Account:
    """One account. Tests may set `allow_list`, `dbdirect_enabled`, `api_key_quota`; `certificates` keeps revoked."""

    def __init__(self, user: str, organization: bool, database: AccountDatabase, home: Laptop) -> None:
        self.user = user
        self.organization = organization
        self.database = database
        self.allow_list: list[str] = []
        self.dbdirect_enabled = True
        self.api_key_quota: int | None = None
        self.certificates: list[Certificate] = []
        self.api_keys = [
            ApiKey(MASTER_NAME, MASTER, secrets.token_hex(_TOKEN_BYTES), database.owner),
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
        return self.create_key(name, [{"type": "apis", "apis": ["sql"]}, {"type": "database", "tables": named}])

    def create_key(self, name: str, grants: list[dict[str, object]]) -> ApiKey:
        """A regular key with its role; `grants` has passed the server's rules."""
        granted: tuple[TableGrant, ...] = table_grants(grants)
        with self._lock:
            key = ApiKey(name, REGULAR, secrets.token_hex(_TOKEN_BYTES), self.database.create_key_role(granted), grants)
            self.api_keys.append(key)
        return key

    def delete_key(self, key: ApiKey) -> None:
        """The key and its role, at once."""
        with self._lock:
            self.api_keys.remove(key)
            self.database.drop_key_role(key.role)

    def regenerate(self, key: ApiKey) -> None:
        """A new token; the old one opens nothing any more."""
        key.token = secrets.token_hex(_TOKEN_BYTES)
        key.updated_at = datetime.now(timezone.utc)

    def allows(self, address: str) -> bool:
        """Whether the allow-list covers `address`."""
        return covers(self.allow_list, address)

    @property
    def live_certificates(self) -> list[Certificate]:
        """Those that were not revoked: what the API lists."""
        return [certificate for certificate in self.certificates if not certificate.revoked]

    def record(self, issued: Issued, wanted_name: str) -> Certificate:
        """Remember a new certificate under a free name."""
        with self._lock:
            name = free_name(wanted_name, self.user, (other.name for other in self.live_certificates))
            certificate = Certificate(name, issued.expiration, issued.certificate.serial_number)
            self.certificates.append(certificate)
        return certificate

    def create_tables(self, count: int) -> None:
        """`count` more tables, small ones."""
        self.database.create_tables(count)
