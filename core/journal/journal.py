"""What was begun and must be finished or undone, also after a crash: a write-ahead journal, one file an operation.

A process that works on an operation holds a lock beside its file. The operating system takes that lock back when the
process ends, however it ends, so an operation whose lock is free was interrupted. One more lock, held for milliseconds,
guards the folder.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from ..file_lock import FileLock
from ..files import insist
from .errors import JournalUnusable
from .journal_file import Record, Undo, UndoKind, UnknownVersion, flush_folder, read_record, write_record

__all__ = ["Journal", "Operation", "Undo", "UndoKind"]

_FOLDER_LOCK = "folder.lock"
_FOLDER_WAIT_S = 30.0


class Journal:
    """The operations in `folder`, which is the journal's alone and made when first needed. For any thread and process.

    Raises `errors.JournalUnusable` where the folder cannot be read, written or locked.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self, account_url: str, service: str = "") -> Operation:
        """Open a new operation; it is on disk when this returns. `service` as in `Record`."""
        path = self._folder / f"{uuid.uuid4().hex}.json"
        with _usable(self._folder), _guarded(self._folder):
            lock = FileLock(_lock_path(path))
            try:
                operation = Operation(path, lock, Record(account_url, datetime.now(timezone.utc), service=service))
                write_record(path, operation.record)
            except OSError:
                lock.release()
                raise
        return operation

    def interrupted(self, account_url: str) -> tuple[Operation, ...]:
        """Claim, oldest first, the operations of an account whose process is gone.

        Those of living processes are left alone, and so is what a newer release wrote. What cannot be read is set
        aside as `*.unreadable`.
        """
        claimed: list[Operation] = []
        with _usable(self._folder):
            if not self._folder.is_dir():
                return ()
            with _guarded(self._folder), _all_or_none(claimed):
                for path in self._folder.glob("*.json"):
                    claimed.extend(_claim(path, account_url))
                self._remove_strays()
        return tuple(sorted(claimed, key=lambda operation: operation.began))

    def under_way(self, account_url: str) -> tuple[Record, ...]:
        """What the living are about to make, or mean to take away, in an account. Claims nothing."""
        with _usable(self._folder):
            if not self._folder.is_dir():
                return ()
            with _guarded(self._folder):
                records = [record for path in self._folder.glob("*.json") if (record := _of_the_living(path))]
        return tuple(record for record in records if record.account_url == account_url)

    def names(self, undo: Undo, living: bool, besides: Operation | None = None) -> bool:
        """Whether an operation of any account has this left to take back: one of a living process, or any at all."""
        with _usable(self._folder):
            if not self._folder.is_dir():
                return False
            with _guarded(self._folder):
                others = [path for path in self._folder.glob("*.json") if besides is None or not besides.is_in(path)]
                records = [_of_the_living(path) if living else _readable(path) for path in others]
        return any(undo in record.undos for record in records if record is not None)

    def lock(self, what: str) -> FileLock | None:
        """A lock that one process at a time can have of `what`, such as an account's URL; None where another has it."""
        name = hashlib.sha256(what.encode()).hexdigest()[:16]
        with _usable(self._folder):
            _make(self._folder)
            try:
                return FileLock(self._folder / f"{name}.account")
            except BlockingIOError:
                return None

    def _remove_strays(self) -> None:
        """Clear away what a crash inside `begin` or `close` leaves: a lock or a draft without an operation."""
        for path in (*self._folder.glob("*.lock"), *self._folder.glob("*.draft")):
            if path.name != _FOLDER_LOCK and not path.with_suffix(".json").exists():
                with suppress(OSError):  # somebody reads it just now, on Windows; it goes the next time
                    path.unlink()


