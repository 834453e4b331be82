"""The dock as QGIS knows it; what is inside is built when it is first seen."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QWidget

from .views.dock_content import DockContent
from .views.state import DockState


class DirectSqlDock(QgsDockWidget):
    """An empty shell at start-up, so that QGIS can put it where it was."""

    def __init__(self, build: Callable[[], DockContent], parent: QWidget | None = None) -> None:
        super().__init__("CARTO Direct SQL", parent)
        self.setObjectName("CartoDirectSql")
        self._build = build
        self.content: DockContent | None = None
        self.visibilityChanged.connect(self._fill)

    def show_state(self, state: DockState) -> None:
        """Show it, if there is anything to show it in."""
        if self.content is not None:
            self.content.show_state(state)

    def _fill(self, visible: bool) -> None:
        if visible and self.content is None:
            self.content = self._build()
            self.setWidget(self.content)
