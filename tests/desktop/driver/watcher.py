"""Sees what people would see without having asked for it: dialogs, messages in the bar, lines in the log."""

from __future__ import annotations

import json
import sys
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTextBrowser, QTextEdit, QWidget
from qgis.utils import iface

_POLL_MS = 30
# They show a download that the test itself asked for, and close by themselves.
_PATIENT = ("QgsPluginInstallerFetchingDialog", "QgsPluginInstallerInstallingDialog")
_OURS = "CARTO Direct SQL"


class Watcher(QObject):
    """Notes and cancels each dialog that opens, as somebody would who did not ask for it."""

    def __init__(self) -> None:
        super().__init__()
        self.dialogs: list[dict[str, str]] = []
        self.messages: list[str] = []
        self.log: list[str] = []
        self._known: set[int] = set()
        QgsApplication.messageLog().messageReceived.connect(self._logged)
        iface.messageBar().widgetAdded.connect(self._message_came)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_POLL_MS)

    def take(self) -> dict[str, Any]:
        """What came since it was last asked."""
        seen = {"dialogs": self.dialogs, "messages": self.messages, "log": self.log}
        self.dialogs, self.messages, self.log = [], [], []
        return seen

    def _look(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible() and type(widget).__name__ not in _PATIENT:
                self.dialogs.append(
                    {"kind": type(widget).__name__, "title": widget.windowTitle(), "text": _text(widget)}
                )
                # For whoever no order is answered to any more: a QGIS that quits.
                sys.stderr.write(f"dialog: {json.dumps(self.dialogs[-1])}\n")
                widget.reject()

    def _logged(self, message: str, tag: str, _level: int) -> None:
        self.log.append(f"{tag}: {message}")

    def _message_came(self, item: QWidget) -> None:
        title = item.title() if hasattr(item, "title") else ""
        if title == _OURS or "Python" in _text(item):
            self.messages.append(f"{title}: {_text(item)}")


def _text(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    areas = [area.toPlainText() for kind in (QTextBrowser, QTextEdit) for area in widget.findChildren(kind)]
    buttons = [f"[{button.text()}]" for button in widget.findChildren(QPushButton) if button.isVisible()]
    return " ".join(filter(None, [*labels, *areas, *buttons]))
