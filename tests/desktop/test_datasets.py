"""The list of datasets in the real desktop: what is taken from it lands where it should."""

from __future__ import annotations

import pytest
from story import READY, assert_nobody_was_disturbed, connect

NAMES = ["airports", "bus_stops", "coast", "districts", "etappen"]
COUNT = 7


@pytest.fixture
def connected(qgis, account):
    """An account with tables that say nothing of their geometries, connected."""
    for name in NAMES:
        account.database.execute(
            f"CREATE TABLE {name} (cartodb_id serial PRIMARY KEY, the_geom geometry(Geometry, 4326));"
            f" INSERT INTO {name} (the_geom)"
            f" SELECT ST_SetSRID(ST_Point(9 + i, 50), 4326) FROM generate_series(1, {COUNT}) i"
        )
    assert connect(qgis, account.address(), account.master_key)["steps"] == READY
    return qgis


def features(qgis) -> dict[str, int]:
    return {name: layer["features"] for name, layer in qgis.do("project.layers").items()}


def test_four_quick_double_clicks_add_four_layers_while_progress_is_shown(connected, sandbox):
    sandbox.network.delay_ms = 100.0
    seen = connected.do("datasets.double_click_quickly", names=NAMES[:4])
    assert seen["layers"] == [0, 0, 0, 0]  # the first was still being added when the last was clicked
    assert all("Adding" in words for words in seen["said"])
    connected.picture("adding-four")
    sandbox.network.delay_ms = 0.0
    connected.do("project.expect_layers", count=4)
    connected.do("dock.wait_for_end")
    assert features(connected) == dict.fromkeys(NAMES[:4], COUNT)
    assert connected.do("datasets.marked") == NAMES[:4]
    assert {connected.do("datasets.kinds")[name] for name in NAMES} == {"Points"}
    connected.picture("marked")
    assert_nobody_was_disturbed(connected)


def test_the_menu_by_keyboard_adds_and_zooms_and_opens_tables(connected):
    connected.do("datasets.choose", names=NAMES[:2], entry="Add and Zoom")
    connected.do("project.expect_layers", count=2)
    connected.do("dock.wait_for_end")
    west, south, east, north = connected.do("desktop.seen_on_map")
    assert west <= 10 and east >= 9 + COUNT and east - west < 20 and south <= 50 <= north
    connected.do("datasets.choose", names=[NAMES[0], NAMES[2]], entry="Open Table")
    connected.do("project.expect_layers", count=3)
    connected.do("dock.wait_for_end")
    tables = [dialog["title"].partition(" — ")[0].strip() for dialog in connected.seen.dialogs]
    assert sorted(tables) == [NAMES[0], NAMES[2]]
    assert features(connected) == dict.fromkeys(NAMES[:3], COUNT)
    connected.do("datasets.choose", names=NAMES[:2], entry="Copy SQL")
    assert connected.do("desktop.clipboard").splitlines() == [f'SELECT * FROM "public"."{n}";' for n in NAMES[:2]]
    assert connected.seen.messages == []


def test_a_drop_lands_where_it_was_dropped(connected):
    for name in NAMES[:3]:
        connected.do("dock.add_dataset", name=name)
    before = list(reversed(NAMES[:3]))
    after = connected.do("datasets.drop_on_layer", names=NAMES[3:5], layer=before[1])
    assert after == [before[0], *after[1:3], before[1], before[2]]
    assert sorted(after[1:3]) == NAMES[3:5]
    assert_nobody_was_disturbed(connected)


def test_a_layer_that_is_open_can_be_edited_as_soon_as_editing_is_allowed_and_looks_as_before(
    connected, account, sandbox
):
    account.database.execute(f"ALTER TABLE {NAMES[0]} ADD COLUMN note text")
    connected.do("dock.add_dataset", name=NAMES[0])
    connected.do("dock.add_dataset", name=NAMES[1])
    connected.do("project.colour_layers")
    before = connected.do("project.layers")
    assert connected.do("project.editable") == []
    connected.do("dock.choose_in_menu", entry="Allow Editing…")
    connected.do("dock.press", name="answer")
    connected.do("dock.wait_for_end")
    for name in NAMES[:2]:
        connected.do("project.wait_until_editable", name=name)
    assert connected.do("project.layers") == before
    assert connected.do("project.edit_layer", name=NAMES[0], field="note", value="seen") == "seen"
    assert account.database.execute(f"SELECT count(*) FROM {NAMES[0]} WHERE note = 'seen'")[0][0] == 1
    assert sandbox.dials.counts().refused == {}
    assert_nobody_was_disturbed(connected)
    assert connected.quit() == 0


def test_wherever_a_layer_comes_from_it_can_be_edited_once_editing_is_allowed(connected, tmp_path):
    """One that people have set to read-only keeps the connection that it signed in with, which QGIS shares."""
    (connection,) = connected.do("browser.connections")
    by_browser, by_project, read_only, in_dock, later = NAMES
    saved = str(tmp_path / "saved.qgz")
    connected.do("browser.expand", path=[connection, "public"])
    connected.do("browser.double_click", path=[connection, "public", by_project])
    connected.do("project.expect_layers", count=1)
    connected.do("project.save", file=saved)
    connected.do("project.open_file", file=saved)
    connected.do("browser.double_click", path=[connection, "public", by_browser])
    connected.do("browser.double_click", path=[connection, "public", read_only])
    connected.do("dock.add_dataset", name=in_dock)
    connected.do("project.expect_layers", count=4)
    connected.do("project.set_read_only", name=read_only)
    assert connected.do("project.editable") == []

    connected.do("dock.choose_in_menu", entry="Allow Editing…")
    connected.do("dock.press", name="answer")
    connected.do("dock.wait_for_end")
    for name in (by_browser, by_project, in_dock):
        connected.do("project.wait_until_editable", name=name)

    connected.do("browser.double_click", path=[connection, "public", later])
    connected.do("project.wait_until_editable", name=later)
    connected.do("project.save", file=saved)
    connected.do("project.open_file", file=saved)
    for name in (by_browser, by_project, in_dock, later):
        connected.do("project.wait_until_editable", name=name)
    assert read_only not in connected.do("project.editable")
    assert_nobody_was_disturbed(connected)
