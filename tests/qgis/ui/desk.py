"""QGIS's window with the dock in it, on use cases without a CARTO, for tests that click as people do."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.errors import DirectSqlError
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.auth_database.master_password import MasterPassword
from carto_direct_sql.core.qgis.gui_thread import GuiThread
from carto_direct_sql.core.qgis.session.session_service import SessionService
from carto_direct_sql.core.qgis.settings import PluginSettings
from carto_direct_sql.ui.browser.menu import Entry
from carto_direct_sql.ui.dock.assembly import DockAssembly
from carto_direct_sql.ui.dock.views.account_page import AccountPage
from carto_direct_sql.ui.dock.views.dock_menu import MenuEntry
from carto_direct_sql.ui.dock.views.first_run_page import FirstRunPage
from carto_direct_sql.ui.tasks.task_runner import Task

from .doubles import KEY, FakeIface, FakeSavedAccounts, FakeUseCases


class Desk:
    """A main window with the dock in it."""

    def __init__(self, qtbot: Any, *saved_accounts: SavedAccount) -> None:
        PluginSettings().note_first_time()
        self.qtbot = qtbot
        self.saved_accounts = FakeSavedAccounts(*saved_accounts)
        self.use_cases = FakeUseCases(self.saved_accounts)
        self.iface = FakeIface()
        qtbot.addWidget(self.iface.window)
        self.iface.window.resize(900, 800)
        self.iface.window.show()
        self.unlocked = False
        self.master_key = KEY
        self.use_cases_error: DirectSqlError | None = None
        self.load()

    def load(self) -> None:
        gui_thread, self.master_password = GuiThread(), MasterPassword(interactive=True)
        auth_database = QgisAuthDatabase(gui_thread, self.master_password)
        self.session = SessionService(gui_thread, auth_database, self.saved_accounts)
        self.assembly = DockAssembly(
            self.iface,
            self.get_use_cases,
            self.saved_accounts,
            self.session,
            self.master_password,
            PluginSettings(),
            lambda: self.unlocked,
        )
        self.loaded = True

    def get_use_cases(self) -> FakeUseCases:
        if self.use_cases_error is not None:
            raise self.use_cases_error
        return self.use_cases

    def open(self) -> None:
        self.assembly.dock.setUserVisible(True)
        self.qtbot.waitUntil(lambda: self.assembly.dock.widget() is not None)
        self.settle()

    @property
    def first_run(self) -> FirstRunPage:
        return self.assembly.dock.content.first_run

    @property
    def page(self) -> AccountPage:
        return self.assembly.dock.content.account

    def settle(self) -> None:
        """Wait until nothing is being done."""
        self.qtbot.waitUntil(lambda: not self.assembly.findChildren(Task), timeout=5000)

    def connect_alice(self, key: str = "master-0123456789") -> None:
        QTest.keyClicks(self.first_run.account, "alice.carto.com")
        QTest.keyClicks(self.first_run.by_master_key.key, key)
        click(self.first_run.connect_button)

    def choose_in_browser(self, entry: Entry, saved: SavedAccount | None = None) -> None:
        self.assembly._presenter.choose_in_browser(entry, saved or self.saved_accounts.all()[0])

    def choose_in_menu(self, entry: MenuEntry) -> None:
        """In the dock's menu."""
        action = self.assembly.dock.content.menu.actions_by_entry[entry]
        assert action.isVisible() and action.isEnabled()
        action.trigger()

    def unload(self) -> None:
        if self.loaded:
            self.loaded = False
            self.assembly.unload()


def click(button: Any) -> None:
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
