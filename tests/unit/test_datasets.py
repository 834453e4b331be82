from __future__ import annotations

import pytest

from carto_direct_sql.core.postgres.datasets import Dataset, Reading, dataset


@pytest.mark.parametrize(
    ("column_type", "expected"),
    [
        ("geometry(MultiPolygon,4326)", ("MULTIPOLYGON", 4326)),
        ("geometry(PointZ,3857)", ("POINTZ", 3857)),
        ("public.geometry(Geometry,4326)", ("GEOMETRY", 4326)),
        ('"my.schema".geometry', ("GEOMETRY", 0)),
        ("geography(Point)", ("POINT", 4326)),
        ("geography(Point,4326)", ("POINT", 4326)),
        ("", ("", 0)),
        ("integer", ("", 0)),
    ],
)
def test_a_columns_type_tells_shape_and_srid(column_type: str, expected: tuple[str, int]) -> None:
    found = dataset(("public", "t", "the_geom", column_type, "cartodb_id", True, 5, "all", True))
    assert (found.geometry_type, found.srid) == expected


def test_what_was_never_counted_is_unknown() -> None:
    assert dataset(("public", "t", "", "", "", False, -1, "some", False)) == Dataset(
        "public", "t", "", "", 0, "", None, writable=False, key_is_unique=False, reading=Reading.SOME
    )
    assert dataset(("public", "t", "", "", "", False, 0, "none", False)).rows == 0
