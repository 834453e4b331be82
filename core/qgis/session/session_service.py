"""The session service: every dial of ours finds its secrets, for as long as this QGIS runs, and leaves none behind."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from .credentials_guard import CredentialsGuard, DialFailures
from .errors import SessionFolderUnusable
from .project_hook import ProjectHook
from .services import SessionServices
from .unlocking import Unlocking

if TYPE_CHECKING:
    from ...ports import AuthDatabase, SavedAccounts
    from ..gui_thread import GuiThread


class SessionService:
    """Puts its parts into QGIS with `start`, in the GUI thread, and takes them out again with `close`."""

    def __init__(self, gui_thread: GuiThread, auth_database: AuthDatabase, saved_accounts: SavedAccounts) -> None:
        self.services = SessionServices(auth_database)
        self.unlocking = Unlocking(gui_thread, auth_database, saved_accounts, self.services)
        self.dial_failures = DialFailures()
        self._gui_thread = gui_thread
        self._saved_accounts = saved_accounts
        self._is_unlocked = auth_database.is_unlocked
        self._guard: CredentialsGuard | None = None
        self._hook: ProjectHook | None = None

    def start(self) -> None:
        """Nothing is asked; a folder is made where an account is set up.

        Nothing is opened, but what was open when the plugin was last unloaded in this QGIS: layers may depend on it.
        """
        self._guard = CredentialsGuard(self._gui_thread, self.unlocking, self.dial_failures)
        self._hook = ProjectHook(self._gui_thread, self.unlocking)
        if self._saved_accounts.all():
            with suppress(SessionFolderUnusable):  # tried again, and said, when somebody dials
                self.services.begin()
            for service in self.services.were_open() if self._is_unlocked() else ():
                self.unlocking.open(service)

    def close(self) -> None:
        """Last things first."""
        if self._hook is not None:
            self._hook.close()
            self._hook = None
        if self._guard is not None:
            self._guard.close()
            self._guard = None
        self.services.close()
