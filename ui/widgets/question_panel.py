"""Asks in place before something is done that people, or others, may feel; with the master key where that needs it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...core.secret import Secret
from ..text import translate
from .buttons import Button
from .colours import Colours
from .controls import Heading, Text
from .dismissible import Dismissible
from .flow import FlowLayout
from .secret_field import SecretField
from .style import unit


class KeyWish(Enum):
    """Whether the master key is asked for along with a question; NEEDED is no question without it."""

    NONE = auto()
    WELCOME = auto()
    NEEDED = auto()


@dataclass(frozen=True)
class Question:
    """`button` says what is done, `decline` that it is not."""

    text: str
    advice: str
    button: str
    decline: str = ""
    key: KeyWish = KeyWish.NONE


class QuestionPanel(Dismissible):
    """The safe answer has the focus, or the field of a key that is needed. `answered` brings the key, or None."""

    answered = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._question: Question | None = None
        self._text = Heading("")
        self.advice = Text()
        self.key = SecretField(translate("Access", "Master API key"))
        self.key.setObjectName("question_key")
        self.key.setPlaceholderText(translate("Access", "Master API key"))
        self.proceed = Button()
        self.proceed.setObjectName("confirm")
        self.decline = Button()
        self.decline.setObjectName("decline")
        self.key.textChanged.connect(self._update)
        self.key.returnPressed.connect(self._answer)
        self.proceed.clicked.connect(self._answer)
        self.decline.clicked.connect(self.dismissed)
        self._arrange()
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Ask; None asks nothing. Asking the same again keeps what is being typed."""
        if question == self._question:
            return
        self._question = question
        self.key.forget()
        if question is not None:
            self._ask(question)
        self.setVisible(question is not None)
        if question is not None:
            (self.key if question.key is KeyWish.NEEDED else self.decline).setFocus()

    def set_colours(self, colours: Colours) -> None:
        self.key.set_colours(colours)

    def _ask(self, question: Question) -> None:
        needs_key = question.key is KeyWish.NEEDED
        for part, role in ((self, "panel" if needs_key else "alarm"), (self.proceed, "primary" if needs_key else None)):
            part.setProperty("role", role)
            part.style().unpolish(part)
            part.style().polish(part)
        self._text.set_text(question.text)
        self.advice.set_text(question.advice)
        self.advice.setVisible(bool(question.advice))
        self.proceed.set_label(question.button)
        self.decline.set_label(question.decline or translate("Access", "Leave It"))
        self.key.setVisible(question.key is not KeyWish.NONE)
        self.setAccessibleName(question.text)
        self._update()

    def _update(self) -> None:
        self.proceed.setEnabled(self._is_complete())

    def _is_complete(self) -> bool:
        is_needed = self._question is not None and self._question.key is KeyWish.NEEDED
        return not is_needed or self.key.secret() is not None

    def _answer(self) -> None:
        if self._is_complete():
            key: Secret | None = self.key.secret()
            self.key.forget()
            self.answered.emit(key)

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = FlowLayout(grid)
        buttons.addWidget(self.proceed)
        buttons.addWidget(self.decline)
        column = QVBoxLayout(self)
        column.setContentsMargins(grid, grid, grid, grid)
        column.setSpacing(grid)
        for part in (self._text, self.advice, self.key):
            column.addWidget(part)
        column.addLayout(buttons)
