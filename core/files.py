"""Change files as every system allows it."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Callable
from urllib.parse import unquote

ENOUGH_DESCRIPTORS = 64
_TRIES = 50
_PAUSE_S = 0.02
_QUOTES = "\"'"
_URL = "file://"


def insist(change: Callable[[], object]) -> None:
    """Make a change, again for a second where it is refused.

    On Windows a file can be neither replaced nor removed in the moment in which somebody reads it: libpq, or a virus
    scanner. Raises `PermissionError`.
    """
    for _ in range(_TRIES):
        try:
            change()
            return
        except PermissionError:
            time.sleep(_PAUSE_S)
    change()


def home() -> Path:
    """The user's own folder; for one who has none a place in which nothing is and nothing can be."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.devnull)


def expanded(path: Path) -> Path:
    """With the home in place of its tilde; as it is where nobody has that home."""
    try:
        return path.expanduser()
    except (RuntimeError, ValueError):  # ValueError: a name that no user can have
        return path


def typed_path(text: str) -> Path:
    """A path as people type and paste it: in quotes, as Windows copies it, as a file manager's URL, with a tilde."""
    plain = text.strip()
    if len(plain) > 1 and plain[0] in _QUOTES and plain[-1] == plain[0]:
        plain = plain[1:-1].strip()
    if plain.lower().startswith(_URL):
        plain = unquote(plain[len(_URL) :])
        plain = plain.lstrip("/") if plain[2:3] == ":" else plain  # /C:/files
    return expanded(Path(plain))


def is_file(path: Path) -> bool:
    """Whether it is one that may be looked at; also for what is too long for a path, or can be none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def can_open(count: int = ENOUGH_DESCRIPTORS) -> bool:
    """Whether this process may open so many more files."""
    with ExitStack() as opened:
        try:
            for _ in range(count):
                opened.callback(os.close, os.open(os.devnull, os.O_RDONLY))
        except OSError:
            return False
    return True
