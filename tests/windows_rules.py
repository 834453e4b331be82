"""Windows' rules for files, imposed on this system.

A read-only file is not unlinked; one that is open is neither removed nor replaced; a colon, or a dot or blank at the
end, is in no name.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_NOT_IN_NAMES = set('<>:"|?*')


class Windows:
    """Stands in a module for `os`: everything as it is, but the name."""

    name = "nt"

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)


@pytest.fixture
def windows_rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """For this test; modules that ask for `os.name` are given a `Windows` by the test itself."""
    unlink, replace, opened = os.unlink, os.replace, os.open

    def checked_unlink(path: Any, *, dir_fd: int | None = None) -> None:
        _refuse_open_or_read_only(_full(path, dir_fd))
        unlink(path, dir_fd=dir_fd)

    def checked_replace(source: Any, target: Any, **more: Any) -> None:
        _refuse_name(target)
        _refuse_open(Path(source))
        _refuse_open_or_read_only(Path(target))
        replace(source, target, **more)

    def checked_open(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        if flags & os.O_CREAT:
            _refuse_name(path)
        return opened(path, flags, mode, **more)

    monkeypatch.setattr(os, "unlink", checked_unlink)
    monkeypatch.setattr(os, "remove", checked_unlink)
    monkeypatch.setattr(os, "replace", checked_replace)
    monkeypatch.setattr(os, "rename", checked_replace)
    monkeypatch.setattr(os, "open", checked_open)
    yield


def _refuse_name(path: Any) -> None:
    name = Path(os.fsdecode(path)).name
    if set(name) & _NOT_IN_NAMES or name != name.rstrip(". "):
        raise OSError(22, f"Windows knows no such name: {name}")


def _refuse_open_or_read_only(path: Path) -> None:
    if path.exists() and not path.stat().st_mode & stat.S_IWRITE:
        raise PermissionError(13, "It is read-only.", str(path))
    _refuse_open(path)


def _refuse_open(path: Path) -> None:
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            is_open = descriptor.readlink() == path.resolve()
        except OSError:
            continue
        if is_open and not path.is_symlink():
            raise PermissionError(13, "Somebody has it open.", str(path))


def _full(path: Any, dir_fd: int | None) -> Path:
    folder = Path(f"/proc/self/fd/{dir_fd}").readlink() if dir_fd is not None else Path()
    return folder / os.fsdecode(path)
