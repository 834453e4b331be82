"""Tables as people have them: each becomes layers that show every row. (Cases from the field, reduced.)"""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsVectorDataProvider, QgsVectorLayer

from carto_direct_sql.core.errors import Cure, DirectSqlError
from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.core.postgres.datasets import Reading
from carto_direct_sql.core.postgres.errors import AddressNotAllowed, DatasetGone, GrantOnColumnsOnly
from carto_direct_sql.core.postgres.layer_plan import Shape
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.ui.tasks.layers import SIDE_BY_SIDE, make_layers

POINTS = "SELECT i AS cartodb_id, ST_SetSRID(ST_Point(i, i), 4326) AS the_geom FROM generate_series(1, {count}) i"
KEYED = {
    "uuids": "CREATE TABLE {t} (a uuid PRIMARY KEY DEFAULT gen_random_uuid(), note text);"
    " INSERT INTO {t} SELECT FROM two",
    "words": "CREATE TABLE {t} (a text PRIMARY KEY, note text); INSERT INTO {t} SELECT 'ä ' || n FROM two",
    "pairs": """CREATE TABLE {t} (a integer, "b ""c"", d" text, note text, PRIMARY KEY (a, "b ""c"", d"));"""
    " INSERT INTO {t} SELECT 1, n FROM two",
}
TABLES = {
    "empty": "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry(Geometry, 4326))",
    "only_nulls": "CREATE TABLE {t} AS SELECT i AS cartodb_id, NULL::geometry(Geometry, 4326) AS the_geom"
    " FROM generate_series(1, 5) i",
    "mixed": "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry(Geometry, 4326));"
    " INSERT INTO {t} (the_geom) SELECT ST_SetSRID(ST_Point(i, i), 4326) FROM generate_series(1, 200) i;"
    " INSERT INTO {t} (the_geom) SELECT ST_Buffer(ST_SetSRID(ST_Point(i, i), 4326), 1) FROM generate_series(1, 20) i;"
    " INSERT INTO {t} (the_geom) VALUES (NULL), (ST_GeomFromEWKT('SRID=4326;GEOMETRYCOLLECTION(POINT(1 1))'))",
    "untyped": f"CREATE TABLE {{t}} (cartodb_id serial PRIMARY KEY, the_geom geometry);"
    f" INSERT INTO {{t}} {POINTS.format(count=20)}",
    "view_buffer": f"CREATE VIEW {{t}} AS SELECT cartodb_id, ST_Buffer(the_geom, 1) AS the_geom"
    f" FROM ({POINTS.format(count=20)}) p",
    "view_row_number": f"CREATE VIEW {{t}} AS SELECT row_number() OVER () AS gid, the_geom"
    f" FROM ({POINTS.format(count=20)}) p",
    "view_text": "CREATE VIEW {t} AS SELECT 'same'::text AS label FROM generate_series(1, 20)",
    "view_repeats": f"CREATE VIEW {{t}} AS {POINTS.format(count=5)} UNION ALL {POINTS.format(count=5)}",
    "globe": "CREATE TABLE {t} (id serial PRIMARY KEY, pos geography);"
    " INSERT INTO {t} (pos) SELECT ST_Point(i, i)::geography FROM generate_series(1, 9) i",
    "three_dimensions": "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry(GeometryZ, 4326));"
    " INSERT INTO {t} (the_geom) SELECT ST_SetSRID(ST_MakePoint(i, i, i), 4326) FROM generate_series(1, 9) i",
    "curves": "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry); INSERT INTO {t} (the_geom) VALUES"
    " (ST_GeomFromEWKT('SRID=4326;CURVEPOLYGON(CIRCULARSTRING(0 0, 4 0, 4 4, 0 4, 0 0))')),"
    " (ST_GeomFromEWKT('SRID=4326;COMPOUNDCURVE(CIRCULARSTRING(0 0, 1 1, 1 0),(1 0, 0 1))'))",
    "two_systems": "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry); INSERT INTO {t} (the_geom)"
    " VALUES (ST_SetSRID(ST_Point(1, 1), 4326)), (ST_SetSRID(ST_Point(100000, 100000), 3857))",
    "untyped_with_gaps": "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry);"
    " INSERT INTO {t} (the_geom) VALUES (NULL), (ST_GeomFromEWKT('SRID=4326;POINT(1 1)')),"
    " (ST_GeomFromEWKT('SRID=4326;MULTIPOINT(1 1, 2 2)')), (ST_GeomFromEWKT('SRID=4326;POINTM(1 1 1)'))",
    "untyped_of_one_kind": "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry);"
    " INSERT INTO {t} (the_geom) SELECT NULL FROM generate_series(1, 200);"
    " INSERT INTO {t} (the_geom) VALUES (ST_GeomFromEWKT('SRID=4326;POINT(1 1)'))",
    "no_srid_declared": "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry(Point));"
    " INSERT INTO {t} (the_geom)"
    " VALUES (NULL), (ST_GeomFromEWKT('SRID=3035;POINT(1 1)')), (ST_GeomFromEWKT('SRID=4326;POINT(1 1)'))",
    "domains": "CREATE DOMAIN place AS geometry(Point, 4326);"
    " CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom place);"
    " INSERT INTO {t} (the_geom) VALUES (ST_GeomFromEWKT('SRID=4326;POINT(1 1)'))",
    "heirs": "CREATE TABLE {t} (cartodb_id int PRIMARY KEY, the_geom geometry(Point, 4326));"
    " INSERT INTO {t} VALUES (1), (2); CREATE TABLE heir () INHERITS ({t}); INSERT INTO heir VALUES (1), (2)",
    "numbered_before": "CREATE TABLE {t} (row_number_of_qgis integer); INSERT INTO {t} VALUES (1), (1)",
    **KEYED,
    'A "b" ü': "CREATE TABLE {t} (cartodb_id serial PRIMARY KEY, the_geom geometry(Geometry, 4326));"
    " INSERT INTO {t} (the_geom) SELECT ST_SetSRID(ST_Point(i, i), 4326) FROM generate_series(1, 3) i",
}


