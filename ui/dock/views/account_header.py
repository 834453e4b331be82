"""The account that the dock shows, and the dock's menu beside it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ...text import in_rich_text, translate
from ...widgets import icons
from ...widgets.chooser import Chooser
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
            self._fill()
        index = self.chooser.count() - 1 if new_account else self.chooser.findData(current)
        self.chooser.setCurrentIndex(index)
        self.chooser.setEnabled(not busy)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.more.set_colours(colours)
        index = self.chooser.currentIndex()
        self._fill()
        self.chooser.setCurrentIndex(index)

    def _fill(self) -> None:
        self.chooser.clear()
        for entry in self._accounts:
            name, role = state_icon(entry.state)
            self.chooser.addItem(icons.icon(name, getattr(self._colours, role)), entry.label, entry.name)
            tip = translate("Dock", "{account}: {state}").format(account=entry.label, state=state_word(entry.state))
            self.chooser.setItemData(
                self.chooser.count() - 1, f"<span>{in_rich_text(tip)}</span>", Qt.ItemDataRole.ToolTipRole
            )
        if self._new_account:
            self.chooser.addItem(icons.icon("state-running", self._colours.link), self._new_account, "")

    def _choose(self, index: int) -> None:
        self.account_chosen.emit(self.chooser.itemData(index))
