"""A lock that a process holds on a file until it lets go, ends or is killed: the operating system takes it back."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

_PAUSE_S = 0.01

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held from construction to `release`, against other processes and against other locks of this process alike.

    Waits up to `wait_s`, then raises `BlockingIOError`; another `OSError` where files cannot be made or locked at all.
    """

    def __init__(self, path: Path, wait_s: float = 0.0) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._wait(path, time.monotonic() + wait_s)
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Let others have it. Once is enough; again does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> FileLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def _wait(self, path: Path, deadline: float) -> None:
        while not self._locked():
            if time.monotonic() >= deadline:
                raise BlockingIOError(f"{path} is locked")
            time.sleep(_PAUSE_S)

    def _locked(self) -> bool:
        try:
            _lock(self._descriptor)
        except (BlockingIOError, PermissionError):  # POSIX says the first of a lock held by another, Windows the second
            return False
        return True
