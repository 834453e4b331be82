"""Rows as the output of an algorithm: a table without geometry, wherever the user wants it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

if TYPE_CHECKING:
    from .base import Given

OUTPUT = "OUTPUT"


def add_table(algorithm: QgsProcessingAlgorithm, title: str, optional: bool = False) -> None:
    """OUTPUT: where the table goes."""
    kind = Qgis.ProcessingSourceType.Vector
    algorithm.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, title, kind, optional=optional))


def written_table(
    algorithm: QgsProcessingAlgorithm,
    given: Given,
    columns: Mapping[str, QMetaType.Type],
    rows: Iterable[Sequence[Any]],
) -> str:
    """Write the rows to OUTPUT; returns where they are."""
    table = QgsFields()
    for name, kind in columns.items():
        table.append(QgsField(name, kind))
    no_geometry, no_system = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    sink, destination = algorithm.parameterAsSink(
        given.parameters, OUTPUT, given.context, table, no_geometry, no_system
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(given.parameters, OUTPUT))
    for row in rows:
        feature = QgsFeature(table)
        feature.setAttributes(list(row))
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    return str(destination)
