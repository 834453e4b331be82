"""What a program is, and what people should know before they export for it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...text import translate
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Picture, Text
from ...widgets.style import unit
from .state import Program

_TITLE_SCALE = 1.2


class ProgramHead(QWidget):
    """What the program is, what it needs, and how sure it is that it works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Heading("", _TITLE_SCALE)
        self.description = Text()
        self.unable = Notice()
        self.needs = Text(role="subtle")
        self.tested = Text(role="subtle")
        self.tested.setObjectName("tested")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit(self))
        for widget in (self.name, self.description, self.unable, self.needs, self.tested):
            layout.addWidget(widget)

    def show_program(self, program: Program) -> None:
        """Say it all."""
        self.name.set_text(program.name)
        self.description.set_text(program.description)
        self.unable.show_text(program.own_connector_fails)
        self.needs.set_text(translate("Elsewhere", "Needed: {needs}").format(needs=program.needs))
        self.tested.set_text(program.tested)

    def set_colours(self, colours: Colours) -> None:
        self.unable.set_colours(colours)


class Notice(QFrame):
    """A sentence that should be seen; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unable")
        self.setProperty("role", "panel")
        self._picture = Picture()
        self.text = Text()
        grid = unit(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid, grid)
        layout.setSpacing(grid)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say it; empty says nothing."""
        self.text.set_text(text)
        self.setVisible(bool(text))

    def set_colours(self, colours: Colours) -> None:
        self._picture.show_icon("state-attention", colours.warning)
