"""A message in place, with a button."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ..text import translate
from . import icons
from .buttons import Button
from .colours import Colours
from .controls import IconButton, Picture, Text
from .dismissible import Dismissible
from .style import unit


class Banner(Dismissible):
    """Hidden at first. The user may close it, and then `dismissed` is emitted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "alarm")
        self.button = Button()
        self._picture = Picture()
        self._text = Text()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._advice = Text(role="subtle")
        self._close = IconButton(translate("Dock", "Close this message"))
        self._close.clicked.connect(self.dismissed)
        self._arrange()
        self.hide()

    def show_message(self, text: str, advice: str, button: str) -> None:
        """Show a message; `advice` and `button` may be empty, and are then not shown."""
        self._text.set_text(text)
        self._advice.set_text(advice)
        self._advice.setVisible(bool(advice))
        self.button.set_label(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(text)
        self.setAccessibleDescription(advice)

    def set_colours(self, colours: Colours) -> None:
        self._picture.show_icon("state-attention", colours.bad)
        self._close.setIcon(icons.icon("close", colours.subtle))

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch()
        layout = QGridLayout(self)
        layout.setContentsMargins(grid, grid, grid // 2, grid)
        layout.setSpacing(grid // 2)
        layout.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self._picture, 0, 0, top)
        layout.addWidget(self._text, 0, 1)
        layout.addWidget(self._close, 0, 2, top)
        layout.addWidget(self._advice, 1, 1, 1, 2)
        layout.addLayout(buttons, 2, 1, 1, 2)
