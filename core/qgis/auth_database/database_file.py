"""Whether the file of QGIS's authentication database can be used at this moment.

Where it cannot, QGIS's auth manager says that nothing is in there, and forgets the master password besides: an account
whose secrets are only out of reach would look like one that has lost them.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtSql import QSqlDatabase

from ...accounts.errors import (
    AuthDatabaseBusy,
    AuthDatabaseError,
    AuthDatabaseNotWritable,
    AuthDatabaseUnreadable,
    TwoMasterPasswords,
)
from ...file_lock import FileLock

_PREFIX = "QSQLITE://"
# QGIS itself waits 5 s, for each of its questions; to read, only a writer's last moment has to be waited for.
_READING_WAIT_MS, _WRITING_WAIT_MS = 500, 2000
_BUSY = ("5", "6")  # SQLITE_BUSY, SQLITE_LOCKED
_NO_TABLE = "1"  # SQLITE_ERROR: QGIS has not made its tables yet
_FIRST_PASSWORD_WAIT_S = 10.0


def require_readable() -> None:
    """Raise `AuthDatabaseBusy`, `AuthDatabaseUnreadable` or `TwoMasterPasswords` where QGIS could not read."""
    rows: list[int] = []
    said = _try("SELECT count(*) FROM auth_pass", _READING_WAIT_MS, rows)
    if said is not None and said[0] != _NO_TABLE:
        raise _error(*said, AuthDatabaseUnreadable)
    if sum(rows) > 1:
        raise TwoMasterPasswords(f"auth_pass has {sum(rows)} rows.")


def require_writable() -> None:
    """Raise `AuthDatabaseBusy` or `AuthDatabaseNotWritable` where QGIS could not write."""
    said = _try("BEGIN IMMEDIATE", _WRITING_WAIT_MS)
    if said is not None:
        raise _error(*said, AuthDatabaseNotWritable)


@contextmanager
def first_master_password(wait: bool) -> Iterator[None]:
    """One program at a time sets the first master password: two at once, and QGIS could never read the database again.

    Raises `AuthDatabaseBusy` where another is at it, having waited for a while, if wished.
    """
    with ExitStack() as held:
        path = _path()
        if path is not None:
            try:
                held.enter_context(
                    FileLock(path.with_name(f"{path.name}.first-password"), _FIRST_PASSWORD_WAIT_S if wait else 0.0)
                )
            except BlockingIOError as error:
                raise AuthDatabaseBusy("Another program sets the first master password.") from error
            except (OSError, UnicodeError):
                pass  # no locks in this folder, or a name that the locale cannot say: QGIS may be able to all the same
        yield


def _error(code: str, text: str, otherwise: type[AuthDatabaseError]) -> AuthDatabaseError:
    return (AuthDatabaseBusy if code in _BUSY else otherwise)(text)


def _try(sql: str, wait_ms: int, numbers: list[int] | None = None) -> tuple[str, str] | None:
    """SQLite's code and words where the statement fails; None where all is well, or QGIS has no such file (yet).

    What it answers goes into `numbers`.
    """
    path = _path()
    if path is None or not path.is_file():
        return None
    name = f"carto_direct_sql-{secrets.token_hex(16)}"
    try:
        return _failure(name, path, sql, wait_ms, [] if numbers is None else numbers)
    finally:
        QSqlDatabase.removeDatabase(name)


def _failure(name: str, path: Path, sql: str, wait_ms: int, numbers: list[int]) -> tuple[str, str] | None:
    # By Qt's driver, as QGIS does it: a second copy of SQLite in one process would undo the first one's file locks.
    database = QSqlDatabase.addDatabase("QSQLITE", name)
    database.setDatabaseName(str(path))
    database.setConnectOptions(f"QSQLITE_BUSY_TIMEOUT={wait_ms}")
    try:
        if not database.open():
            return database.lastError().nativeErrorCode(), database.lastError().text()
        query = database.exec(sql)
        error = query.lastError()
        while query.next():
            numbers.append(int(query.value(0)))
        query.finish()
        # Closing ends the transaction.
        return (error.nativeErrorCode(), error.text()) if error.isValid() else None
    finally:
        database.close()


def _path() -> Path | None:
    """None where the auth database is not SQLite's."""
    uri = str(QgsApplication.authManager().authenticationDatabaseUri())
    return Path(uri[len(_PREFIX) :]) if uri.startswith(_PREFIX) else None
