"""The tables of the pages: QGIS's own tree view, with rows that are found again when they change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...widgets import icons
from ...widgets.colours import Colours
from ...widgets.style import unit

_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """`key` names it, `icon` is one of ours in the colour of the role `role`; `tip` is shown where texts are cut."""

    key: str
    texts: tuple[str, ...]
    icon: str = ""
    role: str = "text"
    tip: str = ""


class Rows(QTreeWidget):
    """A flat list with columns. `chosen` comes when somebody chooses, `removal_requested` from the Delete key."""

    chosen = pyqtSignal()
    removal_requested = pyqtSignal()

    def __init__(self, name: str, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._colours = Colours.of_theme()
        self.setAccessibleName(name)
        self.setHeaderLabels(list(titles))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.header().setStretchLastSection(True)
        self.itemSelectionChanged.connect(self.chosen)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these; what was chosen stays chosen where it is still there, else the first is."""
        rows = tuple(rows)
        if rows == self._rows:
            return
        self._rows = rows
        self._fill()

    def current(self) -> str:
        """The key of the row that is chosen; empty where none is."""
        chosen = self.selectedItems()
        return str(chosen[0].data(0, _KEY)) if chosen else ""

    def choose(self, key: str) -> None:
        """Choose a row by its key, as if somebody had done it."""
        if key != self.current():
            self._choose(key)

    def _choose(self, key: str) -> None:
        for index in range(self.topLevelItemCount()):
            item = self.topLevelItem(index)
            if item is not None and item.data(0, _KEY) == key:
                self.setCurrentItem(item)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._fill()

    def minimumSizeHint(self) -> QSize:
        """Narrow windows are fine: the columns scroll."""
        return QSize(unit(self) * 16, unit(self) * 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current():
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        before = self.current()
        self.blockSignals(True)
        self.clear()
        for row in self._rows:
            item = QTreeWidgetItem(list(row.texts))
            item.setData(0, _KEY, row.key)
            colour = getattr(self._colours, row.role)
            if row.icon:
                item.setIcon(0, icons.icon(row.icon, colour, self._colours.on_selection))
            for column, text in enumerate(row.texts):
                item.setToolTip(column, row.tip or text)
            self._paint(item, row, colour)
            self.addTopLevelItem(item)
        self._size_columns()
        keys = [row.key for row in self._rows]
        self._choose(before if before in keys else next(iter(keys), ""))
        self.blockSignals(False)

    @staticmethod
    def _paint(item: QTreeWidgetItem, row: Row, colour: QColor) -> None:
        if row.role in ("bad", "warning"):
            for column in range(1, len(row.texts)):
                item.setForeground(column, QBrush(colour))

    def _size_columns(self) -> None:
        for column in range(self.columnCount() - 1):  # the last one takes what is left
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.resizeColumnToContents(column)
            widest = unit(self) * 44
            self.setColumnWidth(column, min(self.columnWidth(column) + unit(self), widest))
