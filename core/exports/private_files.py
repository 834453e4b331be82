"""Files and folders for this user alone: from the moment in which they exist, and not a moment later.

On Windows a mode says nothing; there Python 3.12.4 and later give a folder of mode 700 to its owner, and what is made
in it inherits that. Older ones leave it to the folder above: a user's own folders are the user's there.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from ..files import insist

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def make_private_folder(path: Path) -> None:
    """Make a folder, and those above it. Raises `OSError`, also where it exists."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir(mode=FOLDER_MODE)
    if os.name == "posix":
        path.chmod(FOLDER_MODE)  # a strict umask may have taken the owner's own rights


def is_private(path: Path) -> bool:
    """Whether the drive keeps others out: on FAT, as on most sticks, a mode is set without an error and without effect.

    Nobody can tell on Windows.
    """
    return os.name != "posix" or not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def write_private_file(path: Path, content: bytes, mode: int = FILE_MODE) -> None:
    """Make a file that is not there yet, and have it on the disk. Raises `OSError`, and then leaves none."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(path, flags, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if os.name == "posix":
                os.fchmod(descriptor, mode)
            file.write(content)
            file.flush()
            os.fsync(descriptor)
    except OSError:
        remove_file(path)
        raise


def move_file(path: Path, place: Path) -> None:
    """Put a file in another's place, a moment later where somebody reads one of them just now. Raises `OSError`."""
    insist(lambda: path.replace(place))


def remove_file(path: Path) -> None:
    """Remove a file, likewise; nothing happens where there is none. Raises `OSError`."""
    with suppress(FileNotFoundError):
        if os.name == "nt":
            path.chmod(stat.S_IWRITE)  # a read-only file cannot be removed there
        insist(path.unlink)
