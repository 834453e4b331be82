"""What has just happened, with a button that takes it back."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...text import translate
from ...widgets import icons
from ...widgets.buttons import LinkButton
from ...widgets.colours import Colours
from ...widgets.controls import IconButton, Picture, Text
from ...widgets.dismissible import Dismissible
from ...widgets.style import unit
from .state import Said


class SaidStrip(Dismissible):
    """Stays until something else happens, or it is closed."""

    undo_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("said")
        self.setProperty("role", "panel")
        self._picture = Picture()
        self._text = Text()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.undo = LinkButton()
        self.undo.setObjectName("undo")
        self._close = IconButton(translate("Dock", "Close this message"))
        self.undo.clicked.connect(self.undo_requested)
        self._close.clicked.connect(self.dismissed)
        grid = unit(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(grid, grid // 2, grid // 2, grid // 2)
        line.setSpacing(grid)
        top = Qt.AlignmentFlag.AlignTop
        column = QVBoxLayout()
        column.setSpacing(grid // 2)
        column.addWidget(self._text)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self._picture, 0, top)
        line.addLayout(column, 1)
        line.addWidget(self._close, 0, top)
        self.hide()

    def show_said(self, said: Said | None) -> None:
        """Say it; None says nothing."""
        self.setVisible(said is not None)
        if said is not None:
            self._text.set_text(said.text)
            self.undo.set_label(said.undo)
            self.undo.setVisible(bool(said.undo))
            self.setAccessibleName(said.text)

    def set_colours(self, colours: Colours) -> None:
        self._picture.show_icon("state-done", colours.good)
        self._close.setIcon(icons.icon("close", colours.subtle))
