"""The services of this session: how a dial finds host, certificate and API key without asking QGIS for any of them.

libpq looks a service up in the user's own file, which stays in force, and then in `$PGSYSCONFDIR/pg_service.conf`. That
variable leads to a folder of this session; what the whole computer's file said before is appended there.
"""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QCoreApplication

from ...files import home
from ...postgres.service_file import (
    FILE_NAME,
    lines_against,
    section,
    sections_only,
    services_in,
    system_service_file,
)
from ..public_authorities import public_authorities
from ..shutdown import before_end, not_before_end
from .errors import SessionFolderUnusable
from .service_folder import PREFIX, ServiceFolder

if TYPE_CHECKING:
    from ...accounts.saved_account import SavedAccount
    from ...errors import DirectSqlError
    from ...ports import AuthDatabase
    from ...postgres.connection import Connection, Credentials

VARIABLE = "PGSYSCONFDIR"
_KEY = 1  # its place among what a service is open with
_PLACE, _OPEN = "carto_direct_sql_place", "carto_direct_sql_open"  # properties of the application
EARLIER_VARIABLE = "CARTO_DIRECT_SQL_EARLIER_PGSYSCONFDIR"  # what another QGIS that we start needs to know


class SessionServices:
    """`ports.Services`. No lock of ours is held while the auth database is asked.

    `adopted` is called with the name of a service that has just been given an account's secrets, unless they are those
    that were withheld, and `outdated` with that of one whose key of before is no good any more.
    """

    def __init__(
        self,
        auth_database: AuthDatabase,
        new_folder: Callable[[Path | None], ServiceFolder] = lambda place: ServiceFolder(place=place),
    ) -> None:
        self._auth_database = auth_database
        self._new_folder = new_folder
        self._lock = threading.RLock()
        self._folder: ServiceFolder | None = None
        self._has_ended = False
        self._is_registered = False
        self._earlier: str | None = None
        self._system_file: Path | None = None
        self._sections: dict[str, str] = {}
        self._origins: dict[str, tuple[str, ...]] = {}
        self._refused: dict[str, tuple[tuple[str, ...], DirectSqlError]] = {}
        self.adopted: Callable[[str], object] = lambda _service: None
        self.outdated: Callable[[str], object] = lambda _service: None

    def begin(self) -> None:
        """Make the folder and tell libpq; in the GUI thread, and best before other threads read the environment.

        Where somebody has taken folder or variable away, it is done again, and every service has to be opened anew. It
        is where it was before, also where the plugin has been loaded anew: libpq mends a broken connection with the
        files that it was opened with.
        """
        with self._lock:
            if self._has_ended or self._is_found():
                return
            earlier, system_file = self._earlier, self._system_file
            if self._folder is None or os.environ.get(VARIABLE) != str(self._folder.path):
                earlier = _earlier(os.environ)
                system_file = system_service_file({VARIABLE: earlier} if earlier else {})
            place = self._folder.path if self._folder is not None else _earlier_place()
            self._give_up_folder()
            folder = self._new_folder(place)
            try:
                folder.write(FILE_NAME, _content(system_file))
            except SessionFolderUnusable:
                folder.close()
                raise
            _remember(_PLACE, str(folder.path))
            self._folder, self._earlier, self._system_file = folder, earlier, system_file
            # Once, and to a path that stays: other threads of libpq read the environment without a lock.
            os.environ[EARLIER_VARIABLE] = earlier or ""
            os.environ[VARIABLE] = str(folder.path)
            if not self._is_registered:
                self._is_registered = True
                before_end(self.close)

    def is_open(self, service: str) -> bool:
        """Whether a dial finds what it needs."""
        return service in self._sections and self._is_found()

    @staticmethod
    def were_open() -> tuple[str, ...]:
        """The services that were open when the plugin was last unloaded in this QGIS."""
        return tuple(QCoreApplication.instance().property(_OPEN) or ())

    def open(self, saved: SavedAccount) -> None:
        """Fetch the account's secrets from the auth database, once a session.

        Raises as `stored_credentials`, and what the auth database raises.
        """
        from ...accounts.credentials import stored_credentials

        if self._has_ended or self.is_up_to_date(saved):
            return
        service = saved.connection.service
        before = self._origins.get(service)
        credentials = stored_credentials(self._auth_database, saved)
        with self._lock:
            # What was adopted meanwhile is newer: a renewal that has just been proven.
            if self._origins.get(service) == before:
                self.adopt(saved, credentials)

    def is_defined_elsewhere(self, service: str) -> bool:
        """Whether the user's own file, or the whole computer's, defines a service of that name."""
        from ...exports.user_service_file import user_service_file

        users = user_service_file(os.environ, home())
        return any(service in services_in(_content(file)) for file in (users, self._system_file))

    def is_up_to_date(self, saved: SavedAccount) -> bool:
        """Whether it is open with what the account has now: another window may have renewed certificate or key."""
        service = saved.connection.service
        return self.is_open(service) and self._origins.get(service, _origin(saved)) == _origin(saved)

    def key_of(self, service: str) -> str:
        """The id of the key with which it is open; empty where it is not, or for a trial."""
        return self._origins.get(service, ("", ""))[_KEY]

    def adopt(self, saved: SavedAccount, credentials: Credentials) -> None:
        """Have these, which are the account's, used from the next dial on. Raises as `define`."""
        with self._lock:
            were_refused = self.why_refused(saved) is not None
            self.define(saved.connection, credentials)
            self._origins[saved.connection.service] = _origin(saved)
        if not were_refused:
            self.adopted(saved.connection.service)

    def outdate(self, service: str) -> None:
        """See `ports.Services`."""
        self.outdated(service)

    def withhold(self, saved: SavedAccount, reason: DirectSqlError) -> None:
        """The server refuses what the account has: have dials fail inside this computer, until something opens it.

        QGIS goes on to draw, and each layer would knock many times each time.
        """
        with self._lock:
            if self.is_up_to_date(saved):
                self.forget(saved.connection.service)
                self._refused[saved.connection.service] = (_origin(saved), reason)

    def why_refused(self, saved: SavedAccount) -> DirectSqlError | None:
        """Why what the account has now is withheld; None where it is not."""
        origin, reason = self._refused.get(saved.connection.service, ((), None))
        return reason if origin == _origin(saved) else None

    def define(self, connection: Connection, credentials: Credentials) -> None:
        """Have these used from the next dial on; nothing happens after the session's end.

        Raises `InvalidDatabaseKey` and `SessionFolderUnusable`.
        """
        with self._lock:
            self.begin()
            folder = self._folder
            if folder is None:
                return
            own, authorities = _file_names(connection.service)
            against = lines_against(os.environ, _libpq_version())
            text = section(connection, credentials.password, folder.path / own, folder.path / authorities, against)
            trusted = credentials.authorities or public_authorities()
            folder.write(authorities, b"\n".join(trusted))
            if credentials.certificate:
                folder.write(own, credentials.certificate + b"\n" + credentials.private_key.reveal().encode())
            else:
                folder.remove(own)
            self._write(folder, {**self._sections, connection.service: text})
            self._refused.pop(connection.service, None)

    def forget(self, service: str) -> None:
        """Have dials fail inside this computer from now on; nothing happens where the service is not open."""
        with self._lock:
            if self._folder is not None and service in self._sections:
                self._write(self._folder, {name: text for name, text in self._sections.items() if name != service})
                self._origins.pop(service, None)
                for name in _file_names(service):
                    self._folder.remove(name)

    @contextmanager
    def trial(self, connection: Connection, credentials: Credentials) -> Iterator[Connection]:
        """The connection under a name of its own, to prove credentials before anybody else dials with them."""
        attempt = replace(connection, service=f"{connection.service}.{secrets.token_hex(4)}")
        self.define(attempt, credentials)
        try:
            yield attempt
        finally:
            self.forget(attempt.service)

    def close(self) -> None:
        """Take everything away, for good, and put the earlier `PGSYSCONFDIR` back in force."""
        with self._lock:
            self._has_ended = True
            _remember(_OPEN, list(self._sections))
            if self._is_registered:
                self._is_registered = False
                not_before_end(self.close)
            if self._folder is not None and os.environ.get(VARIABLE) == str(self._folder.path):
                if self._earlier is None:
                    del os.environ[VARIABLE]
                else:
                    os.environ[VARIABLE] = self._earlier
                os.environ.pop(EARLIER_VARIABLE, None)
            self._give_up_folder()

    def _is_found(self) -> bool:
        """Whether libpq finds the folder, and all that was written there."""
        folder = self._folder
        return folder is not None and os.environ.get(VARIABLE) == str(folder.path) and folder.is_whole()

    def _give_up_folder(self) -> None:
        folder, self._folder = self._folder, None
        self._sections, self._origins = {}, {}
        if folder is not None:
            folder.close()

    def _write(self, folder: ServiceFolder, sections: dict[str, str]) -> None:
        """Have libpq find these. Where that fails, what it found before stays."""
        ours = "\n".join(sections.values())
        folder.write(FILE_NAME, ours.encode() + b"\n" + sections_only(_content(self._system_file)))
        self._sections = sections


