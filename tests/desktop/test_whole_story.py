"""From nothing to a map, and back again: what people do in their first hour."""

from __future__ import annotations

from downloads import download_bundle, root_fingerprint
from story import READY, assert_nobody_was_disturbed, assert_nothing_leaked, assert_one_dial_a_connection


def test_from_the_plugin_manager_to_a_saved_project_that_draws_again(qgis, start, profile, sandbox, account):
    qgis.do("dock.show")
    assert qgis.do("dock.look")["first_run"]
    qgis.picture("first-run")
    sandbox.issuing_delay_s = 1.0
    qgis.do("dock.fill_in", account=account.address(), master_key=account.master_key)
    qgis.do("dock.press_by_keyboard", name="connect")
    qgis.do("dock.wait_for_progress", step="certificate")
    qgis.picture("progress")
    connected = qgis.do("dock.wait_for_end")
    assert connected["steps"] == READY
    assert connected["folded"].startswith("Ready, certificate ")
    assert connected["problem"] == ""
    assert {"countries", "states_provinces"} <= set(connected["datasets"])
    qgis.picture("connected")

    (connection,) = qgis.do("browser.connections")
    qgis.do("browser.add_table", connection=connection, schema="public", table="countries.the_geom")
    drawn = qgis.do("desktop.wait_for_map")
    assert [layer["features"] for layer in drawn["layers"]] == [240]
    qgis.picture("browser")
    qgis.do("dock.add_dataset", name="states_provinces")
    qgis.do("desktop.wait_for_map")
    qgis.picture("two-layers")
    project = profile.folder / "countries.qgz"
    qgis.do("project.save", file=str(project))
    assert qgis.quit() == 0

    again = start(project=project)
    redrawn = again.do("desktop.wait_for_map")
    assert {layer["name"] for layer in redrawn["layers"]} == {"countries.the_geom", "states_provinces"}
    again.picture("drawn-again")
    assert again.quit() == 0

    assert_nobody_was_disturbed(qgis, again)
    assert_one_dial_a_connection(sandbox)
    assert_nothing_leaked(profile, account, qgis, again)


def test_a_downloaded_certificate_and_a_regular_key_are_enough(qgis, profile, sandbox, account):
    account.allow_list = [sandbox.home.address]
    key = account.add_key("from the administrator", {"countries": "select"})
    file = profile.folder / "certificate.zip"
    file.write_bytes(download_bundle(sandbox, account))
    sandbox.requests.reset()

    qgis.do("dock.show")
    qgis.do("dock.fill_in_bundle", account=account.address(), file=str(file), database_key=key.token)
    qgis.picture("own-certificate")
    qgis.do("dock.press", name="connect")
    asked = qgis.do("dock.wait_for_problem")
    assert root_fingerprint(file).replace(":", " ") in asked["problem"]
    assert sandbox.dials.counts().dialled == 0
    qgis.picture("server-unconfirmed")
    qgis.do("dock.press", name="cure")
    connected = qgis.do("dock.wait_for_end")
    assert connected["steps"][1:] == READY[1:]
    assert "countries" in connected["datasets"]
    assert "states_provinces" not in connected["datasets"]
    qgis.do("dock.add_dataset", name="countries")
    qgis.do("desktop.wait_for_map")
    qgis.picture("connected-by-certificate")
    assert qgis.quit() == 0

    file.unlink()  # it is the user's, and holds the key as CARTO gave it
    assert_nobody_was_disturbed(qgis)
    assert_one_dial_a_connection(sandbox)
    assert_nothing_leaked(profile, account, qgis)
