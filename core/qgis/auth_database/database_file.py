"""Whether the file of QGIS's authentication database can be used at this moment.

Where it cannot, QGIS's auth manager says that nothing is in there, and forgets the master password besides: an account
whose secrets are only out of reach would look like one that has lost them.
"""

from __future__ import annotations

import secrets
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtSql import QSqlDatabase

from ...accounts.errors import AuthDatabaseBusy, AuthDatabaseError, AuthDatabaseNotWritable, AuthDatabaseUnreadable

_PREFIX = "QSQLITE://"
_WAIT_MS = 2000  # QGIS itself waits 5 s, for each of its questions
_BUSY = ("5", "6")  # SQLITE_BUSY, SQLITE_LOCKED


def require_readable() -> None:
    """Raise `AuthDatabaseBusy` or `AuthDatabaseUnreadable` where QGIS could not read."""
    said = _try("SELECT count(*) FROM sqlite_master")
    if said is not None:
        raise _error(*said, AuthDatabaseUnreadable)


def require_writable() -> None:
    """Raise `AuthDatabaseBusy` or `AuthDatabaseNotWritable` where QGIS could not write."""
    said = _try("BEGIN IMMEDIATE")
    if said is not None:
        raise _error(*said, AuthDatabaseNotWritable)


def _error(code: str, text: str, otherwise: type[AuthDatabaseError]) -> AuthDatabaseError:
    return (AuthDatabaseBusy if code in _BUSY else otherwise)(text)


def _try(sql: str) -> tuple[str, str] | None:
    """SQLite's code and words where the statement fails; None where all is well, or QGIS has no such file (yet)."""
    path = _path()
    if path is None or not path.is_file():
        return None
    name = f"carto_direct_sql-{secrets.token_hex(16)}"
    try:
        return _failure(name, path, sql)
    finally:
        QSqlDatabase.removeDatabase(name)


def _failure(name: str, path: Path, sql: str) -> tuple[str, str] | None:
    # By Qt's driver, as QGIS does it: a second copy of SQLite in one process would undo the first one's file locks.
    database = QSqlDatabase.addDatabase("QSQLITE", name)
    database.setDatabaseName(str(path))
    database.setConnectOptions(f"QSQLITE_BUSY_TIMEOUT={_WAIT_MS}")
    try:
        if not database.open():
            return database.lastError().nativeErrorCode(), database.lastError().text()
        query = database.exec(sql)
        error = query.lastError()
        query.finish()
        # Closing ends the transaction.
        return (error.nativeErrorCode(), error.text()) if error.isValid() else None
    finally:
        database.close()


def _path() -> Path | None:
    """None where the auth database is not SQLite's."""
    uri = str(QgsApplication.authManager().authenticationDatabaseUri())
    return Path(uri[len(_PREFIX) :]) if uri.startswith(_PREFIX) else None
