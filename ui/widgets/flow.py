"""Widgets beside each other that go on below where the window is too narrow: buttons, mostly."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Rows from left to right, in each of which all stand at the middle of the highest; `gap` is in pixels."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> Any:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Any:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Any:
        return Qt.Orientation(0)  # none

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        for item, place in zip(self._shown(), self._places(area.width())):
            item.setGeometry(place.translated(area.topLeft()))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, room: int) -> list[QRect]:
        """Where what is shown stands, in an area that is `room` pixels wide."""
        rows: list[list[QRect]] = [[]]
        x = y = 0
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            if x + width > room and rows[-1]:
                x, y = 0, y + _height(rows[-1]) + self._gap
                rows.append([])
            rows[-1].append(QRect(x, y, width, height_of(item, width)))
            x += width + self._gap
        return [place.translated(0, (_height(row) - place.height()) // 2) for row in rows for place in row]


def _height(row: list[QRect]) -> int:
    return max(place.height() for place in row)


def height_of(item: QLayoutItem, width: int) -> int:
    """How high it is where it has this width."""
    return item.widget().heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