class Operation:
    """One operation, owned by this process until `close`; for one thread.

    Every change is on disk when the method returns. Where that fails: `errors.JournalUnusable`, and nothing changed.
    """

    def __init__(self, path: Path, lock: FileLock, record: Record) -> None:
        self._path = path
        self._lock = lock
        self.record = record

    @property
    def account_url(self) -> str:
        """The account's base address."""
        return self.record.account_url

    @property
    def service(self) -> str:
        """As in `Record`."""
        return self.record.service

    @property
    def began(self) -> datetime:
        """When, with time zone."""
        return self.record.began

    @property
    def undos(self) -> tuple[Undo, ...]:
        """What is left to take back, in the order in which it was announced."""
        return self.record.undos

    def is_in(self, path: Path) -> bool:
        """Whether that is its file."""
        return path == self._path

    def announce(self, undo: Undo) -> Undo:
        """Announce a step, before it has any effect; what is announced already stays in its place. Returns `undo`."""
        if undo in self.undos:
            self._write(tuple(undo if known == undo else known for known in self.undos))
        else:
            self._write((*self.undos, undo))
        return undo

    def resolve(self, undo: Undo) -> None:
        """Note that the outcome of the announced step is known."""
        self._write(tuple(replace(known, resolved=True) if known == undo else known for known in self.undos))

    def strike(self, undo: Undo) -> None:
        """Strike out what was taken back, or need not be."""
        self._write(tuple(known for known in self.undos if known != undo))

    def strike_all(self) -> None:
        """Strike out everything at once: what was made stays, whether or not anything here refers to it."""
        self._write(())

    def abandon(self) -> None:
        """Let go as if this process had ended."""
        self._lock.release()

    def close(self) -> None:
        """Let go. With nothing left to take back the operation is over; else it waits for the next claim."""
        try:
            with _usable(self._path.parent), _guarded(self._path.parent):
                if not self.undos:
                    insist(lambda: self._path.unlink(missing_ok=True))
                self._lock.release()
                if not self.undos:
                    insist(lambda: _lock_path(self._path).unlink(missing_ok=True))
                    flush_folder(self._path.parent)
        finally:
            self._lock.release()

    def _write(self, undos: tuple[Undo, ...]) -> None:
        record = replace(self.record, undos=undos)
        with _usable(self._path.parent):
            write_record(self._path, record)
        self.record = record


def _claim(path: Path, account_url: str) -> Iterator[Operation]:
    """Take over the operation in `path` if its process is gone and it concerns the account."""
    try:
        lock = FileLock(_lock_path(path))
    except BlockingIOError:
        return
    try:
        record = read_record(path)
    except (UnknownVersion, OSError):  # OSError: a folder of that name, or a file that somebody else has open
        lock.release()
        return
    except ValueError:
        lock.release()
        with suppress(OSError):
            path.replace(path.with_suffix(".unreadable"))
        return
    if record.account_url == account_url:
        yield Operation(path, lock, record)
    else:
        lock.release()


def _of_the_living(path: Path) -> Record | None:
    """What an operation says whose process is not gone."""
    try:
        FileLock(_lock_path(path)).release()
    except BlockingIOError:
        return _readable(path)
    return None


def _readable(path: Path) -> Record | None:
    """None for what a newer release wrote, or nobody."""
    with suppress(OSError, ValueError):
        return read_record(path)
    return None


@contextmanager
def _all_or_none(claimed: list[Operation]) -> Iterator[None]:
    """Whoever gets no answer must not hold what was claimed until then."""
    try:
        yield
    except OSError:
        for operation in claimed:
            operation.abandon()
        raise


def _lock_path(path: Path) -> Path:
    return path.with_suffix(".lock")


def _make(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextmanager
def _guarded(folder: Path) -> Iterator[None]:
    """Have the folder to oneself, made if need be."""
    _make(folder)
    with FileLock(folder / _FOLDER_LOCK, _FOLDER_WAIT_S):
        yield


@contextmanager
def _usable(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, UnicodeError) as error:  # UnicodeError: a folder whose name the locale cannot say
        raise JournalUnusable(str(error), folder=folder) from error
