"""The datasets as a table, searched and sorted in one go: no call per row, so 10,000 are as quick as ten."""

from __future__ import annotations

from enum import IntEnum
from itertools import groupby
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelection, QLocale, QMimeData, QModelIndex, QObject, Qt

from ....core.postgres.datasets import Dataset
from ...text import in_rich_text, translate
from ...widgets.colours import Colours
from .dataset_icons import DatasetIcons
from .dataset_looks import holding, holding_name
from .state import Listing

_NO_PARENT = QModelIndex()
if TYPE_CHECKING:
    from collections.abc import Iterable

MimeOf = Callable[[tuple[Dataset, ...]], QMimeData]
_ON_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """From left to right."""

    NAME = 0
    SCHEMA = 1
    ROWS = 2
    RIGHTS = 3


class DatasetModel(QAbstractTableModel):
    """Shows the datasets whose names hold every word of the search. `mime_of` makes what a drag carries."""

    def __init__(self, mime_of: MimeOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mime_of = mime_of
        self._listing = Listing()
        self._all: tuple[tuple[str, Dataset], ...] = ()
        self._shown: list[Dataset] = []
        self._search = ""
        self._column: int = Column.NAME
        self._order = Qt.SortOrder.AscendingOrder
        self._icons = DatasetIcons()
        self._locale = QLocale()

    def show_listing(self, listing: Listing) -> None:
        """Show its datasets, and what is known of each."""
        before, self._listing = self._listing, listing
        if listing.datasets is not before.datasets:
            self._all = tuple((_searched(dataset), dataset) for dataset in listing.datasets or ())
            self._refresh()
        elif any(getattr(listing, part) is not getattr(before, part) for part in ("failures", "contents", "held")):
            self._redraw()

    def set_search(self, text: str) -> None:
        """Show what holds every word of `text`; nothing typed shows everything."""
        search = text.casefold().strip()
        if search != self._search:
            self._search = search
            self._refresh()

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the theme's colours."""
        self._icons.set_colours(colours)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._redraw()

    def dataset(self, row: int) -> Dataset:
        """The dataset of a row as shown."""
        return self._shown[row]

    def selection_of(self, datasets: Iterable[Dataset]) -> QItemSelection:
        """The rows in which datasets are shown, those of them that are."""
        wanted, selection, last = set(datasets), QItemSelection(), len(Column) - 1
        rows = (row for row, dataset in enumerate(self._shown) if dataset in wanted) if wanted else ()
        for _, run in groupby(enumerate(rows), lambda numbered: numbered[1] - numbered[0]):
            block = [row for _, row in run]
            selection.select(self.index(block[0], 0), self.index(block[-1], last))
        return selection

    # What all datasets have in common, shown or not -----------------------------------------------------------------

    def total(self) -> int:
        """How many there are."""
        return len(self._all)

    def largest_count(self) -> str:
        """The largest number of rows, as it is shown."""
        return self._locale.toString(max((dataset.rows or 0 for _name, dataset in self._all), default=0))

    def longest_name(self) -> str:
        """The one of the most letters."""
        return max((dataset.name for _name, dataset in self._all), key=len, default="")

    def schemas(self) -> set[str]:
        """Where they are."""
        return {dataset.schema for _name, dataset in self._all}

    def has_writable(self) -> bool:
        """Whether any of them may be edited."""
        return any(dataset.writable for _name, dataset in self._all)

    # What Qt asks ---------------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        dataset = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(dataset, index.column())
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(dataset, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == Column.ROWS:
            return _ON_THE_RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{in_rich_text(self._description(dataset))}</span>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._description(dataset)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if section == Column.RIGHTS else _title(section)
        if role == Qt.ItemDataRole.DecorationRole and section == Column.RIGHTS:
            return self._icons.writable()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _title(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            is_estimate = section == Column.ROWS
            return translate("Datasets", "Rows, as the database estimates") if is_estimate else _title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.ROWS:
            return _ON_THE_RIGHT
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return ["application/x-vnd.qgis.qgis.uri"]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes if index.isValid()})
        return self._mime_of(tuple(self._shown[row] for row in rows))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if (column, order) != (self._column, self._order):
            self._column, self._order = column, order
            self._refresh()

    # How it is done -------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        words = self._search.split()
        shown = [dataset for name, dataset in self._all if all(word in name for word in words)]
        shown.sort(key=_searched)
        if self._column != Column.NAME:
            shown.sort(key=_SORT_KEYS[Column(self._column)])
        if self._order == Qt.SortOrder.DescendingOrder:
            shown.reverse()
        if self._column == Column.ROWS:
            shown.sort(key=lambda dataset: dataset.rows is None)  # the unknown come last, whatever the order
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _redraw(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))

    def _text(self, dataset: Dataset, column: int) -> str:
        if column == Column.NAME:
            return dataset.name
        if column == Column.SCHEMA:
            return dataset.schema
        if column == Column.ROWS and dataset.rows is not None:
            return self._locale.toString(dataset.rows)
        return ""

    def _icon(self, dataset: Dataset, column: int) -> object:
        if column == Column.NAME:
            if dataset in self._listing.failures:
                return self._icons.failed()
            what = holding(dataset, self._listing.contents.get(dataset))
            return self._icons.of(what, is_held=dataset.qualified_name in self._listing.held)
        return self._icons.writable() if column == Column.RIGHTS and dataset.writable else None

    def _description(self, dataset: Dataset) -> str:
        facts = {
            "name": f"{dataset.schema}.{dataset.name}",
            "geometry": holding_name(holding(dataset, self._listing.contents.get(dataset))),
            "rows": translate("Datasets", "unknown") if dataset.rows is None else self._locale.toString(dataset.rows),
        }
        if dataset.writable:
            text = translate("Datasets", "{name}\n{geometry}, about {rows} rows. You may edit it.").format(**facts)
        else:
            text = translate("Datasets", "{name}\n{geometry}, about {rows} rows. You may read it.").format(**facts)
        is_held = dataset.qualified_name in self._listing.held
        held = translate("Datasets", "The project has a layer of it.") if is_held else ""
        return "\n".join(filter(None, (text, held, self._listing.failures.get(dataset, ""))))


def _title(section: int) -> str:
    return {
        Column.NAME: translate("Datasets", "Name"),
        Column.SCHEMA: translate("Datasets", "Schema"),
        Column.ROWS: translate("Datasets", "Rows"),
        Column.RIGHTS: translate("Datasets", "May be edited"),
    }[Column(section)]


def _searched(dataset: Dataset) -> str:
    return dataset.name.casefold()


_SORT_KEYS: dict[Column, Callable[[Dataset], int | str]] = {
    Column.SCHEMA: lambda dataset: dataset.schema.casefold(),
    Column.ROWS: lambda dataset: dataset.rows or 0,
    Column.RIGHTS: lambda dataset: int(dataset.writable),
}
