"""What went wrong, where the user is looking, with the button that helps."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from ...core.errors import Cure
from ..dock.views.state import Problem
from ..text import translate
from . import icons
from .buttons import Button
from .colours import Colours
from .controls import IconButton, Picture, Text
from .style import unit


class Banner(QFrame):
    """Shows one `Problem`, or nothing."""

    cure_requested = pyqtSignal(Cure)
    dismissed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.setProperty("role", "alarm")
        self._cure = Cure.NONE
        self._picture = Picture()
        self._text = Text()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._advice = Text(role="subtle")
        self._button = Button()
        self._button.setObjectName("cure")
        self._close = IconButton(translate("Dock", "Close this message"))
        self._button.clicked.connect(self._ask_for_cure)
        self._close.clicked.connect(self.dismissed)
        self._arrange()
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Say what happened and what helps; None takes it away."""
        self.setVisible(problem is not None)
        if problem is None:
            return
        self._cure = problem.cure
        self._text.set_text(problem.text)
        self._advice.set_text(problem.advice)
        self._advice.setVisible(bool(problem.advice))
        self._button.set_label(problem.button)
        self._button.setVisible(bool(problem.button))
        self.setAccessibleName(problem.text)
        self.setAccessibleDescription(problem.advice)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._picture.show_icon("state-attention", colours.bad)
        self._close.setIcon(icons.icon("close", colours.subtle))

    def _ask_for_cure(self) -> None:
        self.cure_requested.emit(self._cure)

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self._button)
        buttons.addStretch()
        layout = QGridLayout(self)
        layout.setContentsMargins(grid, grid, grid // 2, grid)
        layout.setSpacing(grid // 2)
        layout.setHorizontalSpacing(grid)
        layout.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self._picture, 0, 0, top)
        layout.addWidget(self._text, 0, 1)
        layout.addWidget(self._close, 0, 2, top)
        layout.addWidget(self._advice, 1, 1, 1, 2)
        layout.addLayout(buttons, 2, 1, 1, 2)
