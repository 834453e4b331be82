"""The sandbox's temporary folder, open to PostgreSQL's user and to nobody who does not know the names inside."""

from __future__ import annotations

import os
import pwd
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .errors import SandboxError

_MEMORY = Path("/dev/shm")  # copying an account's database takes a fifth of the time there
_ENOUGH_MEMORY = 4 * 2**30
_LONGEST_BASE = 60  # a unix socket's path has 107 bytes, and PostgreSQL adds its own to ours
_SERVER_USER = "postgres"
_TRAVERSE = 0o001


@dataclass(frozen=True)
class SandboxFolder:
    """`files` is for clients (the CA), `private` for our keys, `server` PostgreSQL's. No `server_user`: as oneself."""

    path: Path
    files: Path
    private: Path
    server: Path
    server_user: str

    @classmethod
    def create(cls) -> SandboxFolder:
        """A fresh one, in memory where there is room, else in the temporary folder.

        PostgreSQL refuses to run as root, so root's server folder belongs to `postgres`.
        """
        user = _server_user()
        path = Path(tempfile.mkdtemp(prefix="carto-sandbox-", dir=_base(user)))
        path.chmod(0o711)
        made = cls(path, path / "files", path / "private", path / "server", user)
        for folder, mode in ((made.files, 0o755), (made.private, 0o700), (made.server, 0o700)):
            folder.mkdir()
            folder.chmod(mode)
        if user:
            shutil.chown(made.server, user, user)
        return made

    def remove(self) -> None:
        """Where PostgreSQL never started, nobody else has removed it."""
        shutil.rmtree(self.path, ignore_errors=True)


def _server_user() -> str:
    if os.geteuid() != 0:
        return ""
    try:
        return pwd.getpwnam(_SERVER_USER).pw_name
    except KeyError:
        raise SandboxError(
            "There is no user postgres, as whom root could run PostgreSQL: install postgresql."
        ) from None


def _base(user: str) -> Path:
    """The first temporary folder whose path is short enough and, for root, passable to PostgreSQL's user."""
    candidates = [Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")]
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free >= _ENOUGH_MEMORY:
        candidates.insert(0, _MEMORY)
    for folder in candidates:
        if len(str(folder)) <= _LONGEST_BASE and (not user or _passable(folder)):
            return folder
    raise SandboxError(f"None of {', '.join(map(str, candidates))} can hold PostgreSQL's socket.")


def _passable(folder: Path) -> bool:
    return all(each.stat().st_mode & _TRAVERSE for each in (folder, *folder.parents))
