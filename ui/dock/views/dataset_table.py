"""The table in which datasets are found and taken from."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from ....core.postgres.datasets import Dataset
from ...text import translate
from ...widgets.controls import ICON_SIZE
from ...widgets.style import unit
from .dataset_model import Column, DatasetModel

_LARGEST_SCHEMA = 0.3  # of the table's width
_AMPLE_NAME_UNITS = 16
_SEVERAL = 2
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class DatasetTable(QTableView):
    """Shows a `DatasetModel`; its selection survives searching and sorting."""

    activated_datasets = pyqtSignal(tuple)
    selection_changed = pyqtSignal()
    menu_requested = pyqtSignal(QPoint)

    def __init__(self, model: DatasetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("datasets")
        self.setAccessibleName(translate("Datasets", "Datasets"))
        self._datasets = model
        self._kept: tuple[Dataset, ...] = ()
        self.setModel(model)
        self._set_up_selection()
        self._set_up_headers()
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        model.modelReset.connect(self.selection_changed)
        model.modelReset.connect(self._fit_columns)
        self.doubleClicked.connect(self._activate)
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    def selected(self) -> tuple[Dataset, ...]:
        """The selected datasets, from top to bottom."""
        blocks = (range(block.top(), block.bottom() + 1) for block in self.selectionModel().selection())
        return tuple(self._datasets.dataset(row) for row in sorted({row for block in blocks for row in block}))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is selected."""
        if event.key() in _ENTER_KEYS and self.selected():
            self.activated_datasets.emit(self.selected())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click, or the keyboard's menu key."""
        if not self.selected() and self._datasets.rowCount():
            self.selectRow(max(0, self.currentIndex().row()))
        if not self.selected():
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_requested.emit(event.globalPos())
        else:
            below = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_requested.emit(self.viewport().mapToGlobal(below))

    def shown(self) -> tuple[Dataset, ...]:
        """The datasets that are in sight without scrolling."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        end = self._datasets.rowCount() if last < 0 else last + 1
        return tuple(map(self._datasets.dataset, range(first, end))) if first >= 0 else ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Each column as wide as what it says, and the names what is left; what says nothing is not there."""
        grid, width_of = unit(self), self.fontMetrics().horizontalAdvance
        schemas = self._datasets.schemas()
        title = self.horizontalHeader().sectionSizeHint
        widths = {
            Column.SCHEMA: min(
                max((width_of(schema) for schema in schemas), default=0) + grid,
                round(self.viewport().width() * _LARGEST_SCHEMA),
            ),
            Column.ROWS: max(width_of(self._datasets.largest_count()), title(Column.ROWS)) + grid,
            Column.RIGHTS: ICON_SIZE + grid,
        }
        if len(schemas) < _SEVERAL:
            del widths[Column.SCHEMA]
        if not self._datasets.has_writable():
            del widths[Column.RIGHTS]
        longest = width_of(self._datasets.longest_name()) + ICON_SIZE + 2 * grid
        if self.viewport().width() - sum(widths.values()) < min(longest, _AMPLE_NAME_UNITS * grid):
            del widths[Column.ROWS]  # the tooltip has them, too
        for column in (Column.SCHEMA, Column.ROWS, Column.RIGHTS):
            self.setColumnHidden(column, column not in widths)
            self.setColumnWidth(column, widths.get(column, 0))
        self.setColumnWidth(Column.NAME, self.viewport().width() - sum(widths.values()))

    def _activate(self, index: QModelIndex) -> None:
        self.activated_datasets.emit((self._datasets.dataset(index.row()),))

    def _keep_selection(self) -> None:
        self._kept = self.selected()

    def _restore_selection(self) -> None:
        self.selectionModel().select(self._datasets.selection_of(self._kept), _SELECT)
        self._kept = ()

    def _set_up_selection(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setTabKeyNavigation(False)

    def _set_up_headers(self) -> None:
        grid = unit(self)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + grid)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(grid)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
