"""Which datasets the project has layers of: however they came there."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.qgis.session.credentials_guard import service_in
from ..tasks.origin import origin_of

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.postgres.datasets import Dataset

_PROVIDER = "postgres"


class HeldDatasets(QObject):
    """Looks at the project whenever its layers change; many changes at once are one."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_service: dict[str, dict[str, list[str]]] = {}
        self._project = QgsProject.instance()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._project.layersAdded.connect(self._expect)
        self._project.layersRemoved.connect(self._expect)
        self._look()

    def close(self) -> None:
        """Look no more."""
        self._project.layersAdded.disconnect(self._expect)
        self._project.layersRemoved.disconnect(self._expect)

    def of(self, saved: SavedAccount) -> frozenset[str]:
        """The qualified names of the account's datasets that there are layers of."""
        return frozenset(self._by_service.get(saved.connection.service, ()))

    def layers(self, saved: SavedAccount, dataset: Dataset) -> list[QgsVectorLayer]:
        """Those of one dataset, as far as they still are in the project."""
        ids = self._by_service.get(saved.connection.service, {}).get(dataset.qualified_name, ())
        found = (self._project.mapLayer(layer_id) for layer_id in ids)
        return [layer for layer in found if isinstance(layer, QgsVectorLayer)]

    def _expect(self, _layers: object) -> None:
        self._timer.start()

    def _look(self) -> None:
        found: dict[str, dict[str, list[str]]] = {}
        for layer in self._project.mapLayers().values():
            service = service_in(layer.source()) if layer.providerType() == _PROVIDER else ""
            if service:
                found.setdefault(service, defaultdict(list))[origin_of(layer)].append(layer.id())
        if found != self._by_service:
            self._by_service = found
            self.changed.emit()
