"""Many layers come into the project while QGIS's window goes on."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsLayerTreeRegistryBridge, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from carto_direct_sql.ui.tasks import layer_addition
from carto_direct_sql.ui.tasks.layer_addition import LayerAddition

NAMES = [f"layer {number}" for number in range(20)]


@pytest.fixture
def project(qgis_app: Any, monkeypatch: Any) -> Any:
    """Empty, with a group in its tree; each layer takes as long as a turn may."""
    monkeypatch.setattr(layer_addition, "TURN_S", 0.0)
    made = QgsProject.instance()
    made.clear()
    made.layerTreeRoot().addGroup("group")
    yield made
    made.clear()


def adding(place: Any = None) -> tuple[LayerAddition, list[Any]]:
    made = LayerAddition([QgsVectorLayer("Point", name, "memory") for name in NAMES], place)
    ended: list[Any] = []
    made.ended.connect(lambda layers: ended.append([layer.name() for layer in layers]))
    return made, ended


def names(group: Any) -> list[str]:
    return [node.name() for node in group.findLayers()]


def test_the_window_goes_on_between_layers_and_their_order_is_as_if_they_came_at_once(project: Any, qtbot: Any) -> None:
    turns: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(len(project.mapLayers())))
    timer.start(0)
    addition, ended = adding()
    addition.begin()
    qtbot.waitUntil(lambda: bool(ended))
    timer.stop()
    assert len(set(turns)) > len(NAMES) / 2, "control was with Qt in between"
    assert ended == [NAMES] and names(project.layerTreeRoot()) == NAMES


def test_they_stay_together_where_they_were_wanted_whatever_people_choose_meanwhile(project: Any, qtbot: Any) -> None:
    group = project.layerTreeRoot().findGroup("group")
    addition, ended = adding(QgsLayerTreeRegistryBridge.InsertionPoint(group, 0))
    addition.begin()
    elsewhere = QgsLayerTreeRegistryBridge.InsertionPoint(project.layerTreeRoot(), 0)
    project.layerTreeRegistryBridge().setLayerInsertionPoint(elsewhere)
    qtbot.waitUntil(lambda: bool(ended))
    assert names(group) == NAMES


def test_who_opens_another_project_meanwhile_gets_none_of_them(project: Any, qtbot: Any) -> None:
    addition, ended = adding()
    addition.begin()
    project.clear()
    qtbot.waitUntil(lambda: bool(ended))
    qtbot.wait(50)
    assert ended == [[]] and project.mapLayers() == {}
