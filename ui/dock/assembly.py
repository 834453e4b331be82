"""The plugin's desktop face: puts the parts together, shows their state, and takes everything away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProviderRegistry
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, Qt

from ..browser import drag
from ..browser.menu import BrowserMenu, Entry
from ..messages import Notifier
from ..tasks.task_runner import TaskRunner
from .account_controller import AccountController
from .dataset_controller import DatasetController
from .model import Session
from .presenter import DockPresenter
from .stage import dock_state
from .status_controller import StatusController
from .widget import DirectSqlDock

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.ports import SavedAccounts
    from ...core.use_cases.use_cases import UseCases
    from .views.dock_content import DockContent


class DockAssembly(QObject):
    """Built once, by `plugin.py`. `access_factory` is called in a task; `unlocked`: is the auth database open."""

    def __init__(
        self,
        iface: Any,
        use_cases_factory: Callable[[], UseCases],
        saved_accounts: SavedAccounts,
        unlocked: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._unlocked = unlocked
        self._session = Session(saved_accounts)
        self._tasks = TaskRunner(use_cases_factory, self)
        self._account = AccountController(self._tasks, self._session, self)
        self._status = StatusController(self._tasks, self._session, unlocked, self)
        self._datasets = DatasetController(self._tasks, self._session, self)
        self._presenter = DockPresenter(iface, self._session, self._account, self._status, self._datasets, self)
        self._notifier = Notifier(iface.messageBar())
        self._browser_menu = BrowserMenu(saved_accounts, self._chosen_in_browser)
        self._drops = drag.DatasetDropHandler(self._presenter.add_datasets)
        self._postgres = QgsProviderRegistry.instance().providerMetadata("postgres")
        self.dock = DirectSqlDock(self._load, iface.mainWindow())
        self._connect()
        self._install()

    def show(self) -> None:
        """Show the dock, in front of others in its place."""
        self.dock.setUserVisible(True)

    def unload(self) -> None:
        """Undo everything; running work is stopped."""
        self.dock.visibilityChanged.disconnect(self._visibility_changed)
        self._tasks.close()
        self._notifier.clear()
        QgsGui.dataItemGuiProviderRegistry().removeProvider(self._browser_menu)
        self._iface.unregisterCustomDropHandler(self._drops)
        self._postgres.connectionCreated.disconnect(self._connections_changed)
        self._postgres.connectionDeleted.disconnect(self._connections_changed)
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    def _install(self) -> None:
        window = self._iface.mainWindow()
        self.dock.hide()
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.visibilityChanged.connect(self._visibility_changed)
        self.dock.filled.connect(self._come_into_view)
        self._iface.registerCustomDropHandler(self._drops)
        QgsGui.dataItemGuiProviderRegistry().addProvider(self._browser_menu)
        self._postgres.connectionCreated.connect(self._connections_changed)
        self._postgres.connectionDeleted.connect(self._connections_changed)
        window.restoreDockWidget(self.dock)

    def _connect(self) -> None:
        for flow in (self._account, self._status, self._datasets):
            flow.changed.connect(self._show)
            flow.failed.connect(self._failed)
        self._account.began.connect(self._notifier.clear)
        self._account.began.connect(self._status.stop)
        self._account.began.connect(self._datasets.stop)
        self._account.connected.connect(self._connected)
        self._account.removed.connect(self._presenter.turn_to_first_account)
        self._account.succeeded.connect(self._succeeded)
        self._status.status_checked.connect(self._status_checked)
        self._status.logged.connect(self._notifier.log)
        self._datasets.logged.connect(self._notifier.log)
        self._datasets.kept_out.connect(self._status.look)

    def _load(self) -> Callable[[], DockContent]:
        from .views.dock_content import DockContent

        def build() -> DockContent:
            content = DockContent(self._presenter.mime_of)
            self._presenter.listen_to(content)
            return content

        return build

    # What is shown --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.dock.show_state(dock_state(self._account.stage, self._session, self._status.is_looking()))

    def _visibility_changed(self, visible: bool) -> None:
        if visible and self.dock.content is not None:
            self._come_into_view()

    def _come_into_view(self) -> None:
        if not self._account.is_busy():
            self._presenter.come_into_view()
        self._show()

    def _failed(self, error: DirectSqlError) -> None:
        """Tell it once: in the dock where the user is looking at it, else in the message bar."""
        self._notifier.log(error)
        if self.dock.isUserVisible():
            self._account.show_failure(error)
        else:
            self._notifier.failed(error, self._presenter.cure)

    def _succeeded(self, text: str) -> None:
        if not self.dock.isUserVisible():
            self._notifier.done(text)

    # What follows from what -----------------------------------------------------------------------------------------

    def _connected(self, saved: SavedAccount) -> None:
        if self.dock.content is not None:
            self.dock.content.first_run.forget()
        self._datasets.fetch(saved, quiet=True)

    def _status_checked(self, saved: SavedAccount) -> None:
        """List the datasets unasked only where nobody is asked for a password and the dial has a chance."""
        if self._unlocked() and self._session.may_dial(saved):
            self._datasets.fetch(saved, quiet=True)

    def _connections_changed(self, _name: str) -> None:
        """QGIS's browser and dialogs do not notice by themselves what is saved in its registry of connections."""
        self._iface.reloadConnections()

    def _chosen_in_browser(self, entry: Entry, saved: SavedAccount) -> None:
        if entry is Entry.DIAGNOSE:
            self._account.diagnose(saved)
            return
        self.show()
        self._presenter.choose(saved.connection.name)
        if entry is Entry.ALLOW_ADDRESS:
            self._account.complete_with_key(saved)
