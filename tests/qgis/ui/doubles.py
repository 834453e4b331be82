"""What the dock works with, small and in memory."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace
from typing import Any

from qgis.core import QgsLayerTreeRegistryBridge, QgsProject
from qgis.gui import QgsBrowserGuiModel, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QToolBar

from carto_direct_sql.core.accounts.belongings import Belongings
from carto_direct_sql.core.accounts.readiness import Facts
from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.carto.allow_list import AllowList
from carto_direct_sql.core.carto.errors import MasterKeyMissing
from carto_direct_sql.core.errors import Cancelled, DirectSqlError
from carto_direct_sql.core.ports import Feedback
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.postgres.contents import Contents, LookedInto
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import CARTO_STEPS
from carto_direct_sql.core.use_cases.connect.request import Connected, ConnectRequest
from carto_direct_sql.core.use_cases.diagnosis import Diagnosis, Finding, Link
from carto_direct_sql.core.use_cases.network import Whereabouts

ALICE = Account("alice", "https://alice.carto.com")
KEY = Secret("master-0123456789")
ROADS = Dataset("public", "roads", "the_geom", "MULTILINESTRING", 4326, "cartodb_id", 12, writable=True)


def now() -> datetime:
    return datetime.now(timezone.utc)


def saved_account(account: Account = ALICE) -> SavedAccount:
    return SavedAccount(
        account,
        Connection(f"CARTO {account.user}", account.service_name, Login("127.0.0.1", 1, account.user, account.user)),
        "c-1",
        "qgis-laptop-7f3a",
        now() + timedelta(days=300),
        "00ff",
        "k1k2k3k",
        address="203.0.113.7",
    )


class FakeSavedAccounts:
    """`ports.SavedAccounts` in memory; `reads` counts how often they were read."""

    def __init__(self, *saved_accounts: SavedAccount) -> None:
        self._all = {saved.connection.name: saved for saved in saved_accounts}
        self.reads = 0

    def all(self) -> tuple[SavedAccount, ...]:
        self.reads += 1
        return tuple(self._all.values())

    def save(self, saved: SavedAccount) -> None:
        self._all[saved.connection.name] = saved

    def remove(self, connection_name: str) -> None:
        self._all.pop(connection_name, None)


class FakeUseCases:
    """The use cases, without a CARTO: each may be told to fail, or to wait for a cancel."""

    def __init__(self, saved_accounts: FakeSavedAccounts) -> None:
        self._saved_accounts = saved_accounts
        self.calls: list[str] = []
        self.requests: list[ConnectRequest] = []
        self.left: tuple[DirectSqlError, ...] = ()
        self.errors: dict[str, Exception] = {}
        self.hold = threading.Event()
        self.hold.set()
        self.address = "203.0.113.7"
        self.allow_list: AllowList | None = None
        self.let_in_by: list[str] = []
        self.tables: tuple[Dataset, ...] = (ROADS,)
        self.threads: set[int] = set()
        self.exports = SimpleNamespace(follow=self._follow, all=tuple)

    def connect(self, request: ConnectRequest, feedback: Feedback) -> Connected:
        self.requests.append(request)
        self._called("connect", feedback)
        for step in CARTO_STEPS:
            feedback.begin(step)
            self._wait(feedback)
        if request.master_key is None and request.database_key is None and request.certificate_files is None:
            raise MasterKeyMissing
        saved = replace(saved_account(request.account), address=self.address)
        if request.database_key is not None:
            saved = replace(saved, key_authcfg="own0key")
        self._saved_accounts.save(saved)
        return Connected(saved, self._facts(saved, dialled=True))

    def current(self, saved: SavedAccount) -> SavedAccount:
        return saved

    def check_status(self, saved: SavedAccount, master_key: Secret | None, feedback: Feedback) -> Facts:
        self._called("check_status", feedback)
        return replace(self._facts(saved, dialled=None), allow_list=self.allow_list if master_key is not None else None)

    def look_around(self, accounts: Any, key_of: Any, feedback: Feedback) -> tuple[Whereabouts, ...]:
        self._called("look_around", feedback)
        return tuple(Whereabouts(saved, self.address, self.allow_list) for saved in accounts)

    def let_in(self, saved: SavedAccount, master_key: Secret, feedback: Feedback, entry: str = "") -> Connected:
        self._called("let_in", feedback)
        self.let_in_by.append(entry or self.address)
        saved = replace(saved, address=entry or self.address)
        self._saved_accounts.save(saved)
        facts = replace(self._facts(saved, dialled=True), allow_list=self.allow_list)
        return Connected(saved, facts)

    def renew_certificate(self, saved: SavedAccount, master_key: Secret, feedback: Feedback) -> Connected:
        self._called("renew_certificate", feedback)
        saved = replace(saved, certificate_starts=now(), certificate_expires=now() + timedelta(days=365))
        self._saved_accounts.save(saved)
        return Connected(saved, self._facts(saved, dialled=True))

    def remove_address(self, account: Account, master_key: Secret, entry: str, feedback: Feedback) -> AllowList:
        self._called("remove_address", feedback)
        assert self.allow_list is not None
        self.allow_list = self.allow_list.without_entry(entry)
        return self.allow_list

    def diagnose(self, saved: SavedAccount, feedback: Feedback, master_key: Secret | None = None) -> Diagnosis:
        self._called("diagnose", feedback)
        error = self.errors.get("dial")
        findings = [Finding(Link.NAME, "{host} is known", {"host": "127.0.0.1"})]
        if isinstance(error, DirectSqlError):
            findings.append(Finding(Link.ADDRESS, error=error))
        for finding in findings:
            feedback.found(finding)
        if isinstance(error, DirectSqlError):
            return Diagnosis(Link.ADDRESS, error, tuple(findings))
        return Diagnosis(Link.NONE, findings=tuple(findings))

    def datasets(self, saved: SavedAccount, feedback: Feedback) -> tuple[Dataset, ...]:
        self._called("datasets", feedback)
        return self.tables

    def disconnect(
        self, saved: SavedAccount, master_key: Secret | None, feedback: Feedback, belongings: Belongings
    ) -> tuple[DirectSqlError, ...]:
        self._called("disconnect", feedback)
        self._saved_accounts.remove(saved.connection.name)
        return self.left

    def open(self, saved: SavedAccount) -> None:
        self.calls.append("open")
        if "open" in self.errors:
            raise self.errors["open"]

    def contents(self, saved: SavedAccount, datasets: Any, sample: bool, feedback: Feedback) -> LookedInto:
        self.calls.append("contents")
        return LookedInto({dataset: Contents((), True, None) for dataset in datasets}, {})

    def stored_key(self, authcfg: str) -> Secret:
        self.calls.append("stored_key")
        if "stored_key" in self.errors:
            raise self.errors["stored_key"]
        return Secret("stored")

    def _follow(self, *_given: Any) -> tuple[Any, ...]:
        if "follow" in self.errors:
            raise self.errors["follow"]
        return ()

    def _called(self, name: str, feedback: Feedback) -> None:
        self.calls.append(name)
        self.threads.add(threading.get_ident())
        self._wait(feedback)
        if name in self.errors:
            raise self.errors[name]

    def _wait(self, feedback: Feedback) -> None:
        while not self.hold.wait(0.01):
            if feedback.cancelled():
                raise Cancelled

    def _facts(self, saved: SavedAccount, dialled: bool | None) -> Facts:
        return Facts(
            now(),
            saved,
            self.address,
            certificate_expires=saved.certificate_expires,
            key_stored=True,
            connection_saved=True,
            dialled=dialled,
        )


class FakeIface(QObject):
    """As much of QGIS's interface as the dock uses."""

    _completed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.bar = QgsMessageBar(self.window)
        self.window.setCentralWidget(self.bar)
        self.options: list[str] = []
        self.options_factories: list[Any] = []
        self.drop_handlers: list[Any] = []
        self.menu = QMenu("Database", self.window)
        self.web_menu = QMenu("Web", self.window)
        self.help_menu = self.window.menuBar().addMenu("Help")
        self.tool_bar = QToolBar(self.window)
        self.reloads = 0
        self.log_panel: Any = None
        self.browser_model = QgsBrowserGuiModel(self.window)

    @property
    def initializationCompleted(self) -> Any:
        return self._completed

    def browserModel(self) -> QgsBrowserGuiModel:
        return self.browser_model

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def databaseMenu(self) -> QMenu:
        return self.menu

    def webMenu(self) -> QMenu:
        return self.web_menu

    def firstRightStandardMenu(self) -> QMenu:
        return self.help_menu

    def addToolBarIcon(self, action: QAction) -> None:
        self.tool_bar.addAction(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.tool_bar.removeAction(action)

    def reloadConnections(self) -> None:
        self.reloads += 1

    def removeDockWidget(self, dock: Any) -> None:
        self.window.removeDockWidget(dock)

    def registerCustomDropHandler(self, handler: Any) -> None:
        self.drop_handlers.append(handler)

    def unregisterCustomDropHandler(self, handler: Any) -> None:
        self.drop_handlers.remove(handler)

    def layerTreeInsertionPoint(self) -> QgsLayerTreeRegistryBridge.InsertionPoint:
        return QgsLayerTreeRegistryBridge.InsertionPoint(QgsProject.instance().layerTreeRoot(), 0)

    def openMessageLog(self) -> None:
        self.log_panel.show()

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_factories.remove(factory)

    def showOptionsDialog(self, _parent: Any, page: str) -> None:
        self.options.append(page)
