"""The programs that a connection can be exported for: searched, and chosen from."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from qgis.PyQt.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...text import translate
from ...widgets import icons
from ...widgets.colours import Colours
from ...widgets.controls import Text
from ...widgets.style import unit
from .program_delegate import DESCRIPTION_ROLE, ProgramDelegate
from .state import Program

_ID_ROLE = DESCRIPTION_ROLE + 1


class ProgramList(QWidget):
    """A search field, and a list with name, sentence and picture. `chosen` brings a program's id."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programs: tuple[Program, ...] = ()
        self._colours = Colours.of_theme()
        self.search = QLineEdit()
        self.search.setObjectName("program_search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("Elsewhere", "Search programs"))
        self.search.setAccessibleName(translate("Elsewhere", "Search programs"))
        self._find = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.list = Rows()
        self.list.setObjectName("programs")
        self.list.setAccessibleName(translate("Elsewhere", "Programs"))
        self.nothing = Text(
            translate(
                "Elsewhere",
                "No program of that name. “ODBC”, “JDBC” and “The files alone” serve many that are not named here.",
            ),
            "subtle",
        )
        self.nothing.hide()
        self._connect()
        self._arrange()

    def show_programs(self, programs: tuple[Program, ...], chosen: str) -> None:
        """List them, with the chosen one selected."""
        if programs != self._programs:
            self._programs = programs
            self._fill()
        item = next((one for one in self._items() if one.data(_ID_ROLE) == chosen), None)
        if item is not None and item is not self.list.currentItem():
            self.list.blockSignals(True)  # nobody has chosen it just now
            self.list.setCurrentItem(item)
            self.list.blockSignals(False)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._find.setIcon(icons.icon("search", colours.subtle))
        for item, program in zip(self._items(), self._programs):
            item.setIcon(icons.icon(program.icon, colours.link, colours.on_selection))
        self.list.delegate.set_colours(colours)
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down leads from the search into the list."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.search and pressed == Qt.Key.Key_Down:
            self._enter_list()
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for program in self._programs:
            item = QListWidgetItem(
                icons.icon(program.icon, self._colours.link, self._colours.on_selection), program.name
            )
            item.setData(_ID_ROLE, program.id)
            item.setData(DESCRIPTION_ROLE, program.description)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, program.description)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        for item, program in zip(self._items(), self._programs):
            said = f"{program.name} {program.description} {program.id}".casefold()
            item.setHidden(not all(word in said for word in words))
        self.nothing.setVisible(bool(self._programs) and all(item.isHidden() for item in self._items()))

    def _enter_list(self) -> None:
        shown = [item for item in self._items() if not item.isHidden()]
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])
        self.list.setFocus()

    def _take_first(self) -> None:
        """Enter in the search chooses what is found first."""
        self._enter_list()

    def _current_changed(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ID_ROLE))

    def _items(self) -> list[QListWidgetItem]:
        items = map(self.list.item, range(self.list.count()))
        return [item for item in items if item is not None]

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_first)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(self._current_changed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._focus_search)

    def _arrange(self) -> None:
        grid = unit(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, 0, grid)
        layout.setSpacing(grid)
        layout.addWidget(self.search)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)


class Rows(QListWidget):
    """As wide as it is given; rows are as high as their sentences need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = ProgramDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
