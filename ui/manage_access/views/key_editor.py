"""Choose what an API key may do: a searchable list of tables, each to be read or also changed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from ...text import translate
from ...widgets.buttons import Button, PrimaryButton
from ...widgets.controls import Heading, Text
from ...widgets.dismissible import Dismissible
from ...widgets.flow import FlowLayout
from ...widgets.pair import PairLayout
from ...widgets.style import unit
from .state import AccessState, KeyDraft
from .table_model import CHANGES, READS, TableChoice


class KeyEditor(Dismissible):
    """`confirmed` brings the name, the connection that shall use the key (empty: none), and the grants."""

    confirmed = pyqtSignal(str, str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: KeyDraft | None = None
        self._title = Heading("")
        self._advice = Text(role="subtle")
        self.name = QLineEdit()
        self.name.setObjectName("key_name")
        self.name.setAccessibleName(translate("Access", "Name of the key"))
        self.use = QComboBox()
        self.use.setObjectName("key_use")
        self.use.setMinimumWidth(unit(self) * 12)  # names of connections may be wider than the dialog
        self.use.setAccessibleName(translate("Access", "What the key is for"))
        self._names = QWidget()
        self.search = QLineEdit()
        self.search.setObjectName("table_search")
        self.search.setPlaceholderText(translate("Access", "Search tables"))
        self.search.setAccessibleName(translate("Access", "Search tables"))
        self.search.setClearButtonEnabled(True)
        self.model = TableChoice(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tables = QTreeView()
        self.tables.setAccessibleName(translate("Access", "Tables"))
        self.count = Text(role="subtle")
        self.read_all = Button(translate("Access", "Read All Shown"))
        self.read_all.setObjectName("read_all")
        self.none = Button(translate("Access", "None"))
        self.proceed = PrimaryButton(translate("Access", "Make the Key"))
        self.proceed.setObjectName("make_key")
        self.decline = Button(translate("Access", "Back"))
        self._prepare_tables()
        self._connect()
        self._arrange()

    def show_state(self, state: AccessState) -> None:
        """Begin with a draft; the same draft again keeps what was chosen."""
        draft = state.draft
        self.setEnabled(not state.running)
        if draft is None or draft == self._draft:
            self._draft = draft
            return
        is_new = self._draft is None
        self._draft = draft
        if is_new:
            self._begin(state, draft)
        self.model.show_tables(draft.tables or (), draft.chosen)
        self._update()

    def _begin(self, state: AccessState, draft: KeyDraft) -> None:
        self.search.clear()
        self.name.setText("" if draft.replaces else "qgis")
        self.use.clear()
        account = next((one.label for one in state.accounts if one.name == state.current), "")
        self.use.addItem(translate("Access", "For another program"), "")
        for one in state.accounts:
            if one.label == account:
                self.use.addItem(translate("Access", "For “{connection}”").format(connection=one.name), one.name)
        self.use.setCurrentIndex(max(0, self.use.findData(draft.connection)))
        self._names.setVisible(not draft.replaces)
        title, advice = _texts(draft)
        self._title.set_text(title)
        self._advice.set_text(advice)
        self.search.setFocus()

    def _prepare_tables(self) -> None:
        self.tables.setModel(self._found)
        self.tables.setRootIsDecorated(False)
        self.tables.setUniformRowHeights(True)
        self.tables.setAlternatingRowColors(True)
        self.tables.setTabKeyNavigation(False)
        self.tables.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.tables.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (READS, CHANGES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.tables.setMinimumHeight(unit(self) * 12)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._found.setFilterFixedString)
        self.model.dataChanged.connect(self._update)
        self.model.modelReset.connect(self._update)
        self.name.textChanged.connect(self._update)
        self.use.currentIndexChanged.connect(self._update)
        self.read_all.clicked.connect(self._read_all)
        self.none.clicked.connect(self._choose_none)
        self.proceed.clicked.connect(self._confirm)
        self.decline.clicked.connect(self.dismissed)

    def _arrange(self) -> None:
        grid = unit(self)
        names, below, last = PairLayout(grid), FlowLayout(grid), FlowLayout(grid)
        self._names.setLayout(names)
        for field in (self.name, self.use):
            names.addWidget(_labelled(field))
        below.addWidget(self.read_all)
        below.addWidget(self.none)
        last.addWidget(self.proceed)
        last.addWidget(self.decline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(grid)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addWidget(self._names)
        column.addWidget(self.search)
        column.addWidget(self.tables, 1)
        column.addWidget(self.count)
        column.addLayout(below)
        column.addLayout(last)

    def _update(self) -> None:
        draft, chosen = self._draft, self.model.chosen()
        if draft is None:
            return
        changes = sum(len(table.permissions) > 1 for table in chosen)
        text = translate("Access", "Tables chosen: {reads} to read, {changes} to change as well.")
        if draft.tables is None:
            text = translate("Access", "Fetching the account's tables…")
        elif not draft.tables:
            text = translate("Access", "The account has no tables.")
        self.count.set_text(text.format(reads=len(chosen), changes=changes))
        self.proceed.setEnabled(bool(chosen) and (bool(draft.replaces) or bool(self.name.text().strip())))

    def _read_all(self) -> None:
        for row in range(self._found.rowCount()):
            self.model.set_level(self._found.mapToSource(self._found.index(row, 0)).row(), READS, is_on=True)

    def _choose_none(self) -> None:
        for row in range(self.model.rowCount()):
            self.model.set_level(row, READS, is_on=False)

    def _confirm(self) -> None:
        self.confirmed.emit(self.name.text().strip(), self.use.currentData() or "", self.model.chosen())


def _labelled(field: QWidget) -> QWidget:
    """The field with its name above."""
    block = QWidget()
    label = Text(field.accessibleName())
    label.setBuddy(field)
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, unit(block) // 2)
    column.setSpacing(unit(block) // 2)
    column.addWidget(label)
    column.addWidget(field)
    return block


def _texts(draft: KeyDraft) -> tuple[str, str]:
    """Title and advice."""
    if not draft.replaces:
        return translate("Access", "A new API key"), translate(
            "Access", "It may do what you choose here, with the tables of today. Its name gets a random end."
        )
    title = translate("Access", "Other tables for {name}").format(name=draft.replaces)
    if draft.connection:
        return title, translate(
            "Access",
            "CARTO cannot change a key, so a new one takes over for “{connection}”. Open layers go on with the old "
            "one; it goes when QGIS has ended.",
        ).format(connection=draft.connection)
    return title, translate(
        "Access",
        "CARTO cannot change a key, so a new one is made beside it. Delete the old one when nothing uses it any more.",
    )
