from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsSettings, QgsWkbTypes

from carto_direct_sql.core.accounts.errors import ConnectionNameInvalid
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.postgres.contents import Contents
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.core.postgres.layer_plan import LayerPlan, plan_layers
from carto_direct_sql.core.qgis import connections as connections_module
from carto_direct_sql.core.qgis.connections import QgisConnections, layer_source
from carto_direct_sql.core.qgis.gui_thread import GuiThread
from carto_direct_sql.ui.tasks.waiting import away_from_gui_thread

ALICE = Connection("CARTO alice", "carto_alice", Login("dbconn.carto.com", 5432, "alice", "alice"))


def plan_of(dataset: Dataset) -> LayerPlan:
    """Of a dataset whose columns say it all."""
    return plan_layers(dataset, Contents((), True, None))[0]


@pytest.fixture
def connections() -> Iterator[QgisConnections]:
    yield QgisConnections(GuiThread())
    QgsSettings().remove("PostgreSQL/connections")


def test_a_saved_connection_is_one_that_qgis_itself_finds(connections: QgisConnections) -> None:
    connections.save(ALICE)
    found = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection("CARTO alice")
    assert found is not None
    assert "service='carto_alice'" in found.uri()
    assert "sslmode=verify-full" in found.uri()
    assert connections.exists("CARTO alice")


def test_qgis_is_asked_for_its_connections_in_the_gui_thread_only(
    connections: QgisConnections, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its provider hands them out of a cache that it empties without a lock; what there is, the settings tell."""
    asked_in: set[int] = set()
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")

    def ask() -> Any:
        asked_in.add(threading.get_ident())
        return provider

    monkeypatch.setattr(connections_module, "_provider", ask)
    uses: tuple[Callable[[], object], ...] = (
        lambda: connections.save(ALICE),
        lambda: connections.save_as(ALICE, "CARTO alice 2"),
        lambda: connections.remove(ALICE.name, ALICE.service),
    )
    for use in uses:
        asked_in.clear()
        away_from_gui_thread(use)
        assert asked_in == {threading.get_ident()}


def test_a_connection_names_its_service_and_nothing_else_of_the_account(connections: QgisConnections) -> None:
    connections.save(ALICE)
    uri = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection("CARTO alice").uri()
    for word in ("host", "hostaddr", "port", "dbname", "user", "password", "authcfg", "sslcert", "sslkey"):
        assert f"{word}=" not in uri
    assert "dbconn" not in uri


def test_neither_host_nor_user_nor_key_are_in_the_settings(connections: QgisConnections) -> None:
    connections.save(ALICE)
    settings = QgsSettings()
    settings.beginGroup("PostgreSQL/connections/CARTO alice")
    kept = {key: settings.value(key) for key in settings.childKeys()}
    assert kept["service"] == "carto_alice"
    assert not [name for name in ("host", "database", "username", "password", "authcfg") if kept.get(name)]
    assert kept["sslmode"] == "SslVerifyFull"
    assert str(kept["estimatedMetadata"]).lower() == "true"
    assert str(kept["geometryColumnsOnly"]).lower() == "true"


def test_saving_again_sets_it_right(connections: QgisConnections) -> None:
    connections.save(ALICE)
    connections.save(replace(ALICE, service="carto_alice_2"))
    found = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection("CARTO alice")
    assert "service='carto_alice_2'" in found.uri()


def test_a_connection_of_version_0_1_0_loses_host_user_and_authcfg(connections: QgisConnections) -> None:
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    earlier = "dbname='alice' host=dbconn.carto.com port=5432 user='alice' sslmode=verify-full authcfg=abc1234"
    provider.saveConnection(provider.createConnection(earlier, {"saveUsername": True}), "CARTO alice")
    connections.save(ALICE)
    QgsSettings().sync()
    uri = provider.createConnection("CARTO alice").uri()
    assert "service='carto_alice'" in uri
    assert not [word for word in ("host", "port", "dbname", "user", "authcfg") if f"{word}=" in uri], uri


def test_removing_is_done_once_and_may_be_asked_twice(connections: QgisConnections) -> None:
    connections.save(ALICE)
    connections.remove("CARTO alice", ALICE.service)
    connections.remove("CARTO alice", ALICE.service)
    assert not connections.exists("CARTO alice")


@pytest.mark.parametrize(
    ("service", "stays"), [("carto_alice_2", False), ("carto_alice2", True), ("carto_alice_b", True)]
)
def test_only_a_connection_of_the_account_itself_is_removed(connections: QgisConnections, service, stays) -> None:
    connections.save(replace(ALICE, service=service))
    connections.remove("CARTO alice", ALICE.service)
    assert connections.exists("CARTO alice") == stays


@pytest.mark.parametrize("name", ["", "  ", "a/b", "a\\b"])
def test_a_name_that_qgis_would_cut_up_is_refused(connections: QgisConnections, name: str) -> None:
    with pytest.raises(ConnectionNameInvalid):
        connections.save(replace(ALICE, name=name))


def test_a_layer_names_its_key_and_its_geometry() -> None:
    countries = Dataset("public", "countries", "the_geom", "MULTIPOLYGON", 4326, "cartodb_id", 258, False)
    uri = layer_source(ALICE, plan_of(countries))
    assert (uri.keyColumn(), uri.geometryColumn(), uri.srid()) == ("cartodb_id", "the_geom", "4326")
    assert uri.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert uri.useEstimatedMetadata()
    assert (uri.service(), uri.sslMode()) == ("carto_alice", QgsDataSourceUri.SslMode.SslVerifyFull)
    assert not [part for part in (uri.host(), uri.port(), uri.database(), uri.username(), uri.authConfigId()) if part]


def test_a_layer_of_a_table_without_geometry_asks_for_none() -> None:
    uri = layer_source(ALICE, plan_of(Dataset("public", "prices", "", "", 0, "cartodb_id", None, True)))
    assert uri.geometryColumn() == ""
    assert uri.srid() == ""
