"""An account's database: its roles, its tables, and what an API key's role may do with them."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from psycopg2 import sql

from .sql import FOREIGN_SERVER, MANY_TABLES, REIMPORT
from .tables import Table, read_granted, read_held, read_tables
from .template import OWNER, PUBLIC_TABLES, TEMPLATE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from .cluster import Cluster
    from .grants import TableGrant

_BATCH = 500  # tables a transaction: each takes several locks until the end
_LONGEST_USER = 24  # of a user's name in the names of its roles, which PostgreSQL would cut at 63 bytes


class AccountDatabase:
    """`owner` is the role of the master key, `public` that of `default_public`; both own nothing elsewhere.

    The members of an organization have one database and each a schema: `beside` is a colleague's.
    """

    def __init__(self, cluster: Cluster, user: str, schema: str, beside: AccountDatabase | None = None) -> None:
        unique = f"{user[:_LONGEST_USER]}_{secrets.token_hex(4)}"
        self._cluster = cluster
        self.schema = schema
        self.name: str = beside.name if beside else f"cartodb_user_{unique}_db"
        self.owner = f"cartodb_user_{unique}"
        self.public = f"cartodb_publicuser_{unique}"

    def create(self) -> None:
        """Copy the template and hand its tables over."""
        self._create_roles()
        # Plain copying of files costs a third of copying through the log, PostgreSQL 15's other way.
        self._administer(f"CREATE DATABASE {{name}} TEMPLATE {TEMPLATE} STRATEGY FILE_COPY")
        inside = [f"REASSIGN OWNED BY {OWNER} TO {{owner}}"]
        if self.schema != "public":
            inside.append("CREATE SCHEMA {schema} AUTHORIZATION {owner}")
            inside += [f"ALTER TABLE public.{table} SET SCHEMA {{schema}}" for table in self._table_names()]
        inside += ["GRANT USAGE ON SCHEMA {schema} TO {public}", "GRANT CREATE ON SCHEMA {schema} TO {owner}"]
        inside += [f"GRANT SELECT ON {{schema}}.{table} TO {{public}}" for table in PUBLIC_TABLES]
        self._run(*inside)

    def join(self) -> None:
        """Move in with a colleague: a schema of its own, with nothing in it."""
        self._create_roles()
        self._run("CREATE SCHEMA {schema} AUTHORIZATION {owner}", "GRANT USAGE ON SCHEMA {schema} TO {public}")

    def drop(self) -> None:
        """Remove the database with everybody in it. The roles stay, owning nothing."""
        self._administer("DROP DATABASE {name} WITH (FORCE)")

    def leave(self) -> None:
        """Remove what this member owns; the colleagues stay."""
        self._run("DROP OWNED BY {owner}, {public} CASCADE")

    def create_key_role(self, grants: Iterable[TableGrant], schemas: Iterable[str] = ()) -> str:
        """A role for a regular API key: the public role's rights, and `grants`; in `schemas` it may make tables."""
        role = f"carto_role_{secrets.token_hex(16)}"
        statements = [
            "CREATE ROLE {role} LOGIN IN ROLE {public}",
            "ALTER ROLE {role} SET search_path TO {schema}, public, cartodb",
        ]
        self._run(*statements, role=role)
        for grant in grants:
            self._grant(role, grant)
        for schema in schemas:
            self._run("GRANT USAGE, CREATE ON SCHEMA {other} TO {role}", role=role, other=schema)
        return role

    def drop_key_role(self, role: str) -> None:
        """Take its rights away, end its sessions, and remove it."""
        self._run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = {role_text}", role=role)
        self._run("DROP OWNED BY {role}", "DROP ROLE {role}", role=role)

    def expire_role(self, role: str, moment: datetime) -> None:
        """Its password is good until `moment`."""
        self._run(f"ALTER ROLE {{role}} VALID UNTIL '{moment.isoformat()}'", role=role)

    def limit_connections(self, count: int) -> None:
        """PostgreSQL itself lets no more than `count` in at once."""
        self._administer(f"ALTER DATABASE {{name}} CONNECTION LIMIT {int(count)}")

    def tables(self) -> tuple[Table, ...]:
        """What `GET /api/v4/datasets` lists, by name."""
        with self._cluster.connect(self.name) as connection, connection.cursor() as cursor:
            return read_tables(cursor, self.owner)

    def held(self) -> dict[tuple[str, str], frozenset[str]]:
        """The permissions that the account has on each `(schema, name)`."""
        with self._cluster.connect(self.name) as connection, connection.cursor() as cursor:
            return read_held(cursor, self.owner)

    def schemas(self) -> frozenset[str]:
        """Where the account may make tables."""
        query = "SELECT nspname FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE')"
        return frozenset(str(name) for (name,) in self.execute(query))

    def granted(self, roles: Iterable[str]) -> dict[str, list[dict[str, object]]]:
        """What each role was granted on tables that are still there."""
        with self._cluster.connect(self.name) as connection, connection.cursor() as cursor:
            return read_granted(cursor, roles)

    def create_tables(self, count: int) -> None:
        """`count` small CARTO-shaped tables of one point each, from `dataset_00001` on; no trigger, no gist index."""
        with self._cluster.connect(self.name) as connection, connection.cursor() as cursor:
            cursor.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(self.owner)))
            for first in range(1, count + 1, _BATCH):
                last = min(first + _BATCH - 1, count)
                cursor.execute(MANY_TABLES, {"schema": self.schema, "first": first, "last": last})

    def reimport(self, table: str) -> None:
        """Drop a CARTO table and make it again with the same rows."""
        new, sequence = f"import_{secrets.token_hex(4)}", f"sequence_{secrets.token_hex(4)}"
        parts = {
            "table": sql.Identifier(self.schema, table),
            "name": sql.Identifier(table),
            "new": sql.Identifier(self.schema, new),
            "sequence": sql.Identifier(self.schema, sequence),
            "sequence_text": sql.Literal(f'"{self.schema}"."{sequence}"'),
        }
        with self._cluster.connect(self.name, self.owner) as connection, connection.cursor() as cursor:
            cursor.execute(sql.SQL(REIMPORT).format(**parts))

    def share(self, table: str, role: str, writable: bool) -> None:
        """Let another member's role read a table, or also change it."""
        rights = "SELECT, INSERT, UPDATE, DELETE" if writable else "SELECT"
        self._run("GRANT USAGE ON SCHEMA {schema} TO {role}", role=role)
        self._run(f"GRANT {rights} ON {{schema}}.{{other}} TO {{role}}", role=role, other=table)

    def add_foreign_server(self) -> str:
        """Another server whose tables `owner` may have; its quoted name."""
        name = f"elsewhere_{secrets.token_hex(4)}"
        texts = {"host_text": str(self._cluster.sockets), "name_text": self.name, "owner_text": self.owner}
        parts: dict[str, sql.Composable] = {key: sql.Literal(text) for key, text in texts.items()}
        parts.update(server=sql.Identifier(name), owner=sql.Identifier(self.owner))
        with self._cluster.connect(self.name) as connection, connection.cursor() as cursor:
            cursor.execute(sql.SQL(FOREIGN_SERVER).format(**parts))
        return name

    def hang_up(self) -> None:
        """Break every connection to it."""
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        self.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}", "postgres")

    def execute_all(self, statements: Iterable[str]) -> None:
        """Run a test's own SQL as the owner, in one session."""
        with self._cluster.connect(self.name, self.owner) as connection, connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)

    def execute(self, statement: str, user: str = "") -> list[tuple[object, ...]]:
        """Run a test's own SQL as `user` (default: the owner) and return its rows."""
        with self._cluster.connect(self.name, user or self.owner) as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def _create_roles(self) -> None:
        roles = ("{owner}", "{public}")
        self._administer(*(f"CREATE ROLE {role} LOGIN" for role in roles))
        self._administer(*(f"ALTER ROLE {role} SET search_path TO {{schema}}, public, cartodb" for role in roles))

    def _table_names(self) -> tuple[str, ...]:
        with self._cluster.connect(TEMPLATE) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT relname FROM pg_class WHERE relkind = 'r' AND relowner = %s::regrole", (OWNER,))
            return tuple(name for (name,) in cursor.fetchall())

    def _grant(self, role: str, grant: TableGrant) -> None:
        statements = ["GRANT USAGE ON SCHEMA {schema} TO {role}"]
        if grant.permissions:
            statements.append(f"GRANT {', '.join(grant.permissions)} ON {{schema}}.{{other}} TO {{role}}")
        if grant.writes:
            statements.append("GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {role}")
        self._run(*statements, role=role, schema=grant.schema, other=grant.name)

    def _administer(self, *statements: str) -> None:
        self._run(*statements, database="postgres")

    def _run(self, *statements: str, database: str = "", role: str = "", schema: str = "", other: str = "") -> None:
        names = {"name": self.name, "owner": self.owner, "public": self.public, "role": role, "other": other}
        names["schema"] = schema or self.schema
        parts: dict[str, sql.Composable] = {key: sql.Identifier(value) for key, value in names.items()}
        with self._cluster.connect(database or self.name) as connection, connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(sql.SQL(statement).format(**parts, role_text=sql.Literal(role)))
