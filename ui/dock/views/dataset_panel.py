"""The account's datasets: search, list, add to the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ...text import translate
from ...widgets import icons
from ...widgets.buttons import Button, LinkButton
from ...widgets.colours import Colours
from ...widgets.controls import BusyBar, IconButton, Text, keep_place
from ...widgets.style import unit
from .dataset_looks import has_to_be_looked_into
from .dataset_menu import DatasetEntry, DatasetMenu
from .dataset_model import DatasetModel, MimeOf
from .dataset_table import DatasetTable
from .nothing_found import NothingFound
from .problem_banner import ProblemBanner
from .state import Listing

_LEAST_ROWS = 6
_LOOK_MS = 150  # who scrolls on does not look
_LEADING = QLineEdit.ActionPosition.LeadingPosition


class DatasetPanel(QWidget):
    """Shows a `Listing`. Its signals ask for fetching it again, for looking into datasets, using them, or no more.

    While something is under way nothing moves that people may be about to click.
    """

    fetch_requested = pyqtSignal()
    cover_requested = pyqtSignal()
    key_change_requested = pyqtSignal()
    contents_wanted = pyqtSignal(tuple)
    chosen = pyqtSignal(DatasetEntry, tuple)
    cancel_requested = pyqtSignal()

    def __init__(self, mime_of: MimeOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataset_panel")
        self._listing = Listing()
        self._has_management = True
        self.model = DatasetModel(mime_of, self)
        self.table = DatasetTable(self.model)
        self.menu = DatasetMenu(self)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.refresh = IconButton(translate("Datasets", "Fetch the list again"))
        self.refresh.setObjectName("refresh")
        self.busy = BusyBar()
        self.banner = ProblemBanner()
        self.banner.setObjectName("listing_problem")
        self.note = Text(role="subtle")
        self.fetch = Button(translate("Datasets", "Show Datasets"))
        self.fetch.setObjectName("fetch")
        self.cover = Button(translate("Datasets", "Cover Them with a New Key"))
        self.cover.setObjectName("cover")
        self.change_key = Button(translate("Datasets", "Change the API Key…"))
        self.change_key.setObjectName("change_key")
        self.nothing_found = NothingFound()
        self.list = QStackedWidget()
        self.status = Text(role="subtle")
        self.status.setObjectName("listing_status")
        self.cancel = LinkButton(translate("Dock", "Cancel"))
        self.cancel.setObjectName("cancel_adding")
        self.add = Button()
        self.add.setObjectName("add")
        self._find = self.search.addAction(QIcon(), _LEADING)
        self._look = QTimer(self)
        self._look.setObjectName("look_into_shown")
        self._connect()
        self._arrange()
        self._show(self._listing)

    def show_listing(self, listing: Listing, has_management: bool = True) -> None:
        """Show the datasets, that they are coming, or why there are none; `has_management` as in `Account`."""
        if listing is not self._listing or has_management is not self._has_management:
            self._has_management = has_management
            self._show(listing)

    def _show(self, listing: Listing) -> None:
        self._listing = listing
        self.menu.show_dashboard(self._has_management)
        self.model.show_listing(listing)
        self.busy.setVisible(listing.fetching or listing.adding > 0)
        if self.cancel.hasFocus() and not listing.adding:
            self.table.setFocus()
        self.cancel.setVisible(listing.adding > 0)
        self.refresh.setEnabled(not listing.fetching)
        self.banner.show_problem(listing.problem)
        self._show_parts(listing)

    def set_colours(self, colours: Colours) -> None:
        self.model.set_colours(colours)
        self.menu.set_colours(colours)
        self.banner.set_colours(colours)
        self.refresh.setIcon(icons.icon("refresh", colours.text))
        self._find.setIcon(icons.icon("search", colours.subtle))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down leads from the search into the list, and Escape shows the whole list again."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.search and pressed == Qt.Key.Key_Down:
            self._enter_list()
            return True
        if watched is self.search and pressed == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return super().eventFilter(watched, event)

    def _show_parts(self, listing: Listing) -> None:
        has_any = bool(listing.datasets)
        for part in (self.search, self.add, self.list, self.status):
            part.setVisible(has_any)
        self.refresh.setVisible(listing.datasets is not None)
        self.fetch.setVisible(listing.datasets is None and not listing.fetching and listing.problem is None)
        self.cover.setVisible(listing.uncovered > 0 and not listing.fetching)
        self.change_key.setVisible(_wants_another_key(listing, self._has_management))
        note = _note(listing, self._has_management)
        self.note.set_text(note)
        self.note.setVisible(bool(note))
        self.status.set_text(_status(listing))
        self._update()

    def _update(self) -> None:
        total = self.model.total()
        self.search.setPlaceholderText(_search_text(total))
        self.nothing_found.show_search(self.search.text())
        self.list.setCurrentWidget(self.table if self.model.rowCount() or not total else self.nothing_found)
        selected = len(self.table.selected())
        self.add.setEnabled(selected > 0)
        self.add.set_label(
            translate("Datasets", "Add Selected to the Map ({count})").format(count=selected)
            if selected
            else translate("Datasets", "Add Selected to the Map")
        )
        self._look.start()

    def _look_into_shown(self) -> None:
        known = self._listing.contents
        unknown = tuple(one for one in self.table.shown() if one not in known and has_to_be_looked_into(one))
        if unknown and self.table.isVisible():
            self.contents_wanted.emit(unknown)

    def _enter_list(self) -> None:
        self.table.setFocus()
        if self.model.rowCount() and not self.table.selected():
            self.table.selectRow(0)

    def _take_only(self) -> None:
        """Enter in the search adds what is left, if that is one."""
        if self.model.rowCount() == 1:
            self.chosen.emit(DatasetEntry.ADD, (self.model.dataset(0),))
        else:
            self._enter_list()

    def _add(self, datasets: tuple[object, ...]) -> None:
        self.chosen.emit(DatasetEntry.ADD, datasets)

    def _choose(self, entry: DatasetEntry) -> None:
        self.chosen.emit(entry, self.table.selected())

    def _open_menu(self, place: QPoint) -> None:
        self.menu.show_for(self.table.selected(), self._listing.contents)
        self.menu.popup(place)

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _clear_search(self) -> None:
        self.search.clear()
        self.search.setFocus()

    def _connect(self) -> None:
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_into_shown)
        self.search.textChanged.connect(self.model.set_search)
        self.search.returnPressed.connect(self._take_only)
        self.search.installEventFilter(self)
        self.table.selection_changed.connect(self._update)
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self._look.start())
        self.table.activated_datasets.connect(self._add)
        self.table.menu_requested.connect(self._open_menu)
        self.menu.chosen.connect(self._choose)
        self.nothing_found.clear_requested.connect(self._clear_search)
        self.add.clicked.connect(lambda: self._choose(DatasetEntry.ADD))
        self.refresh.clicked.connect(self.fetch_requested)
        self.fetch.clicked.connect(self.fetch_requested)
        self.cover.clicked.connect(self.cover_requested)
        self.change_key.clicked.connect(self.key_change_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._focus_search)

    def _arrange(self) -> None:
        grid = unit(self)
        self.search.setAccessibleName(translate("Datasets", "Search datasets"))
        self.list.addWidget(self.table)
        self.list.addWidget(self.nothing_found)
        self.list.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * (_LEAST_ROWS + 1))
        for part in (self.busy, self.cancel):
            keep_place(part)
        top = QHBoxLayout()
        top.setSpacing(grid // 2)
        top.addWidget(self.search, 1)
        top.addWidget(self.refresh, 0, Qt.AlignmentFlag.AlignRight)
        bottom = QHBoxLayout()
        bottom.setSpacing(grid // 2)
        bottom.addWidget(self.status, 1)
        bottom.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grid // 2)
        layout.addLayout(top)
        layout.addWidget(self.busy)
        for widget in (self.banner, self.note, self.fetch, self.cover, self.change_key):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addLayout(bottom)
        layout.addWidget(self.add)
        layout.addStretch(0)


def _search_text(total: int) -> str:
    if total == 1:
        return translate("Datasets", "Search datasets")
    return translate("Datasets", "Search {count} datasets").format(count=total)


def _note(listing: Listing, has_management: bool) -> str:
    if listing.fetching and not listing.datasets:
        return translate("Datasets", "Fetching the list…")
    if listing.datasets == () and not has_management:
        return translate("Datasets", "This user may read no tables yet. The server's administrator can change that.")
    if listing.uncovered:
        return translate("Datasets", "Datasets made later, which the key does not cover yet: {count}").format(
            count=listing.uncovered
        )
    if listing.datasets == () and listing.follows:
        return translate("Datasets", "The account has no datasets yet.")
    if listing.datasets == ():
        return translate(
            "Datasets", "The API key may read no tables. Grant it some in CARTO's dashboard, or change it."
        )
    return ""


def _wants_another_key(listing: Listing, has_management: bool) -> bool:
    """Whether there is nothing to see because the key that people gave may read nothing."""
    return listing.datasets == () and not (listing.follows or listing.fetching) and has_management


def _status(listing: Listing) -> str:
    """One line below the list, which is always there."""
    if listing.adding:
        return translate("Datasets", "Adding: {count}").format(count=listing.adding)
    if listing.fetching:
        return translate("Datasets", "Fetching the list…")
    names = {dataset.qualified_name for dataset in listing.datasets or ()}
    return translate("Datasets", "In the project: {held} of {count}").format(
        held=len(names & listing.held), count=len(names)
    )
