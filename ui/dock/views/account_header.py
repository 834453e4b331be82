"""The account that the dock shows, and the dock's menu beside it."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ...text import translate
from ...widgets.chooser import Choice, Chooser
from ...widgets.colours import Colours
from ...widgets.style import unit
from .dock_menu import MenuButton
from .state import AccountEntry
from .step_looks import state_icon, state_word


class AccountHeader(QWidget):
    """A chooser, and the button of the menu."""

    account_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: tuple[AccountEntry, ...] = ()
        self._new_account = ""
        self._colours = Colours.of_theme()
        self.chooser = Chooser()
        self.chooser.setObjectName("account")
        self.chooser.setAccessibleName(translate("Dock", "Account"))
        self.chooser.activated.connect(self._choose)
        self.more = MenuButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit(self) // 2)
        layout.addWidget(self.chooser, 1)
        layout.addWidget(self.more)

    def show_accounts(self, accounts: tuple[AccountEntry, ...], current: str, new_account: str, busy: bool) -> None:
        """List the accounts; `new_account` is the address of one that is being connected for the first time."""
        if (accounts, new_account) != (self._accounts, self._new_account):
            self._accounts, self._new_account = accounts, new_account
            self.chooser.show_choices(self._choices())
        index = self.chooser.count() - 1 if new_account else self.chooser.findData(current)
        self.chooser.setCurrentIndex(index)
        self.chooser.setEnabled(not busy)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.more.set_colours(colours)
        self.chooser.show_choices(self._choices())

    def _choices(self) -> Iterator[Choice]:
        for entry in self._accounts:
            icon, role = state_icon(entry.state)
            tip = translate("Dock", "{account}: {state}").format(account=entry.label, state=state_word(entry.state))
            yield Choice(entry.name, entry.label, tip, icon, getattr(self._colours, role))
        if self._new_account:
            yield Choice("", self._new_account, icon="state-running", colour=self._colours.link)

    def _choose(self, index: int) -> None:
        self.account_chosen.emit(self.chooser.itemData(index))
