"""What several stories have in common."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

from qgis_desktop import QgisDesktop
from secrets_kept import found_in

READY = ["Network access: Ready", "Certificate: Ready", "Database key: Ready", "Connection: Ready"]


def connect(qgis: QgisDesktop, account: str, master_key: str) -> dict[str, Any]:
    """Through the first-run page; how the dock stands afterwards."""
    qgis.do("dock.show")
    qgis.do("dock.fill_in", account=account, master_key=master_key)
    qgis.do("dock.press", name="connect")
    looks: dict[str, Any] = qgis.do("dock.wait_for_end")
    return looks


def assert_nobody_was_disturbed(*runs: QgisDesktop) -> None:
    """No dialog, and no message in the bar."""
    for run in runs:
        assert run.seen.dialogs == []
        assert run.seen.messages == []


def assert_one_dial_a_connection(sandbox: Any) -> None:
    """The server saw as many attempts as it let in."""
    counts = sandbox.dials.counts()
    assert counts.authorized > 0
    assert (counts.dialled, counts.refused) == (counts.authorized, {})


def asked_for(qgis: QgisDesktop, secret: str) -> list[str]:
    """Who asked for it, `master password` or `credentials`, each time that QGIS's dialog came."""
    return [dialog["asked by"] for dialog in qgis.seen.dialogs if dialog["asks"] == secret]


def other_dialogs(qgis: QgisDesktop) -> list[str]:
    """All but the one for the master password."""
    return [f"{one['title']}: {one['text']}" for one in qgis.seen.dialogs if one["asks"] != "master password"]


def sources(project: Path) -> dict[str, str]:
    """The layers' data sources in a saved project, by the layers' names."""
    with ZipFile(project) as file:
        (name,) = (name for name in file.namelist() if name.endswith(".qgs"))
        layers = ElementTree.fromstring(file.read(name)).iter("maplayer")
    return {layer.findtext("layername", ""): layer.findtext("datasource", "") for layer in layers}


def assert_nothing_leaked(profile: Any, account: Any, *runs: QgisDesktop) -> None:
    """No secret in any file or log, and no key in the temporary folder."""
    secrets = [key.token for key in account.api_keys if key.type != "default"] + [profile.master_password]
    assert found_in(profile.files(), secrets) == []
    said = "\n".join(line for run in runs for line in [*run.seen.log, *run.seen.messages])
    assert not [secret for secret in secrets if secret in said or base64.b64encode(secret.encode()).decode() in said]
    assert [path.name for path in profile.temporary.rglob("*.pem")] == []


def changes(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """What two countings of `census.count` do not agree on."""
    lists = [{f"{kind}: {line}" for kind, lines in count.items() for line in lines} for count in (before, after)]
    return [f"gone: {line}" for line in lists[0] - lists[1]] + [f"new: {line}" for line in lists[1] - lists[0]]
