"""Datasets become layers: made in a thread of ours, for making one dials the database; added in the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import DirectSqlError
from ...core.postgres.errors import DatabaseError
from .task_result import detached

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...core.accounts.saved_account import SavedAccount
    from ...core.ports import Feedback
    from ...core.postgres.datasets import Dataset
    from ...core.use_cases.use_cases import UseCases
    from .jobs import Job


@dataclass(frozen=True)
class Made:
    """The layers that were made, which belong to the GUI thread, and the error that the next one met."""

    layers: tuple[QgsVectorLayer, ...]
    error: DirectSqlError | None = None


def make_layers(saved: SavedAccount, datasets: tuple[Dataset, ...]) -> Job:
    """Make a layer of each dataset, ready for the GUI thread; returns `Made`."""

    def job(use_cases: UseCases, feedback: Feedback) -> Made:
        use_cases.stored_key(saved.key_authcfg)  # asks for the master password, once, before anything is dialled
        layers: list[QgsVectorLayer] = []
        for dataset in datasets:
            if feedback.cancelled():
                break
            try:
                layers.append(_make(use_cases, saved, dataset, feedback))
            except DirectSqlError as error:
                return Made(tuple(layers), detached(error))
        return Made(tuple(layers))

    return job


def add_to_project(layers: Iterable[QgsVectorLayer]) -> list[QgsMapLayer]:
    """Put them into the project, where the user is in the layer tree; returns those that the project took."""
    added: list[QgsMapLayer] = QgsProject.instance().addMapLayers(list(layers))
    return added


def _make(use_cases: UseCases, saved: SavedAccount, dataset: Dataset, feedback: Feedback) -> QgsVectorLayer:
    from ...core.qgis.connections import layer_source

    source = layer_source(saved.connection, dataset)
    layer = QgsVectorLayer(source.uri(False), dataset.name, "postgres")
    if not layer.isValid():
        raise _why(use_cases, saved, layer, feedback)
    layer.setReadOnly(not dataset.writable)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _why(use_cases: UseCases, saved: SavedAccount, layer: QgsVectorLayer, feedback: Feedback) -> DirectSqlError:
    """QGIS only says that a layer is invalid; one dial of our own finds out why."""
    error = use_cases.diagnose(saved, feedback).error
    if error is not None:
        return error
    provider = layer.dataProvider()
    detail = provider.error().summary() if provider is not None else ""
    return DatabaseError(detail, host=saved.connection.host)
