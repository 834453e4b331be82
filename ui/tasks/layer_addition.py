"""Layers are put into the project a few at a time, so that QGIS's window goes on where there are many."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

if TYPE_CHECKING:
    from ..browser.drag import InsertionPoint

TURN_S = 0.03


class LayerAddition(QObject):
    """Adds layers at a place in the layer tree (None: where the user is when it begins), the first of them on top.

    `ended` brings those that the project took, in their order, once; none if it was stopped. Who opens another project
    meanwhile wants no more, either.
    """

    ended = pyqtSignal(list)

    def __init__(
        self, layers: Iterable[QgsVectorLayer], place: InsertionPoint | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._left = list(layers)
        self._added: list[QgsVectorLayer] = []
        self._project = QgsProject.instance()
        self._bridge = self._project.layerTreeRegistryBridge()
        if place is None and self._bridge is not None:
            place = self._bridge.layerInsertionPoint()
        self._place = place
        self._has_ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Add for a moment, and the rest when control has been with Qt; few layers are there at once."""
        self._project.cleared.connect(self.stop)
        self._go_on()

    def stop(self) -> None:
        """Add no more; what is in the project stays there."""
        self._left, self._added = [], []
        self._timer.stop()
        self._end()

    def _go_on(self) -> None:
        until = time.monotonic() + TURN_S
        while self._left:
            self._add(self._left.pop())
            if time.monotonic() > until and self._left:
                self._timer.start()
                return
        self._end()

    def _add(self, layer: QgsVectorLayer) -> None:
        """Above those that were added before it: the last one was the first."""
        if self._bridge is not None and self._place is not None and not sip.isdeleted(self._place.group):
            self._bridge.setLayerInsertionPoint(self._place)
        if self._project.addMapLayer(layer) is not None:
            self._added.insert(0, layer)

    def _end(self) -> None:
        if self._has_ended:  # it was stopped while QGIS took a layer in
            return
        self._has_ended = True
        self._project.cleared.disconnect(self.stop)
        self.ended.emit([layer for layer in self._added if not sip.isdeleted(layer)])
        self.deleteLater()
