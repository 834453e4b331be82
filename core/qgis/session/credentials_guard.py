"""Answers in QGIS's place when a dial of one of our services has failed: no dialog of QGIS's could help there."""

from __future__ import annotations

import re

from qgis.core import QgsCredentials
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..gui_thread import GuiThread
from .unlocking import Unlocking

_SERVICE = re.compile(r"service='([^']+)'")
OUR_PREFIX = "carto_"


class DialFailures(QObject):
    """`dial_failed` names the service and says what libpq said; it comes in the thread that dialled."""

    dial_failed = pyqtSignal(str, str)


class CredentialsGuard(QgsCredentials):
    """Stands in the place of QGIS's own `QgsCredentials`, and hands on to it whatever is not ours.

    QGIS asks for user and password whenever a dial fails. Where the service was not open yet, it is opened, and QGIS is
    told to dial again, with nothing added. Otherwise the server has refused, and it is not dialled again.
    """

    def __init__(self, gui_thread: GuiThread, unlocking: Unlocking, failures: DialFailures) -> None:
        super().__init__()
        self._gui_thread = gui_thread
        self._failures = failures
        self._unlocking = unlocking
        self._before = QgsCredentials.instance()
        self.setInstance(self)

    def close(self) -> None:
        """Put QGIS's own back in its place, unless somebody else took ours meanwhile."""
        if QgsCredentials.instance() is self:
            self.setInstance(self._before)

    def request(
        self, realm: str, username: str, password: str, message: str = ""
    ) -> tuple[bool, str | None, str | None]:
        """Called by QGIS, in any thread.

        No text at all comes with a yes: an empty one QGIS would remember, and dial with it again without asking here.
        """
        service = service_in(realm)
        if not is_ours(service, self._unlocking):
            given, user, word = self._before.get(realm, username, password, message)
            return given, user or "", word or ""
        return self._dial_again(service, message), None, None

    def requestMasterPassword(self, password: str, stored: bool = False) -> tuple[bool, str]:
        """Called by QGIS, in any thread, with a lock of the auth manager held."""
        with self._gui_thread.held():
            return self._before.getMasterPassword(password, stored)

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


def is_ours(service: str, unlocking: Unlocking) -> bool:
    """Whether a dial of that service is our affair, also where this computer has no access to the account yet."""
    return bool(service) and (service.startswith(OUR_PREFIX) or unlocking.account(service) is not None)


def service_in(text: str) -> str:
    """The service that a connection string names; empty where it names none."""
    found = _SERVICE.search(text)
    return found.group(1) if found else ""
