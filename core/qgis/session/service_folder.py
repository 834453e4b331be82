"""The folder in which libpq finds this session's `pg_service.conf` and certificates: for this user, and for now."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from qgis.PyQt.QtCore import QLockFile

from ...files import insist
from ...postgres.service_file import can_name
from .errors import SessionFolderUnusable

PREFIX = "carto_direct_sql-"
_BEING_MADE_S = 600.0


class ServiceFolder:
    """A folder of this user's alone; gone after `close`, and swept by a later session if this one crashes.

    On Linux its files are symbolic links to memory of this process: nothing that is written here is ever on a disk.
    Elsewhere, or without `in_memory`, they are files of mode 600. A reader sees a file as it was before a `write` or as
    it is after, whole. At `place`, if it can be had. Raises `SessionFolderUnusable` where no folder can be made or
    written.
    """

    def __init__(self, in_memory: bool | None = None, place: Path | None = None) -> None:
        self.path, self._lock = _folder_at(place) or _new_folder()
        self._in_memory = _has_memory_files() if in_memory is None else in_memory
        self._files: dict[str, _File] = {}
        self._changing = threading.Lock()

    def write(self, name: str, content: bytes) -> Path:
        """Put `content` into the file of that name; returns where libpq finds it."""
        path = self.path / name
        with self._usable():
            if name not in self._files:
                self._files[name] = _MemoryFile(path) if self._in_memory else _DiskFile(path)
            self._files[name].write(content)
        return path

    def is_whole(self) -> bool:
        """Whether everything that was written is still there: somebody may tidy up the temporary folder.

        For any thread, also while another one writes or removes a file.
        """
        with self._changing:
            return all((self.path / name).exists() for name in self._files)

    def remove(self, name: str) -> None:
        """Take a file away; nothing happens where there is none."""
        with self._usable():
            if name in self._files:
                self._files[name].close()
                del self._files[name]

    def close(self) -> None:
        """Take everything away; what somebody still reads, on Windows, goes with the next session's sweep."""
        for name in tuple(self._files):
            with suppress(SessionFolderUnusable):
                self.remove(name)
        _remove(self.path, self._lock)

    @contextmanager
    def _usable(self) -> Iterator[None]:
        try:
            with self._changing:
                yield
        except OSError as error:
            raise SessionFolderUnusable(str(error), folder=self.path) from error


class _File(Protocol):
    def write(self, content: bytes) -> None: ...

    def close(self) -> None: ...


class _MemoryFile:
    """Other programs of the same user read it by its path for as long as this process lives."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = _memory(b"")
        try:
            path.symlink_to(f"/proc/{os.getpid()}/fd/{self._descriptor}")
        except OSError:
            os.close(self._descriptor)
            raise

    def write(self, content: bytes) -> None:
        """Put other memory under the same descriptor: whoever has the earlier one open reads that to its end."""
        fresh = _memory(content)
        try:
            os.dup2(fresh, self._descriptor, inheritable=False)
        finally:
            os.close(fresh)

    def close(self) -> None:
        """The system forgets the content with its last reader."""
        self._path.unlink(missing_ok=True)
        os.close(self._descriptor)


class _DiskFile:
    """A file of mode 600, replaced as a whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, content: bytes) -> None:
        fresh = self._path.with_name(f"{self._path.name}.fresh")
        try:
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            insist(lambda: fresh.replace(self._path))
        except OSError:
            _unlink(fresh)  # it may hold half of a private key
            raise

    def close(self) -> None:
        insist(lambda: self._path.unlink(missing_ok=True))


def sweep(place: Path) -> None:
    """Remove the folders in `place` whose sessions ended without a chance to, and only this user's."""
    for folder in place.glob(f"{PREFIX}*"):
        with suppress(OSError):  # another process may sweep it, too
            if not folder.is_symlink() and _is_own(folder) and not _is_being_made(folder):
                lock = _lock_of(folder)
                if lock.tryLock(0):
                    _remove(folder, lock)


def _folder_at(place: Path | None) -> tuple[Path, QLockFile] | None:
    """None where something is there, whosever it is."""
    if place is None:
        return None
    try:
        place.mkdir(mode=0o700)
    except OSError:
        return None
    lock = _lock_of(place)
    lock.tryLock(0)
    return place, lock


def _new_folder() -> tuple[Path, QLockFile]:
    problem: OSError = FileNotFoundError("There is no temporary folder.")
    for place in _places():
        try:
            sweep(place)
            folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place))
        except OSError as error:
            problem = error
            continue
        lock = _lock_of(folder)
        lock.tryLock(0)
        return folder, lock
    raise SessionFolderUnusable(str(problem), folder=problem.filename or "")


def _places() -> Iterator[Path]:
    """Where a private folder may be, the best place first: the user's own, in memory, gone at the end of the day."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir() and can_name(Path(runtime)):
        yield Path(runtime)
    with suppress(FileNotFoundError):  # there is none
        temporary = Path(tempfile.gettempdir())
        if can_name(temporary):
            yield temporary


def _has_memory_files() -> bool:
    """Whether this system shows memory as files to libpq; an old kernel, or one without /proc, does not."""
    if not hasattr(os, "memfd_create"):
        return False
    try:
        descriptor = _memory(b"")
    except OSError:
        return False
    shown = Path(f"/proc/{os.getpid()}/fd/{descriptor}").exists()
    os.close(descriptor)
    return shown


def _memory(content: bytes) -> int:
    descriptor = os.memfd_create("carto_direct_sql")
    try:
        # libpq refuses a private key that others may read.
        os.fchmod(descriptor, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(descriptor, "wb", closefd=False) as file:
            file.write(content)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / "lock"))
    # A lock is stale when its process is gone, however old it is.
    lock.setStaleLockTime(0)
    return lock


def _is_being_made(folder: Path) -> bool:
    """A folder has no lock for a moment at first, and for good where it could not be removed."""
    return not (folder / "lock").exists() and time.time() - folder.stat().st_mtime < _BEING_MADE_S


def _is_own(folder: Path) -> bool:
    if os.name != "posix":
        return True  # the temporary folder is the user's own there
    try:
        return folder.stat().st_uid == os.geteuid()
    except OSError:
        return False


def _remove(folder: Path, lock: QLockFile) -> None:
    for file in folder.glob("*"):
        if file.name != "lock":
            _unlink(file)
    lock.unlock()
    shutil.rmtree(folder, ignore_errors=True)


def _unlink(file: Path) -> None:
    """Windows keeps one that somebody has open, and one that is read-only until it is not."""
    with suppress(OSError):
        if os.name == "nt":
            file.chmod(stat.S_IWRITE)
        file.unlink(missing_ok=True)
