"""Why a pasted text names no server that can be connected. None of them repeats the text: it may hold a password."""

from __future__ import annotations

from ...errors import Cure, DirectSqlError
from ...text import QT_TRANSLATE_NOOP


class ServerTextError(DirectSqlError):
    cure = Cure.CORRECT_SERVER


class ServerTextUnreadable(ServerTextError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "That names no PostgreSQL server in a form that is understood: it has to be an address such as "
        "postgresql://alice@db.example.com/gis, a psql command, pairs such as host=db.example.com dbname=gis, or an "
        "address for JDBC.",
    )


class PasswordNotEncoded(ServerTextError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The password in that address holds a character that has a meaning there, such as /, ?, % or a blank, so it "
        "cannot be told where the password ends. Take the password out of the address, and enter it in its own field.",
    )


class SeveralServers(ServerTextError):
    message = QT_TRANSLATE_NOOP("Errors", "That names several servers. Name one of them.")


class ServerBySocket(ServerTextError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "That names a folder of this computer in place of a server. Such a connection needs no certificate, and QGIS "
        "makes it by itself.",
    )


class ServerByService(ServerTextError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "That names the service “{service}” in place of a server. QGIS opens services by itself; to add the server "
        "here, name its host, port, database and user.",
    )


class ServerPortInvalid(ServerTextError):
    message = QT_TRANSLATE_NOOP("Errors", "The port is not a number from 1 to 65535.")


class ServerNotNamed(ServerTextError):
    message = QT_TRANSLATE_NOOP("Errors", "The server's host is missing.")


class ServerUserNotNamed(ServerTextError):
    message = QT_TRANSLATE_NOOP("Errors", "The user who signs in to the database is missing.")