@pytest.fixture
def connected(computer, account):
    account.database.execute("CREATE VIEW two AS SELECT n::text FROM generate_series(1, 2) n")
    for name, statement in TABLES.items():
        quoted = '"' + name.replace('"', '""') + '"'
        account.database.execute(statement.replace("{t}", quoted))
    return computer.connect().saved


def layers_of(
    computer, saved, *names: str, wished: Shape | None = None
) -> tuple[tuple[QgsVectorLayer, ...], dict[str, DirectSqlError]]:
    datasets = {found.name: found for found in computer.use(computer.use_cases.datasets, saved)}
    job = make_layers(saved, tuple(datasets[name] for name in names), wished)
    made = computer.use(lambda _feedback: job(computer.use_cases, Unstoppable()))
    return made.layers, {dataset.name: error for dataset, error in made.failures}


def test_every_row_of_every_table_is_in_a_layer(computer, account, sandbox, connected):
    layers, failures = layers_of(computer, connected, *TABLES)
    assert failures == {}
    shown: dict[str, int] = {}
    for layer in layers:
        assert layer.isValid() and "srid=0" not in layer.source(), layer.source()
        name = next(name for name in sorted(TABLES, key=len, reverse=True) if layer.name().startswith(name))
        shown[name] = shown.get(name, 0) + len({feature.id() for feature in layer.getFeatures()})
    quoted = {name: '"' + name.replace('"', '""') + '"' for name in TABLES}
    held = {name: account.database.execute(f"SELECT count(*) FROM {quoted[name]}")[0][0] for name in TABLES}
    assert shown == held
    assert sandbox.dials.counts().dialled == sandbox.dials.counts().authorized


def test_a_column_that_declares_no_srid_is_drawn_in_those_of_its_rows(computer, connected):
    names = ("no_srid_declared", "untyped_with_gaps", "untyped_of_one_kind", "domains")
    layers, _failures = layers_of(computer, connected, *names)
    systems = sorted((layer.name().partition(" ")[0], layer.crs().authid()) for layer in layers if layer.isSpatial())
    assert systems == [
        ("domains", "EPSG:4326"),
        ("no_srid_declared", "EPSG:3035"),
        ("no_srid_declared", "EPSG:4326"),
        ("untyped_of_one_kind", "EPSG:4326"),
        ("untyped_with_gaps", "EPSG:4326"),
    ]


