"""What the pages have in common: a heading, a table or a sentence in its place, and buttons below."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from ...widgets.buttons import Button
from ...widgets.controls import Text
from ...widgets.flow import FlowLayout
from ...widgets.style import unit
from .rows import Rows


class Page(QWidget):
    """`column` takes what is special to a page; `rows` is its table."""

    def __init__(self, introduction: str, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._empty = Text(role="subtle")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        self.buttons = FlowLayout(unit(self))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(unit(self))
        self.column.addWidget(Text(introduction, "subtle"))
        self.column.addLayout(self._stack, 1)
        self.column.addLayout(self.buttons)

    def add_button(self, name: str, label: str) -> Button:
        """A button below the table; `name` is for tests and style."""
        button = Button(label)
        button.setObjectName(name)
        self.buttons.addWidget(button)
        return button

    def show_empty(self, sentence: str) -> None:
        """Say why there is nothing in the table; an empty sentence shows the table."""
        self._empty.set_text(sentence)
        self._stack.setCurrentWidget(self._empty if sentence else self.rows)
