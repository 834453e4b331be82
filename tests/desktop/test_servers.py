"""A PostgreSQL server without any CARTO in the real desktop: connected, drawn, its certificate replaced in place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis_desktop import QgisDesktop
from sandbox.plain_server import PASSWORD
from story import assert_nobody_was_disturbed, sources

READY = ["Certificate: Ready", "Connection: Ready"]


def test_a_server_is_drawn_diagnosed_and_its_certificate_replaced_while_the_project_stays(
    archive: Path, plain_server: Any, tmp_path: Path
) -> None:
    from qgis_profile import QgisProfile

    profile = QgisProfile(tmp_path / "qgis")
    profile.install(archive)
    old = plain_server.give(tmp_path / "old", "Alice Example").folder
    new = plain_server.give(tmp_path / "new", "Alice Example", "EC").folder
    project = tmp_path / "places.qgz"
    with QgisDesktop(profile) as qgis:
        qgis.do("dock.show")
        qgis.do("dock.fill_in_server", address=plain_server.uri("gis"), files=str(old))
        qgis.picture("server-filled-in")
        qgis.do("dock.press", name="connect")
        connected = qgis.do("dock.wait_for_end")
        assert (connected["steps"], connected["problem"]) == (READY, "")
        assert {"places", "remarks"} <= set(connected["datasets"])
        qgis.do("dock.add_dataset", name="places")
        assert qgis.do("desktop.draw_layers", count=1) == []
        assert [layer["features"] for layer in qgis.do("project.layers").values()] == [7]
        qgis.do("project.save", file=str(project))
        (before,) = sources(project).values()
        assert "service='directsql_" in before and "host=" not in before

        qgis.do("dock.replace_certificate", files=str(new))
        replaced = qgis.do("dock.wait_for_end")
        assert (replaced["steps"], replaced["problem"]) == (READY, "")
        qgis.picture("server-replaced")
        assert qgis.quit() == 0
        assert_nobody_was_disturbed(qgis)

    with QgisDesktop(profile, project=project) as again:
        assert again.do("desktop.draw_layers", count=1) == []
        assert [layer["features"] for layer in again.do("project.layers").values()] == [7]
        with_an_authority_and_a_password(again, plain_server, tmp_path / "authority")
        assert again.quit() == 0
        assert_nobody_was_disturbed(again)


def with_an_authority_and_a_password(qgis: QgisDesktop, plain_server: Any, folder: Path) -> None:
    """Another database of the server, as its console names it; then the server has a certificate of another name."""
    console = f"host = localhost\nport = {plain_server.port}\nusername = alice\npassword = {PASSWORD}\ndatabase = open"
    qgis.do("dock.show")
    qgis.do("dock.choose_in_menu", entry="Add an Account…")
    qgis.do("dock.fill_in_server", address=console, files=f'"{plain_server.give_authority(folder)}"')
    qgis.do("dock.press", name="connect")
    connected = qgis.do("dock.wait_for_end")
    assert (connected["steps"], connected["problem"]) == (READY, "")
    qgis.do("dock.add_dataset", name="places")
    assert qgis.do("desktop.draw_layers", count=2) == []
    well = qgis.do("diagnosis.run")
    assert (well["heading"], well["problem"]) == ("Everything works", "")
    qgis.picture("server-diagnosed")
    plain_server.show_certificate("elsewhere.example.com")
    broken = qgis.do("diagnosis.run")
    assert "not made for this name" in broken["problem"], broken
    said = [*well["links"], *broken["links"], broken["problem"], broken["cure"]]
    assert not [word for word in ("CARTO", "API key", "allow-list") for text in said if word in text]
