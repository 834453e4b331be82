"""Open layers beside a key that was replaced."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.ui.dock.editing_controller import EditingController
from carto_direct_sql.ui.dock.model import DockModel
from carto_direct_sql.ui.tasks.layers import make_layers
from carto_direct_sql.ui.tasks.task_runner import Task, TaskRunner

TABLE = "CREATE TABLE roads (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326))"


@pytest.fixture
def editing(computer: Any, account: Any, qtbot: Any) -> Iterator[Any]:
    """A project with a layer of an account whose key may only read, and who looks after it."""
    account.database.execute(TABLE)
    parent = QObject()
    tasks, model = TaskRunner(lambda: computer.use_cases, parent), DockModel(computer.saved_accounts, parent)
    controller = EditingController(tasks, model, parent)

    def add(saved: Any) -> None:
        (roads,) = (one for one in computer.use(computer.use_cases.datasets, saved) if one.name == "roads")
        job = make_layers(saved, (roads,))
        made = computer.use(lambda _feedback: job(computer.use_cases, Unstoppable()))
        QgsProject.instance().addMapLayers(made.layers)
        settle()

    def settle() -> None:
        qtbot.wait(0)
        qtbot.waitUntil(lambda: not parent.findChildren(Task))

    def can_edit() -> list[bool]:
        return [layer.supportsEditing() for layer in QgsProject.instance().mapLayers().values()]

    yield SimpleNamespace(add=add, settle=settle, follow=controller.follow, can_edit=can_edit)
    controller.close()
    tasks.close()
    QgsProject.instance().clear()


def test_layers_follow_a_key_that_may_change_more(computer, editing):
    editing.add(computer.connect().saved)
    saved = computer.connect(writable=True).saved
    editing.follow(saved)
    editing.settle()
    assert editing.can_edit() == [True]


def test_nobody_dials_for_a_key_that_may_only_read(computer, sandbox, editing):
    first = computer.connect().saved
    editing.add(first)
    saved = computer.connect(saved=first, renew_key=True).saved
    assert saved.key_name != first.key_name
    before = sandbox.dials.counts()
    editing.follow(saved)
    editing.settle()
    assert sandbox.dials.counts() == before
