"""The dock's diagnosis: run from its menu, read, and closed again."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ..play import Act, Until
from ..stage import Stage
from . import dock


def run(stage: Stage) -> Act:
    """What it says: its heading, each link with what was found, and the problem with its cure."""
    yield from dock.choose_in_menu(stage, "Diagnose")
    closing = yield Until("the diagnosis is complete", lambda: stage.seen("diagnosis_closed", stage.dock))
    looks = yield from dock.wait_for_end(stage)
    panel = stage.seen("diagnosis", stage.dock)
    links = [one.accessibleName() for one in stage.seen("findings", panel).findChildren(QWidget)]
    found = {**looks, "heading": panel.heading.text(), "links": [link for link in links if ": " in link]}
    yield stage.click(closing)
    yield Until("the diagnosis is closed", lambda: stage.seen("diagnosis", stage.dock) is None)
    return found
