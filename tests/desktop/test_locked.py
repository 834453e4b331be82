"""A locked authentication database: the master password is asked for once, in the GUI thread, and "no" means no."""

from __future__ import annotations

from typing import Any

import pytest
from qgis_desktop import Limits, QgisDesktop
from rounds.lane import LAYERS
from story import asked_for, other_dialogs, sources

PLUGIN = "the plugin in the GUI thread"
WRONG = "not this one"
# A QGIS that hangs is to be found out soon.
LIMITS = Limits(answer_s=100.0)


@pytest.fixture
def right(lane: Any) -> str:
    """The lane's master password."""
    return lane.connected.master_password


@pytest.fixture
def locked(open_desktop: Any) -> Any:
    """Starts QGIS locked; `answers` are what its user types when it asks for the master password."""

    def begin(*answers: str | None, **how: Any) -> QgisDesktop:
        return open_desktop(unlocked=False, answers=answers, limits=LIMITS, **how)

    return begin


def assert_all_drawn(qgis: QgisDesktop, lane: Any) -> None:
    assert qgis.do("desktop.draw_layers", count=len(LAYERS)) == []
    counts = lane.counts()
    assert (counts.dialled, counts.refused) == (counts.authorized, {})


@pytest.mark.parametrize("wrong", [(), (WRONG,)], ids=["right", "wrong then right"])
def test_a_project_asks_until_the_master_password_is_right_and_then_draws_every_layer(lane, locked, right, wrong):
    qgis = locked(*wrong, right)
    qgis.do("project.open_file", file=str(lane.project))
    assert_all_drawn(qgis, lane)
    assert asked_for(qgis, "master password") == [PLUGIN] * (len(wrong) + 1)
    assert other_dialogs(qgis) == []
    assert qgis.seen.messages == []
    assert qgis.quit() == 0


def test_a_project_named_at_the_start_asks_once(lane, locked, right):
    qgis = locked(right, project=lane.project)
    assert_all_drawn(qgis, lane)
    assert asked_for(qgis, "master password") == [PLUGIN]
    assert other_dialogs(qgis) == []
    assert qgis.quit() == 0


@pytest.mark.parametrize("at_the_start", [False, True], ids=["dock hidden", "at the start, with the dock"])
def test_a_project_without_the_master_password_keeps_everything_until_it_is_unlocked(
    lane, locked, right, tmp_path, at_the_start
):
    if at_the_start:
        qgis = locked(None, project=lane.project)
    else:
        qgis = locked(None)
        qgis.do("dock.hide")
        qgis.do("project.open_file", file=str(lane.project))
    qgis.do("project.expect_layers", count=len(LAYERS))
    qgis.do("project.save", file=str(tmp_path / "meanwhile.qgz"))
    assert sources(tmp_path / "meanwhile.qgz") == sources(lane.project)
    assert asked_for(qgis, "master password") == [PLUGIN]
    assert other_dialogs(qgis) == []
    assert len(qgis.do("project.marked")) == len(LAYERS)

    qgis.do("person.will_answer", answers=[right])
    if at_the_start:
        assert "master password" in qgis.do("dock.wait_for_problem")["problem"]
        qgis.do("dock.press", name="cure")
    else:
        qgis.do("messages.press", label="Unlock…")
    qgis.do("project.wait_until_valid")
    assert_all_drawn(qgis, lane)
    layers = qgis.do("project.layers")
    assert {name: layer["look"] for name, layer in layers.items()} == lane.looks
    assert qgis.do("project.marked") == []
    qgis.do("project.save", file=str(tmp_path / "afterwards.qgz"))
    assert sources(tmp_path / "afterwards.qgz") == sources(lane.project)
    assert asked_for(qgis, "master password") == [PLUGIN, PLUGIN]
    assert other_dialogs(qgis) == []
    assert ["[Unlock…]" in message for message in qgis.seen.messages] == ([] if at_the_start else [True])
    assert qgis.quit() == 0


def expand_the_browser(qgis: QgisDesktop, connection: str) -> Any:
    return qgis.do("browser.expand", path=[connection])


def connect_in_the_data_source_manager(qgis: QgisDesktop, connection: str) -> Any:
    return qgis.do("data_sources.list_tables", connection=connection)


def open_the_db_manager(qgis: QgisDesktop, connection: str) -> Any:
    return qgis.do("db_manager.list_tables", connection=connection)


def run_sql_in_processing(qgis: QgisDesktop, connection: str) -> Any:
    inputs = {"DATABASE": connection, "SQL": "SELECT 1"}
    return qgis.do("algorithms.run", algorithm="native:postgisexecutesql", inputs=inputs)


WAYS = [
    expand_the_browser,
    connect_in_the_data_source_manager,
    open_the_db_manager,
    run_sql_in_processing,
]


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_the_database_asks_once_and_dials_once_a_connection(lane, locked, right, way):
    qgis = locked(right)
    before = lane.counts()
    (connection,) = qgis.do("browser.connections")
    assert way(qgis, connection)
    after = lane.counts()
    assert after.dialled - before.dialled == after.authorized - before.authorized > 0
    assert asked_for(qgis, "master password") == [PLUGIN]
    assert other_dialogs(qgis) == []
    assert qgis.quit() == 0


def test_no_way_to_the_database_hangs_or_asks_for_credentials_without_the_master_password(lane, locked):
    qgis = locked()
    before = lane.counts()
    (connection,) = qgis.do("browser.connections")
    for way in WAYS:
        way(qgis, connection)
        assert asked_for(qgis, "credentials") == []
    assert asked_for(qgis, "master password") in ([PLUGIN] * times for times in range(1, len(WAYS) + 1))
    assert lane.counts() == before
    assert qgis.quit() == 0
