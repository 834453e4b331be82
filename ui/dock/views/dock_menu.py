"""The dock's menu: what is done now and then, to the account that is shown or to none."""

from __future__ import annotations

from enum import Enum, auto

from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...text import translate
from ...widgets import icons
from ...widgets.colours import Colours
from ...widgets.controls import IconButton
from ...widgets.entry_menu import EntryLook, EntryMenu
from .page import Page
from .state import DockState


class MenuEntry(Enum):
    """What the menu offers; `ui/dock/menu_controller.py` does it."""

    ALLOW_EDITING = auto()
    USE_ELSEWHERE = auto()
    DIAGNOSE = auto()
    MANAGE_ACCESS = auto()
    OPEN_DASHBOARD = auto()
    ADD_ACCOUNT = auto()
    REMOVE_ACCOUNT = auto()
    OPTIONS = auto()
    HELP = auto()
    LOG = auto()
    ABOUT = auto()


SECTIONS = (
    (
        MenuEntry.ALLOW_EDITING,
        MenuEntry.MANAGE_ACCESS,
        MenuEntry.DIAGNOSE,
        MenuEntry.USE_ELSEWHERE,
        MenuEntry.OPEN_DASHBOARD,
    ),
    (MenuEntry.ADD_ACCOUNT, MenuEntry.REMOVE_ACCOUNT),
    (MenuEntry.OPTIONS, MenuEntry.HELP, MenuEntry.LOG, MenuEntry.ABOUT),
)
# Done to the account that is shown; there has to be one.
OF_ACCOUNT = frozenset(
    {
        MenuEntry.ALLOW_EDITING,
        MenuEntry.MANAGE_ACCESS,
        MenuEntry.DIAGNOSE,
        MenuEntry.OPEN_DASHBOARD,
        MenuEntry.REMOVE_ACCOUNT,
    }
)
# Not while something else is being done to an account.
_WAITING = frozenset({MenuEntry.ALLOW_EDITING, MenuEntry.DIAGNOSE, MenuEntry.ADD_ACCOUNT, MenuEntry.REMOVE_ACCOUNT})

# Nobody but CARTO has them.
_OF_CARTO = frozenset({MenuEntry.ALLOW_EDITING, MenuEntry.OPEN_DASHBOARD})

_ICONS = {
    MenuEntry.ALLOW_EDITING: "edit",
    MenuEntry.USE_ELSEWHERE: "elsewhere",
    MenuEntry.DIAGNOSE: "diagnose",
    MenuEntry.MANAGE_ACCESS: "key",
    MenuEntry.OPEN_DASHBOARD: "dashboard",
    MenuEntry.ADD_ACCOUNT: "add",
    MenuEntry.REMOVE_ACCOUNT: "remove",
    MenuEntry.OPTIONS: "options",
    MenuEntry.HELP: "help",
    MenuEntry.LOG: "log",
    MenuEntry.ABOUT: "about",
}


class DockMenu(EntryMenu):
    """Offers what can be done as things stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        looks = ({entry: EntryLook(entry_text(entry), _ICONS[entry]) for entry in section} for section in SECTIONS)
        super().__init__(looks, parent)

    def show_state(self, state: DockState) -> None:
        """Follow the dock."""
        has_account = state.page is Page.ACCOUNT and bool(state.current)
        for entry, action in self.actions_by_entry.items():
            is_there = state.has_management or entry not in _OF_CARTO
            action.setVisible(is_there and (has_account or entry not in OF_ACCOUNT))
            action.setEnabled(state.running is None or entry not in _WAITING)
        editing = self.actions_by_entry[MenuEntry.ALLOW_EDITING]
        editing.setVisible(has_account and state.has_management and not state.may_edit)


class MenuButton(IconButton):
    """Opens the menu that it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Dock", "Menu"), parent)
        self.setObjectName("account_menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def set_colours(self, colours: Colours) -> None:
        self.setIcon(icons.icon("more", colours.text))


def entry_text(entry: MenuEntry) -> str:
    """What the menu says."""
    return {
        MenuEntry.ALLOW_EDITING: translate("Dock", "Allow Editing…"),
        MenuEntry.USE_ELSEWHERE: translate("Dock", "Use Elsewhere…"),
        MenuEntry.DIAGNOSE: translate("Dock", "Diagnose"),
        MenuEntry.MANAGE_ACCESS: translate("Dock", "Manage Access…"),
        MenuEntry.OPEN_DASHBOARD: translate("Dock", "Open CARTO's Dashboard"),
        MenuEntry.ADD_ACCOUNT: translate("Dock", "Add an Account…"),
        MenuEntry.REMOVE_ACCOUNT: translate("Dock", "Remove This Account…"),
        MenuEntry.OPTIONS: translate("Dock", "Options…"),
        MenuEntry.HELP: translate("Dock", "Help"),
        MenuEntry.LOG: translate("Dock", "Log Messages"),
        MenuEntry.ABOUT: translate("Dock", "About CARTO Direct SQL…"),
    }[entry]
