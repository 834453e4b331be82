"""A text, and a smaller part at the right edge, which goes below where there is no room."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect

from .flow import FlowLayout, height_of


class PairLayout(FlowLayout):
    """For two widgets: the first takes the width that the second leaves, and may wrap in it."""

    def _places(self, room: int) -> list[QRect]:
        shown = self._shown()
        if not shown:
            return []
        first, *rest = shown
        widths = [min(item.sizeHint().width(), room) for item in rest]
        left = room - sum(widths) - self._gap * len(rest)
        if rest and left < first.minimumSize().width():
            left = room
        places = [QRect(0, 0, left, height_of(first, left))]
        for item, width in zip(rest, widths):
            x, y = (0, places[0].height()) if left == room else (left + self._gap, 0)
            places.append(QRect(x, y, width, height_of(item, width)))
        return places
