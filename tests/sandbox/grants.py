"""What an API key may do: CARTO's `grants`, checked as its server does (cartodb: app/models/carto/api_key.rb)."""

from __future__ import annotations

from dataclasses import dataclass

PERMISSIONS = ("select", "insert", "update", "delete")
_TYPES = ("apis", "database", "dataservices", "user")


class GrantsRefused(ValueError):
    """The message is what CARTO would answer under `errors`."""


@dataclass(frozen=True)
class TableGrant:
    """Rights on one table; `permissions` are of `PERMISSIONS`."""

    schema: str
    name: str
    permissions: tuple[str, ...]

    @property
    def writes(self) -> bool:
        return any(permission != "select" for permission in self.permissions)


def table_grants(grants: object) -> tuple[TableGrant, ...]:
    """The tables that a request's `grants` name. Raises `GrantsRefused`."""
    if not isinstance(grants, list) or not all(isinstance(grant, dict) for grant in grants):
        raise GrantsRefused("grants has to be an array")
    kinds = [grant.get("type") for grant in grants]
    if any(kind not in _TYPES for kind in kinds):
        raise GrantsRefused("grants holds an unknown type")
    if kinds.count("apis") != 1:
        raise GrantsRefused("only one apis section is allowed")
    if kinds.count("database") > 1:
        raise GrantsRefused("only one database section is allowed")
    if grants[kinds.index("apis")].get("apis") != ["sql"]:
        raise GrantsRefused('apis has to be ["sql"]')
    tables = grants[kinds.index("database")].get("tables", []) if "database" in kinds else []
    if not isinstance(tables, list):
        raise GrantsRefused("tables has to be an array")
    return tuple(map(_table_grant, tables))


def _table_grant(table: object) -> TableGrant:
    if not isinstance(table, dict):
        raise GrantsRefused("a table has to be an object")
    schema, name, permissions = table.get("schema"), table.get("name"), table.get("permissions")
    if not isinstance(schema, str) or not isinstance(name, str) or not isinstance(permissions, list):
        raise GrantsRefused("a table has a schema, a name and permissions")
    unknown = [permission for permission in permissions if permission not in PERMISSIONS]
    if unknown:
        raise GrantsRefused(f"unknown permissions: {', '.join(map(str, unknown))}")
    return TableGrant(schema, name, tuple(permissions))
