"""The table in which datasets are found and taken from."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ....core.postgres.datasets import Dataset
from ...text import translate
from ...widgets.controls import ICON_SIZE
from ...widgets.style import unit
from .dataset_model import Column, DatasetModel

_WORDS_FROM_UNITS = 40
_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class DatasetTable(QTableView):
    """Shows a `DatasetModel`; its selection survives searching and sorting."""

    activated_datasets = pyqtSignal(tuple)
    selection_changed = pyqtSignal()

    def __init__(self, model: DatasetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("datasets")
        self.setAccessibleName(translate("Datasets", "Datasets"))
        self._datasets = model
        self._kept: tuple[Dataset, ...] = ()
        self.setModel(model)
        self._set_up_selection()
        self._set_up_headers()
        self.setItemDelegateForColumn(Column.RIGHTS, RightsDelegate(self))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rights lose their word in narrow docks; the icon stays."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        grid, metrics = unit(self), self.fontMetrics()
        rows = max(
            metrics.horizontalAdvance(self._datasets.largest_count()),
            self.horizontalHeader().sectionSizeHint(Column.ROWS),
        )
        self.setColumnWidth(Column.ROWS, rows + grid)
        texts = (translate("Datasets", "Read"), translate("Datasets", "Edit"), translate("Datasets", "Rights"))
        word = max(map(metrics.horizontalAdvance, texts))
        wide = self.viewport().width() >= _WORDS_FROM_UNITS * grid
        self._datasets.set_compact(not wide)
        self.setColumnWidth(Column.RIGHTS, ICON_SIZE + 2 * grid + (word + grid if wide else 0))
        self.setColumnWidth(
            Column.NAME,
            self.viewport().width() - self.columnWidth(Column.ROWS) - self.columnWidth(Column.RIGHTS),
        )

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


class RightsDelegate(QStyledItemDelegate):
    """Draws the icon alone where the word has no room."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Leave out the word."""
        super().initStyleOption(option, index)
        if option.fontMetrics.horizontalAdvance(option.text) > option.rect.width() - ICON_SIZE - unit(option.widget):
            option.text = ""
