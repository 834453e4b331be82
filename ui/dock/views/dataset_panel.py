"""The account's datasets: search, list, add to the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ...text import translate
from ...widgets import icons
from ...widgets.buttons import Button
from ...widgets.colours import Colours
from ...widgets.controls import BusyBar, IconButton, Text
from ...widgets.style import unit
from .dataset_model import DatasetModel, MimeOf
from .dataset_table import DatasetTable
from .problem_banner import ProblemBanner
from .state import Listing

_LEAST_ROWS = 6
_LEADING = QLineEdit.ActionPosition.LeadingPosition


class DatasetPanel(QWidget):
    """Shows a `Listing`. Its signals ask for fetching it again, and for adding datasets."""

    fetch_requested = pyqtSignal()
    add_requested = pyqtSignal(tuple)
    cover_requested = pyqtSignal()

    def __init__(self, mime_of: MimeOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataset_panel")
        self._listing = Listing()
        self.model = DatasetModel(mime_of, self)
        self.table = DatasetTable(self.model)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.refresh = IconButton(translate("Datasets", "Fetch the list again"))
        self.refresh.setObjectName("refresh")
        self.busy = BusyBar()
        self.banner = ProblemBanner()
        self.banner.setObjectName("listing_problem")
        self.note = Text(role="subtle")
        self.fetch = Button(translate("Datasets", "Show datasets"))
        self.fetch.setObjectName("fetch")
        self.cover = Button(translate("Datasets", "Cover them with a new key"))
        self.cover.setObjectName("cover")
        self.add = Button()
        self.add.setObjectName("add")
        self._find = self.search.addAction(QIcon(), _LEADING)
        self._connect()
        self._arrange()
        self.show_listing(self._listing, force=True)

    def show_listing(self, listing: Listing, force: bool = False) -> None:
        """Show the datasets, that they are coming, or why there are none."""
        if listing is self._listing and not force:
            return
        if listing.datasets is not self._listing.datasets or force:
            self.model.set_datasets(listing.datasets or ())
        self.model.set_failures(listing.failures)
        self._listing = listing
        self.busy.setVisible(listing.fetching or listing.adding > 0)
        self.refresh.setEnabled(not listing.fetching)
        self.banner.show_problem(listing.problem)
        self._show_parts(listing)

    def set_colours(self, colours: Colours) -> None:
        self.model.set_colours(colours)
        self.banner.set_colours(colours)
        self.refresh.setIcon(icons.icon("refresh", colours.text))
        self._find.setIcon(icons.icon("search", colours.subtle))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down leads from the search into the list."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.search and pressed == Qt.Key.Key_Down:
            self._enter_list()
            return True
        return super().eventFilter(watched, event)

    def _show_parts(self, listing: Listing) -> None:
        count = len(listing.datasets or ())
        listed = listing.datasets is not None
        for part in (self.search, self.refresh, self.add, self.table):
            part.setVisible(listed and count > 0)
        self.refresh.setVisible(listed)
        self.fetch.setVisible(not listed and not listing.fetching and listing.problem is None)
        self.cover.setVisible(listing.uncovered > 0 and not listing.fetching)
        note = _note(listing)
        self.note.set_text(note)
        self.note.setVisible(bool(note))
        self._update()

    def _update(self) -> None:
        total = self.model.total()
        self.search.setPlaceholderText(translate("Datasets", "Search {count} datasets").format(count=total))
        selected = len(self.table.selected())
        self.add.setEnabled(selected > 0)
        self.add.set_label(
            translate("Datasets", "Add selected to the map ({count})").format(count=selected)
            if selected
            else translate("Datasets", "Add selected to the map")
        )

    def _enter_list(self) -> None:
        self.table.setFocus()
        if self.model.rowCount() and not self.table.selected():
            self.table.selectRow(0)

    def _take_only(self) -> None:
        """Enter in the search adds what is left, if that is one."""
        if self.model.rowCount() == 1:
            self.add_requested.emit((self.model.dataset(0),))
        else:
            self._enter_list()

    def _add_selected(self) -> None:
        self.add_requested.emit(self.table.selected())

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.set_search)
        self.search.returnPressed.connect(self._take_only)
        self.search.installEventFilter(self)
        self.table.selection_changed.connect(self._update)
        self.table.activated_datasets.connect(self.add_requested)
        self.add.clicked.connect(self._add_selected)
        self.refresh.clicked.connect(self.fetch_requested)
        self.fetch.clicked.connect(self.fetch_requested)
        self.cover.clicked.connect(self.cover_requested)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._focus_search)

    def _arrange(self) -> None:
        grid = unit(self)
        self.search.setAccessibleName(translate("Datasets", "Search datasets"))
        self.table.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * (_LEAST_ROWS + 1))
        top = QHBoxLayout()
        top.setSpacing(grid // 2)
        top.addWidget(self.search, 1)
        top.addWidget(self.refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(grid)
        layout.addLayout(top)
        for widget in (self.busy, self.banner, self.note, self.fetch, self.cover):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.add)
        layout.addStretch(0)


def _note(listing: Listing) -> str:
    if listing.adding:
        return translate("Datasets", "Adding layers to the map ({count})…").format(count=listing.adding)
    if listing.fetching:
        return translate("Datasets", "Fetching the list…")
    if listing.datasets == ():
        return translate("Datasets", "The API key may read no tables yet. Grant it some in CARTO's dashboard.")
    if listing.uncovered:
        return translate("Datasets", "Datasets made later, which the key does not cover yet: {count}").format(
            count=listing.uncovered
        )
    return ""
