"""The account's API keys, and what each may do."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ....core.use_cases.api_keys import KeyEntry
from ...text import translate
from ...widgets.colours import Colours
from ...widgets.controls import Text
from .key_editor import KeyEditor
from .page import Page
from .rows import Rows
from .state import AccessState
from .words import DEFAULT, key_row, warning_of, why_empty


class KeyList(Page):
    """Signals name keys as CARTO does."""

    creation_requested = pyqtSignal()
    change_requested = pyqtSignal(str)
    regeneration_requested = pyqtSignal(str)
    deletion_requested = pyqtSignal(str)
    copy_requested = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = (translate("Access", "Name"), translate("Access", "May do"), translate("Access", "Used here by"))
        rows = Rows(translate("Access", "API keys"), titles)
        introduction = translate(
            "Access", "An API key is the password of the database, and says which tables may be read or changed."
        )
        super().__init__(introduction, rows, parent)
        self._keys: tuple[KeyEntry, ...] = ()
        self.warning = Text(role="warning")
        self.column.insertWidget(1, self.warning)
        self.make = self.add_button("new_key", translate("Access", "New Key…"))
        self.change = self.add_button("change_key", translate("Access", "Change Tables…"))
        self.copy = self.add_button("copy_key", translate("Access", "Copy"))
        self.copy.setToolTip(translate("Access", "To the clipboard, to paste it into another program"))
        self.regenerate = self.add_button("regenerate_key", translate("Access", "Regenerate…"))
        self.delete = self.add_button("delete_key", translate("Access", "Delete…"))
        self.make.clicked.connect(self.creation_requested)
        self.change.clicked.connect(lambda: self.change_requested.emit(self.rows.current()))
        self.copy.clicked.connect(lambda: self.copy_requested.emit(self.rows.current()))
        self.regenerate.clicked.connect(lambda: self.regeneration_requested.emit(self.rows.current()))
        self.delete.clicked.connect(self._delete)
        self.rows.removal_requested.connect(self._delete)
        self.rows.chosen.connect(self._update)

    def show_state(self, state: AccessState) -> None:
        """Show the keys, and the warning where the wrong one serves as password."""
        self.setEnabled(not state.running and state.is_managed)
        self._keys = state.keys or ()
        self.rows.show_rows(map(key_row, self._keys))
        self.warning.set_text(warning_of(self._keys))
        self.warning.setVisible(bool(self.warning.text()))
        self.show_empty(why_empty(state, state.keys, ""))
        self._update()

    def set_colours(self, colours: Colours) -> None:
        self.rows.set_colours(colours)

    def _update(self) -> None:
        chosen = next((one for one in self._keys if one.key.name == self.rows.current()), None)
        is_regular = chosen is not None and not chosen.key.is_master and chosen.key.kind != DEFAULT
        for button in (self.change, self.copy, self.regenerate, self.delete):
            button.setEnabled(is_regular)

    def _delete(self) -> None:
        if self.delete.isEnabled():
            self.deletion_requested.emit(self.rows.current())


class KeysPage(QWidget):
    """The list, or in its place what a key may do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = KeyList()
        self.editor = KeyEditor()
        # No stack: that would be as high as the higher of the two, and scroll.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.list, self.editor):
            column.addWidget(part)
        self.editor.hide()

    def show_state(self, state: AccessState) -> None:
        self.list.show_state(state)
        self.editor.show_state(state)
        self.list.setVisible(state.draft is None)
        self.editor.setVisible(state.draft is not None)

    def set_colours(self, colours: Colours) -> None:
        self.list.set_colours(colours)
