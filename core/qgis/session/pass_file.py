"""The session's pass file: how an API key reaches libpq without a prompt, a second dial or plain text on the disk.

libpq reads `PGPASSFILE` at every dial. QGIS says `masterPasswordVerified` each time before it decrypts a certificate,
and so before the provider dials: in that moment the keys are fetched from the auth database, once a session.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import Qt

from ...accounts.errors import InvalidDatabaseKey
from ...errors import DirectSqlError
from ...ports import AuthDatabase, SavedAccounts
from ...postgres.connection import Connection
from ...postgres.pass_lines import OwnPassFile, own_pass_file, pass_line
from ...secret import Secret
from ..auth_database.configs import auth_database_is_open, auth_manager
from ..shutdown import before_end, not_before_end
from .file_watch import FileWatch
from .session_file import SessionFile, new_session_file

_VARIABLE = "PGPASSFILE"


class SessionPassFile:
    """`ports.PassFile`. Nothing happens until `start`, and not then either while no account is set up.

    QGIS emits `masterPasswordVerified` while it holds the auth manager's lock, in whatever thread decrypts. So no lock
    of ours is ever held while the auth database is asked: another thread could hold QGIS's and wait for ours.
    """

    def __init__(
        self,
        auth_database: AuthDatabase,
        saved_accounts: SavedAccounts,
        new_file: Callable[[], SessionFile] = new_session_file,
    ) -> None:
        self._auth_database = auth_database
        self._saved_accounts = saved_accounts
        self._new_file = new_file
        self._lock = threading.Lock()
        self._file: SessionFile | None = None
        self._earlier: str | None = None
        self._own = OwnPassFile(own_pass_file(os.environ, Path.home()))
        self._watch = FileWatch(self._own.path, self._refresh)
        self._keys: dict[str, tuple[Connection, Secret]] = {}
        self._awaited: dict[str, tuple[Connection, str]] = {}
        self._inside = threading.local()
        self._listening = False

    def start(self) -> None:
        """Be ready for the accounts that are set up; their keys are fetched when QGIS first opens its auth database."""
        installed = self._saved_accounts.all()
        if not installed:
            return
        self._awaited = {kept.connection.name: (kept.connection, kept.key_authcfg) for kept in installed}
        with self._lock:
            self._write()
        auth_manager().masterPasswordVerified.connect(self._on_verified, Qt.ConnectionType.DirectConnection)
        self._listening = True
        # Loaded again in the middle of a session: QGIS may have its certificates in memory, and never decrypt again.
        if auth_database_is_open() and auth_manager().masterPasswordIsSet():
            self._fetch_awaited()

    def set_key(self, connection: Connection, key: Secret) -> None:
        """Have this key used from now on. Raises `InvalidDatabaseKey`."""
        pass_line(connection, key)
        with self._lock:
            self._awaited.pop(connection.name, None)
            self._keys.pop(connection.name, None)
            self._keys[connection.name] = (connection, key)
            self._write()

    def forget(self, connection: Connection) -> None:
        """Have no key used for this connection any more."""
        with self._lock:
            self._awaited.pop(connection.name, None)
            if self._keys.pop(connection.name, None) is not None:
                self._write()

    def close(self) -> None:
        """Take everything away and put the earlier `PGPASSFILE` back in force."""
        if self._listening:
            auth_manager().masterPasswordVerified.disconnect(self._on_verified)
            self._listening = False
        self._watch.stop()
        with self._lock:
            self._keys.clear()
            self._awaited.clear()
            self._end()

    def _on_verified(self, verified: bool) -> None:
        """Called by QGIS in any thread, often; reading a key calls it again."""
        if not verified or getattr(self._inside, "fetching", False):
            return
        if self._awaited:
            self._fetch_awaited()
        else:
            self._refresh()

    def _fetch_awaited(self) -> None:
        self._inside.fetching = True
        try:
            found = [self._found(connection, authcfg) for connection, authcfg in tuple(self._awaited.values())]
        finally:
            self._inside.fetching = False
        with self._lock:
            for connection, key in filter(None, found):
                # It may have been set or forgotten meanwhile, and that is the later word.
                if self._awaited.pop(connection.name, None) and key is not None:
                    self._keys[connection.name] = (connection, key)
            self._write()

    def _found(self, connection: Connection, authcfg: str) -> tuple[Connection, Secret | None] | None:
        """The stored key, if there is one of use; None where it cannot be read now, but perhaps the next time."""
        try:
            key = self._auth_database.key(authcfg)
        except DirectSqlError:
            return None
        try:
            pass_line(connection, key or Secret(""))
        except InvalidDatabaseKey:
            return connection, None  # the dial fails as it would without the plugin
        return connection, key

    def _refresh(self) -> None:
        """Take over what the user changed in their own pass file."""
        if self._own.changed():
            with self._lock:
                if self._file is not None:
                    self._write()

    def _write(self) -> None:
        """Bring the file up to date; the first time, make it and tell libpq. Called with the lock held."""
        lines: dict[tuple[str, int, str], str] = {}
        # The newest first: libpq takes the first that fits.
        for connection, key in reversed(tuple(self._keys.values())):
            lines.setdefault((connection.host, connection.port, connection.user), pass_line(connection, key))
        ours = "".join(f"{line}\n" for line in lines.values())
        file = self._file or self._begin()
        file.write(ours.encode() + self._own.content())

    def _begin(self) -> SessionFile:
        self._file = self._new_file()
        self._earlier = os.environ.get(_VARIABLE)
        # Once, and to a path that stays: other threads of libpq read the environment without a lock.
        os.environ[_VARIABLE] = self._file.path
        self._watch.start()
        # Not `close`: at the end QGIS's own objects may be gone already.
        before_end(self._end)
        return self._file

    def _end(self) -> None:
        """Remove the file and put the earlier `PGPASSFILE` back."""
        if self._file is None:
            return
        not_before_end(self._end)
        if os.environ.get(_VARIABLE) == self._file.path:
            if self._earlier is None:
                del os.environ[_VARIABLE]
            else:
                os.environ[_VARIABLE] = self._earlier
        self._file.close()
        self._file = None
