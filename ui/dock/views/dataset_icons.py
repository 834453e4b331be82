"""The icons beside datasets, painted once for a theme."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from ...widgets import icons
from ...widgets.colours import Colours
from .dataset_looks import Holding


class DatasetIcons:
    """Empty until it has been told the colours."""

    def __init__(self) -> None:
        self._plain: dict[Holding, QIcon] = {}
        self._held: dict[Holding, QIcon] = {}
        self._writable = QIcon()
        self._failed = QIcon()

    def set_colours(self, colours: Colours) -> None:
        """Paint them anew."""
        for what in Holding:
            plain = self._plain[what] = icons.icon(what.value, colours.subtle, colours.on_selection)
            self._held[what] = icons.with_badge(plain, "state-done", colours.good)
        self._writable = icons.icon("edit", colours.subtle, colours.on_selection)
        self._failed = icons.icon("state-broken", colours.subtle, colours.on_selection)

    def of(self, what: Holding, is_held: bool) -> QIcon | None:
        """What a dataset holds, with a mark on what the project has a layer of."""
        return (self._held if is_held else self._plain).get(what)

    def writable(self) -> QIcon:
        """May be edited."""
        return self._writable

    def failed(self) -> QIcon:
        """Could not be added."""
        return self._failed
