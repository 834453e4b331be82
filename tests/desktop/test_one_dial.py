"""Whatever QGIS does with our connection: a dial a connection, nothing left behind, and no dialog for credentials."""

from __future__ import annotations

from typing import Any

import pytest
from qgis_desktop import QgisDesktop
from rounds.lane import LAYERS
from story import asked_for, assert_nobody_was_disturbed

ELSEWHERE = "198.51.100.77"


@pytest.fixture
def at_home(lane: Any) -> Any:
    """Back on the network whose address is allowed, whatever happens."""
    address = lane.laptop.address
    yield lane
    lane.laptop.move_to(address)


def retain_fields(qgis: Any) -> None:
    assert qgis.do("algorithms.run", algorithm="native:retainfields", layer="countries", inputs={"FIELDS": ["name"]})


def convert(qgis: Any, file: str) -> None:
    assert qgis.do("algorithms.run", algorithm="gdal:convertformat", layer="countries", inputs={"OUTPUT": file})


def test_every_use_of_a_connection_dials_once_and_leaves_nothing(lane, open_desktop, tmp_path):
    qgis = open_desktop()
    (connection,) = qgis.do("browser.connections")
    uses = {
        "Data Source Manager": lambda: qgis.do("data_sources.list_tables", connection=connection),
        "DB Manager": lambda: qgis.do("db_manager.list_tables", connection=connection),
        "browser": lambda: qgis.do("browser.expand", path=[connection, "public"]),
        "dock": lambda: (qgis.do("dock.press", name="refresh"), qgis.do("dock.wait_for_end")),
        "project": lambda: qgis.do("project.open_file", file=str(lane.project)),
        "map": lambda: qgis.do("desktop.draw_layers", count=len(LAYERS)),
        "native algorithm": lambda: retain_fields(qgis),
        "GDAL algorithm": lambda: convert(qgis, str(tmp_path / "converted.gpkg")),
        "F5": lambda: qgis.do("desktop.refresh"),
    }
    before = lane.counts()
    wrong: dict[str, str] = {}
    for use, play in uses.items():
        play()
        after = lane.counts()
        dials, connections = after.dialled - before.dialled, after.authorized - before.authorized
        left = list((tmp_path / "qgis" / "tmp").rglob("tmppki*"))
        if dials != connections or left:
            wrong[use] = f"{dials} dials for {connections} connections, {len(left)} files left"
        before = after
    assert wrong == {}
    assert before.authorized > 0
    assert_nobody_was_disturbed(qgis)
    assert (tmp_path / "converted.gpkg").exists()
    qgis.do("project.clear")  # else QGIS asks what shall become of an algorithm's temporary layer
    assert qgis.quit() == 0


def test_after_a_change_of_network_one_message_with_its_cure_takes_the_place_of_dialogs(at_home, open_desktop):
    qgis = open_desktop()
    qgis.do("dock.hide")
    (connection,) = qgis.do("browser.connections")
    tables = qgis.do("browser.expand", path=[connection, "public"])
    qgis.do("project.open_file", file=str(at_home.project))
    qgis.do("desktop.draw_layers", count=len(LAYERS))
    at_home.move(ELSEWHERE)

    qgis.do("desktop.refresh")
    qgis.do("browser.double_click", path=[connection, "public", tables[0]])
    inputs = {"FIELDS": ["name"]}
    qgis.do("algorithms.run", algorithm="native:retainfields", layer="countries", inputs=inputs)
    qgis.do("project.open_file", file=str(at_home.project))
    qgis.do("project.expect_layers", count=len(LAYERS))
    assert asked_for(qgis, "credentials") == []
    assert qgis.seen.dialogs == []
    # The offer for the new network may take the place of what was said of the first dial that failed.
    assert qgis.seen.messages
    assert [message for message in qgis.seen.messages if "[Allow This Address]" not in message] == []

    qgis.do("messages.press", label="Allow This Address")
    qgis.do("dock.answer", secret=at_home.account.master_key)
    cured = qgis.do("dock.wait_for_end")
    assert cured["problem"] == ""
    qgis.do("project.wait_until_valid")
    assert qgis.do("desktop.draw_layers", count=len(LAYERS)) == []
    assert qgis.quit() == 0


def test_a_project_opens_in_another_profile_that_has_an_access_of_its_own(lane, tmp_path):
    profile = lane.fresh.copy(tmp_path / "colleague")
    with QgisDesktop(profile) as qgis:
        lane.connect(qgis, lane.account)
        before = lane.counts()
        qgis.do("project.open_file", file=str(lane.project))
        assert qgis.do("desktop.draw_layers", count=len(LAYERS)) == []
        after = lane.counts()
        assert after.dialled - before.dialled == after.authorized - before.authorized > 0
        assert_nobody_was_disturbed(qgis)
        assert qgis.quit() == 0
    holders = {certificate.name for certificate in lane.account.live_certificates}
    assert len(holders) == 2, "each profile has a certificate of its own"
