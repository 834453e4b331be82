"""Which layers show all that a dataset holds: a pure decision, before anything is opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from string import Template

from .contents import Contents, Kind
from .datasets import Dataset
from .identifiers import quoted

_NUMBERED = Template("(SELECT row_number() OVER () AS $number, * FROM $table)")


class Shape(Enum):
    """What QGIS draws in one layer; single and multiple geometries go together.

    REST is what it draws in none, NOTHING are rows without a geometry that no other layer would show.
    """

    POINT = "POINT"
    LINE = "LINESTRING"
    POLYGON = "POLYGON"
    REST = ""
    NOTHING = "NULL"


_TYPES = {
    Shape.POINT: ("POINT", "MULTIPOINT"),
    Shape.LINE: ("LINESTRING", "MULTILINESTRING", "CIRCULARSTRING", "COMPOUNDCURVE", "MULTICURVE"),
    Shape.POLYGON: ("POLYGON", "MULTIPOLYGON", "CURVEPOLYGON", "MULTISURFACE", "TRIANGLE", "TIN", "POLYHEDRALSURFACE"),
}
_ORDER = list(Shape)


@dataclass(frozen=True)
class LayerPlan:
    """One layer of a dataset. `table` is a name, or a query in brackets when `schema` is empty.

    `shape` says which part of the dataset it shows (None: all of it). `geometry_type` is PostGIS's (empty: no
    geometry), `srid` None where QGIS has to find it out: a source that says 0 is not opened. `filter` is SQL.
    """

    dataset: Dataset
    shape: Shape | None
    schema: str
    table: str
    geometry_column: str
    geometry_type: str
    srid: int | None
    key_column: str
    filter: str


def plan_layers(dataset: Dataset, contents: Contents, wished: Shape | None = None) -> tuple[LayerPlan, ...]:
    """Layers that together show every row of a dataset.

    One without a single geometry becomes a table, or a layer of the shape that is `wished` for it.
    """
    groups = _groups(dataset, contents, wished) if dataset.geometry_column else {}
    if not groups:
        return (_layer(dataset, contents, None, None, ""),)
    if len(groups) == 1:
        ((shape, srid), types), *_ = groups.items()
        return (_layer(dataset, contents, None, _kind(shape, srid, types), ""),)
    geometry = quoted(dataset.geometry_column)
    gaps_apart = (Shape.NOTHING, 0) in groups
    several_srids = len({srid for shape, srid in groups if shape is not Shape.NOTHING}) > 1
    layers = []
    for number, ((shape, srid), types) in enumerate(groups.items()):
        if shape is Shape.NOTHING:
            layers.append(_layer(dataset, contents, shape, None, f"{geometry} IS NULL"))
            continue
        condition = f"GeometryType({geometry}::geometry) IN ({_texts(_flat_types(shape, types))})"
        if several_srids:
            condition += f" AND ST_SRID({geometry}::geometry) = {srid}"
        if number == 0 and not gaps_apart:  # rows without a geometry have to be somewhere
            condition = f"({condition} OR {geometry} IS NULL)"
        layers.append(_layer(dataset, contents, shape, _kind(shape, srid, types), condition))
    return tuple(layers)


def shape_of(geometry_type: str) -> Shape:
    """The shape of one of PostGIS's types."""
    flat = _flat(geometry_type)
    return next((shape for shape, types in _TYPES.items() if flat in types), Shape.REST)


def _groups(dataset: Dataset, contents: Contents, wished: Shape | None) -> dict[tuple[Shape, int], tuple[str, ...]]:
    """Shape and SRID of each layer, with the types that it shows."""
    declared = shape_of(dataset.geometry_type)
    if declared is not Shape.REST and (dataset.srid or not contents.kinds):
        return {(declared, dataset.srid): (dataset.geometry_type,)}
    found: dict[tuple[Shape, int], tuple[str, ...]] = {}
    for kind in contents.kinds:
        group = (shape_of(kind.type), kind.srid)
        found[group] = (*found.get(group, ()), kind.type)
    if not contents.kinds and wished is not None and wished in _TYPES:
        found = {(wished, dataset.srid): (f"MULTI{wished.value}",)}
    if _hides_gaps(dataset, contents):
        found[Shape.NOTHING, 0] = ()
    return dict(sorted(found.items(), key=lambda group: (_ORDER.index(group[0][0]), group[0][1])))


def _hides_gaps(dataset: Dataset, contents: Contents) -> bool:
    """Whether QGIS would leave out rows without a geometry, as it does where it has to tell the others apart itself.

    It compares kind and SRID with those that were asked for, unless the column declares its SRID, or all rows are alike
    and it finds that out.
    """
    if dataset.srid or not contents.has_gaps or not contents.kinds:
        return False
    is_found_out = shape_of(dataset.geometry_type) is Shape.REST or not contents.kinds[0].srid
    return len(contents.kinds) > 1 or not is_found_out


def _kind(shape: Shape, srid: int, types: Iterable[str]) -> Kind | None:
    """The type that admits all of these, which are of one shape; None for what is not drawn."""
    if shape is Shape.REST:
        return None
    endings = {one[len(_flat(one)) :] for one in types}
    dimensions = "".join(letter for letter in "ZM" if any(letter in ending for ending in endings))
    flat = sorted({_flat(one) for one in types})
    multiple = [one for one in flat if one.startswith("MULTI")]
    return Kind((multiple or flat)[0] + dimensions, srid)


def _layer(dataset: Dataset, contents: Contents, shape: Shape | None, kind: Kind | None, condition: str) -> LayerPlan:
    has_key = bool(dataset.key_column) and contents.key_is_unique
    # With row numbers as keys each row is shown, also where rows are alike; to change one, there has to be a key.
    numbered = _NUMBERED.substitute(number=quoted(contents.row_number), table=quoted(dataset.schema, dataset.name))
    return LayerPlan(
        dataset=dataset,
        shape=shape,
        schema=dataset.schema if has_key else "",
        table=dataset.name if has_key else numbered,
        geometry_column=dataset.geometry_column if kind is not None else "",
        geometry_type=kind.type if kind is not None else "",
        srid=(kind.srid or None) if kind is not None else None,
        key_column=dataset.key_column if has_key else contents.row_number,
        filter=condition,
    )


def _flat_types(shape: Shape, types: Iterable[str]) -> tuple[str, ...]:
    """As `GeometryType` names them: without Z, and with M only where there is no Z."""
    flat = _TYPES.get(shape) or tuple(sorted({_flat(one) for one in types}))
    return (*flat, *(f"{one}M" for one in flat))


def _flat(geometry_type: str) -> str:
    return geometry_type.rstrip("ZM")


def _texts(values: Iterable[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)
