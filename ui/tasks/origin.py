"""Which dataset a layer is of: its source says it, and where that is a query, a mark that is saved with the layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsDataSourceUri, QgsMapLayer

from ...core.postgres.identifiers import quoted

if TYPE_CHECKING:
    from ...core.postgres.datasets import Dataset

_PROPERTY = "carto_direct_sql/dataset"


def mark(layer: QgsMapLayer, dataset: Dataset) -> None:
    """Note it on the layer."""
    layer.setCustomProperty(_PROPERTY, dataset.qualified_name)


def origin_of(layer: QgsMapLayer) -> str:
    """The dataset's qualified name; empty where nobody noted it."""
    uri = QgsDataSourceUri(layer.source())
    return quoted(uri.schema(), uri.table()) if uri.schema() else str(layer.customProperty(_PROPERTY, ""))
