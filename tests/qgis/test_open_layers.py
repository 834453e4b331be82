"""Open layers beside a key that was replaced."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QObject

from carto_direct_sql.core.accounts.errors import AuthDatabaseBusy
from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.ui.cures import Failure
from carto_direct_sql.ui.dock.model import DockModel
from carto_direct_sql.ui.dock.open_layers_controller import OpenLayersController
from carto_direct_sql.ui.tasks.layers import make_layers
from carto_direct_sql.ui.tasks.task_runner import Task, TaskRunner

TABLE = "CREATE TABLE roads (cartodb_id serial PRIMARY KEY, the_geom geometry(Point, 4326))"


@pytest.fixture
def editing(computer: Any, account: Any, qtbot: Any) -> Iterator[Any]:
    """A project with a layer of an account whose key may only read, and who looks after it."""
    account.database.execute(TABLE)
    parent = QObject()
    tasks, model = TaskRunner(lambda: computer.use_cases, parent), DockModel(computer.saved_accounts, parent)
    controller = OpenLayersController(tasks, model, parent)

    def add(saved: Any) -> None:
        (roads,) = (one for one in computer.use(computer.use_cases.datasets, saved) if one.name == "roads")
        job = make_layers(saved, (roads,))
        made = computer.use(lambda _feedback: job(computer.use_cases, Unstoppable()))
        QgsProject.instance().addMapLayers(made.layers)
        controller.follow(saved)
        settle()

    def settle() -> None:
        qtbot.wait(0)
        qtbot.waitUntil(lambda: not parent.findChildren(Task))

    def can_edit() -> list[bool]:
        return [layer.supportsEditing() for layer in QgsProject.instance().mapLayers().values()]

    def refuse(saved: Any) -> None:
        controller.note_refused(saved)
        controller.follow_refused(saved)

    told: list[str] = []
    model.succeeded_out_of_sight.connect(told.append)
    failures: list[Failure] = []
    model.failed_out_of_sight.connect(failures.append)
    yield SimpleNamespace(
        add=add,
        settle=settle,
        follow=controller.follow,
        refuse=refuse,
        can_edit=can_edit,
        told=told,
        failures=failures,
    )
    controller.close()
    tasks.close()
    QgsProject.instance().clear()
    QgsProject.instance().setTransactionMode(Qgis.TransactionMode.Disabled)


def test_layers_follow_a_key_that_may_change_more(computer, editing):
    editing.add(computer.connect().saved)
    saved = computer.connect(writable=True).saved
    editing.follow(saved)
    editing.settle()
    assert editing.can_edit() == [True]


def test_who_tries_again_has_the_layers_follow_all_the_same(computer, editing, monkeypatch):
    editing.add(computer.connect().saved)
    saved = computer.connect(writable=True).saved
    with monkeypatch.context() as away:
        away.setattr(type(computer.use_cases), "open", lambda *_: fail())
        editing.follow(saved)
        editing.settle()
    assert editing.can_edit() == [False]
    (failure,) = editing.failures
    failure.again()
    editing.settle()
    assert editing.can_edit() == [True]


def fail() -> None:
    raise AuthDatabaseBusy


def test_nobody_dials_for_a_key_that_may_only_read(computer, sandbox, editing):
    first = computer.connect().saved
    editing.add(first)
    saved = computer.connect(saved=first, renew_key=True).saved
    assert saved.key_name != first.key_name
    before = sandbox.dials.counts()
    editing.follow(saved)
    editing.settle()
    assert sandbox.dials.counts() == before


def test_layers_sign_in_once_for_a_key_that_takes_a_refused_ones_place(computer, account, sandbox, editing):
    first = computer.connect().saved
    editing.add(first)
    account.database.hang_up()
    saved = computer.connect(writable=True).saved
    sandbox.dials.reset()
    editing.refuse(saved)
    editing.follow(saved)
    editing.settle()
    counts = sandbox.dials.counts()
    assert (counts.dialled, counts.refused) == (1, {})
    assert editing.can_edit() == [True]


@pytest.mark.parametrize("in_database", [False, True])
def test_what_is_being_changed_is_saved_with_the_key_that_takes_a_refused_ones_place(
    computer, account, editing, in_database
):
    first = computer.connect(writable=True).saved
    mode = Qgis.TransactionMode.AutomaticGroups if in_database else Qgis.TransactionMode.Disabled
    QgsProject.instance().setTransactionMode(mode)
    editing.add(first)
    (layer,) = QgsProject.instance().mapLayers().values()
    layer.startEditing()
    draw(layer)
    assert layer.commitChanges(stopEditing=False)
    draw(layer)

    (key,) = (one for one in account.api_keys if one.type == "regular")
    account.regenerate(key)
    if not in_database:
        account.database.hang_up()
    saved = computer.connect(master_key=None, database_key=Secret(key.token)).saved
    editing.refuse(saved)
    editing.settle()
    assert len(editing.told) == in_database
    assert layer.isEditable() and layer.commitChanges(), layer.commitErrors()
    editing.settle()
    account.database.hang_up()
    assert layer.uniqueValues(layer.fields().indexOf("cartodb_id")) == {1, 2}


def draw(layer: Any) -> None:
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(7, 50)))
    assert layer.addFeature(feature)
