"""CARTO's API keys and their grants (CARTO: Carto::Api::ApiKeysController, Auth API)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..secret import Secret

MASTER = "master"
READ = ("select",)
WRITE = ("select", "insert", "update", "delete")


@dataclass(frozen=True)
class ApiKey:
    """`kind` is `master`, `default` or `regular`.

    `tables` are the `(schema, name, permissions)` that its grants name.
    """

    name: str
    kind: str
    token: Secret
    tables: tuple[tuple[str, str, tuple[str, ...]], ...] = ()

    @property
    def is_master(self) -> bool:
        return self.kind == MASTER


def grants(tables: Iterable[tuple[str, str]], writable: bool) -> list[dict[str, Any]]:
    """The least that a key needs to read, or to change, these `(schema, name)` tables, as CARTO wants it said."""
    permissions = list(WRITE if writable else READ)
    named = [{"schema": schema, "name": name, "permissions": permissions} for schema, name in tables]
    sql: list[dict[str, Any]] = [{"type": "apis", "apis": ["sql"]}]
    return [*sql, {"type": "database", "tables": named}] if named else sql
