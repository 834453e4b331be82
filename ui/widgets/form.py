"""Fields under their labels, which suits narrow docks and long languages better than beside them."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .controls import Text
from .style import unit


class Form(QWidget):
    """A column of labelled fields; a label is hidden together with its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(unit(self))

    def add_field(self, label: str, field: QWidget, advice: str = "") -> QWidget:
        """Add a field, and a line of advice below it; returns the block, to hide or show it."""
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self) // 2)
        name = Text(label)
        name.setBuddy(field)
        field.setAccessibleName(label)
        column.addWidget(name)
        column.addWidget(field)
        if advice:
            field.setAccessibleDescription(advice)
            column.addWidget(Text(advice, "subtle"))
        self.column.addWidget(block)
        return block
