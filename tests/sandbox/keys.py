"""API keys as the server keeps them, and the tokens that it makes up."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timezone

MASTER, DEFAULT, REGULAR = "master", "default", "regular"
MASTER_NAME, DEFAULT_NAME, DEFAULT_TOKEN = "Master", "Default public", "default_public"
SQL_ONLY: dict[str, object] = {"type": "apis", "apis": ["sql"]}
_EVERY_API: dict[str, object] = {"type": "apis", "apis": ["sql", "maps"]}


def now() -> datetime:
    """With a time zone."""
    return datetime.now(timezone.utc)


@dataclass
class ApiKey:
    """`role` is the PostgreSQL role it opens, until `valid_until`; times have a time zone."""

    name: str
    type: str
    token: str
    role: str
    grants: list[dict[str, object]] = field(default_factory=lambda: [_EVERY_API])
    created_at: datetime = field(default_factory=now)
    updated_at: datetime = field(default_factory=now)
    valid_until: datetime | None = None

    @property
    def is_master(self) -> bool:
        return self.type == MASTER

    @property
    def lists_datasets(self) -> bool:
        """Whether a grant of `table_metadata` lets it list the account's datasets."""
        return any("table_metadata" in grant for grant in self.grants)

    @property
    def has_expired(self) -> bool:
        return self.valid_until is not None and self.valid_until <= now()


def master_token() -> str:
    """40 hexadecimal digits."""
    return secrets.token_hex(20)


def regular_token() -> str:
    """22 characters of URL-safe Base64; one in forty holds no digit."""
    return secrets.token_urlsafe(16)
