"""The database that every account's database is copied from: PostGIS, and the world in CARTO's shape."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from .sql import CREATE_INDEXES, CREATE_TABLE, FUNCTIONS
from .world import WorldTable, world_tables

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as PgCursor  # noqa: N812 - psycopg2 names a class in lower case

    from .cluster import Cluster

TEMPLATE = "carto_template"
OWNER = "carto_template_owner"
PUBLIC_TABLES = ("disputed_borders",)
PLAIN_TABLE = "country_codes"  # made by SQL, not by CARTO: no cartodb_id, no geometry


def create_template(cluster: Cluster) -> None:
    """Make and fill it; takes some seconds, once a sandbox."""
    with cluster.connect() as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {OWNER}")
        cursor.execute(f"CREATE DATABASE {TEMPLATE}")
    with cluster.connect(TEMPLATE) as connection, connection.cursor() as cursor:
        cursor.execute("CREATE EXTENSION postgis")
        cursor.execute(FUNCTIONS)
        for table in world_tables():
            _fill(cursor, table)
        cursor.execute(
            f"CREATE TABLE {PLAIN_TABLE} AS SELECT iso_a3 AS code, name FROM countries WHERE iso_a3 IS NOT NULL"
        )
        cursor.execute(f"ALTER TABLE {PLAIN_TABLE} OWNER TO {OWNER}")
        cursor.execute(f"ANALYZE {PLAIN_TABLE}")


def _fill(cursor: PgCursor, table: WorldTable) -> None:
    columns = "".join(f", {column} text" for column in table.columns)
    cursor.execute(CREATE_TABLE.format(table=table.name, columns=columns))
    lines = io.StringIO("".join("\t".join(map(_copy_text, row)) + "\n" for row in table.rows()))
    cursor.copy_expert(f"COPY {table.name} (the_geom, {', '.join(table.columns)}) FROM STDIN", lines)
    for statement in CREATE_INDEXES.format(table=table.name, key=f"{table.name}_pkey").split(";"):
        if statement.strip():  # VACUUM wants to be alone
            cursor.execute(statement)
    cursor.execute(f"ALTER TABLE {table.name} OWNER TO {OWNER}")


def _copy_text(value: str | None) -> str:
    """PostgreSQL's COPY text format."""
    if value is None:
        return r"\N"
    return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
