"""The master password of QGIS's authentication database: known, asked for, or not to be had."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...accounts.errors import AuthDatabaseDisabled, AuthDatabaseLocked
from ...errors import Cancelled
from .configs import auth_manager
from .database_file import require_readable

FILE_VARIABLE = "QGIS_AUTH_PASSWORD_FILE"


class MasterPassword(QObject):
    """Whether the auth database can be read, and if not, why. `interactive`: a person is there to be asked.

    `wanted` comes right before QGIS's dialog, so that somebody can say why it comes; `answered` when it has gone.
    """

    wanted = pyqtSignal()
    answered = pyqtSignal()

    def __init__(self, interactive: bool) -> None:
        super().__init__()
        self._interactive = interactive
        self._asking = False
        self._is_retired = False

    def retire(self) -> None:
        """Ask nobody any more: the plugin goes, or QGIS ends."""
        self._is_retired = True

    def require(self) -> None:
        """Have QGIS ask for the master password if it does not know it; from a worker thread it asks in the GUI thread.

        Raises `Cancelled`, `AuthDatabaseLocked` (nobody to ask, or a wrong one) or `AuthDatabaseDisabled`.
        """
        self.require_enabled()
        manager = auth_manager()
        if manager.masterPasswordIsSet():
            return
        if not manager.masterPasswordHashInDatabase():
            _begin_with_file()
        if self._ask():
            return
        # Five wrong ones in a row, and QGIS disables the auth database for the session.
        self.require_enabled()
        # QGIS's dialog judges what is typed and asks again, so nothing comes back from it only if it was cancelled.
        if self._interactive:
            raise Cancelled("The master password was not given.")
        raise AuthDatabaseLocked("No master password, or a wrong one.")

    def _ask(self) -> bool:
        # Called from within the dialog's own event loop, one dialog is enough.
        if self._asking or self._is_retired:
            return False
        self._asking = True
        self.wanted.emit()
        try:
            return bool(auth_manager().setMasterPassword(True))
        finally:
            self._asking = False
            self.answered.emit()

    def require_enabled(self) -> None:
        """Raise `AuthDatabaseDisabled` unless QGIS can use its auth database at all."""
        manager = auth_manager()
        if manager.isDisabled():
            raise AuthDatabaseDisabled(manager.disabledMessage())
        require_readable()


def _begin_with_file() -> None:
    """Set a first master password from the file that `QGIS_AUTH_PASSWORD_FILE` names.

    QGIS itself reads the file only for an auth database that has a master password already, so that a fresh profile
    would stay locked. As QGIS does, the variable is taken away, for it points at a secret.
    """
    name = os.environ.pop(FILE_VARIABLE, "") or started_with(FILE_VARIABLE)
    if not name:
        return
    try:
        first_line = Path(name).read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, ValueError):
        return
    if first_line:
        auth_manager().setMasterPassword(first_line, True)


def started_with(variable: str, environment: Path = Path("/proc/self/environ")) -> str:
    """What a variable was when this program started; empty where the system does not tell, as only Linux does.

    QGIS takes the variable away before Python starts.
    """
    try:
        entries = environment.read_bytes().split(b"\0")
    except OSError:
        return ""
    values = (entry.partition(b"=")[2] for entry in entries if entry.startswith(variable.encode() + b"="))
    return os.fsdecode(next(values, b""))
