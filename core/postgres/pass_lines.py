"""libpq's password file: its lines, and the user's own file, which has to stay in force.

Format and rules: PostgreSQL's documentation, "The Password File", and `fe-connect.c` (passwordFromFile).
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from ..accounts.errors import InvalidDatabaseKey
from ..secret import Secret
from .connection import Connection


def pass_line(connection: Connection, key: Secret) -> str:
    """The line by which libpq finds the key, without a line break.

    The database is left open: CARTO accepts any name, and DB Manager or a script may use another than the connection's.
    Raises `InvalidDatabaseKey` for a key that would break out of its line.
    """
    host, user, value = map(_escaped, (connection.host, connection.user, key.reveal()))
    line = f"{host}:{connection.port}:*:{user}:{value}"
    if any(character in line for character in "\r\n\0"):
        raise InvalidDatabaseKey
    return line


def own_pass_file(environment: Mapping[str, str], home: Path, platform: str = sys.platform) -> Path:
    """Where libpq would look for passwords without this plugin."""
    if environment.get("PGPASSFILE"):
        return Path(environment["PGPASSFILE"])
    if platform == "win32":
        return Path(environment.get("APPDATA", ""), "postgresql", "pgpass.conf")
    return home / ".pgpass"


class OwnPassFile:
    """The user's own password file, read again whenever it has changed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen: tuple[int, int, int] | None = None

    def changed(self) -> bool:
        """Whether the file is another than the one `content` read last; costs one look at its metadata."""
        return _state(self.path) != self._seen

    def content(self) -> bytes:
        """What it holds, ending with a line break; empty where libpq would not read it either."""
        self._seen = _state(self.path)
        if self._seen is None:
            return b""
        try:
            content = self.path.read_bytes()
        except OSError:
            return b""
        return content if not content or content.endswith(b"\n") else content + b"\n"


def _state(path: Path) -> tuple[int, int, int] | None:
    """Changes with the file; None where there is no file that libpq would read."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    # libpq refuses a file that others may read, except on Windows, where its folder protects it.
    exposed = os.name == "posix" and found.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    if exposed or not stat.S_ISREG(found.st_mode):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _escaped(field: str) -> str:
    escaped = field.replace("\\", "\\\\").replace(":", "\\:")
    # A field that is a bare star fits everything.
    return "\\*" if escaped == "*" else escaped
