"""Does what the dock's menu offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDockWidget, QTabWidget

from ..messages import LOG
from ..plugin_facts import plugin_facts
from .views.dock_menu import MenuEntry

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...core.accounts.saved_account import SavedAccount
    from .model import DockModel
    from .views.dock_content import DockContent


class MenuController:
    """`allow_editing`, `diagnose` and `manage_access` are called with the account that is shown.

    To add an entry: a member of `MenuEntry`, and a row.
    """

    def __init__(
        self,
        iface: QgisInterface,
        model: DockModel,
        allow_editing: Callable[[SavedAccount], None],
        use_elsewhere: Callable[[], None],
        diagnose: Callable[[SavedAccount], None],
        manage_access: Callable[[SavedAccount], None],
    ) -> None:
        self._iface = iface
        self._model = model
        self._with_account: dict[MenuEntry, Callable[[SavedAccount], None]] = {
            MenuEntry.ALLOW_EDITING: allow_editing,
            MenuEntry.DIAGNOSE: diagnose,
            MenuEntry.MANAGE_ACCESS: manage_access,
            MenuEntry.OPEN_DASHBOARD: _open_dashboard,
            MenuEntry.REMOVE_ACCOUNT: lambda _saved: model.ask_for_removal(),
        }
        self._without_account: dict[MenuEntry, Callable[[], None]] = {
            MenuEntry.USE_ELSEWHERE: use_elsewhere,
            MenuEntry.ADD_ACCOUNT: model.turn_to_first_run,
            MenuEntry.OPTIONS: self._open_options,
            MenuEntry.HELP: _open_help,
            MenuEntry.LOG: self._open_log,
            MenuEntry.ABOUT: self._tell_about,
        }

    def listen(self, content: DockContent) -> None:
        """The dock has its views."""
        content.menu.chosen.connect(self.choose)

    def choose(self, entry: MenuEntry) -> None:
        """Do it."""
        saved = self._model.current
        if entry in self._without_account:
            self._without_account[entry]()
        elif saved is not None:
            self._with_account[entry](saved)

    def _open_options(self) -> None:
        from ..options.page import PAGE

        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def _open_log(self) -> None:
        """QGIS's panel, on the tab that holds what we wrote there, if we wrote anything."""
        self._iface.openMessageLog()
        panel = self._iface.mainWindow().findChild(QDockWidget, "MessageLog")
        for tabs in panel.findChildren(QTabWidget) if panel is not None else ():
            for place in range(tabs.count()):
                if tabs.tabText(place) == LOG:
                    tabs.setCurrentIndex(place)

    def _tell_about(self) -> None:
        from .about_box import AboutBox

        AboutBox(plugin_facts(), self._iface.mainWindow()).open()


def _open_dashboard(saved: SavedAccount) -> None:
    QDesktopServices.openUrl(QUrl(saved.account.dashboard_url))


def _open_help() -> None:
    QDesktopServices.openUrl(QUrl(plugin_facts().homepage))
