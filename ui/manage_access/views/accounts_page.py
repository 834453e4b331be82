"""All accounts of this computer with their states."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ...dock.views.inputs import Removal
from ...dock.views.removal_panel import RemovalPanel
from ...text import translate
from ...widgets.buttons import Button
from ...widgets.colours import Colours
from ...widgets.controls import Text
from ...widgets.style import unit
from .page import Page
from .rows import Rows
from .state import AccessState
from .words import account_row


class AccountsPage(Page):
    """A name is typed below the table: for a connection that is renamed, or for a second one to the same account."""

    account_chosen = pyqtSignal(str)
    rename_requested = pyqtSignal(str)
    second_requested = pyqtSignal(str)
    removal_requested = pyqtSignal()
    removal_confirmed = pyqtSignal(Removal)
    adding_requested = pyqtSignal()
    opening_requested = pyqtSignal()
    check_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = (
            translate("Access", "Connection"),
            translate("Access", "Account"),
            translate("Access", "State"),
            translate("Access", "Certificate ends"),
        )
        rows = Rows(translate("Access", "Accounts"), titles)
        super().__init__(translate("Access", "The accounts that this computer is connected to."), rows, parent)
        self._current = ""
        self.name_label = Text(translate("Access", "Name of the connection"))
        self.name = QLineEdit()
        self.name.setObjectName("connection_name")
        self.name.setAccessibleName(translate("Access", "Name of the connection"))
        self.rename = Button(translate("Access", "Rename"))
        self.rename.setObjectName("rename")
        self.second = self.add_button("second", translate("Access", "Second Connection…"))
        self.check = self.add_button("check", translate("Access", "Check All"))
        self.show_account = self.add_button("show", translate("Access", "Show in the Panel"))
        self.add = self.add_button("add_account", translate("Access", "Add an Account…"))
        self.remove = self.add_button("remove_account", translate("Access", "Remove…"))
        self._below = (self.second, self.check, self.show_account, self.add, self.remove)
        self.removal = RemovalPanel()
        self._arrange()
        self._connect()

    def show_state(self, state: AccessState) -> None:
        """Show the accounts, and the question whether one shall go."""
        is_another, self._current = state.current != self._current, state.current
        self.rows.show_rows(account_row(account) for account in state.accounts)
        self.rows.choose(state.current)
        if is_another:
            self.name.setText(state.current)
        self.show_empty("" if state.accounts else translate("Access", "No account is connected yet."))
        account = next((one for one in state.accounts if one.name == state.current), None)
        if account is not None:
            self.removal.show_removal(
                state.removing, account.label, state.master_key_known, account.is_managed, account.entry
            )
        else:
            self.removal.hide()
        for widget in (self.name_label, self.name, self.rename, *self._below):
            widget.setVisible(not state.removing)
        self.setEnabled(not state.running)
        self._update()

    def set_colours(self, colours: Colours) -> None:
        self.rows.set_colours(colours)
        self.removal.set_colours(colours)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(unit(self))
        line.addWidget(self.name, 1)
        line.addWidget(self.rename)
        self.name_label.setBuddy(self.name)
        self.column.insertWidget(2, self.name_label)
        self.column.insertLayout(3, line)
        self.column.addWidget(self.removal)

    def _connect(self) -> None:
        self.rows.chosen.connect(self._choose)
        self.rows.itemActivated.connect(self.opening_requested)
        self.rows.removal_requested.connect(self.removal_requested)
        self.name.textChanged.connect(self._update)
        self.name.returnPressed.connect(self._rename)
        self.rename.clicked.connect(self._rename)
        self.second.clicked.connect(lambda: self.second_requested.emit(self._wanted()))
        self.check.clicked.connect(self.check_requested)
        self.show_account.clicked.connect(self.opening_requested)
        self.add.clicked.connect(self.adding_requested)
        self.remove.clicked.connect(self.removal_requested)
        self.removal.confirmed.connect(self.removal_confirmed)

    def _choose(self) -> None:
        if self.rows.current() and self.rows.current() != self._current:
            self.account_chosen.emit(self.rows.current())

    def _rename(self) -> None:
        if self.rename.isEnabled():
            self.rename_requested.emit(self.name.text().strip())

    def _wanted(self) -> str:
        """The name that was typed for another connection; empty where it is still this one's."""
        typed = self.name.text().strip()
        return "" if typed == self._current else typed

    def _update(self) -> None:
        typed = self.name.text().strip()
        self.rename.setEnabled(bool(self._current) and bool(typed) and typed != self._current)
        for button in (self.second, self.show_account, self.remove):
            button.setEnabled(bool(self._current))
