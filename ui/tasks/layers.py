"""Datasets become layers, in threads of ours: making one dials the database."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...core.errors import DirectSqlError
from ...core.postgres.contents import Contents
from ...core.postgres.datasets import Reading
from ...core.postgres.errors import DatasetNotOpened, GrantOnColumnsOnly, is_of_a_dataset
from ...core.postgres.layer_plan import LayerPlan, Shape, plan_layers, shape_of
from ...core.use_cases.words import said_to
from ..text import translate
from .origin import mark
from .task_result import detached

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.ports import Feedback
    from ...core.postgres.datasets import Dataset
    from ...core.use_cases.use_cases import UseCases
    from .jobs import Job

SIDE_BY_SIDE = 4
_HIDDEN_COLUMN = "the_geom_webmercator"  # CARTO maintains it by a trigger


@dataclass(frozen=True)
class Made:
    """The layers that were made, which belong to the GUI thread, and what kept other datasets from becoming some."""

    layers: tuple[QgsVectorLayer, ...]
    failures: tuple[tuple[Dataset, DirectSqlError], ...] = ()


def make_layers(
    saved: SavedAccount, datasets: tuple[Dataset, ...], wished: Shape | None = None, measured: bool = False
) -> Job:
    """Make layers that show every row of the datasets, ready for the GUI thread; returns `Made`.

    `wished` is the shape of a layer for a dataset that holds no geometry yet; `measured` has their extents found out
    here, for QGIS would ask the database for them in the GUI thread.
    """

    def job(use_cases: UseCases, feedback: Feedback) -> Made:
        use_cases.open(saved)  # asks for the master password, once, before anything is dialled
        found, failures = _contents(use_cases, saved, datasets, feedback)
        plans = [
            plan for dataset in datasets if dataset in found for plan in plan_layers(dataset, found[dataset], wished)
        ]

        common: list[DirectSqlError] = []

        def made(plan: LayerPlan) -> QgsVectorLayer | DirectSqlError | None:
            if feedback.cancelled():
                return None
            if common:  # what keeps all from being made need not be waited for by each
                return common[0]
            result = _make(use_cases, saved, plan, feedback)
            if isinstance(result, DirectSqlError) and not is_of_a_dataset(result):
                common.append(result)
            if measured and isinstance(result, QgsVectorLayer):
                result.extent()  # the layer remembers it
            return result

        with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
            results = list(pool.map(made, plans))
        failed = {
            plan.dataset: detached(result) for plan, result in zip(plans, results) if isinstance(result, DirectSqlError)
        }
        layers = tuple(result for result in results if isinstance(result, QgsVectorLayer))
        return Made(layers, (*failures.items(), *failed.items()))

    return job


def _contents(
    use_cases: UseCases, saved: SavedAccount, datasets: tuple[Dataset, ...], feedback: Feedback
) -> tuple[dict[Dataset, Contents], dict[Dataset, DirectSqlError]]:
    """What the datasets hold, as far as their columns do not say it; asked of all at once."""
    failures: dict[Dataset, DirectSqlError] = {
        dataset: said_to(saved.account, GrantOnColumnsOnly(name=dataset.name))
        for dataset in datasets
        if dataset.reading is not Reading.ALL
    }
    readable = [dataset for dataset in datasets if dataset not in failures]
    said = {dataset: Contents((), True, None) for dataset in readable if not _has_to_be_looked_into(dataset)}
    unknown = tuple(dataset for dataset in readable if dataset not in said)
    found = use_cases.contents(saved, unknown, sample=False, feedback=feedback)
    failures.update({dataset: detached(error) for dataset, error in found.failures.items()})
    return {**said, **found.contents}, failures


def _has_to_be_looked_into(dataset: Dataset) -> bool:
    says_its_shape = not dataset.geometry_column or (shape_of(dataset.geometry_type) is not Shape.REST and dataset.srid)
    return not (says_its_shape and dataset.key_column and dataset.key_is_unique)


def _make(
    use_cases: UseCases, saved: SavedAccount, plan: LayerPlan, feedback: Feedback
) -> QgsVectorLayer | DirectSqlError:
    from ...core.qgis.connections import layer_source

    layer = QgsVectorLayer(layer_source(saved.connection, plan).uri(False), _name(plan), "postgres")
    if not layer.isValid():
        return _why(use_cases, saved, layer, plan, feedback)
    mark(layer, plan.dataset)
    _hide(layer, _HIDDEN_COLUMN)
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def _name(plan: LayerPlan) -> str:
    """The dataset's; with the part of it where it becomes several layers."""
    if plan.shape is None:
        return plan.dataset.name
    part = {
        Shape.POINT: translate("Datasets", "points"),
        Shape.LINE: translate("Datasets", "lines"),
        Shape.POLYGON: translate("Datasets", "polygons"),
        Shape.REST: translate("Datasets", "other geometries, not drawn"),
        Shape.NOTHING: translate("Datasets", "rows without a geometry"),
    }[plan.shape]
    return translate("Datasets", "{name} ({part})").format(name=plan.dataset.name, part=part)


def _hide(layer: QgsVectorLayer, column: str) -> None:
    """Leave a column out of the layer's form and table."""
    place = layer.fields().lookupField(column)
    if place < 0:
        return
    layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Hidden", {}))
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    shown = [entry for entry in table.columns() if entry.name != column]
    table.setColumns(shown)
    layer.setAttributeTableConfig(table)


def _why(
    use_cases: UseCases, saved: SavedAccount, layer: QgsVectorLayer, plan: LayerPlan, feedback: Feedback
) -> DirectSqlError:
    """QGIS only says that a layer is invalid; dials of our own find out whether it is the database or the dataset."""
    try:
        error = use_cases.diagnose(saved, feedback).error
        if error is not None:
            return error
        failures = use_cases.contents(saved, (plan.dataset,), sample=True, feedback=feedback).failures
    except DirectSqlError as failed:
        return failed
    if failures:
        return failures[plan.dataset]
    provider = layer.dataProvider()
    detail = provider.error().summary() if provider is not None else ""
    return said_to(saved.account, DatasetNotOpened(detail, name=plan.dataset.name))