def test_a_key_of_any_kind_is_a_key_by_which_rows_are_changed(computer, account):
    account.database.execute("CREATE VIEW two AS SELECT n::text FROM generate_series(1, 2) n")
    for name, statement in KEYED.items():
        account.database.execute(statement.replace("{t}", name))
    saved = computer.connect(writable=True).saved
    layers, _failures = layers_of(computer, saved, *KEYED)
    for layer in layers:
        assert layer.startEditing(), layer.name()
        for feature in layer.getFeatures():
            layer.changeAttributeValue(feature.id(), layer.fields().lookupField("note"), str(feature["a"]))
        assert computer.use(lambda _feedback, layer=layer: layer.commitChanges()), layer.commitErrors()
    assert [account.database.execute(f"SELECT count(*) FROM {name} WHERE note = a::text") for name in KEYED] == [
        [(2,)]
    ] * 3


def test_a_dataset_that_went_since_it_was_listed_is_said_to_be_gone(computer, account):
    account.database.execute("CREATE TABLE goes (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326))")
    account.database.execute("CREATE TABLE other_goes (cartodb_id integer, the_geom geometry)")
    saved = computer.connect().saved
    datasets = [found for found in computer.use(computer.use_cases.datasets, saved) if found.name.endswith("goes")]
    account.database.execute("DROP TABLE goes; ALTER TABLE other_goes RENAME TO went")
    job = make_layers(saved, tuple(datasets))
    made = computer.use(lambda _feedback: job(computer.use_cases, Unstoppable()))
    assert made.layers == ()
    assert [(type(error), dataset.name in error.text()) for dataset, error in made.failures] == [
        (DatasetGone, True)
    ] * 2


def test_points_and_polygons_become_two_layers_and_neither_shows_the_other(computer, connected):
    layers, _failures = layers_of(computer, connected, "mixed")
    assert sorted(sum(1 for _feature in layer.getFeatures()) for layer in layers) == [1, 20, 201]


def test_a_dataset_that_cannot_be_added_does_not_keep_the_others_from_it(computer, account, connected):
    account.database.execute(
        "CREATE VIEW broken AS"
        " SELECT 1 AS cartodb_id, ST_GeomFromText(repeat('x', 1 + (random() * 0)::int)) AS the_geom"
    )
    saved = computer.connect(renew_key=True).saved
    layers, failures = layers_of(computer, saved, "untyped", "broken", "globe")
    assert {layer.name() for layer in layers} == {"untyped", "globe"}
    assert set(failures) == {"broken"}
    assert failures["broken"].text().endswith("It says: parse error - invalid geometry")


def test_an_empty_table_of_a_wished_shape_takes_features_of_it(computer, account, connected):
    saved = computer.connect(renew_key=True, writable=True).saved
    (layer,), failures = layers_of(computer, saved, "empty", wished=Shape.POLYGON)
    assert failures == {} and layer.geometryType() == Qgis.GeometryType.Polygon
    assert layer.crs().authid() == "EPSG:4326"
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))"))
    assert layer.startEditing() and layer.addFeature(feature) and layer.commitChanges(), layer.commitErrors()
    assert account.database.execute("SELECT GeometryType(the_geom) FROM empty") == [("MULTIPOLYGON",)]
    assert sum(1 for _feature in layer.getFeatures()) == 1


def test_what_keeps_every_layer_from_being_made_is_waited_for_once(computer, account, sandbox, connected):
    for number in range(2 * SIDE_BY_SIDE):
        account.database.execute(f"CREATE TABLE p{number} (cartodb_id serial PRIMARY KEY, g geometry(Point, 4326))")
    listed = computer.use(computer.use_cases.datasets, connected)
    datasets = tuple(replace(found, reading=Reading.ALL) for found in listed if found.geometry_column == "g")
    account.allow_list = []
    before = sandbox.dials.counts().dialled
    job = make_layers(connected, datasets)
    made = computer.use(lambda _feedback: job(computer.use_cases, Unstoppable()))
    assert made.layers == () and len(made.failures) == len(datasets)
    assert all(isinstance(error, AddressNotAllowed) for _dataset, error in made.failures)
    assert sandbox.dials.counts().dialled - before <= 2 * SIDE_BY_SIDE, "those that were under way, and why"


