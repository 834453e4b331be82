"""The tables that a role may use, read off the database as CARTO's server does (CARTO: user_db_service.rb)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from psycopg2 import extensions


@dataclass(frozen=True)
class Table:
    """A row of `GET /api/v4/datasets`; `mode` is `r` or `rw`, and `shared` says that another member owns it."""

    name: str
    schema: str
    mode: str
    made_by_carto: bool
    public: bool
    shared: bool
    updated_at: datetime


def read_tables(cursor: extensions.cursor, owner: str) -> tuple[Table, ...]:
    """What `owner` may read or change, its own and what others share, by name.

    CARTO looks at information_schema, which knows no materialized views, and takes whoever may update for a writer.
    """
    cursor.execute(_TABLES, {"owner": owner})
    now = datetime.now(timezone.utc)
    return tuple(
        Table(name, schema, mode, made_by_carto, public, shared, now)
        for name, schema, mode, made_by_carto, public, shared in cursor.fetchall()
    )


def read_held(cursor: extensions.cursor, owner: str) -> dict[tuple[str, str], frozenset[str]]:
    """The permissions that `owner` has on each `(schema, name)`: it can grant no others to a key."""
    cursor.execute(_GRANTED, {"roles": [owner]})
    return {(schema, name): frozenset(permissions) for _, schema, name, _, permissions in cursor.fetchall()}


def read_granted(cursor: extensions.cursor, roles: Iterable[str]) -> dict[str, list[dict[str, object]]]:
    """What each role was granted on tables that still exist, as `grants` of an API key show it."""
    wanted = list(roles)
    cursor.execute(_GRANTED, {"roles": wanted})
    found: dict[str, list[dict[str, object]]] = {role: [] for role in wanted}
    for role, schema, name, owns, permissions in cursor.fetchall():
        found[role].append({"schema": schema, "name": name, "owner": owns, "permissions": permissions})
    return found


# Equal names in two schemas: CARTO looks datasets up by their name alone, so both get what it knows of the own one.
_TABLES = """
WITH granted AS (
    SELECT c.oid, n.nspname, c.relname, c.relkind, c.relowner = %(owner)s::regrole AS own,
           bool_or(acl.privilege_type = 'SELECT') AS readable, bool_or(acl.privilege_type = 'UPDATE') AS writable
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) AS acl
    WHERE c.relkind IN ('r', 'p', 'v', 'f') AND acl.grantee = %(owner)s::regrole
      AND acl.grantor <> 'postgres'::regrole AND n.nspname NOT IN ('cartodb', 'aggregation', 'cdb_importer')
    GROUP BY c.oid, n.nspname
    HAVING bool_or(acl.privilege_type IN ('SELECT', 'UPDATE'))
), known AS (
    SELECT *, relkind = 'r' AND 3 = (
            SELECT count(*) FROM pg_attribute a
            WHERE a.attrelid = granted.oid AND a.attname IN ('cartodb_id', 'the_geom', 'the_geom_webmercator')
        ) AS carto,
        EXISTS (
            SELECT FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) AS acl JOIN pg_roles r ON r.oid = acl.grantee
            WHERE c.oid = granted.oid AND r.rolname LIKE 'cartodb\\_publicuser\\_%%' AND acl.privilege_type = 'SELECT'
        ) AS public
    FROM granted
)
SELECT relname::text, nspname::text, CASE WHEN readable THEN 'r' ELSE '' END || CASE WHEN writable THEN 'w' ELSE '' END,
       bool_or(carto) OVER (PARTITION BY relname),
       first_value(public) OVER same_name,
       carto AND NOT first_value(own) OVER same_name
FROM known
WINDOW same_name AS (PARTITION BY relname ORDER BY carto DESC, own DESC, nspname)
ORDER BY relname, nspname
"""

_GRANTED = """
SELECT r.rolname::text, n.nspname::text, c.relname::text, c.relowner = r.oid,
       array_agg(DISTINCT lower(acl.privilege_type) ORDER BY lower(acl.privilege_type))
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) AS acl
JOIN pg_roles r ON r.oid = acl.grantee
WHERE r.rolname = ANY (%(roles)s) AND n.nspname NOT IN ('cartodb', 'cdb', 'cdb_importer')
  AND c.relkind IN ('r', 'p', 'v', 'f', 'm')
GROUP BY r.oid, r.rolname, n.nspname, c.relname, c.relowner
ORDER BY n.nspname, c.relname
"""
