"""The master password of QGIS's authentication database: known, asked for, or not to be had."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...accounts.errors import AuthDatabaseDisabled, AuthDatabaseLocked, MasterPasswordNotGiven
from ...errors import Cancelled
from .configs import auth_manager
from .database_file import first_master_password, require_readable

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
        self._has_tried_file = False

    def retire(self) -> None:
        """Ask nobody any more: the plugin goes, or QGIS ends."""
        self._is_retired = True

    def require(self) -> None:
        """Have QGIS ask for the master password if it does not know it; from a worker thread it asks in the GUI thread.

        Raises `MasterPasswordNotGiven`, `Cancelled` (it is being asked for already, or too late to ask),
        `AuthDatabaseLocked` (nobody to ask, or a wrong one), `AuthDatabaseBusy` (the first one is being set by another
        program) or `AuthDatabaseDisabled`.
        """
        self.require_enabled()
        manager = auth_manager()
        if manager.masterPasswordIsSet() or self._is_given():
            return
        # Five wrong ones in a row, and QGIS disables the auth database for the session.
        self.require_enabled()
        # QGIS's dialog judges what is typed and asks again, so nothing comes back from it only if it was cancelled.
        if self._asking or self._is_retired:
            raise Cancelled("Nobody can be asked for the master password now.")
        if self._interactive:
            raise MasterPasswordNotGiven
        raise AuthDatabaseLocked("No master password, or a wrong one.")

    def _is_given(self) -> bool:
        if self._asking:
            return False  # called from within the dialog's own event loop, one dialog is enough
        if auth_manager().masterPasswordHashInDatabase():
            return self._is_in_file() or self._ask()
        with first_master_password(wait=not self._interactive):
            return self._is_in_file() or self._ask()

    def _is_in_file(self) -> bool:
        # Once: QGIS counts wrong ones.
        if self._has_tried_file:
            return False
        self._has_tried_file = True
        return _give_from_file()

    def _ask(self) -> bool:
        if self._is_retired:
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


def _give_from_file() -> bool:
    """Give QGIS the master password from the file that `QGIS_AUTH_PASSWORD_FILE` names, if there is one.

    QGIS itself reads the file only if the auth database has a master password when QGIS starts, so that a fresh profile
    would stay locked. As QGIS does, the variable is taken away, for it points at a secret.
    """
    name = os.environ.pop(FILE_VARIABLE, "") or started_with(FILE_VARIABLE)
    if not name:
        return False
    try:
        first_line = Path(name).read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, ValueError):
        return False
    return bool(first_line and auth_manager().setMasterPassword(first_line, True))


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
