"""How the panel looks in a narrow dock and in QGIS's darkest theme; build/pictures is for people to look at."""

from __future__ import annotations

import pytest
from story import READY, assert_nobody_was_disturbed, connect

NARROW = 240


@pytest.fixture
def connected(qgis, account):
    assert connect(qgis, account.address(), account.master_key)["steps"] == READY
    qgis.do("dock.add_dataset", name="countries")
    qgis.do("desktop.wait_for_map")
    return qgis


def test_a_narrow_dock_and_a_dark_theme_show_the_same(connected):
    before = connected.do("dock.look")
    looks = {"narrow": connected.do("desktop.resize_dock", width=NARROW)}
    connected.picture("narrow")
    assert looks["narrow"]["width"] <= NARROW + 8 and looks["narrow"]["lightness"] > 128
    looks["night"] = connected.do("desktop.choose_theme", name="Night Mapping")
    connected.picture("night-mapping-narrow")
    assert looks["night"]["lightness"] < 128
    assert connected.do("dock.look") == before
    connected.do("dock.press", name="fold")
    connected.do("desktop.resize_dock", width=320)
    connected.picture("night-mapping-unfolded")
    assert_nobody_was_disturbed(connected)
    assert connected.quit() == 0
