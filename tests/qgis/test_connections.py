from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProviderRegistry, QgsSettings, QgsWkbTypes

from carto_direct_sql.core.accounts.errors import ConnectionNameInvalid
from carto_direct_sql.core.postgres.connection import Connection
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.core.qgis.connections import QgisConnections, layer_source

ALICE = Connection("CARTO alice", "dbconn.carto.com", 5432, "alice", "alice", "abc1234")


@pytest.fixture
def connections() -> Iterator[QgisConnections]:
    yield QgisConnections()
    QgsSettings().remove("PostgreSQL/connections")


def test_a_saved_connection_is_one_that_qgis_itself_finds(connections: QgisConnections) -> None:
    connections.save(ALICE)
    found = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection("CARTO alice")
    assert found is not None
    assert "authcfg=abc1234" in found.uri()
    assert "sslmode=verify-full" in found.uri()
    assert connections.exists("CARTO alice")


def test_neither_user_nor_key_are_in_the_settings(connections: QgisConnections) -> None:
    connections.save(ALICE)
    settings = QgsSettings()
    settings.beginGroup("PostgreSQL/connections/CARTO alice")
    kept = {key: settings.value(key) for key in settings.childKeys()}
    assert not kept["username"] and not kept["password"]
    assert kept["sslmode"] == "SslVerifyFull"
    assert str(kept["estimatedMetadata"]).lower() == "true"
    assert str(kept["geometryColumnsOnly"]).lower() == "true"


def test_saving_again_sets_it_right(connections: QgisConnections) -> None:
    connections.save(ALICE)
    connections.save(Connection("CARTO alice", "db.example.com", 5433, "alice", "alice", "xyz9876"))
    found = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection("CARTO alice")
    assert "host=db.example.com port=5433" in found.uri()
    assert "authcfg=xyz9876" in found.uri()


def test_removing_is_done_once_and_may_be_asked_twice(connections: QgisConnections) -> None:
    connections.save(ALICE)
    connections.remove("CARTO alice")
    connections.remove("CARTO alice")
    assert not connections.exists("CARTO alice")


@pytest.mark.parametrize("name", ["", "  ", "a/b", "a\\b"])
def test_a_name_that_qgis_would_cut_up_is_refused(connections: QgisConnections, name: str) -> None:
    with pytest.raises(ConnectionNameInvalid):
        connections.save(Connection(name, "h", 1, "d", "u", "abc1234"))


def test_a_layer_names_its_key_and_its_geometry() -> None:
    countries = Dataset("public", "countries", "the_geom", "MULTIPOLYGON", 4326, "cartodb_id", 258, False)
    uri = layer_source(ALICE, countries)
    assert (uri.keyColumn(), uri.geometryColumn(), uri.srid()) == ("cartodb_id", "the_geom", "4326")
    assert uri.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert uri.useEstimatedMetadata()
    assert not uri.username() and not uri.password()


def test_a_layer_of_a_table_without_geometry_asks_for_none() -> None:
    uri = layer_source(ALICE, Dataset("public", "prices", "", "", 0, "cartodb_id", None, True))
    assert uri.geometryColumn() == ""
    assert uri.srid() == ""
