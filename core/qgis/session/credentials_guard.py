"""Answers in QGIS's place when a dial of one of our services has failed: no dialog of QGIS's could help there."""

from __future__ import annotations

import re
import time
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

from qgis.core import QgsApplication, QgsCredentials
from qgis.PyQt.QtCore import QObject, QThread, pyqtSignal

from .services import SessionServices

if TYPE_CHECKING:
    from ..gui_thread import GuiThread
    from .unlocking import Unlocking

_PROPERTY = "carto_direct_sql_credentials"
_SERVICE = re.compile(r"service='([^']+)'")
_LOADED_ANEW_S = 5.0  # QGIS takes longer to update a plugin only where it asks people something
_LOOK_AGAIN_S = 0.02


class DialFailures(QObject):
    """`dial_failed` names the service and says what libpq said; it comes in the thread that dialled."""

    dial_failed = pyqtSignal(str, str)


class _Post(QgsCredentials):
    """Stands in the place of QGIS's own `QgsCredentials` until QGIS ends, and hands on to it all that `guard` leaves.

    QGIS holds a lock of the instance while it asks, and other threads wait for that lock: an instance that is taken
    away meanwhile leaves them waiting for ever. So it stays, also where the plugin goes or comes anew, perhaps as
    another version: `guard`, its `answers` and its `asking` are what that one has to offer.
    """

    def __init__(self) -> None:
        super().__init__()
        self.guard: CredentialsGuard | None = None
        self.left_at = 0.0  # when the last guard went, as `time.monotonic` counts
        self._before = QgsCredentials.instance()
        self.setInstance(self)
        QgsApplication.instance().setProperty(_PROPERTY, self)  # which keeps it, whatever becomes of the plugin

    def request(
        self, realm: str, username: str, password: str, message: str = ""
    ) -> tuple[bool, str | None, str | None]:
        """Called by QGIS, in any thread.

        No text at all comes with a yes: an empty one QGIS would remember, and dial with it again without asking here.
        """
        guard = self.guard or self._next_guard(service_in(realm))
        answer = guard.answers(realm, message) if guard is not None else None
        if answer is None:
            given, user, word = self._before.get(realm, username, password, message)
            return given, user or "", word or ""
        return answer, None, None

    def _next_guard(self, service: str) -> CredentialsGuard | None:
        """A dial that fails while the plugin is loaded anew has no trouble of its own: it waits for the next guard.

        Not in the GUI thread, which loads the plugin.
        """
        if QThread.currentThread() is QgsApplication.instance().thread() or service not in SessionServices.were_open():
            return None
        while self.guard is None and time.monotonic() < self.left_at + _LOADED_ANEW_S:
            time.sleep(_LOOK_AGAIN_S)
        return self.guard

    def requestMasterPassword(self, password: str, stored: bool = False) -> tuple[bool, str]:
        """Called by QGIS, in any thread, with a lock of the auth manager held."""
        guard = self.guard
        with guard.asking() if guard is not None else nullcontext():
            return self._before.getMasterPassword(password, stored)


def _post() -> _Post:
    """The one that stands there already, from an earlier start of the plugin in this QGIS; else a new one."""
    earlier = QgsApplication.instance().property(_PROPERTY)
    return cast(_Post, earlier) if earlier is not None and earlier is QgsCredentials.instance() else _Post()


class CredentialsGuard:
    """Answers for our services, and has QGIS's own `QgsCredentials` answer whatever is not ours.

    QGIS asks for user and password whenever a dial fails. Where the service was not open yet, it is opened, and QGIS is
    told to dial again, with nothing added. Otherwise the server has refused, and it is not dialled again.
    """

    def __init__(self, gui_thread: GuiThread, unlocking: Unlocking, failures: DialFailures) -> None:
        self._gui_thread = gui_thread
        self._failures = failures
        self._unlocking = unlocking
        self._post = _post()
        self._post.guard = self

    def close(self) -> None:
        """From now on QGIS's own answers everything."""
        if self._post.guard is self:
            self._post.left_at = time.monotonic()
            self._post.guard = None

    def answers(self, realm: str, message: str) -> bool | None:
        """Whether QGIS shall dial again; None where it is not ours to say. In any thread."""
        service = service_in(realm)
        return self._dial_again(service, message) if self._unlocking.is_ours(service) else None

    def asking(self) -> AbstractContextManager[None]:
        """Entered by whoever asks for the master password, with a lock of the auth manager held."""
        return self._gui_thread.held()

    def _dial_again(self, service: str, message: str) -> bool:
        saved = self._unlocking.account(service)
        if saved is not None and _was_not_found(service, saved.connection.login.host, message):
            return self._unlocking.open(service)
        if self._unlocking.renew(service):
            return True
        self._failures.dial_failed.emit(service, message)
        return False


def _was_not_found(service: str, host: str, message: str) -> bool:
    """Whether libpq did not get as far as a server.

    It speaks the user's language; but what it says of a service that it does not find names that service, and what it
    says of a server that it dialled names the host. A service on premises may have the host's name in its own.
    """
    rest, found = re.subn(rf"(?<![\w.-]){re.escape(service)}(?![\w.-])", "", message)
    return bool(found) and host not in rest


def service_in(text: str) -> str:
    """The service that a connection string names; empty where it names none."""
    found = _SERVICE.search(text) or _SERVICE.search(unquote(text))  # a virtual layer holds sources in its own
    return found.group(1) if found else ""