def test_the_mercator_column_is_hidden_from_forms_and_tables(computer, connected):
    layers, _failures = layers_of(computer, connected, "countries")
    layer = layers[0]
    place = layer.fields().lookupField("the_geom_webmercator")
    assert place < 0 or layer.editorWidgetSetup(place).type() == "Hidden"
    assert "the_geom_webmercator" not in [column.name for column in layer.attributeTableConfig().columns()]


def test_a_dataset_made_later_is_listed_as_not_covered_until_the_key_is_made_anew(computer, account, connected):
    account.database.execute("CREATE TABLE later (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326))")
    before = {found.name: found.reading.value for found in computer.use(computer.use_cases.datasets, connected)}
    assert before["later"] == "none"
    renewed = computer.connect(renew_key=True).saved
    after = {found.name: found.reading.value for found in computer.use(computer.use_cases.datasets, renewed)}
    assert after["later"] == "all" and renewed.connection == connected.connection


def readings(computer, saved) -> dict[str, Reading]:
    return {found.name: found.reading for found in computer.use(computer.use_cases.datasets, saved)}


def test_a_dataset_imported_again_under_its_name_is_covered_by_a_new_key(computer, account):
    connected = computer.connect().saved
    account.reimport("countries")
    assert readings(computer, connected)["countries"] is Reading.NONE
    renewed = computer.connect(renew_key=True).saved
    layers, failures = layers_of(computer, renewed, "countries")
    assert failures == {} and [layer.name() for layer in layers] == ["countries"]


def test_a_key_that_may_read_some_columns_only_is_named_as_the_cause(computer, account):
    account.database.execute(
        "CREATE TABLE parcels (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326), owner text)"
    )
    key = account.add_key("two columns", {"countries": "select"})
    account.database.execute(f"GRANT SELECT (cartodb_id, the_geom) ON parcels TO {key.role}")
    saved = computer.connect(database_key=Secret(key.token)).saved
    layers, failures = layers_of(computer, saved, "parcels", "countries")
    assert [layer.name() for layer in layers] == ["countries"]
    assert isinstance(failures["parcels"], GrantOnColumnsOnly)
    assert failures["parcels"].cure is Cure.CHANGE_GRANTS and "columns" in failures["parcels"].text()


def test_what_a_colleague_shares_for_reading_is_read_and_the_others_may_be_edited(computer, account, sandbox):
    organization = f"{account.user}-org"
    ada = sandbox.account(f"{account.user}-ada", organization)
    bob = sandbox.account(f"{account.user}-bob", organization)
    for table in ("shared_to_read", "shared_to_write"):
        bob.database.execute(f"CREATE TABLE {table} (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326))")
    bob.share("shared_to_read", ada)
    bob.share("shared_to_write", ada, writable=True)
    computer.account = ada
    saved = computer.connect(writable=True).saved
    writable = {found.name: found.writable for found in computer.use(computer.use_cases.datasets, saved)}
    assert (writable["shared_to_read"], writable["shared_to_write"], writable["countries"]) == (False, True, True)
    granted = {
        table["name"]: set(table["permissions"])
        for grant in ada.key_named(saved.key_name).grants
        if grant["type"] == "database"
        for table in grant["tables"]
    }
    assert granted["shared_to_read"] == {"select"}
    assert granted["shared_to_write"] == granted["countries"] == {"select", "insert", "update", "delete"}


def test_what_may_be_edited_is_up_to_the_server_at_each_opening_and_saved_nowhere(computer, account):
    account.database.execute("CREATE TABLE places (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326))")
    account.database.execute("CREATE VIEW places_alike AS SELECT 1 AS label UNION ALL SELECT 1")
    for writable in (False, True):
        saved = computer.connect(writable=writable).saved
        (places, alike), failures = layers_of(computer, saved, "places", "places_alike")
        assert failures == {} and not places.readOnly() and not alike.readOnly()
        may_add = QgsVectorDataProvider.Capability.AddFeatures
        assert bool(places.dataProvider().capabilities() & may_add) is writable
        assert not alike.dataProvider().capabilities() & may_add
