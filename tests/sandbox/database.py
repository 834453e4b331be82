"""An account's database: its roles, its tables, and what an API key's role may do with them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from psycopg2 import sql

from .template import OWNER, PUBLIC_TABLES, TEMPLATE

if TYPE_CHECKING:
    from datetime import datetime

    from .cluster import Cluster
    from .grants import TableGrant

_BATCH = 500  # tables a transaction: each takes several locks until the end


@dataclass(frozen=True)
class Table:
    """A row of `GET /api/v4/datasets` as the database knows it; `mode` is `r` or `rw`."""

    name: str
    schema: str
    mode: str
    made_by_carto: bool
    public: bool
    updated_at: datetime


class AccountDatabase:
    """`owner` is the role of the master key, `public` that of `default_public`; both own nothing elsewhere."""

    def __init__(self, cluster: Cluster, user: str, schema: str) -> None:
        unique = secrets.token_hex(4)
        self._cluster = cluster
        self.schema = schema
        self.name = f"cartodb_user_{user}_{unique}_db"
        self.owner = f"cartodb_user_{user}_{unique}"
        self.public = f"cartodb_publicuser_{user}_{unique}"

    def create(self) -> None:
        """Copy the template and hand its tables over."""
        self._administer("CREATE ROLE {owner} LOGIN", "CREATE ROLE {public} LOGIN")
        # Plain copying of files costs a third of copying through the log, PostgreSQL 15's other way.
        self._administer(f"CREATE DATABASE {{name}} TEMPLATE {TEMPLATE} STRATEGY FILE_COPY")
        inside = [f"REASSIGN OWNED BY {OWNER} TO {{owner}}"]
        if self.schema != "public":
            inside.append("CREATE SCHEMA {schema} AUTHORIZATION {owner}")
            inside += [f"ALTER TABLE public.{table} SET SCHEMA {{schema}}" for table in self._table_names()]
        inside += ["GRANT USAGE ON SCHEMA {schema} TO {public}", "GRANT CREATE ON SCHEMA {schema} TO {owner}"]
        inside += [f"GRANT SELECT ON {{schema}}.{table} TO {{public}}" for table in PUBLIC_TABLES]
        inside += [
            f"ALTER ROLE {role} SET search_path TO {{schema}}, public, cartodb" for role in ("{owner}", "{public}")
        ]
        self._run(*inside)

    def drop(self) -> None:
        """Remove the database with everybody in it. The roles stay, owning nothing."""
        self._administer("DROP DATABASE {name} WITH (FORCE)")

    def create_key_role(self, grants: tuple[TableGrant, ...]) -> str:
        """A role for a regular API key: the public role's rights, and `grants`."""
        role = f"carto_role_{secrets.token_hex(16)}"
        statements = [
            "CREATE ROLE {role} LOGIN IN ROLE {public}",
            "ALTER ROLE {role} SET search_path TO {schema}, public, cartodb",
        ]
        self._run(*statements, role=role)
        for grant in grants:
            self._grant(role, grant)
        return role

    def drop_key_role(self, role: str) -> None:
        """Take its rights away, end its sessions, and remove it."""
        self._run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = {role_text}", role=role)
        self._run("DROP OWNED BY {role}", "DROP ROLE {role}", role=role)

    def tables(self) -> tuple[Table, ...]:
        """What the owner owns, by name."""
        with self._cluster.connect(self.name) as connection, connection.cursor() as cursor:
            cursor.execute(_TABLES, {"owner": self.owner, "public": self.public})
            return tuple(Table(*row) for row in cursor.fetchall())

    def has_table(self, schema: str, name: str) -> bool:
        """Whether the account owns this table."""
        return any((table.schema, table.name) == (schema, name) for table in self.tables())

    def create_tables(self, count: int) -> None:
        """`count` small CARTO-shaped tables of one point each, from `dataset_00001` on; no trigger, no gist index."""
        with self._cluster.connect(self.name) as connection, connection.cursor() as cursor:
            cursor.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(self.owner)))
            for first in range(1, count + 1, _BATCH):
                last = min(first + _BATCH - 1, count)
                cursor.execute(_MANY_TABLES, {"schema": self.schema, "first": first, "last": last})

    def execute(self, statement: str, user: str = "") -> list[tuple[object, ...]]:
        """Run a test's own SQL as `user` (default: the owner) and return its rows."""
        with self._cluster.connect(self.name, user or self.owner) as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def _table_names(self) -> tuple[str, ...]:
        with self._cluster.connect(TEMPLATE) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT relname FROM pg_class WHERE relkind = 'r' AND relowner = %s::regrole", (OWNER,))
            return tuple(name for (name,) in cursor.fetchall())

    def _grant(self, role: str, grant: TableGrant) -> None:
        table = sql.Identifier(grant.schema, grant.name)
        rights = sql.SQL(", ").join(map(sql.SQL, grant.permissions))
        parts = {"table": table, "rights": rights, "role": sql.Identifier(role), "schema": sql.Identifier(grant.schema)}
        with self._cluster.connect(self.name) as connection, connection.cursor() as cursor:
            cursor.execute(sql.SQL("GRANT USAGE ON SCHEMA {schema} TO {role}").format(**parts))
            if grant.permissions:
                cursor.execute(sql.SQL("GRANT {rights} ON {table} TO {role}").format(**parts))
            if grant.writes:
                cursor.execute(
                    sql.SQL("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {role}").format(**parts)
                )

    def _administer(self, *statements: str) -> None:
        self._run(*statements, database="postgres")

    def _run(self, *statements: str, database: str = "", role: str = "") -> None:
        names = {"name": self.name, "owner": self.owner, "public": self.public, "schema": self.schema, "role": role}
        parts: dict[str, sql.Composable] = {key: sql.Identifier(value) for key, value in names.items()}
        with self._cluster.connect(database or self.name) as connection, connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(sql.SQL(statement).format(**parts, role_text=sql.Literal(role)))


_TABLES = """
SELECT c.relname, n.nspname,
       CASE WHEN c.relkind IN ('r', 'p') THEN 'rw' ELSE 'r' END,
       EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'the_geom_webmercator'),
       has_table_privilege(%(public)s, c.oid, 'SELECT'),
       now()
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relowner = %(owner)s::regrole
ORDER BY c.relname
"""

_MANY_TABLES = """
DO $do$
DECLARE
    name text;
BEGIN
    FOR number IN %(first)s .. %(last)s LOOP
        name := format('%%I.%%I', %(schema)s, 'dataset_' || lpad(number::text, 5, '0'));
        EXECUTE format('CREATE TABLE %%s (cartodb_id integer PRIMARY KEY, the_geom public.geometry(Geometry, 4326),'
                       ' the_geom_webmercator public.geometry(Geometry, 3857), name text)', name);
        EXECUTE format('INSERT INTO %%s SELECT 1, point, public.ST_Transform(point, 3857), ''one'''
                       ' FROM public.ST_SetSRID(public.ST_MakePoint(10, 50), 4326) AS point', name);
    END LOOP;
END
$do$
"""
