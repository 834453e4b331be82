"""One of two."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ...widgets.buttons import Alternative
from ...widgets.style import unit


class Either(QWidget):
    """Two radio buttons; the first is checked at first."""

    toggled = pyqtSignal(bool)

    def __init__(self, first: str, second: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = Alternative(first)
        self.second = Alternative(second)
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit(self) // 2)
        for part in (self.first, self.second):
            self._group.addButton(part.box)
            layout.addWidget(part)
        self.first.setChecked(True)
        self.first.toggled.connect(self.toggled)

    def is_first(self) -> bool:
        """Whether it is the first."""
        return self.first.isChecked()
