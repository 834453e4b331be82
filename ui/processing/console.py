"""What dials meet where nobody sees a window: said once on standard error, with the cure."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt

from ...core.accounts.errors import AccountNotHere, AuthDatabaseLocked
from ..text import translate

if TYPE_CHECKING:
    from ...core.errors import DirectSqlError
    from ...core.qgis.session.session_service import SessionService

_DIRECT = Qt.ConnectionType.DirectConnection  # `qgis_process` has no event loop that would bring it to another thread


class Console:
    """For `qgis_process`: QGIS itself says only that it could not load the layer."""

    def __init__(self, session: SessionService) -> None:
        self._unlocking = session.unlocking
        self._said: set[str] = set()
        session.unlocking.locked.connect(self._say_locked, _DIRECT)
        session.unlocking.failed.connect(self._say_failed, _DIRECT)
        session.dial_failures.dial_failed.connect(self._say_refused, _DIRECT)

    def _say_locked(self, _service: str) -> None:
        self._say(AuthDatabaseLocked())

    def _say_failed(self, _service: str, error: DirectSqlError) -> None:
        self._say(error)

    def _say_refused(self, service: str, said: str) -> None:
        if self._unlocking.account(service) is None:
            self._say(AccountNotHere(service=service))
        else:
            self._write(f"{service}: {said.strip()}")

    def _say(self, error: DirectSqlError) -> None:
        self._write(" ".join(filter(None, (error.text(translate), error.cure_text(translate)))))

    def _write(self, text: str) -> None:
        if text not in self._said:
            self._said.add(text)
            sys.stderr.write(f"CARTO Direct SQL: {text}\n")
            sys.stderr.flush()
