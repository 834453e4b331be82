"""The allow-list: who gets in by address."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ....core.carto.allow_list import ANY, parse_entry
from ....core.carto.errors import InvalidAddress
from ...text import translate
from ...widgets.buttons import Button, LinkButton
from ...widgets.colours import Colours
from ...widgets.controls import Text
from ...widgets.style import unit
from .page import Page
from .rows import Rows
from .state import AccessState
from .words import address_row, why_empty


class AddressesPage(Page):
    """What is typed is checked as it is typed, by the server's own rules."""

    add_requested = pyqtSignal(str)
    removal_requested = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        titles = (translate("Access", "Address or network"), translate("Access", "Remarks"))
        rows = Rows(translate("Access", "Allowed addresses"), titles)
        introduction = translate(
            "Access", "CARTO answers these addresses only. Many computers can share one, such as those of an office."
        )
        super().__init__(introduction, rows, parent)
        self._own = ""
        self._standing = Text()
        self.allow_own = LinkButton(translate("Access", "Allow It"))
        self.allow_own.setObjectName("allow_own")
        self.entry = QLineEdit()
        self.entry.setObjectName("new_address")
        self.entry.setPlaceholderText("203.0.113.7, 198.51.100.0/24, 2001:db8::7")
        self.entry.setAccessibleName(translate("Access", "Address or network to allow"))
        self.add = Button(translate("Access", "Allow"))
        self.add.setObjectName("add_address")
        self.verdict = Text(role="subtle")
        self.verdict.setObjectName("verdict")
        self.remove = self.add_button("remove_address", translate("Access", "Take Off the List…"))
        self._arrange()
        self._connect()

    def show_state(self, state: AccessState) -> None:
        """Show the list, and whether this computer gets in."""
        addresses = state.addresses
        self.setEnabled(not state.running and state.is_managed)
        entries = addresses.entries if addresses is not None else None
        self.rows.show_rows(address_row(entry, addresses) for entry in entries or () if addresses is not None)
        self.show_empty(why_empty(state, entries, translate("Access", "No address is allowed: nobody gets in.")))
        self._own = addresses.own if addresses is not None else ""
        self._standing.setVisible(addresses is not None)
        self.allow_own.setVisible(addresses is not None and bool(self._own) and not addresses.lets_in)
        if addresses is not None:
            self._standing.set_text(_standing(self._own, addresses.lets_in))
            self._standing.set_role("" if addresses.lets_in or not self._own else "warning")
        self._update()

    def set_colours(self, colours: Colours) -> None:
        self.rows.set_colours(colours)

    def _arrange(self) -> None:
        own, typed = QHBoxLayout(), QHBoxLayout()
        for line in (own, typed):
            line.setSpacing(unit(self))
        own.addWidget(self._standing, 1)
        own.addWidget(self.allow_own)
        typed.addWidget(self.entry, 1)
        typed.addWidget(self.add)
        self.column.insertLayout(1, own)
        self.column.insertLayout(3, typed)
        self.column.insertWidget(4, self.verdict)

    def _connect(self) -> None:
        self.entry.textChanged.connect(self._update)
        self.entry.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.allow_own.clicked.connect(lambda: self.add_requested.emit(""))
        self.rows.chosen.connect(self._update)
        self.rows.removal_requested.connect(self._remove)
        self.remove.clicked.connect(self._remove)

    def _update(self) -> None:
        typed, (text, role) = self.entry.text(), _verdict(self.entry.text())
        self.verdict.set_text(text)
        self.verdict.set_role(role)
        self.verdict.setVisible(bool(text))
        self.add.setEnabled(bool(typed.strip()) and role != "bad")
        self.remove.setEnabled(bool(self.rows.current()))

    def _add(self) -> None:
        if self.add.isEnabled():
            self.add_requested.emit(self.entry.text().strip())

    def _remove(self) -> None:
        if self.rows.current():
            self.removal_requested.emit(self.rows.current())


def _verdict(typed: str) -> tuple[str, str]:
    """What the server would say, and the role of the sentence."""
    if not typed.strip():
        return "", "subtle"
    try:
        entry = parse_entry(typed)
    except InvalidAddress as error:
        return error.text(translate), "bad"
    if entry == ANY:
        return translate(
            "Access", "This lets in every computer in the world that has a certificate and a key."
        ), "warning"
    if "/" in entry:
        return translate("Access", "All computers of this network get in."), "subtle"
    if entry != typed.strip():
        return translate("Access", "It will be listed as {entry}.").format(entry=entry), "subtle"
    return "", "subtle"


def _standing(own: str, lets_in: bool) -> str:
    if not own:
        return translate("Access", "This computer's public address could not be found out.")
    text = translate("Access", "This computer comes from {address}, which is allowed.")
    if not lets_in:
        text = translate("Access", "This computer comes from {address}, which is not allowed.")
    return text.format(address=own)