def _earlier(environment: Mapping[str, str]) -> str | None:
    """What `PGSYSCONFDIR` says without this plugin, also where this QGIS was started by one that has it.

    That one's folder, with its secrets, is not ours to read, and goes when it ends.
    """
    named = environment.get(VARIABLE)
    if named is not None and Path(named).name.startswith(PREFIX):
        return environment.get(EARLIER_VARIABLE) or None
    return named


def _remember(name: str, value: object) -> None:
    """In the application, for a plugin that is loaded anew; at the end of a script it may be gone already."""
    if (application := QCoreApplication.instance()) is not None:
        application.setProperty(name, value)


def _earlier_place() -> Path | None:
    place = QCoreApplication.instance().property(_PLACE)
    return Path(place) if place else None


def _origin(saved: SavedAccount) -> tuple[str, ...]:
    return (saved.certificate_fingerprint, saved.key_authcfg, saved.connection.sslmode, *saved.authorities)


def _file_names(service: str) -> tuple[str, str]:
    """Certificate with private key, and the authorities."""
    return f"{service}.pem", f"{service}.ca.pem"


def _libpq_version() -> int:
    from psycopg2.extensions import libpq_version

    return int(libpq_version())


def _content(file: Path | None) -> bytes:
    try:
        return file.read_bytes() if file is not None else b""
    except OSError:
        return b""
