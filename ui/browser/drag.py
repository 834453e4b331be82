"""Datasets dragged out of the dock: a drop leads back here, so that layers are made in a thread of ours."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsLayerTreeRegistryBridge, QgsMimeDataUtils
from qgis.gui import QgsCustomDropHandler, QgsMapCanvas
from qgis.PyQt.QtCore import QMimeData, QTimer

if TYPE_CHECKING:
    from ...core.postgres.datasets import Dataset

KEY = "carto_direct_sql"
InsertionPoint = QgsLayerTreeRegistryBridge.InsertionPoint


def mime_of(connection_name: str, datasets: tuple[Dataset, ...]) -> QMimeData:
    """What a drag carries: the connection's name and the datasets, and nothing that would have to be kept secret."""
    return QgsMimeDataUtils.encodeUriList([_uri(connection_name, dataset) for dataset in datasets])


class DatasetDropHandler(QgsCustomDropHandler):
    """Takes our own datasets on the map and in the layer tree; several dropped at once are added together.

    `place` tells where in the layer tree they go; until their layers are made, the user may have moved on.
    """

    def __init__(
        self,
        dropped: Callable[[str, tuple[Dataset, ...], InsertionPoint], None],
        place: Callable[[], InsertionPoint],
    ) -> None:
        super().__init__()
        self._dropped = dropped
        self._place = place
        self._waiting: list[tuple[str, Dataset]] = []

    def customUriProviderKey(self) -> str:
        return KEY

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:
        """QGIS hands over one dataset after the other."""
        from ...core.postgres.datasets import Dataset, Reading

        if not self._waiting:
            self._dropped_at = self._place()
            QTimer.singleShot(0, self._flush)
        content = json.loads(uri.uri)
        fields = content["dataset"]
        dataset = Dataset(**{**fields, "reading": Reading(fields["reading"])})
        self._waiting.append((content["connection"], dataset))

    def canHandleCustomUriCanvasDrop(self, uri: QgsMimeDataUtils.Uri, _canvas: QgsMapCanvas | None) -> bool:
        return uri.providerKey == KEY

    def handleCustomUriCanvasDrop(self, uri: QgsMimeDataUtils.Uri, _canvas: QgsMapCanvas | None) -> bool:
        if uri.providerKey != KEY:
            return False
        self.handleCustomUriDrop(uri)
        return True

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        for name in dict.fromkeys(name for name, _dataset in waiting):
            self._dropped(name, tuple(dataset for of, dataset in waiting if of == name), self._dropped_at)


def _uri(connection_name: str, dataset: Dataset) -> QgsMimeDataUtils.Uri:
    uri = QgsMimeDataUtils.Uri()
    uri.layerType = "custom"
    uri.providerKey = KEY
    uri.name = dataset.name
    uri.uri = json.dumps(
        {"connection": connection_name, "dataset": {**asdict(dataset), "reading": dataset.reading.value}}
    )
    return uri
