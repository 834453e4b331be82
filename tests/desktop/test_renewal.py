"""A certificate near its end in the real desktop: said where it is needed, renewed by one click; the map goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis_desktop import QgisDesktop
from story import connect, sources

LAYERS = ("countries", "states_provinces")


def test_one_click_renews_in_place_and_the_project_is_drawn_as_before(
    qgis: QgisDesktop, account: Any, sandbox: Any, tmp_path: Path
) -> None:
    project = tmp_path / "soon.qgz"
    sandbox.faults.bundle("aged")
    connect(qgis, account.address(), account.master_key)
    (old,) = account.live_certificates
    for name in LAYERS:
        qgis.do("dock.add_dataset", name=name)
    qgis.do("project.save", file=str(project))
    before, allowed, keys = sources(project), list(account.allow_list), [key.name for key in account.api_keys]
    qgis.do("dock.hide")
    assert qgis.seen.messages == [], "the dock says it, where it is seen"

    qgis.do("project.open_file", file=str(project))
    qgis.do("messages.press", label="Renew the Certificate")
    qgis.do("messages.wait_until_gone", part="ends soon")
    qgis.do("dock.wait_for_jobs")
    (new,) = account.live_certificates
    assert (old.revoked, new.name == old.name) == (True, False)
    assert (account.allow_list, [key.name for key in account.api_keys]) == (allowed, keys)
    qgis.do("desktop.refresh")
    assert qgis.do("desktop.draw_layers", count=len(LAYERS)) == []
    qgis.do("project.save", file=str(project))
    assert sources(project) == before
    assert qgis.seen.dialogs == []
    (said,) = qgis.seen.messages
    assert "ends soon" in said
    assert sandbox.dials.counts().refused == {}
