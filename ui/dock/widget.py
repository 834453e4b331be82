"""The dock as QGIS knows it; what is inside is built when it is first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from .views.dock_content import DockContent


class DirectSqlDock(QgsDockWidget):
    """An empty dock at start-up, so that QGIS can put it where it was. `filled` brings its `DockContent`.

    `prepare` imports part of the views, `load` the rest, and returns what builds them: several short moments instead of
    one that people would feel.
    """

    filled = pyqtSignal(object)

    def __init__(
        self,
        prepare: Callable[[], None],
        load: Callable[[], Callable[[], DockContent]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("CARTO Direct SQL", parent)
        self.setObjectName("CartoDirectSql")
        self._prepare = prepare
        self._load = load
        self._has_begun = False
        self.content: DockContent | None = None
        self.visibilityChanged.connect(self._begin)

    def _begin(self, visible: bool) -> None:
        if visible and not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(0, self._prepare_views)

    def _prepare_views(self) -> None:
        self._prepare()
        QTimer.singleShot(0, self._load_views)

    def _load_views(self) -> None:
        self._build = self._load()
        QTimer.singleShot(0, self._build_content)

    def _build_content(self) -> None:
        self.content = self._build()
        QTimer.singleShot(0, self._show_content)

    def _show_content(self) -> None:
        if self.content is not None:
            self.setWidget(self.content)
            self.filled.emit(self.content)
