"""What datasets really hold: kinds of geometry, reference systems, extent, and whether their keys are unique.

CARTO declares its columns as `geometry(Geometry, 4326)`, which says nothing of what is in them. One query looks into
many datasets at once; one that cannot be read spoils it, and is then found by asking for fewer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Any, Callable

from ..errors import DirectSqlError
from .errors import DatabaseError, DatasetGone, QueryTooSlow, RelationMissing, is_of_a_dataset
from .identifiers import quoted

if TYPE_CHECKING:
    from .datasets import Dataset

    Ask = Callable[[Sequence[Dataset]], dict[Dataset, "Contents"]]

SAMPLE_ROWS = 1000
ROW_NUMBER = "row_number_of_qgis"
# Names are put into these as PostgreSQL wants them written; values play no part.
_FIRST_ROWS = Template("(SELECT $columns FROM $table LIMIT $rows)")
_IS_UNIQUE = Template("(SELECT count(*) = count(DISTINCT $key) FROM $table t)")
# A dataset may have been made of a layer with row numbers, and have that column.
_FREE_NAME = Template("""(SELECT coalesce(rpad(min(t.free), max(length(a.attname)) + 1, '_'), min(t.free))
          FROM (SELECT '$name'::text AS free) t
          LEFT JOIN pg_attribute a ON a.attrelid = '$table'::regclass AND starts_with(a.attname, t.free))""")
_ROW = Template("""SELECT $place,
       (SELECT json_agg(DISTINCT jsonb_build_array(
                   GeometryType(g) || CASE ST_Zmflag(g) WHEN 2 THEN 'Z' WHEN 3 THEN 'ZM' ELSE '' END, ST_SRID(g)))::text
          FROM (SELECT $geometry AS g FROM $table t) s),
       $is_unique,
       (SELECT ARRAY[ST_XMin(e), ST_YMin(e), ST_XMax(e), ST_YMax(e)]
          FROM (SELECT ST_Extent($geometry) AS e FROM $table t) s WHERE e IS NOT NULL),
       $row_number""")


@dataclass(frozen=True)
class Kind:
    """One kind of geometry: PostGIS's type in upper case with its dimensions (`MULTIPOLYGONZ`), and its SRID or 0."""

    type: str
    srid: int


@dataclass(frozen=True)
class Contents:
    """`kinds` are those that were met, none for a dataset without geometries.

    `key_is_unique` is False where rows share a key or have none. `extent` is west, south, east, north in the unit of
    the geometries (None: nothing there). `has_gaps`: there are rows without a geometry.
    `row_number` is what a column that numbers the rows may be called: no other is.
    """

    kinds: tuple[Kind, ...]
    key_is_unique: bool
    extent: tuple[float, float, float, float] | None
    has_gaps: bool = False
    row_number: str = ROW_NUMBER


@dataclass(frozen=True)
class LookedInto:
    """What datasets hold, and why some of them cannot be read."""

    contents: dict[Dataset, Contents]
    failures: dict[Dataset, DirectSqlError]


def look_into(datasets: Sequence[Dataset], ask: Ask) -> LookedInto:
    """Look into datasets; `ask` looks into several at once, or raises because of one of them.

    Raises `DatabaseError`s that are about the database itself.
    """
    try:
        return LookedInto(ask(datasets) if datasets else {}, {})
    except DatabaseError as error:
        if not is_of_a_dataset(error):
            raise
        if len(datasets) == 1:
            return LookedInto({}, {datasets[0]: _of_dataset(error, datasets[0])})
        # Too slow may be all of them together, and half of them would take as long again.
        size = 1 if isinstance(error, QueryTooSlow) else -(-len(datasets) // 2)
    found = LookedInto({}, {})
    for start in range(0, len(datasets), size):
        part = look_into(datasets[start : start + size], ask)
        found.contents.update(part.contents)
        found.failures.update(part.failures)
    return found


def _of_dataset(error: DatabaseError, dataset: Dataset) -> DatabaseError:
    """A view's own tables may be missing, too: the server names what it has not found."""
    name = re.escape(f"{dataset.schema}.{dataset.name}")
    if isinstance(error, RelationMissing) and re.search(rf"(?<![\w.]){name}(?!\w)", str(error.facts["reason"])):
        return DatasetGone(error.detail, name=dataset.name)
    return error


def contents_query(datasets: Sequence[Dataset], sample: bool) -> str:
    """A query that gives a row for each dataset, for `read_contents`.

    With `sample` only the first rows are looked at, which is enough to choose an icon; without it all are, and nothing
    is overlooked.
    """
    return "\nUNION ALL\n".join(_query(place, dataset, sample) for place, dataset in enumerate(datasets))


def read_contents(datasets: Sequence[Dataset], rows: Iterable[Sequence[Any]]) -> dict[Dataset, Contents]:
    """The rows of `contents_query` as values."""
    found = {}
    for place, kinds, key_is_unique, extent, row_number in rows:
        dataset = datasets[place]
        met = _json(kinds)
        found[dataset] = Contents(
            tuple(Kind(kind, srid) for kind, srid in met if kind is not None),
            bool(key_is_unique),
            tuple(extent) if extent is not None else None,
            has_gaps=any(kind is None for kind, _srid in met),
            row_number=row_number,
        )
    return found


def _query(place: int, dataset: Dataset, sample: bool) -> str:
    table = quoted(dataset.schema, dataset.name)
    row_number = _FREE_NAME.substitute(name=ROW_NUMBER, table=table.replace("'", "''"))
    if sample:
        key_column = "" if dataset.key_is_unique else dataset.key_column
        columns = ", ".join(quoted(column) for column in (dataset.geometry_column, key_column) if column)
        table = _FIRST_ROWS.substitute(columns=columns or 1, table=table, rows=SAMPLE_ROWS)
    if dataset.key_is_unique or not dataset.key_column:
        is_unique = "true" if dataset.key_column else "false"
    else:
        is_unique = _IS_UNIQUE.substitute(key=quoted(dataset.key_column), table=table)
    geometry = f"{quoted(dataset.geometry_column)}::geometry" if dataset.geometry_column else "NULL::geometry"
    return _ROW.substitute(place=place, geometry=geometry, table=table, is_unique=is_unique, row_number=row_number)


def _json(text: str | None) -> list[Any]:
    return json.loads(text) if text else []
