"""A connection is exported from QGIS's window, works without QGIS, and is taken back."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from qgis_desktop import PICTURES
from story import assert_nobody_was_disturbed, connect


def count(folder: Path) -> str:
    """What psql counts with the folder alone."""
    service = (folder / "pg_service.conf").read_text(encoding="utf-8").partition("]")[0].strip("[")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    query = ["psql", f"service={service}", "-wAtc", "SELECT count(*) FROM countries"]
    env = {**kept, "PGSERVICEFILE": str(folder / "pg_service.conf")}
    return subprocess.run(query, env=env, capture_output=True, text=True, check=False).stdout.strip()


def test_a_connection_is_exported_and_taken_back_in_qgis_window(qgis, account, tmp_path):
    connect(qgis, account.address(), account.master_key)
    certificate = {one.name for one in account.live_certificates}
    folder = tmp_path / "elsewhere"
    qgis.do("dock.choose_in_menu", entry="Use Elsewhere…")
    qgis.do("elsewhere.choose_program", name="Power BI")
    qgis.do("elsewhere.take_picture", file=str(PICTURES / "elsewhere-power-bi.png"))
    plain, subtle = qgis.do("elsewhere.colours")
    assert plain != subtle, "the style sheet is in force"
    qgis.do("elsewhere.choose_program", name="psql, QGIS without the plugin, QGIS Server")
    qgis.do("elsewhere.fill_in", folder=str(folder))
    qgis.do("elsewhere.press", name="export")
    assert "psql service=" in qgis.do("elsewhere.wait_for_steps")
    qgis.do("elsewhere.take_picture", file=str(PICTURES / "elsewhere-steps.png"))
    assert count(folder) == "240"
    assert len({one.name for one in account.live_certificates} - certificate) == 1

    qgis.do("elsewhere.press", name="done")
    ((program, _folder, _expires, state),) = qgis.do("elsewhere.turn_to_list")
    assert (program, state) == ("psql, QGIS without the plugin, QGIS Server", "Up to date")
    qgis.do("elsewhere.take_picture", file=str(PICTURES / "elsewhere-list-night.png"), theme="Night Mapping")
    qgis.do("elsewhere.press", name="export_remove")
    qgis.do("elsewhere.take_picture", file=str(PICTURES / "elsewhere-remove-night.png"))
    qgis.do("elsewhere.press", name="confirm")
    qgis.do("elsewhere.wait_until_removed")
    assert not folder.exists()
    assert {one.name for one in account.live_certificates} == certificate
    assert_nobody_was_disturbed(qgis)
