"""Tables of an account, and the one query that lists them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from .identifiers import quoted

# Everything in the schemas that the key may use, a table once. Nothing is counted and no table is opened, so ten
# thousand take no longer than one look at the catalogue. Left out: what belongs to the system, to extensions, and to
# CARTO's own schema.
LIST_DATASETS = """
SELECT n.nspname,
       c.relname,
       coalesce(geometry.attname, ''),
       coalesce(geometry.type, ''),
       coalesce(identity.columns, counted.attname, ''),
       identity.columns IS NOT NULL,
       c.reltuples::bigint,
       CASE WHEN has_table_privilege(c.oid, 'SELECT') THEN 'all'
            WHEN has_any_column_privilege(c.oid, 'SELECT') THEN 'some' ELSE 'none' END,
       c.relkind IN ('r', 'p') AND (has_any_column_privilege(c.oid, 'INSERT')
           OR has_any_column_privilege(c.oid, 'UPDATE') OR has_table_privilege(c.oid, 'DELETE'))
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN LATERAL (
       SELECT a.attname,
              CASE WHEN domain.oid IS NULL THEN format_type(a.atttypid, a.atttypmod)
                   ELSE format_type(domain.typbasetype, domain.typtypmod) END AS type
         FROM pg_attribute a
         LEFT JOIN pg_type domain ON domain.oid = a.atttypid AND domain.typtype = 'd'
         JOIN pg_type t ON t.oid = coalesce(domain.typbasetype, a.atttypid)
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          AND t.typname IN ('geometry', 'geography')
        ORDER BY a.attname = 'the_geom' DESC, a.attname = 'the_geom_webmercator', a.attnum
        LIMIT 1) geometry ON true
  LEFT JOIN LATERAL (
       SELECT CASE WHEN key.is_one THEN key.first_column ELSE key.all_columns END AS columns
         FROM pg_index i
        CROSS JOIN LATERAL (
              SELECT count(*) = 1 AS is_one,
                     min(a.attname) AS first_column,
                     string_agg('"' || replace(a.attname, '"', '""') || '"', ',' ORDER BY part.place) AS all_columns,
                     bool_and(a.attnotnull) AS is_never_null,
                     bool_and(a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)) AS is_integer
                FROM unnest(i.indkey::int2[]) WITH ORDINALITY part(number, place)
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = part.number
               WHERE part.place <= i.indnkeyatts) key
        WHERE i.indrelid = c.oid AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
          AND key.is_never_null
          -- An index knows nothing of the rows of tables that inherit from this one.
          AND NOT (c.relkind = 'r' AND c.relhassubclass)
        ORDER BY NOT (key.is_one AND key.is_integer), key.first_column <> 'cartodb_id', NOT i.indisprimary,
                 i.indnkeyatts, i.indexrelid
        LIMIT 1) identity ON true
  LEFT JOIN LATERAL (
       SELECT a.attname
         FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)
        ORDER BY a.attname <> 'cartodb_id', a.attname NOT IN ('gid', 'id', 'fid', 'ogc_fid', 'objectid'), a.attnum
        LIMIT 1) counted ON true
 WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
   AND NOT c.relispartition
   AND n.nspname NOT LIKE 'pg\\_%'
   AND n.nspname NOT IN ('information_schema', 'cartodb', 'topology', 'tiger', 'tiger_data')
   AND NOT EXISTS (
       SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
   AND has_schema_privilege(n.oid, 'USAGE')
 ORDER BY n.nspname, c.relname
"""

# How PostgreSQL writes a geometry column's type: `geometry(MultiPolygon,4326)`, `public.geometry`, `geography(Point)`.
_TYPE = re.compile(r"(?:.*\.)?(geometry|geography)(?:\((\w+)(?:,(\d+))?\))?$")
_GEOGRAPHY_SRID = 4326


class Reading(Enum):
    """Which columns the API key may read. Of what it may not read the name is known all the same."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True)
class Dataset:
    """A table or view.

    `geometry_type` is PostGIS's name in upper case (`MULTIPOLYGON`, `GEOMETRY`; empty: no geometry), `srid` 0 where the
    column does not say. `key_column` is what identifies a row: one column, or several as QGIS writes them in a source,
    `"a","b"` (empty: none). Where the database does not see to it (`key_is_unique`), it is an integer column that may.
    `rows` is an estimate (None: unknown).
    """

    schema: str
    name: str
    geometry_column: str
    geometry_type: str
    srid: int
    key_column: str
    rows: int | None
    writable: bool
    key_is_unique: bool = True
    reading: Reading = Reading.ALL

    @property
    def qualified_name(self) -> str:
        """As PostgreSQL wants it written: `"public"."roads"`; identifies it within its database."""
        return quoted(self.schema, self.name)


def dataset(row: Sequence[Any]) -> Dataset:
    """A row of `LIST_DATASETS` as a value."""
    schema, name, geometry_column, column_type, key_column, key_is_unique, rows, reading, writable = row
    geometry_type, srid = _shape(column_type)
    return Dataset(
        schema,
        name,
        geometry_column,
        geometry_type,
        srid,
        key_column,
        rows if rows >= 0 else None,
        writable,
        key_is_unique,
        Reading(reading),
    )


def _shape(column_type: str) -> tuple[str, int]:
    """Type in upper case and SRID of a geometry column; no type and 0 for none."""
    match = _TYPE.match(column_type)
    if match is None:
        return "", 0
    kind, shape, srid = match.groups()
    return (shape or "geometry").upper(), int(srid or (_GEOGRAPHY_SRID if kind == "geography" else 0))
