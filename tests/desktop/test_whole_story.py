"""From nothing to a map, and back again: what people do in their first hour."""

from __future__ import annotations

import base64
from typing import Any

from qgis_desktop import QgisDesktop
from secrets_kept import found_in

READY = ["Network access: Ready", "Certificate: Ready", "Database key: Ready", "Connection: Ready"]


def secrets_of(account: Any, profile: Any) -> list[str]:
    tokens = [key.token for key in account.api_keys if key.type != "default"]
    return [*tokens, profile.master_password]


def assert_nothing_leaked(profile: Any, account: Any, runs: list[QgisDesktop]) -> None:
    """No secret in any file or log, and no key in the temporary folder."""
    secrets = secrets_of(account, profile)
    assert found_in(profile.files(), secrets) == []
    said = "\n".join(line for run in runs for line in [*run.seen.log, *run.seen.messages])
    assert not [secret for secret in secrets if secret in said or base64.b64encode(secret.encode()).decode() in said]
    assert [path.name for path in profile.temporary.rglob("tmp*") if path.suffix == ".pem"] == []


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
    assert connected["problem"] == ""
    assert connected["datasets"] >= 3
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
    qgis.do("desktop.save_project", file=str(project))
    assert qgis.quit() == 0

    again = start(project=project)
    redrawn = again.do("desktop.wait_for_map")
    assert {layer["name"] for layer in redrawn["layers"]} == {"countries.the_geom", "states_provinces"}
    again.picture("drawn-again")
    assert again.quit() == 0

    for run in (qgis, again):
        assert run.seen.dialogs == []
        assert run.seen.messages == []
    counts = sandbox.dials.counts()
    assert (counts.dialled, counts.refused) == (counts.authorized, {})
    assert_nothing_leaked(profile, account, [qgis, again])
