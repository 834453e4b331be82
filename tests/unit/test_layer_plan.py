"""Which layers show all that a dataset holds; tests/qgis/test_tables.py opens them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carto_direct_sql.core.postgres.contents import ROW_NUMBER, Contents, Kind
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.core.postgres.layer_plan import Shape, plan_layers, shape_of

ANY = Dataset("public", "places", "the_geom", "GEOMETRY", 4326, "cartodb_id", 5, writable=True)
TYPES = ["POINT", "MULTIPOINT", "LINESTRINGZ", "MULTILINESTRINGM", "POLYGONZM", "CURVEPOLYGON", "GEOMETRYCOLLECTION"]


def holding(*types: str, unique: bool = True) -> Contents:
    return Contents(tuple(Kind(one, 4326) for one in types), unique, None)


def test_a_table_without_geometry_becomes_a_table() -> None:
    prices = Dataset("public", "prices", "", "", 0, "id", None, writable=True)
    (plan,) = plan_layers(prices, holding())
    assert (plan.geometry_column, plan.geometry_type, plan.srid) == ("", "", None)


def test_an_empty_table_becomes_a_table_unless_a_shape_is_wished() -> None:
    (table,) = plan_layers(ANY, holding())
    (lines,) = plan_layers(ANY, holding(), Shape.LINE)
    assert table.geometry_type == ""
    assert (lines.geometry_type, lines.srid, lines.filter) == ("MULTILINESTRING", 4326, "")


def test_single_and_multiple_geometries_share_a_layer_and_shapes_do_not() -> None:
    points, polygons = plan_layers(ANY, holding("POINT", "POLYGON", "MULTIPOLYGON"))
    assert (points.shape, points.geometry_type) == (Shape.POINT, "POINT")
    assert (polygons.shape, polygons.geometry_type) == (Shape.POLYGON, "MULTIPOLYGON")
    assert "'POLYGON', 'MULTIPOLYGON'" in polygons.filter and "'POINT'" not in polygons.filter


def test_rows_without_a_geometry_are_in_the_first_of_several_layers() -> None:
    first, second = plan_layers(ANY, holding("POINT", "LINESTRING"))
    assert "IS NULL" in first.filter and "IS NULL" not in second.filter


def test_what_qgis_draws_in_no_layer_is_a_table_of_its_own() -> None:
    _points, rest = plan_layers(ANY, holding("POINT", "GEOMETRYCOLLECTION"))
    assert (rest.shape, rest.geometry_column) == (Shape.REST, "")
    assert "'GEOMETRYCOLLECTION'" in rest.filter


def test_each_reference_system_is_a_layer_of_its_own() -> None:
    contents = Contents((Kind("POINT", 3857), Kind("POINT", 4326)), True, None)
    plans = plan_layers(ANY, contents)
    assert [plan.srid for plan in plans] == [3857, 4326]
    assert all(f'ST_SRID("the_geom"::geometry) = {plan.srid}' in plan.filter for plan in plans)


def test_a_key_that_repeats_is_replaced_by_row_numbers() -> None:
    (plan,) = plan_layers(ANY, holding("POINT", unique=False))
    assert plan.key_column == ROW_NUMBER and plan.schema == ""
    assert plan.table.startswith("(SELECT row_number() OVER ()")


def test_rows_without_a_geometry_are_apart_where_qgis_would_leave_them_out() -> None:
    untyped = Dataset("public", "t", "the_geom", "GEOMETRY", 0, "cartodb_id", 5, writable=True)
    kinds = (Kind("POINT", 4326), Kind("MULTIPOINT", 4326))
    points, nothing = plan_layers(untyped, Contents(kinds, True, None, has_gaps=True))
    assert "IS NULL" not in points.filter
    assert (nothing.shape, nothing.geometry_column, nothing.filter) == (Shape.NOTHING, "", '"the_geom" IS NULL')
    assert len(plan_layers(untyped, Contents(kinds[:1], True, None, has_gaps=True))) == 1
    assert len(plan_layers(ANY, Contents(kinds, True, None, has_gaps=True))) == 1


def test_a_source_never_says_srid_0() -> None:
    untyped = Dataset("public", "t", "the_geom", "GEOMETRY", 0, "cartodb_id", 5, writable=True)
    (plan,) = plan_layers(untyped, Contents((Kind("POINT", 0),), True, None))
    assert plan.srid is None


@given(st.lists(st.sampled_from(TYPES), unique=True), st.booleans())
def test_every_type_that_was_met_is_in_exactly_one_layer(types: list[str], unique: bool) -> None:
    plans = plan_layers(ANY, holding(*types, unique=unique))
    if len(plans) == 1:
        assert len({shape_of(one) for one in types}) <= 1
        return
    for one in types:
        flat = one.rstrip("ZM")
        assert sum(f"'{flat}'" in plan.filter for plan in plans) == 1


@pytest.mark.parametrize("name", ['a"b', "ü c", "x'; DROP TABLE y; --"])
def test_names_are_quoted(name: str) -> None:
    odd = Dataset(name, name, name, "GEOMETRY", 4326, "", 5, writable=True)
    plans = plan_layers(odd, holding("POINT", "LINESTRING", unique=False))
    quoted = '"' + name.replace('"', '""') + '"'
    assert all(f"FROM {quoted}.{quoted})" in plan.table and quoted in plan.filter for plan in plans)
