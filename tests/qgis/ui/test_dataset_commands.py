"""What is done with chosen datasets, in PyQGIS; tests/desktop/test_datasets.py does it with real ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QGuiApplication

from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.ui.dock.dataset_commands import dataset_page
from carto_direct_sql.ui.dock.views.dataset_menu import DatasetEntry
from carto_direct_sql.ui.tasks.origin import mark, origin_of

from .doubles import ROADS, saved_account

SHARED = replace(ROADS, schema="bob", name='Straßen "alt"')
PLACES = replace(ROADS, name="places", geometry_type="GEOMETRY")


@pytest.fixture
def project(qgis_app: Any) -> Iterator[QgsProject]:
    yield QgsProject.instance()
    QgsProject.instance().clear()


def listed(desk: Any, *tables: Dataset) -> Any:
    there = desk(saved_account())
    there.use_cases.tables = tables
    there.unlocked = True
    there.open()
    there.settle()
    return there


def test_names_and_queries_are_copied_as_a_person_would_paste_them(desk: Any) -> None:
    there = listed(desk, ROADS, SHARED)
    there.page.datasets.chosen.emit(DatasetEntry.COPY_NAME, (ROADS, SHARED))
    assert QGuiApplication.clipboard().text() == 'roads\nStraßen "alt"'
    there.page.datasets.chosen.emit(DatasetEntry.COPY_SQL, (ROADS, SHARED))
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == ['SELECT * FROM "public"."roads";', 'SELECT * FROM "bob"."Straßen ""alt""";']


@pytest.mark.parametrize(
    ("account", "dataset", "page"),
    [
        ("alice.carto.com", ROADS, "https://alice.carto.com/dataset/roads"),
        ("acme.carto.com/u/alice", replace(ROADS, schema="alice"), "https://acme.carto.com/u/alice/dataset/roads"),
        ("acme.carto.com/u/alice", SHARED, "https://acme.carto.com/u/alice/dataset/bob.Stra%C3%9Fen%20%22alt%22"),
    ],
)
def test_a_dataset_has_its_page_in_the_dashboard(account: str, dataset: Dataset, page: str) -> None:
    assert dataset_page(saved_account(parse_account(account)), dataset) == page


def test_what_the_project_holds_is_marked_whoever_added_it_and_until_it_goes(desk: Any, project: QgsProject) -> None:
    there = listed(desk, ROADS, SHARED)

    def held() -> set[str]:
        listing = there.assembly.model.state().listing
        return {dataset.name for dataset in listing.datasets or () if dataset.qualified_name in listing.held}

    ours = QgsVectorLayer("service='carto_alice' key='id' table=\"public\".\"roads\" (the_geom)", "a", "postgres")
    others = QgsVectorLayer("service='carto_bob' key='id' table=\"bob\".\"Straßen\" (the_geom)", "b", "postgres")
    project.addMapLayers([ours, others])
    there.qtbot.waitUntil(lambda: held() == {"roads"})
    project.removeMapLayer(ours.id())
    there.qtbot.waitUntil(lambda: held() == set())


def test_a_layer_whose_source_is_a_query_knows_its_dataset(qgis_app: Any) -> None:
    source = "service='carto_alice' key='n' table=\"(SELECT row_number() OVER () AS n, * FROM bob.x)\" (the_geom)"
    layer = QgsVectorLayer(source, "a", "postgres")
    assert origin_of(layer) == ""
    mark(layer, SHARED)
    assert origin_of(layer) == SHARED.qualified_name


def test_datasets_in_sight_are_looked_into_together_and_once(desk: Any) -> None:
    there = listed(desk, PLACES, ROADS)
    there.qtbot.waitUntil(lambda: "contents" in there.use_cases.calls)
    there.settle()
    assert PLACES in there.assembly.model.state().listing.contents
    there.page.datasets.contents_wanted.emit((PLACES,))
    there.settle()
    assert there.use_cases.calls.count("contents") == 1


def test_nobody_is_asked_for_a_password_only_for_an_icon(desk: Any) -> None:
    there = listed(desk, ROADS)
    there.unlocked = False
    there.page.datasets.contents_wanted.emit((PLACES,))
    there.settle()
    assert "contents" not in there.use_cases.calls
