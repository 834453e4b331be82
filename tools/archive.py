"""What the plugin repository asks of an archive, as a list of objections."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import PurePosixPath
from zipfile import ZipFile, ZipInfo

LARGEST_BYTES = 25_000_000
NEEDED = ("__init__.py", "plugin.py", "metadata.txt", "LICENSE")
# Everything the plugin is made of; an archive that holds anything else holds a mistake.
ENDINGS = (".py", ".svg", ".png", ".qm", ".txt", ".sql")
NO_ENDING = ("LICENSE",)
DEVELOPMENT = ("tests", "tools", "docs", "build", "dist", "__pycache__", "__MACOSX")


def problems(archive: ZipFile, size: int) -> Iterator[str]:
    """What the repository would refuse; `size` is the archive's, in bytes."""
    if size > LARGEST_BYTES:
        yield f"it has {size} bytes, and {LARGEST_BYTES} are allowed"
    names = set(archive.namelist())
    tops = {name.partition("/")[0] for name in names}
    if len(tops) != 1 or not next(iter(tops)).isidentifier():
        yield f"it must hold one folder that is a Python identifier, not {', '.join(sorted(tops))}"
        return
    top = tops.pop()
    for needed in NEEDED:
        if f"{top}/{needed}" not in names:
            yield f"{needed} is missing"
    for entry in archive.infolist():
        yield from _problems_of(entry)


def _problems_of(entry: ZipInfo) -> Iterator[str]:
    path = PurePosixPath(entry.filename)
    if path.is_absolute() or ".." in path.parts:
        yield f"{path} leads out of the folder"
    if any(part.startswith(".") for part in path.parts):
        yield f"{path} is hidden"
    if any(part in DEVELOPMENT for part in path.parts[1:]):
        yield f"{path} is for developers"
    if not entry.is_dir() and path.suffix not in ENDINGS and path.name not in NO_ENDING:
        yield f"{path} is of a kind that the plugin does not consist of"
    mode = entry.external_attr >> 16
    if not stat.S_ISREG(mode) or stat.S_IMODE(mode) != 0o644:
        yield f"{path} is not a plain file with mode 644"
