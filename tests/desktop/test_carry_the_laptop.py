"""A laptop that is carried to another network while QGIS is open: noticed when it wakes, cured by one click."""

from __future__ import annotations

import time
from typing import Any

import pytest
from qgis_desktop import QgisDesktop
from rounds.lane import LAYERS

ELSEWHERE = "198.51.100.77"
COLLEAGUE = "192.0.2.201"
ASLEEP_S = 27.0


@pytest.fixture
def travelling(lane: Any, tmp_path: Any) -> Any:
    """QGIS with seven layers open, and the dock closed; the account was connected in this session."""
    home, before = lane.laptop.address, list(lane.account.allow_list)
    profile = lane.fresh.copy(tmp_path / "qgis")
    with QgisDesktop(profile) as qgis:
        lane.connect(qgis, lane.account)
        qgis.do("dock.hide")
        qgis.do("project.open_file", file=str(lane.project))
        assert qgis.do("desktop.draw_layers", count=len(LAYERS)) == []
        until_nobody_dials(lane)
        qgis.forget()
        yield qgis
    lane.laptop.move_to(home)
    lane.account.allow_list = before


def until_nobody_dials(lane: Any) -> None:
    """QGIS goes on for a while to draw what lies beside the map."""
    before = None
    while before != (before := lane.counts()):
        time.sleep(2)


def test_seven_layers_draw_again_after_one_click(lane, travelling):
    home, looks = lane.laptop.address, travelling.do("project.layers")
    lane.account.allow_list.append(COLLEAGUE)
    lane.move(ELSEWHERE)
    travelling.sleep(ASLEEP_S)
    assert lane.account.allow_list == [home, COLLEAGUE]

    travelling.do("messages.press", label="Allow This Address")
    travelling.do("messages.wait_until_gone", part=ELSEWHERE)
    travelling.do("dock.wait_for_jobs")
    assert travelling.do("desktop.draw_layers", count=len(LAYERS)) == []
    assert lane.account.allow_list == [home, COLLEAGUE, ELSEWHERE]
    assert {name: one["features"] for name, one in travelling.do("project.layers").items()} == {
        name: one["features"] for name, one in looks.items()
    }
    assert travelling.seen.dialogs == []
    counts = lane.sandbox.dials.counts(laptop=ELSEWHERE)
    assert counts.refused == {}, "nobody dialled before the address was allowed"
    assert travelling.quit() == 0
