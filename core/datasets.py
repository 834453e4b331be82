"""Tables of an account, and the one query that lists them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Dataset:
    """A table or view that the API key may read.

    `geometry_type` is PostGIS's name in upper case (`MULTIPOLYGON`, `GEOMETRY`; empty: no geometry), `rows` an estimate (None: unknown),
    `key_column` an integer column that identifies a row (empty: none).
    """

    schema: str
    name: str
    geometry_column: str
    geometry_type: str
    srid: int
    key_column: str
    rows: int | None
    writable: bool
