"""Asks in place before something is done that others may feel."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...text import translate
from ...widgets.buttons import Button
from ...widgets.controls import Text
from ...widgets.dismissible import Dismissible
from ...widgets.flow import FlowLayout
from ...widgets.style import unit
from .state import Question


class QuestionPanel(Dismissible):
    """The safe answer has the focus."""

    confirmed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setProperty("role", "alarm")
        self._question: Question | None = None
        self._text = Text()
        self._advice = Text(role="subtle")
        self.proceed = Button()
        self.proceed.setObjectName("confirm")
        self.decline = Button(translate("Access", "Leave It"))
        self.decline.setObjectName("decline")
        self.proceed.clicked.connect(self.confirmed)
        self.decline.clicked.connect(self.dismissed)
        grid = unit(self)
        buttons = FlowLayout(grid)
        buttons.addWidget(self.proceed)
        buttons.addWidget(self.decline)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid, grid, grid, grid)
        column.setSpacing(grid)
        column.addWidget(self._text)
        column.addWidget(self._advice)
        column.addLayout(buttons)
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Ask; None asks nothing."""
        if question == self._question:
            return
        self._question = question
        self.setVisible(question is not None)
        if question is not None:
            self._text.set_text(question.text)
            self._advice.set_text(question.advice)
            self._advice.setVisible(bool(question.advice))
            self.proceed.set_label(question.button)
            self.setAccessibleName(question.text)
            self.decline.setFocus()
