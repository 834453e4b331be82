"""What a dataset looks like in the list: pure functions from what is known of it to icon and words."""

from __future__ import annotations

from enum import Enum

from ....core.postgres.contents import Contents
from ....core.postgres.datasets import Dataset, Reading
from ....core.postgres.layer_plan import Shape, shape_of
from ...text import translate


class Holding(Enum):
    """What a dataset holds; the value is the name of its icon. UNKNOWN was not looked into yet, or cannot be."""

    NO_GEOMETRY = "table"
    POINTS = "geometry-point"
    LINES = "geometry-line"
    POLYGONS = "geometry-polygon"
    SEVERAL = "geometry-any"
    UNKNOWN = "geometry-unknown"


_OF_SHAPE = {Shape.POINT: Holding.POINTS, Shape.LINE: Holding.LINES, Shape.POLYGON: Holding.POLYGONS}


def holding(dataset: Dataset, contents: Contents | None) -> Holding:
    """What a dataset holds, by its column's type, or by what was found in it (None: nobody has looked)."""
    if not dataset.geometry_column:
        return Holding.NO_GEOMETRY
    declared = _OF_SHAPE.get(shape_of(dataset.geometry_type))
    if declared is not None:
        return declared
    if contents is None:
        return Holding.UNKNOWN
    shapes = {shape_of(kind.type) for kind in contents.kinds}
    if not shapes:
        return Holding.NO_GEOMETRY
    return _OF_SHAPE.get(shapes.pop(), Holding.SEVERAL) if len(shapes) == 1 else Holding.SEVERAL


def has_to_be_looked_into(dataset: Dataset) -> bool:
    """Whether only its contents tell what it holds, and may be read."""
    return dataset.reading is Reading.ALL and holding(dataset, None) is Holding.UNKNOWN


def may_have_any_shape(dataset: Dataset, contents: Contents | None) -> bool:
    """Whether nothing that was found says what will be drawn in it, so that people may say it."""
    is_open = bool(dataset.geometry_column) and shape_of(dataset.geometry_type) is Shape.REST
    return is_open and contents is not None and not contents.kinds


def holding_name(what: Holding) -> str:
    """What a dataset holds, in words."""
    return {
        Holding.NO_GEOMETRY: translate("Datasets", "Table without geometry"),
        Holding.POINTS: translate("Datasets", "Points"),
        Holding.LINES: translate("Datasets", "Lines"),
        Holding.POLYGONS: translate("Datasets", "Polygons"),
        Holding.SEVERAL: translate("Datasets", "Geometries of several kinds"),
        Holding.UNKNOWN: translate("Datasets", "Geometry of a kind not known yet"),
    }[what]
