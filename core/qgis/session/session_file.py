"""A file that only this session's programs read, and that is gone after it.

In memory on Linux, in a private folder elsewhere.

Both keep one path for life, and a reader sees either the content before a `write` or the one after it, whole.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Protocol

from qgis.PyQt.QtCore import QLockFile

_PREFIX = "carto_direct_sql-"
_REPLACE_TRIES = 50
_REPLACE_PAUSE_S = 0.02


class SessionFile(Protocol):
    """Somewhere to put a few lines for libpq to read."""

    path: str

    def write(self, content: bytes) -> None: ...

    def close(self) -> None: ...


def new_session_file() -> SessionFile:
    """The best kind that this computer has."""
    if hasattr(os, "memfd_create"):
        try:
            return MemoryFile()
        except OSError:
            pass  # an old kernel, or no /proc: there is another way
    return FolderFile()


class MemoryFile:
    """Never touches the disk. Other programs of the same user read it by its path as long as this process lives."""

    def __init__(self) -> None:
        self._descriptor = self._filled(b"")
        self.path = f"/proc/{os.getpid()}/fd/{self._descriptor}"
        if not Path(self.path).exists():
            os.close(self._descriptor)
            raise OSError("No /proc to show the file.")

    def write(self, content: bytes) -> None:
        """Put another file under the same descriptor: who has the earlier one open reads that to its end."""
        fresh = self._filled(content)
        try:
            os.dup2(fresh, self._descriptor, inheritable=False)
        finally:
            os.close(fresh)

    def close(self) -> None:
        """Let it go; the system forgets the content with the last reader."""
        os.close(self._descriptor)

    @staticmethod
    def _filled(content: bytes) -> int:
        descriptor = os.memfd_create("pgpass")
        # libpq refuses a file that others may read.
        os.fchmod(descriptor, 0o600)
        with os.fdopen(os.dup(descriptor), "wb") as file:
            file.write(content)
        return descriptor


class FolderFile:
    """A file for this user alone in a folder for this user alone, with a lock that shows whether its process lives."""

    def __init__(self) -> None:
        sweep()
        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._lock = _lock(self._folder)
        self._lock.tryLock(0)
        self.path = str(self._folder / "pgpass")
        self.write(b"")

    def write(self, content: bytes) -> None:
        """Write beside it and put it in place in one step."""
        fresh = self._folder / "fresh"
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        _replace(fresh, Path(self.path))

    def close(self) -> None:
        """Remove file and folder."""
        _remove(self._folder, self._lock)


def sweep() -> None:
    """Remove what sessions left that ended without a chance to.

    Only this user's, and only where the process is gone.
    """
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        # A folder without its lock is one that is being made.
        if folder.is_symlink() or not _own(folder) or not (folder / "lock").exists():
            continue
        lock = _lock(folder)
        if lock.tryLock(0):
            _remove(folder, lock)


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / "lock"))
    # Never stale by age; by a dead process it is always.
    lock.setStaleLockTime(0)
    return lock


def _own(folder: Path) -> bool:
    if os.name != "posix":
        return True  # the temporary folder is the user's own there
    try:
        return folder.stat().st_uid == os.geteuid()
    except OSError:
        return False


def _remove(folder: Path, lock: QLockFile) -> None:
    for name in ("pgpass", "fresh"):
        (folder / name).unlink(missing_ok=True)
    lock.unlock()
    shutil.rmtree(folder, ignore_errors=True)


def _replace(fresh: Path, target: Path) -> None:
    """On Windows a file cannot be replaced in the moment in which somebody reads it. Raises OSError if it never can."""
    for _ in range(_REPLACE_TRIES):
        try:
            fresh.replace(target)
            return
        except PermissionError:
            time.sleep(_REPLACE_PAUSE_S)
    fresh.replace(target)
