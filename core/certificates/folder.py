"""The files of a bundle that lie in a folder, among whatever else people keep there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path, PurePath

from . import pem
from .errors import BundleUnreadable
from .files import LARGEST

MOST_FILES = 256
_MOST_NEIGHBOURS = 5_000
_MOST_LOOKED_INTO = 500
_LARGEST_TOGETHER = 8 * LARGEST
_HEAD = 4_096
_BEGINS = tuple(pem.BEGIN.decode("ascii").encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_KINDS = frozenset((".crt", ".cer", ".cert", ".der", ".pem", ".key", ".pk8", ".p8", ".p12", ".pfx", ".p7b", ".p7c"))


@dataclass(frozen=True)
class FolderFiles:
    """`contents` and real `names` by lower-case names.

    `forbidden` are likely parts that the system does not let this user read.
    """

    contents: dict[str, bytes] = field(default_factory=dict, repr=False)
    names: dict[str, str] = field(default_factory=dict)
    forbidden: list[str] = field(default_factory=list)


def files_in_folder(folder: Path, name: str) -> FolderFiles:
    """Read the files that could be parts: those whose names say so, and those in which PEM begins.

    What cannot be read is left out. Raises `BundleUnreadable` for what is no folder.
    """
    found, left = FolderFiles(), _LARGEST_TOGETHER
    for path, is_likely in islice(_candidates(folder, name), 2 * MOST_FILES):
        try:
            content = _content(path, min(left, LARGEST))
        except PermissionError:
            found.forbidden.extend([path.name] if is_likely else [])
        except OSError:  # a folder, or gone since
            continue
        else:
            left -= len(content)
            if content and len(found.contents) < MOST_FILES:
                found.contents[path.name.lower()] = content
                found.names[path.name.lower()] = path.name
    return found


def only_zip_in(folder: Path) -> Path | None:
    """The one ZIP in a folder; None where there is none, or could be several."""
    try:
        zips = [path for path in islice(folder.iterdir(), _MOST_NEIGHBOURS) if path.suffix.lower() == ".zip"]
    except OSError:
        return None
    return zips[0] if len(zips) == 1 and zips[0].is_file() else None


def _candidates(folder: Path, name: str) -> Iterator[tuple[Path, bool]]:
    """Give the files that could be parts, and whether their names say so; those first."""
    try:
        paths = sorted(path for path in islice(folder.iterdir(), _MOST_NEIGHBOURS) if not path.name.startswith("."))
    except OSError as error:
        raise BundleUnreadable(str(error), name=name) from error
    likely = [path for path in paths if _is_likely(path.name)]
    yield from ((path, True) for path in likely)
    others = (path for path in paths if not _is_likely(path.name))
    yield from ((path, False) for path in islice(others, _MOST_LOOKED_INTO) if _holds_pem(path))


def _is_likely(name: str) -> bool:
    return PurePath(name).suffix.lower() in _KINDS or name.lower().startswith("readme")


def _holds_pem(path: Path) -> bool:
    try:
        head = _content(path, _HEAD, whole=False)
    except OSError:
        return False
    return any(begin in head for begin in _BEGINS)


def _content(path: Path, most: int, whole: bool = True) -> bytes:
    """Read a file; nothing where it is larger than that, or would never end as a pipe does. Raises `OSError`."""
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        content = file.read(most + 1)
    return b"" if whole and len(content) > most else content
