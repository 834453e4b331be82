"""The datasets as a table, searched and sorted in one go: no call per row, so 10,000 are as quick as ten."""

from __future__ import annotations

from enum import IntEnum
from itertools import groupby
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelection, QLocale, QMimeData, QModelIndex, QObject, Qt

from ....core.postgres.datasets import Dataset
from ...text import in_rich_text, translate
from ...widgets import icons
from ...widgets.colours import Colours

_NO_PARENT = QModelIndex()
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MimeOf = Callable[[tuple[Dataset, ...]], QMimeData]


class Column(IntEnum):
    """From left to right."""

    NAME = 0
    ROWS = 1
    RIGHTS = 2


class DatasetModel(QAbstractTableModel):
    """Shows the datasets whose names hold every word of the search. `mime_of` makes what a drag carries."""

    def __init__(self, mime_of: MimeOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mime_of = mime_of
        self._all: tuple[tuple[str, Dataset], ...] = ()
        self._shown: list[Dataset] = []
        self._failures: Mapping[Dataset, str] = {}
        self._search = ""
        self._compact = False
        self._column: int = Column.NAME
        self._order = Qt.SortOrder.AscendingOrder
        self._icons: dict[str, object] = {}
        self._locale = QLocale()

    def set_datasets(self, datasets: Iterable[Dataset]) -> None:
        """Show these datasets instead of those before."""
        self._all = tuple((_searched(dataset), dataset) for dataset in datasets)
        self._refresh()

    def largest_count(self) -> str:
        """The largest number of rows of all datasets, as it is shown."""
        return self._locale.toString(max((dataset.rows or 0 for _name, dataset in self._all), default=0))

    def set_failures(self, failures: Mapping[Dataset, str]) -> None:
        """Say beside datasets why they could not be added."""
        if failures != self._failures:
            self._failures = failures
            if self.rowCount():
                last = self.index(self.rowCount() - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)

    def set_search(self, text: str) -> None:
        """Show what holds every word of `text`; nothing typed shows everything."""
        search = text.casefold().strip()
        if search != self._search:
            self._search = search
            self._refresh()

    def set_colours(self, colours: Colours) -> None:
        """Paint the icons in the theme's colours."""
        names = (
            "geometry-point",
            "geometry-line",
            "geometry-polygon",
            "geometry-any",
            "table",
            "edit",
            "show",
            "state-broken",
        )
        self._icons = {name: icons.icon(name, colours.subtle, colours.on_selection) for name in names}
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def set_compact(self, compact: bool) -> None:
        """With little room the rights are an icon, in the header too."""
        if compact != self._compact:
            self._compact = compact
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.RIGHTS, Column.RIGHTS)

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

    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

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
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<span>{in_rich_text(self._description(dataset))}</span>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._description(dataset)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        bare = self._compact and section == Column.RIGHTS
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if bare else _title(section)
        if role == Qt.ItemDataRole.DecorationRole and bare:
            return self._icons.get("edit")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _title(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                translate("Datasets", "Rows, as the database estimates") if section == Column.ROWS else _title(section)
            )
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.ROWS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
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

    def _text(self, dataset: Dataset, column: int) -> str:
        if column == Column.NAME:
            return dataset.name
        if column == Column.ROWS:
            return "" if dataset.rows is None else self._locale.toString(dataset.rows)
        return translate("Datasets", "Edit") if dataset.writable else translate("Datasets", "Read")

    def _icon(self, dataset: Dataset, column: int) -> object:
        if column == Column.NAME:
            failed = dataset in self._failures
            return self._icons.get("state-broken" if failed else geometry_icon(dataset.geometry_type))
        if column == Column.RIGHTS:
            return self._icons.get("edit" if dataset.writable else "show")
        return None

    def _description(self, dataset: Dataset) -> str:
        facts = {
            "name": f"{dataset.schema}.{dataset.name}",
            "geometry": geometry_name(dataset.geometry_type),
            "rows": translate("Datasets", "unknown") if dataset.rows is None else self._locale.toString(dataset.rows),
        }
        if dataset.writable:
            text = translate("Datasets", "{name}\n{geometry}, about {rows} rows. You may edit it.").format(**facts)
        else:
            text = translate("Datasets", "{name}\n{geometry}, about {rows} rows. You may read it.").format(**facts)
        return "\n".join(filter(None, (text, self._failures.get(dataset, ""))))


def _title(section: int) -> str:
    return (translate("Datasets", "Name"), translate("Datasets", "Rows"), translate("Datasets", "Rights"))[section]


def geometry_icon(geometry_type: str) -> str:
    """The icon of a PostGIS geometry type."""
    if not geometry_type:
        return "table"
    for kind in ("point", "line", "polygon"):
        if kind in geometry_type.casefold():
            return f"geometry-{kind}"
    return "geometry-any"


def geometry_name(geometry_type: str) -> str:
    """A PostGIS geometry type in words."""
    return {
        "table": translate("Datasets", "Table without geometry"),
        "geometry-point": translate("Datasets", "Points"),
        "geometry-line": translate("Datasets", "Lines"),
        "geometry-polygon": translate("Datasets", "Polygons"),
        "geometry-any": translate("Datasets", "Geometries of several kinds"),
    }[geometry_icon(geometry_type)]


def _searched(dataset: Dataset) -> str:
    return dataset.name.casefold()


_SORT_KEYS: dict[Column, Callable[[Dataset], int]] = {
    Column.ROWS: lambda dataset: dataset.rows or 0,
    Column.RIGHTS: lambda dataset: int(dataset.writable),
}
