"""The exports of this computer as a table."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ....core.files import home
from ...text import in_rich_text, translate
from ...widgets import icons
from ...widgets.colours import Colours
from ...widgets.controls import ICON_SIZE
from ...widgets.style import unit
from .state import ExportEntry

_PROGRAM, _FOLDER, _EXPIRES, _STATE = range(4)
_STATE_ICONS = {"good": "state-done", "warning": "state-attention", "bad": "state-broken"}
_FOLDER_ROLE = int(Qt.ItemDataRole.UserRole)


class ExportTable(QTreeWidget):
    """One line an export; `chosen` is emitted when another one is current."""

    chosen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[ExportEntry, ...] = ()
        self._colours = Colours.of_theme()
        self.setObjectName("exports")
        self.setAccessibleName(translate("Elsewhere", "Exports"))
        self.setHeaderLabels(
            [
                translate("Elsewhere", "Program"),
                translate("Elsewhere", "Folder"),
                translate("Elsewhere", "Certificate until"),
                translate("Elsewhere", "State"),
            ]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(unit(self) * 2)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.currentItemChanged.connect(self.chosen)

    def show_entries(self, entries: tuple[ExportEntry, ...]) -> None:
        """List them; the one that was current stays so."""
        if entries != self._entries:
            self._entries = entries
            self._fill()

    def current(self) -> ExportEntry | None:
        """The export that the buttons are for."""
        item = self.currentItem()
        folder = item.data(_PROGRAM, _FOLDER_ROLE) if item is not None else None
        return next((entry for entry in self._entries if str(entry.folder) == folder), None)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has to be read whole keeps its room; folders are shortened in the middle."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fill(self) -> None:
        current = self.current()
        kept = current.folder if current is not None else None
        self.clear()
        for entry in self._entries:
            item = self._item(entry)
            self.addTopLevelItem(item)
            if entry.folder == kept:
                self.setCurrentItem(item)
        if self.currentItem() is None and self._entries:
            self.setCurrentItem(self.topLevelItem(0))
        self._fit_columns()
        self.chosen.emit()

    def _item(self, entry: ExportEntry) -> QTreeWidgetItem:
        item = QTreeWidgetItem([entry.program, _short(entry.folder), entry.expires, entry.word])
        item.setData(_PROGRAM, _FOLDER_ROLE, str(entry.folder))
        item.setSizeHint(_PROGRAM, QSize(0, self.fontMetrics().height() + unit(self)))
        colours = self._colours
        item.setIcon(_PROGRAM, icons.icon(entry.icon, colours.link, colours.on_selection))
        role: QColor = getattr(colours, entry.role)
        item.setIcon(_STATE, icons.icon(_STATE_ICONS[entry.role], role, colours.on_selection))
        for column, text in ((_PROGRAM, entry.program), (_FOLDER, str(entry.folder)), (_STATE, entry.state)):
            item.setToolTip(column, f"<span>{in_rich_text(text)}</span>")
        return item

    def _fit_columns(self) -> None:
        free = self.viewport().width()
        expires = min(self._needed(_EXPIRES), free // 4)
        program = min(self._needed(_PROGRAM), free * 3 // 10)
        state = min(self._needed(_STATE), free // 4)
        for column, width in ((_PROGRAM, program), (_EXPIRES, expires), (_STATE, state)):
            self.setColumnWidth(column, width)
        self.setColumnWidth(_FOLDER, free - program - expires - state)

    def _needed(self, column: int) -> int:
        """The width of the longest text in it, with its icon."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        texts = [item.text(column) for item in items if item is not None]
        widest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        icon = ICON_SIZE if column in (_PROGRAM, _STATE) else 0
        return max(widest + icon + unit(self) * 2, self.header().sectionSizeHint(column))


def _short(folder: Path) -> str:
    """As people write it: their home is `~`."""
    try:
        return str(Path("~", folder.relative_to(home())))
    except ValueError:
        return str(folder)
