"""The plugin in QGIS's window: puts its parts together, installs them, and takes everything away again."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProviderRegistry
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QAction

from ...core.options import ACCOUNT_ADDRESS
from ..browser.browser_hook import BrowserHook
from ..browser.drag import DatasetDropHandler, mime_of
from ..browser.menu import BrowserMenu
from ..icon import plugin_icon
from ..messages import Messages
from ..tasks.task_runner import TaskRunner
from ..text import translate
from ..use_elsewhere.opening import UseElsewhere
from .account_controller import AccountController
from .dataset_controller import DatasetController
from .held_datasets import HeldDatasets
from .layer_controller import LayerController
from .model import DockModel
from .open_layers_controller import OpenLayersController
from .presenter import DockPresenter
from .session_controller import SessionController
from .status_controller import StatusController
from .widget import DirectSqlDock

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import QMimeData

    from ...core.accounts.saved_account import SavedAccount
    from ...core.ports import SavedAccounts
    from ...core.postgres.datasets import Dataset
    from ...core.qgis.auth_database.master_password import MasterPassword
    from ...core.qgis.session.session_service import SessionService
    from ...core.qgis.settings import PluginSettings
    from ...core.use_cases.use_cases import UseCases
    from ..manage_access.presenter import AccessPresenter
    from ..options.page import OptionsFactory
    from .certificate_controller import CertificateController
    from .network_controller import NetworkController
    from .views.dock_content import DockContent

MENU = "CARTO Direct SQL"


class DockAssembly(QObject):
    """Built by `plugin.py` when QGIS's window is there; `unload` takes everything away again.

    `use_cases` is called in other threads; `unlocked` says whether the authentication database can be read without
    asking anybody.
    """

    def __init__(
        self,
        iface: QgisInterface,
        use_cases: Callable[[], UseCases],
        saved_accounts: SavedAccounts,
        session: SessionService,
        master_password: MasterPassword,
        settings: PluginSettings,
        unlocked: Callable[[], bool],
    ) -> None:
        window = iface.mainWindow()
        super().__init__(window)
        self._iface = iface
        self._settings = settings
        self._session_service = session
        self._unlocked = unlocked
        self._has_gone = False
        self.model = DockModel(saved_accounts, self)
        self.dock = DirectSqlDock(_prepare_views, self._load_views, window)
        QCoreApplication.instance().aboutToQuit.connect(master_password.retire)  # before the tasks are waited for
        self._tasks = TaskRunner(use_cases, self)
        if not window.isVisible():  # QGIS is still loading plugins
            self._tasks.hold()
            iface.initializationCompleted.connect(self._tasks.release)
            iface.initializationCompleted.connect(self._begin_watching)
        else:
            QTimer.singleShot(0, self._begin_watching)
        self._account = AccountController(self._tasks, self.model, settings, unlocked)
        self._status = StatusController(self._tasks, self.model, unlocked)
        self._held = HeldDatasets(self)
        self._datasets = DatasetController(self._tasks, self.model, self._held, unlocked)
        self._layers = LayerController(self._tasks, self.model)
        self._session = SessionController(session, self._tasks, self.model, unlocked, self)
        self._open_layers = OpenLayersController(self._tasks, self.model, self)
        self._network: NetworkController | None = None
        self._certificates: CertificateController | None = None
        self._options: OptionsFactory | None = None
        self._presenter = DockPresenter(
            iface, self.dock, self.model, self._account, self._status, self._datasets, self._session, self
        )
        self.elsewhere = UseElsewhere(self._tasks, self.model, self._presenter.cure, window)
        self._access: AccessPresenter | None = None
        self._messages = Messages(iface.messageBar(), self)
        self._drop_handler = DatasetDropHandler(self._layers.add_dropped, iface.layerTreeInsertionPoint)
        self._master_password = master_password
        self._browser_hook = BrowserHook(iface.browserModel(), saved_accounts, session.unlocking)
        self._browser_menu = BrowserMenu(saved_accounts, self._presenter.choose_in_browser)
        self._postgres = QgsProviderRegistry.instance().providerMetadata("postgres")
        self._action = self._new_action()
        self._connect()
        self._install()

    def unload(self) -> None:
        """Undo `_install`, last things first; running work is stopped."""
        self._master_password.retire()
        self.elsewhere.close()
        self._presenter.close()
        if self._access is not None:
            self._access.close()
        self._browser_hook.close()
        self._has_gone = True
        if self._network is not None:
            self._network.close()
        if self._certificates is not None:
            self._certificates.close()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
        self._session.close()
        self._open_layers.close()
        self._held.close()
        self._master_password.wanted.disconnect(self._session.note_asking)
        self._master_password.answered.disconnect(self._session.note_answered)
        self._master_password.answered.disconnect(self._messages.clear_explanation)
        self._tasks.close()
        self._messages.clear()
        self._postgres.connectionDeleted.disconnect(self._connections_changed)
        self._postgres.connectionCreated.disconnect(self._connections_changed)
        QgsGui.dataItemGuiProviderRegistry().removeProvider(self._browser_menu)
        self._iface.unregisterCustomDropHandler(self._drop_handler)
        self._iface.removeToolBarIcon(self._action)
        self._leave_database_menu()
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.deleteLater()

    def _install(self) -> None:
        self.dock.hide()
        self._iface.mainWindow().addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._enter_database_menu()
        self._iface.addToolBarIcon(self._action)  # on the Plugins toolbar: QGIS hides the Database toolbar at first
        self._iface.registerCustomDropHandler(self._drop_handler)
        QgsGui.dataItemGuiProviderRegistry().addProvider(self._browser_menu)
        self._postgres.connectionCreated.connect(self._connections_changed)
        self._postgres.connectionDeleted.connect(self._connections_changed)
        self._iface.mainWindow().restoreDockWidget(self.dock)
        if self._settings.is_first_time():
            QTimer.singleShot(0, self._show_first_time)

    def _enter_database_menu(self) -> None:
        """QGIS puts it into the menu bar with the first submenu, if nothing is in it before: with our entry, never."""
        bar, menu = self._iface.mainWindow().menuBar(), self._iface.databaseMenu()
        if menu.menuAction() not in bar.actions():
            web = self._iface.webMenu().menuAction()
            bar.insertMenu(web if web in bar.actions() else self._iface.firstRightStandardMenu().menuAction(), menu)
        menu.addAction(self._action)

    def _leave_database_menu(self) -> None:
        menu = self._iface.databaseMenu()
        menu.removeAction(self._action)
        if menu.isEmpty():
            self._iface.mainWindow().menuBar().removeAction(menu.menuAction())

    def _connect(self) -> None:
        """What follows from what, apart from what people do in the views."""
        model = self.model
        self.dock.filled.connect(self._give_menus)
        self.dock.filled.connect(self._suggest_account)
        model.work_begun.connect(self._messages.clear_of)
        model.work_begun.connect(lambda _saved: self._status.stop())
        model.work_begun.connect(lambda _saved: self._datasets.stop())
        model.account_shown.connect(self._status.check_if_stale)
        model.account_connected.connect(self._datasets.fetch)
        model.status_checked.connect(self._datasets.fetch_unasked)
        model.dial_refused.connect(self._status.check_after_refusal)
        model.failed.connect(self._messages.log)
        model.failed_out_of_sight.connect(self._messages.show_failure)
        model.failed_again.connect(self._messages.raise_failure)
        model.offered_out_of_sight.connect(self._messages.show_offer)
        model.offers.withdrawn.connect(self._messages.clear_of)
        model.account_connected.connect(self._session.bring_back)
        model.succeeded_out_of_sight.connect(self._messages.show_success)
        self._messages.cure_requested.connect(self._presenter.cure)
        self._messages.chosen.connect(self._presenter.choose)
        model.password_asked_out_of_sight.connect(self._messages.explain_master_password)
        model.dial_worked.connect(self._session.bring_back_if_told)
        self._session.key_refused.connect(self._open_layers.note_refused)
        self._session.brought_back.connect(self._open_layers.follow_refused)
        self._session.brought_back.connect(self._open_layers.follow)
        self._session.brought_back.connect(self._browser_hook.refresh_failed)
        self._session.unlocked.connect(self._status.check)
        self._master_password.wanted.connect(self._session.note_asking)
        self._master_password.answered.connect(self._session.note_answered)
        self._master_password.answered.connect(self._messages.clear_explanation)

    def _begin_watching(self) -> None:
        """QGIS has started: from now on threads may begin, and what was not needed before may be loaded."""
        from ..options.page import OptionsFactory
        from .certificate_controller import CertificateController
        from .network_controller import NetworkController

        if self._has_gone:
            return
        self._options = OptionsFactory(self._settings, self.model.fail)
        self._iface.registerOptionsWidgetFactory(self._options)
        self._network = NetworkController(
            self._tasks,
            self.model,
            self._account,
            self._session_service.dial_failures,
            self._settings,
            self._unlocked,
            self,
        )
        self._network.let_in.connect(self._session.bring_back_if_let_in)
        self._network.start()
        self._certificates = CertificateController(
            self.model, self._account, self._settings, self._unlocked, parent=self
        )
        self._certificates.start()

    def _give_menus(self, content: DockContent) -> None:
        """What does what the dock's menus offer is not there before the menus."""
        from .dataset_commands import DatasetCommands
        from .menu_controller import MenuController

        self._commands = DatasetCommands(self._iface, self.model, self._layers, self._held)
        self._menu = MenuController(
            self._iface,
            self.model,
            self._presenter.allow_editing,
            self.elsewhere.open,
            self._account.diagnose,
            self._manage_access,
        )
        self._commands.listen(content)
        self._menu.listen(content)

    def _suggest_account(self, content: DockContent) -> None:
        content.first_run.suggest_account(self._settings.text(ACCOUNT_ADDRESS))

    def _new_action(self) -> QAction:
        action = QAction(plugin_icon(), MENU, self)
        action.setObjectName("cartoDirectSql")
        action.setCheckable(True)
        action.setToolTip(translate("Desktop", "Connect QGIS to the tables of a CARTO account"))
        self.dock.setToggleVisibilityAction(action)
        return action

    def _show_first_time(self) -> None:
        """After it was installed the panel shows itself, once."""
        self._settings.note_first_time()
        self.dock.setUserVisible(True)

    def _manage_access(self, saved: SavedAccount) -> None:
        """Open the dialog, which is built when it is first wanted."""
        from ..manage_access.presenter import AccessPresenter
        from ..manage_access.views.state import AccessPage

        if self._access is None:
            self._access = AccessPresenter(
                self._iface.mainWindow(),
                self._tasks,
                self.model,
                self._presenter.cure,
                self._presenter.show_account,
                self._presenter.add_account,
                self,
            )
        self._access.open(saved, AccessPage.ADDRESSES)

    def _load_views(self) -> Callable[[], DockContent]:
        from .views.dock_content import DockContent

        return lambda: DockContent(self._mime_of)

    def _mime_of(self, datasets: tuple[Dataset, ...]) -> QMimeData:
        """What a drag out of the list carries."""
        saved = self.model.current
        return mime_of(saved.connection.name if saved is not None else "", datasets)

    def _connections_changed(self, _name: str) -> None:
        """QGIS's browser and dialogs do not notice by themselves what is saved in its registry of connections."""
        self._iface.reloadConnections()
        self.model.accounts.read()
        saved = self.model.account_in_sight
        if saved is not None and not self.model.is_busy:
            self._status.check(saved)


def _prepare_views() -> None:
    """Import about half of what they are made of."""
    import_module(".views.account_header", __package__)
    import_module(".views.bundle_form", __package__)
