"""The composition root: builds the parts, hands them to each other, and takes them away again."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .core.errors import DirectSqlError, PackagesMissing
from .core.qgis.auth_database.auth_database import QgisAuthDatabase
from .core.qgis.auth_database.master_password import MasterPassword
from .core.qgis.gui_thread import GuiThread
from .core.qgis.session.session_service import SessionService
from .core.qgis.settings import PluginSettings, QgisSavedAccounts

if TYPE_CHECKING:
    from .core.use_cases.use_cases import UseCases
    from .ui.dock.assembly import DockAssembly
    from .ui.processing.console import Console
    from .ui.processing.provider import DirectSqlProvider

TRANSLATIONS = Path(__file__).parent / "i18n"


class DirectSqlPlugin:
    """What QGIS loads: `initGui` in the desktop, `initProcessing` alone in `qgis_process`, where `iface` is None."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator = _translator()
        self._gui_thread = GuiThread()
        self._master_password = MasterPassword(interactive=iface is not None)
        self._auth_database = QgisAuthDatabase(self._gui_thread, self._master_password)
        self._saved_accounts = QgisSavedAccounts()
        self._session = SessionService(self._gui_thread, self._auth_database, self._saved_accounts)
        self._use_cases: UseCases | None = None
        self._building = threading.Lock()
        self._provider: DirectSqlProvider | None = None
        self._dock: DockAssembly | None = None
        self._console: Console | None = None

    def initProcessing(self) -> None:
        """Services for libpq, and the algorithms: what works without a screen."""
        from .ui.processing.provider import DirectSqlProvider

        self._session.start()
        self._carry_over()
        self._provider = DirectSqlProvider(self.use_cases)
        QgsApplication.processingRegistry().addProvider(self._provider)
        if self._iface is None:
            from .ui.processing.console import Console

            self._console = Console(self._session)

    def initGui(self) -> None:
        """All that, and the desktop's face."""
        from .ui.dock.assembly import DockAssembly

        self.initProcessing()
        self._dock = DockAssembly(
            self._iface,
            self.use_cases,
            self._saved_accounts,
            self._session,
            self._master_password,
            PluginSettings(),
            self._auth_database.is_unlocked,
        )

    def unload(self) -> None:
        """Undo `initGui`, last things first."""
        if self._dock is not None:
            self._dock.unload()
            self._dock = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        self._session.close()
        QCoreApplication.removeTranslator(self._translator)

    def use_cases(self) -> UseCases:
        """The use cases, built at their first use, for that loads `requests` and `cryptography`. From any thread."""
        with self._building:
            if self._use_cases is None:
                self._use_cases = self._build_use_cases()
            return self._use_cases

    def _carry_over(self) -> None:
        """Once, after an upgrade from version 0.1.0."""
        if self._saved_accounts.of_0_1_0():
            try:
                self.use_cases().carry_over()
            except DirectSqlError as error:
                QgsMessageLog.logMessage(f"{error} {error.detail}", "CARTO Direct SQL", Qgis.MessageLevel.Warning)

    def _build_use_cases(self) -> UseCases:
        try:
            from .core.qgis.composition import build_use_cases
        except ModuleNotFoundError as error:
            raise PackagesMissing(packages=(error.name or "").partition(".")[0]) from error
        return build_use_cases(self._gui_thread, self._auth_database, self._saved_accounts, self._session.services)


def _translator() -> QTranslator:
    """The texts in QGIS's language, as far as there is a translation; else they stay English."""
    translator = QTranslator()
    language = str(QgsSettings().value("locale/userLocale", "en"))[:2]
    if translator.load(str(TRANSLATIONS / f"carto_direct_sql_{language}.qm")):
        QCoreApplication.installTranslator(translator)
    return translator
