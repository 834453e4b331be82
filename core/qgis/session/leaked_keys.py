"""Takes away the private keys that QGIS forgets in the temporary folder.

QGIS expands a layer's source for more than dials, and then nobody deletes the files: `hasSpatialIndex` does, and so
every algorithm of Processing that reads a layer (docs: what QGIS really does, 21).
"""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QDir, Qt

from ...certificates.key_files import KeyFile, own_key_files, remove_key_files
from ...ports import SavedAccounts
from ..auth_database.configs import auth_database_is_open, auth_manager
from ..shutdown import before_end, not_before_end

# A dial that is under way still needs its files: QGIS gives it 30 s for each address of the server.
IN_USE_S = 300.0
_PAUSE_S = 60.0
_FIRST_PAUSE_S = 10.0  # a project may just be opening
# At the end nothing can wait that long, and other programs may dial as well: nearly every dial is over by then.
_LAST_DIAL_S = 2.0
_LONGEST_LOOK_S = 1.0


class LeakedKeys:
    """Only the files of certificates that this plugin installed are touched.

    A thread of its own looks from time to time, from the moment on in which QGIS first opens its auth database: before,
    there is nothing to leak.
    """

    def __init__(self, saved_accounts: SavedAccounts) -> None:
        self._saved_accounts = saved_accounts
        self._fingerprints: set[str] = set()
        self._folder = Path(QDir.tempPath())
        self._beginning = threading.Lock()
        self._thread: threading.Thread | None = None
        self._ended = threading.Event()
        self._ending = threading.Lock()
        self._listening = False

    def start(self) -> None:
        """Be ready; nothing is looked at yet."""
        before_end(self.end)
        auth_manager().masterPasswordVerified.connect(self._on_verified, Qt.ConnectionType.DirectConnection)
        self._listening = True
        if auth_database_is_open() and auth_manager().masterPasswordIsSet():
            self._begin()

    def close(self) -> None:
        """Look no more, and take away what is left: in a moment, for QGIS goes on and must not wait for it."""
        if self._listening:
            self._listening = False
            auth_manager().masterPasswordVerified.disconnect(self._on_verified)
        threading.Thread(target=self.end, name="leaked keys", daemon=True).start()

    def end(self) -> None:
        """Take away everything that is left; at the end of the program, when QGIS itself may be gone already."""
        with self._ending:
            if self._ended.is_set():
                return
            self._ended.set()
            self._take_away_the_rest()
            not_before_end(self.end)

    def sweep(self) -> None:
        """Take away what no dial can need any more."""
        self._learn()
        left = self._left(lambda: not self._ended.is_set())
        remove_key_files(file for file in left if time.time() - file.written > IN_USE_S)

    def _on_verified(self, verified: bool) -> None:
        """Called by QGIS in any thread, often, and while it holds a lock: nothing is asked of it here."""
        if verified and self._thread is None:
            self._begin()

    def _begin(self) -> None:
        with self._beginning:
            if self._thread is not None or self._ended.is_set():
                return
            self._thread = threading.Thread(target=self._look_from_time_to_time, name="leaked keys", daemon=True)
            self._thread.start()

    def _look_from_time_to_time(self) -> None:
        pause = _FIRST_PAUSE_S
        while not self._ended.wait(pause):
            self.sweep()
            pause = _PAUSE_S

    def _take_away_the_rest(self) -> None:
        if self._thread is None:
            return  # nothing was decrypted, so nothing can have been forgotten
        self._thread.join()
        if QCoreApplication.instance() is not None:
            self._learn()
        deadline = time.monotonic() + _LONGEST_LOOK_S
        left = self._left(lambda: time.monotonic() < deadline)
        youngest_s = min((time.time() - file.written for file in left), default=_LAST_DIAL_S)
        time.sleep(min(max(_LAST_DIAL_S - youngest_s, 0.0), _LAST_DIAL_S))
        remove_key_files(left)

    def _learn(self) -> None:
        """Certificates that were renewed or removed in this session stay known."""
        self._fingerprints.update(kept.certificate_fingerprint for kept in self._saved_accounts.all())

    def _left(self, go_on: Callable[[], bool]) -> tuple[KeyFile, ...]:
        return own_key_files(self._folder, self._fingerprints, go_on)
