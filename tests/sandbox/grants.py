"""What an API key may do: CARTO's `grants`, read as its server reads them.

CARTO: app/models/carto/api_key.rb, lib/api_key_grants_validator.rb, lib/formats/carto/api_key/grants.json.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

PERMISSIONS = ("select", "insert", "update", "delete")
_APIS = ("sql", "maps", "do")
_AT_MOST_ONCE = ("database", "dataservices", "user", "data-observatory")


class GrantsRefused(ValueError):
    """The message is what CARTO would answer under `errors`, after "Grants"."""


@dataclass(frozen=True)
class TableGrant:
    """Rights on one table; `permissions` are of `PERMISSIONS`."""

    schema: str
    name: str
    permissions: tuple[str, ...]

    @property
    def writes(self) -> bool:
        return any(permission != "select" for permission in self.permissions)


@dataclass(frozen=True)
class Grants:
    """`schemas` are those in which the key may make tables."""

    tables: tuple[TableGrant, ...] = ()
    schemas: tuple[str, ...] = ()


def read_grants(grants: object) -> Grants:
    """Check a request's `grants`, all but whether the account holds what it grants. Raises `GrantsRefused`."""
    if not isinstance(grants, list) or not all(isinstance(grant, dict) for grant in grants):
        raise GrantsRefused("grants has to be an array")
    kinds = [grant.get("type") for grant in grants]
    if kinds.count("apis") != 1:
        raise GrantsRefused("only one apis section is allowed")
    for kind in _AT_MOST_ONCE:
        if kinds.count(kind) > 1:
            raise GrantsRefused(f"only one {kind} section is allowed")
    if any(kind not in ("apis", *_AT_MOST_ONCE) for kind in kinds):
        raise GrantsRefused("holds an unknown type")
    apis = grants[kinds.index("apis")].get("apis")
    if not isinstance(apis, list) or any(api not in _APIS for api in apis):
        raise GrantsRefused(f"apis has to be an array of {', '.join(_APIS)}")
    database = grants[kinds.index("database")] if "database" in kinds else {}
    tables, schemas = _objects(database, "tables"), _objects(database, "schemas")
    return Grants(tuple(map(_table_grant, tables)), tuple(_schema(schema) for schema in schemas))


def _objects(database: dict[str, object], name: str) -> list[dict[str, object]]:
    found = database.get(name) or []
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise GrantsRefused(f"{name} has to be an array of objects")
    return found


def _table_grant(table: dict[str, object]) -> TableGrant:
    schema, name = table.get("schema"), table.get("name")
    if not isinstance(schema, str) or not isinstance(name, str):
        raise GrantsRefused("a table has a schema, a name and permissions")
    return TableGrant(schema, name, _permissions(table, PERMISSIONS))


def _schema(schema: dict[str, object]) -> str:
    if not isinstance(schema.get("name"), str):
        raise GrantsRefused("a schema has a name and permissions")
    _permissions(schema, ("create",))
    return cast("str", schema["name"])


def _permissions(of: dict[str, object], known: tuple[str, ...]) -> tuple[str, ...]:
    permissions = of.get("permissions")
    if not isinstance(permissions, list) or any(permission not in known for permission in permissions):
        raise GrantsRefused(f"permissions have to be an array of {', '.join(known)}")
    return tuple(permissions)
