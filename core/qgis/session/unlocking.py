"""Open a service at the moment in which somebody dials it: in the GUI thread, and with at most one dialog."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...accounts.errors import AuthDatabaseError, AuthDatabaseLocked, AuthEntryMissing
from ...errors import Cancelled, DirectSqlError
from ...postgres.service_file import SERVER_PREFIX

if TYPE_CHECKING:
    from ...accounts.saved_account import SavedAccount
    from ...ports import AuthDatabase, SavedAccounts
    from ..gui_thread import GuiThread
    from .services import SessionServices

OUR_PREFIXES = ("carto_", SERVER_PREFIX)
QUIET_AFTER_REFUSAL_S = 60.0
QUIET_AFTER_FAILURE_S = 10.0


class Unlocking(QObject):
    """Says for each dial of ours that failed whether dialling again makes sense.

    `locked` comes whenever a service stays closed for want of the master password, `failed` when it could not be opened
    for another reason, and `withheld` when the server has refused what the account has; they name the service, and come
    in the thread that dialled. `opened` comes in any thread, when a service has what it needs, or other secrets than
    before, whoever saw to it; after it `outdated`, when the key of before is no good any more.
    """

    locked = pyqtSignal(str)
    opened = pyqtSignal(str)
    outdated = pyqtSignal(str)
    failed = pyqtSignal(str, DirectSqlError)
    withheld = pyqtSignal(str, DirectSqlError)

    def __init__(
        self,
        gui_thread: GuiThread,
        auth_database: AuthDatabase,
        saved_accounts: SavedAccounts,
        services: SessionServices,
    ) -> None:
        super().__init__()
        self._gui_thread = gui_thread
        self._auth_database = auth_database
        self._saved_accounts = saved_accounts
        self._services = services
        services.adopted = self.opened.emit
        services.outdated = self.outdated.emit
        self._quiet_until = 0.0
        self._unusable: tuple[float, DirectSqlError] | None = None

    def account(self, service: str) -> SavedAccount | None:
        """The account on this computer that has this service."""
        return next((one for one in self._saved_accounts.all() if one.connection.service == service), None)

    def is_ours(self, service: str) -> bool:
        """Whether a dial of it is our affair, also where this computer has no access to the account yet."""
        if self.account(service) is not None:
            return True
        return service.startswith(OUR_PREFIXES) and not self._services.is_defined_elsewhere(service)

    def open(self, service: str) -> bool:
        """Open it, unless master password or auth database could not be had a moment ago. From any thread."""
        if self._services.is_open(service):
            return True
        if self._is_kept_closed(service):  # answered at once: the GUI thread may be waiting for this one
            return False
        return self._gui_thread.call(lambda: self._open(service), otherwise=lambda: self._open_unlocked(service))

    def renew(self, service: str) -> bool:
        """Open it anew if another window has changed the account meanwhile; whether it had."""
        saved = self.account(service)
        if saved is None or not self._services.is_open(service) or self._services.is_up_to_date(saved):
            return False
        has_other_key = self._services.key_of(service) != saved.key_authcfg
        is_open = self._gui_thread.call(lambda: self._open_now(saved), otherwise=lambda: False)
        if is_open and has_other_key:
            self._services.outdate(service)
        return is_open

    def ask_again(self) -> None:
        """The user has asked for something themselves: let a dialog come, whatever was refused before."""
        self._quiet_until, self._unusable = 0.0, None

    def _open(self, service: str) -> bool:
        if self._services.is_open(service):
            return True
        if self._is_kept_closed(service):
            return False
        saved = self.account(service)
        return saved is not None and self._open_now(saved)

    def _open_now(self, saved: SavedAccount) -> bool:
        from ...use_cases.words import in_words_of  # start-up can do without

        service = saved.connection.service
        try:
            with in_words_of(saved.account):
                self._services.open(saved)
        except (Cancelled, AuthDatabaseLocked):
            self._quiet_until = time.monotonic() + QUIET_AFTER_REFUSAL_S
            self.locked.emit(service)
            return False
        except DirectSqlError as error:
            if isinstance(error, AuthDatabaseError) and not isinstance(error, AuthEntryMissing):
                self._unusable = (time.monotonic() + QUIET_AFTER_FAILURE_S, error)
            self.failed.emit(service, error)
            return False
        return True

    def _is_kept_closed(self, service: str) -> bool:
        """Whether nothing is tried for a while; said for each service. Each layer of a project would try it anew."""
        saved = self.account(service)
        refused = self._services.why_refused(saved) if saved is not None else None
        if refused is not None:
            self.withheld.emit(service, refused)
            return True
        now = time.monotonic()
        if now < self._quiet_until and not self._auth_database.is_unlocked():
            self.locked.emit(service)
            return True
        if self._unusable is not None and now < self._unusable[0]:
            self.failed.emit(service, self._unusable[1])
            return True
        return False

    def _open_unlocked(self, service: str) -> bool:
        """For a thread that the GUI thread may be waiting for: nobody can be asked for a password now."""
        if self._auth_database.is_unlocked():
            return self._open(service)
        self.locked.emit(service)
        return False
