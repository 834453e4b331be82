"""What to do with an export: the text of its README, to be read and copied."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from ...text import translate
from ...widgets.buttons import Button, PrimaryButton
from ...widgets.controls import Heading, Text
from ...widgets.style import unit
from .state import Steps

_COPIED = "    "


class StepsPage(QWidget):
    """Shows `Steps`."""

    folder_requested = pyqtSignal(Path)
    left = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self.title = Heading("", 1.2)
        self.folder = Text(role="subtle")
        self.text = QTextBrowser()
        self.text.setObjectName("steps")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(translate("Elsewhere", "What to do"))
        self.open_folder = Button(translate("Elsewhere", "Open Folder"))
        self.open_folder.setObjectName("open_folder")
        self.copy = Button(translate("Elsewhere", "Copy"))
        self.copy.setObjectName("copy")
        self.back = PrimaryButton(translate("Elsewhere", "Done"))
        self.back.setObjectName("done")
        self.back.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.open_folder.clicked.connect(self._request_folder)
        self.copy.clicked.connect(self._copy)
        self.back.clicked.connect(self.left)
        self._arrange()

    def show_steps(self, steps: Steps) -> None:
        """Show them from their beginning."""
        if steps is self._steps:
            return
        self._steps = steps
        self.title.set_text(translate("Elsewhere", "What to do in {program}").format(program=steps.program))
        self.folder.set_text(str(steps.folder))
        self.text.setHtml(as_html(steps.text))
        self.back.setFocus()

    def _request_folder(self) -> None:
        if self._steps is not None:
            self.folder_requested.emit(self._steps.folder)

    def _copy(self) -> None:
        if self._steps is not None:
            QGuiApplication.clipboard().setText(self._steps.text)

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(grid)
        buttons.addWidget(self.open_folder)
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setSpacing(grid)
        layout.addWidget(self.title)
        layout.addWidget(self.folder)
        layout.addWidget(self.text, 1)
        layout.addLayout(buttons)


def as_html(text: str) -> str:
    """Paragraphs wrap as wide as the window is; lines that are to be copied stay as they are."""
    return "".join(map(_paragraph, text.strip().split("\n\n")))


def _paragraph(text: str) -> str:
    parts: list[str] = []
    for line in text.split("\n"):
        if line.startswith(_COPIED):
            parts.append(f"<pre style='margin: 4px 0 4px 16px'>{escape(line.strip())}</pre>")
        elif parts and not parts[-1].startswith("<pre"):
            parts[-1] += f" {escape(line)}"
        else:
            parts.append(escape(line))
    return "".join(part if part.startswith("<pre") else f"<p style='margin: 6px 0'>{part}</p>" for part in parts)
