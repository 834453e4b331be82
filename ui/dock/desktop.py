"""The plugin in QGIS's window: an entry in the Database menu and toolbar that shows the dock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QAction

from ..icon import plugin_icon
from ..text import translate
from .assembly import DockAssembly

if TYPE_CHECKING:
    from ...core.ports import SavedAccounts
    from ...core.use_cases.use_cases import UseCases

MENU = "CARTO Direct SQL"


class Desktop:
    """Built by `plugin.py` when QGIS's window is there; `unload` takes everything away again."""

    def __init__(
        self, iface: Any, use_cases: Callable[[], UseCases], saved_accounts: SavedAccounts, unlocked: Callable[[], bool]
    ) -> None:
        self._iface = iface
        self._controller = DockAssembly(iface, use_cases, saved_accounts, unlocked, iface.mainWindow())
        self._action = QAction(plugin_icon(), MENU, iface.mainWindow())
        self._action.setObjectName("cartoDirectSql")
        self._action.setCheckable(True)
        self._action.setToolTip(translate("Desktop", "Connect QGIS to the tables of a CARTO account"))
        self._controller.dock.setToggleVisibilityAction(self._action)
        iface.addPluginToDatabaseMenu(MENU, self._action)
        iface.addDatabaseToolBarIcon(self._action)

    def unload(self) -> None:
        """Last things first."""
        self._iface.removeDatabaseToolBarIcon(self._action)
        menus = [entry.menu() for entry in self._iface.databaseMenu().actions() if entry.menu() is not None]
        self._iface.removePluginDatabaseMenu(MENU, self._action)
        for menu in menus:
            if not menu.actions() and menu.title() == MENU:
                menu.deleteLater()  # QGIS takes it out of the Database menu, and forgets it
        self._action.deleteLater()
        self._controller.unload()
        self._controller.deleteLater()
