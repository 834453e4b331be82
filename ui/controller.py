"""The plugin's desktop face: puts the parts together, shows their state, and takes everything away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProviderRegistry
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, Qt

from . import drag
from .account_flow import AccountFlow
from .browser_menu import BrowserMenu, Entry
from .dataset_flow import DatasetFlow
from .dock import DirectSqlDock
from .notifier import Notifier
from .session import Session
from .stage import dock_state
from .survey_flow import SurveyFlow
from .tasks import Tasks
from .wishes import Wishes

if TYPE_CHECKING:
    from ..core.access import Access
    from ..core.errors import DirectSqlError
    from ..core.ports import Installation, Installations
    from .views.dock_content import DockContent


class DockController(QObject):
    """Built once, by `plugin.py`. `access_factory` is called in a task; `unlocked`: is the auth database open."""

    def __init__(
        self,
        iface: Any,
        access_factory: Callable[[], Access],
        installations: Installations,
        unlocked: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._unlocked = unlocked
        self._session = Session(installations)
        self._tasks = Tasks(access_factory, self)
        self._account = AccountFlow(self._tasks, self._session, self)
        self._survey = SurveyFlow(self._tasks, self._session, unlocked, self)
        self._datasets = DatasetFlow(self._tasks, self._session, self)
        self._wishes = Wishes(iface, self._session, self._account, self._survey, self._datasets, self)
        self._notifier = Notifier(iface.messageBar())
        self._browser_menu = BrowserMenu(installations, self._chosen_in_browser)
        self._drops = drag.DatasetDropHandler(self._wishes.add_datasets)
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
        for flow in (self._account, self._survey, self._datasets):
            flow.changed.connect(self._show)
            flow.failed.connect(self._failed)
        self._account.began.connect(self._notifier.clear)
        self._account.began.connect(self._survey.stop)
        self._account.began.connect(self._datasets.stop)
        self._account.connected.connect(self._connected)
        self._account.removed.connect(self._wishes.turn_to_first_account)
        self._account.succeeded.connect(self._succeeded)
        self._survey.surveyed.connect(self._surveyed)
        self._survey.logged.connect(self._notifier.log)
        self._datasets.logged.connect(self._notifier.log)
        self._datasets.kept_out.connect(self._survey.look)

    def _load(self) -> Callable[[], DockContent]:
        from .views.dock_content import DockContent

        def build() -> DockContent:
            content = DockContent(self._wishes.mime_of)
            self._wishes.listen_to(content)
            return content

        return build

    # What is shown --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.dock.show_state(dock_state(self._account.stage, self._session, self._survey.is_looking()))

    def _visibility_changed(self, visible: bool) -> None:
        if visible and self.dock.content is not None:
            self._come_into_view()

    def _come_into_view(self) -> None:
        if not self._account.is_busy():
            self._wishes.come_into_view()
        self._show()

    def _failed(self, error: DirectSqlError) -> None:
        """Tell it once: in the dock where the user is looking at it, else in the message bar."""
        self._notifier.log(error)
        if self.dock.isUserVisible():
            self._account.show_failure(error)
        else:
            self._notifier.failed(error, self._wishes.cure)

    def _succeeded(self, text: str) -> None:
        if not self.dock.isUserVisible():
            self._notifier.done(text)

    # What follows from what -----------------------------------------------------------------------------------------

    def _connected(self, installation: Installation) -> None:
        if self.dock.content is not None:
            self.dock.content.first_run.forget()
        self._datasets.fetch(installation, quiet=True)

    def _surveyed(self, installation: Installation) -> None:
        """List the datasets unasked only where nobody is asked for a password and the dial has a chance."""
        if self._unlocked() and self._session.may_dial(installation):
            self._datasets.fetch(installation, quiet=True)

    def _connections_changed(self, _name: str) -> None:
        """QGIS's browser and dialogs do not notice by themselves what is saved in its registry of connections."""
        self._iface.reloadConnections()

    def _chosen_in_browser(self, entry: Entry, installation: Installation) -> None:
        if entry is Entry.DIAGNOSE:
            self._account.diagnose(installation)
            return
        self.show()
        self._wishes.choose(installation.connection.name)
        if entry is Entry.ALLOW_ADDRESS:
            self._account.complete_with_key(installation)
