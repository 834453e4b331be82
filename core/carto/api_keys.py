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
class TableGrant:
    """What may be done with one table; `permissions` are some of `WRITE`."""

    schema: str
    name: str
    permissions: tuple[str, ...]


@dataclass(frozen=True)
class ApiKey:
    """`kind` is `master`, `default` or `regular`; `tables` are those that its grants name."""

    name: str
    kind: str
    token: Secret
    tables: tuple[TableGrant, ...] = ()

    @property
    def is_master(self) -> bool:
        return self.kind == MASTER


def grants(tables: Iterable[TableGrant], writable: bool) -> list[dict[str, Any]]:
    """The least that a key needs to read these tables, or to change those that may be changed, as CARTO wants it said.

    Of each table the permissions are named that the user holds: one more, and CARTO refuses the whole key.
    """
    wanted = WRITE if writable else READ
    named = [
        {
            "schema": table.schema,
            "name": table.name,
            "permissions": [permission for permission in wanted if permission in table.permissions],
        }
        for table in tables
    ]
    sql: list[dict[str, Any]] = [{"type": "apis", "apis": ["sql"]}]
    return [*sql, {"type": "database", "tables": named}] if named else sql
