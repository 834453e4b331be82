"""From a wish to the last of its layers: progress is shown until then, and until then it can be cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from carto_direct_sql.core.postgres.errors import QueryTooSlow
from carto_direct_sql.ui.dock.views.dataset_menu import DatasetEntry
from carto_direct_sql.ui.tasks import layer_addition, layers
from carto_direct_sql.ui.tasks.layers import Made

from .desk import click
from .doubles import ROADS, saved_account

MANY = 20


@pytest.fixture
def project(qgis_app: Any, monkeypatch: Any) -> Iterator[QgsProject]:
    """Empty; each layer takes as long as a turn may."""
    monkeypatch.setattr(layer_addition, "TURN_S", 0.0)
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def listed(desk: Any) -> Any:
    """A dock with a dataset in its list."""
    there = desk(saved_account())
    there.unlocked = True
    there.open()
    there.settle()
    return there


def making(monkeypatch: Any, may_end: Event) -> None:
    """The dataset becomes many layers, once it may; they need no server."""

    def job(_use_cases: Any, feedback: Any) -> Made:
        while not may_end.wait(0.01) and not feedback.cancelled():
            pass
        made = tuple(QgsVectorLayer("Point", f"layer {number}", "memory") for number in range(MANY))
        for layer in made:
            layer.moveToThread(QCoreApplication.instance().thread())
        return Made(made)

    monkeypatch.setattr(layers, "make_layers", lambda *_wish, **_how: job)


def rename(desk: Any) -> None:
    """The account's connection, in Manage Access."""
    before = saved_account()
    after = replace(before, connection=replace(before.connection, name="Renamed"))
    desk.saved_accounts.remove(before.connection.name)
    desk.saved_accounts.save(after)
    desk.assembly.model.accounts.rename(before, after)


def test_progress_is_shown_until_the_last_layer_is_in_the_project(
    listed: Any, project: QgsProject, monkeypatch: Any
) -> None:
    may_end = Event()
    may_end.set()
    making(monkeypatch, may_end)
    panel = listed.page.datasets
    seen: list[tuple[int, bool]] = []
    timer = QTimer(panel)
    timer.timeout.connect(lambda: seen.append((len(project.mapLayers()), panel.busy.isVisible())))
    timer.start(0)
    panel.chosen.emit(DatasetEntry.ADD, (ROADS,))
    listed.qtbot.waitUntil(lambda: len(project.mapLayers()) == MANY and not panel.busy.isVisible())
    timer.stop()
    between = [is_busy for count, is_busy in seen if 0 < count < MANY]
    assert len(between) > MANY / 2 and all(between)


def test_who_cancels_keeps_what_is_in_the_project_and_gets_no_more(
    listed: Any, project: QgsProject, monkeypatch: Any
) -> None:
    may_end = Event()
    may_end.set()
    making(monkeypatch, may_end)
    panel = listed.page.datasets
    panel.chosen.emit(DatasetEntry.ADD, (ROADS,))
    timer = QTimer(panel)

    def cancel() -> None:
        if len(project.mapLayers()) > 1:
            timer.stop()
            click(panel.cancel)

    timer.timeout.connect(cancel)
    timer.start(0)
    listed.qtbot.waitUntil(lambda: not timer.isActive())
    kept = len(project.mapLayers())
    assert 0 < kept < MANY and not panel.busy.isVisible()
    listed.qtbot.wait(100)
    assert len(project.mapLayers()) == kept and not panel.cancel.isVisible()


def test_who_cancels_while_layers_are_made_gets_none(listed: Any, project: QgsProject, monkeypatch: Any) -> None:
    making(monkeypatch, Event())
    panel = listed.page.datasets
    panel.chosen.emit(DatasetEntry.ADD, (ROADS,))
    listed.qtbot.waitUntil(panel.cancel.isVisible)
    click(panel.cancel)
    listed.qtbot.waitUntil(lambda: not panel.busy.isVisible())
    listed.qtbot.wait(100)
    assert project.mapLayers() == {}


def test_who_opens_another_project_while_layers_are_made_gets_none_there(
    listed: Any, project: QgsProject, monkeypatch: Any
) -> None:
    may_end = Event()
    making(monkeypatch, may_end)
    panel = listed.page.datasets
    panel.chosen.emit(DatasetEntry.ADD, (ROADS,))
    listed.qtbot.waitUntil(panel.cancel.isVisible)
    project.clear()
    may_end.set()
    listed.qtbot.waitUntil(lambda: not panel.busy.isVisible())
    assert project.mapLayers() == {}


def test_the_only_dataset_that_was_not_added_is_named(listed: Any, project: QgsProject, monkeypatch: Any) -> None:
    made = Made((), ((ROADS, QueryTooSlow(host="x")),))
    monkeypatch.setattr(layers, "make_layers", lambda *_wish, **_how: lambda _use_cases, _feedback: made)
    listed.page.datasets.chosen.emit(DatasetEntry.ADD, (ROADS, replace(ROADS, name="places")))
    model = listed.assembly.model
    listed.qtbot.waitUntil(lambda: model.state().problem is not None)
    assert ROADS.name in model.state().problem.text and QueryTooSlow(host="x").text() in model.state().problem.text
    assert model.failure.error.cure is QueryTooSlow.cure


def test_an_account_that_is_renamed_while_layers_are_made_can_cancel_them_and_is_done_then(
    listed: Any, project: QgsProject, monkeypatch: Any
) -> None:
    making(monkeypatch, Event())
    panel = listed.page.datasets
    panel.chosen.emit(DatasetEntry.ADD, (ROADS,))
    listed.qtbot.waitUntil(panel.cancel.isVisible)
    rename(listed)
    assert panel.cancel.isVisible()
    click(panel.cancel)
    listed.qtbot.waitUntil(lambda: not panel.cancel.isVisible())


def test_who_cancels_while_the_tables_open_does_no_harm(listed: Any, project: QgsProject, monkeypatch: Any) -> None:
    may_end = Event()
    may_end.set()
    making(monkeypatch, may_end)
    opened: list[str] = []

    def open_table(layer: QgsVectorLayer) -> None:
        panel.cancel_requested.emit()
        opened.append(layer.name())

    monkeypatch.setattr(listed.iface, "showAttributeTable", open_table, raising=False)
    panel = listed.page.datasets
    panel.chosen.emit(DatasetEntry.OPEN_TABLE, (ROADS,))
    listed.qtbot.waitUntil(lambda: len(opened) == MANY)
    assert not panel.cancel.isVisible()


def test_the_list_of_an_account_that_is_renamed_meanwhile_comes_all_the_same(listed: Any) -> None:
    panel = listed.page.datasets
    listed.use_cases.hold.clear()
    panel.fetch_requested.emit()
    assert panel.busy.isVisible()
    rename(listed)
    listed.use_cases.hold.set()
    listed.qtbot.waitUntil(lambda: not panel.busy.isVisible())
