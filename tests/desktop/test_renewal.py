"""A certificate near its end in the real desktop: said where it is needed, renewed by one click; the map goes on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis_desktop import QgisDesktop
from story import assert_nobody_was_disturbed, connect, sources

LAYERS = ("countries", "states_provinces")


def test_one_click_renews_in_place_and_the_project_is_drawn_as_before(
    qgis: QgisDesktop, start: Callable[..., QgisDesktop], account: Any, sandbox: Any, tmp_path: Path
) -> None:
    project, earlier = tmp_path / "soon.qgz", tmp_path / "earlier.qgz"
    sandbox.faults.bundle("aged")
    connect(qgis, account.address(), account.master_key)
    (old,) = account.live_certificates
    for name in LAYERS:
        qgis.do("dock.add_dataset", name=name)
    qgis.do("project.save", file=str(project))
    shutil.copy(project, earlier)
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
    features = {name: layer["features"] for name, layer in qgis.do("project.layers").items()}
    assert qgis.quit() == 0

    second = start(project=earlier)
    assert second.do("desktop.draw_layers", count=len(LAYERS)) == []
    assert {name: layer["features"] for name, layer in second.do("project.layers").items()} == features
    assert_nobody_was_disturbed(second)
    assert second.quit() == 0
    assert sandbox.dials.counts().refused == {}, "nobody showed the old one, which is revoked"
