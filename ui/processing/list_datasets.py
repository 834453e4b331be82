"""Algorithm `listdatasets`: the tables of a connection as a table."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QMetaType

from ..text import translate
from .account_parameters import add_connection, saved
from .base import DirectSqlAlgorithm, Given
from .table import add_table, written_table

if TYPE_CHECKING:
    from ...core.postgres.datasets import Dataset
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

_TYPES = {
    "srid": QMetaType.Type.Int,
    "rows": QMetaType.Type.LongLong,
    "writable": QMetaType.Type.Bool,
    "key_is_unique": QMetaType.Type.Bool,
}


class ListDatasetsAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `datasets`; the columns are the fields of `core.datasets.Dataset`."""

    def name(self) -> str:
        return "listdatasets"

    def displayName(self) -> str:
        return translate("Processing", "List datasets")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Lists the tables and views that a connection's API key may read: schema, name, geometry, key column, "
            "number of rows (an estimate), and whether they may be changed. One connection and one query, however "
            "many tables there are.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_connection(self)
        add_table(self, translate("Processing", "Datasets"))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> tuple[Dataset, ...]:
        return use_cases.datasets(saved(given, use_cases), feedback)

    def outputs(self, result: tuple[Dataset, ...], given: Given) -> dict[str, Any]:
        from ...core.postgres.datasets import Dataset

        columns = {field.name: _TYPES.get(field.name, QMetaType.Type.QString) for field in fields(Dataset)}
        rows = ([_plain(getattr(dataset, column)) for column in columns] for dataset in result)
        return {"OUTPUT": written_table(self, given, columns, rows)}


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value
