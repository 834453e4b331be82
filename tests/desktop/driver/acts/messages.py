"""QGIS's message bar."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractButton

from ..play import Act, Until
from ..stage import Stage


def press(stage: Stage, label: str) -> Act:
    """Click a button of a message."""
    button = yield Until(f"a message offers {label}", lambda: _button(stage, label))
    yield stage.click(button)


def wait_until_gone(stage: Stage, part: str) -> Act:
    """Until no message has these words."""
    bar = stage.iface.messageBar()
    yield Until(f"no message says {part}", lambda: not any(part in item.text() for item in bar.items()))


def dismiss(stage: Stage) -> Act:
    """Take every message away."""
    stage.iface.messageBar().clearWidgets()
    yield Until("the bar is empty", lambda: not stage.iface.messageBar().items())


def _button(stage: Stage, label: str) -> QAbstractButton | None:
    buttons = stage.iface.messageBar().findChildren(QAbstractButton)
    return next((button for button in buttons if button.isVisible() and button.text().replace("&", "") == label), None)
