"""Sees what people would see without having asked for it: dialogs, messages in the bar, lines in the log.

It begins before QGIS loads plugins and projects, for those may ask for the master password already.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any, ClassVar

from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

_POLL_MS = 30
# The test itself asked for them.
_PATIENT = (
    "QgsPluginManager",
    "QgsPluginInstallerFetchingDialog",
    "QgsPluginInstallerInstallingDialog",
    "QgsDataSourceManagerDialog",
    "AlgorithmDialog",
    "GdalAlgorithmDialog",
    "ElsewhereDialog",
    "ManageAccessDialog",
)
_OURS = "CARTO Direct SQL"
MASTER_PASSWORD, CREDENTIALS = "master password", "credentials"
_PLUGIN = "/plugins/carto_direct_sql/"


class Watcher(QObject):
    """Notes each dialog that opens and cancels it, as somebody would who did not ask for it.

    QGIS's master password is given as long as there are `answers`; None among them is a click on Cancel. `first` is the
    one that was made when QGIS started.
    """

    first: ClassVar[Watcher]

    def __init__(self, answers: Sequence[str | None] = ()) -> None:
        super().__init__()
        self.answers = list(answers)
        self.dialogs: list[dict[str, str]] = []
        self.messages: list[str] = []
        self.log: list[str] = []
        self._there: list[QDialog] = []
        QgsApplication.messageLog().messageReceived.connect(self._logged)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_POLL_MS)

    def watch(self, bar: QgsMessageBar) -> None:
        """Read the messages that are in QGIS's bar, and those that come."""
        for item in bar.items():
            self._message_came(item)
        bar.widgetAdded.connect(self._message_came)

    def take(self) -> dict[str, Any]:
        """What came since it was last asked."""
        seen = {"dialogs": self.dialogs, "messages": self.messages, "log": self.log}
        self.dialogs, self.messages, self.log = [], [], []
        return seen

    def _look(self) -> None:
        """What is gone at the second look was gone before anybody saw it."""
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        there, self._there = self._there, [one for one in shown if _kind(one) not in _PATIENT]
        for dialog in self._there:
            if dialog in there:
                self._meet(dialog)

    def _meet(self, dialog: QDialog) -> None:
        asks = _asks(dialog)
        self.dialogs.append(
            {
                "kind": _kind(dialog),
                "title": dialog.windowTitle(),
                "text": _text(dialog),
                "asks": asks,
                "asked by": _asker(),
            }
        )
        # For whoever no order is answered to any more: a QGIS that quits.
        sys.stderr.write(f"dialog: {json.dumps(self.dialogs[-1])}\n")
        answer = self.answers.pop(0) if asks == MASTER_PASSWORD and self.answers else None
        if answer is None:
            dialog.reject()
        else:
            field = _field(dialog, "leMasterPass")
            field.selectAll()  # a wrong one stays in it
            QTest.keyClicks(field, answer)
            (ok,) = (button for button in dialog.findChildren(QPushButton) if button.text().strip("&").lower() == "ok")
            QTest.mouseClick(ok, Qt.MouseButton.LeftButton)

    def _logged(self, message: str, tag: str, _level: int) -> None:
        self.log.append(f"{tag}: {message}")

    def _message_came(self, item: QWidget) -> None:
        title = item.title() if hasattr(item, "title") else ""
        if title == _OURS or "Python" in _text(item):
            self.messages.append(f"{title}: {_text(item)}")


def _kind(widget: QWidget) -> str:
    """The class, in Qt's words: to Python most of QGIS's own dialogs are but a QDialog."""
    return str(widget.metaObject().className())


def _asks(dialog: QDialog) -> str:
    """What QGIS's dialog for secrets wants; empty for other dialogs."""
    if _field(dialog, "leMasterPass"):
        return MASTER_PASSWORD
    return CREDENTIALS if _field(dialog, "leUsername") else ""


def _asker() -> str:
    """Whose code the GUI thread is in at this moment; a dialog that another thread asked for has nobody's below it."""
    frame = sys._getframe()
    while frame is not None:
        if _PLUGIN in frame.f_code.co_filename:
            return "the plugin in the GUI thread"
        frame = frame.f_back
    return "QGIS"


def _field(dialog: QDialog, name: str) -> QLineEdit | None:
    field = dialog.findChild(QLineEdit, name)
    return field if field is not None and field.isVisible() else None


def _text(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    areas = [area.toPlainText() for kind in (QTextBrowser, QTextEdit) for area in widget.findChildren(kind)]
    buttons = [f"[{button.text()}]" for button in widget.findChildren(QPushButton) if button.isVisible()]
    return " ".join(filter(None, [*labels, *areas, *buttons]))
