"""The files of a bundle, alone or in a ZIP, in bounded time and memory. Nothing is ever unpacked to the disk."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ..files import is_file
from . import pem
from .errors import BundleTooLarge, BundleUnreadable, ContentInPlaceOfPath, FileForbidden, FilesNotFound

LARGEST = 1_000_000
"""Bytes, of a file and of all files together. CARTO's ZIP has some 10,000; the CA file of a big cloud 200,000."""

MOST_FILES = 64
_DEEPEST = 2
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN_ZIP = (
    zipfile.BadZipFile,
    RuntimeError,  # encrypted, or a method that zipfile does not know (NotImplementedError)
    ValueError,
    OverflowError,
    LookupError,
    EOFError,
    OSError,
    zlib.error,
    lzma.LZMAError,
)


def is_zip(data: bytes) -> bool:
    """Whether it begins as a ZIP does."""
    return data.startswith(b"PK")


def split_behind_file(path: Path) -> tuple[Path, tuple[str, ...]]:
    """Give what lies on the disk, and what goes on behind a file as if that were a folder.

    That is a file in a ZIP, a certificate in a file, or one in a file in a ZIP.
    """
    for depth, one in enumerate((path, *path.parents)[: _DEEPEST + 1]):
        if is_file(one):  # otherwise reading it will say why
            return one, path.parts[len(path.parts) - depth :]
    return path, ()


def is_folder(path: Path) -> bool:
    """Whether it is a folder. Raises `BundleUnreadable` where the system will not even say that.

    Raises `FilesNotFound` for what leads nowhere, whoever put it there.
    """
    if pem.BEGIN.decode("ascii") in str(path):
        raise ContentInPlaceOfPath
    try:
        if path.exists():
            return path.is_dir()
    except PermissionError as error:
        raise BundleUnreadable(type(error).__name__, name=path.name) from error
    except (OSError, ValueError) as error:  # a path that no system can have
        raise FilesNotFound(type(error).__name__) from error
    raise FilesNotFound


def files_in_zip(data: bytes, name: str) -> dict[str, bytes]:
    """Read the files by their bare lower-case names; folders do not count, and of equal names the first does.

    Raises `BundleTooLarge`, whatever its directory declares, and `BundleUnreadable` for what is no whole ZIP.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read_members(archive, name)
    except _BROKEN_ZIP as error:
        raise BundleUnreadable(f"{type(error).__name__}: {error}", name=name) from error


def read_file(path: Path) -> bytes:
    """Read a file that is small enough. Raises `BundleTooLarge`, `FileForbidden`, `BundleUnreadable`."""
    try:
        if not path.is_file():  # a pipe or a device would never end
            raise BundleUnreadable("not a file", name=path.name)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except PermissionError as error:
        raise FileForbidden(str(error), file=path.name, name=path.parent.name) from error
    except (OSError, ValueError) as error:  # ValueError: a path that no system can have
        raise BundleUnreadable(str(error), name=path.name) from error
    return within_limit(data, path.name)


def within_limit(data: bytes, name: str) -> bytes:
    """Give `data` back, or raise `BundleTooLarge`."""
    if len(data) > LARGEST:
        raise BundleTooLarge(name=name)
    return data


def _read_members(archive: zipfile.ZipFile, name: str, left: int = LARGEST, is_inner: bool = False) -> dict[str, bytes]:
    """Those of a ZIP in the ZIP count, too; what is packed deeper does not."""
    members = list(_members(archive))
    if len(members) > MOST_FILES or sum(member.file_size for member in members) > left:
        raise BundleTooLarge(name=name)
    files: dict[str, bytes] = {}
    inner: list[bytes] = []
    for member in members:
        with archive.open(member) as file:
            content = file.read(left + 1)
        left -= len(content)
        if left < 0:
            raise BundleTooLarge(name=name)
        if is_zip(content) and not is_inner:
            inner.append(content)
        else:
            files.setdefault(_bare_name(member), content)
    for content in inner:
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive_inside:
                more = _read_members(archive_inside, name, left, is_inner=True)
        except _BROKEN_ZIP:  # as if it were not there
            continue
        left -= sum(map(len, more.values()))
        files = {**more, **files}
    return files


def _members(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    for member in archive.infolist():
        # macOS adds a twin, `__MACOSX/._client.crt`, to every file.
        if member.is_dir() or _bare_name(member).startswith("."):
            continue
        if member.compress_type not in _METHODS:
            raise zipfile.BadZipFile("an unusual compression method")
        yield member


def _bare_name(member: zipfile.ZipInfo) -> str:
    return PurePosixPath(member.filename.replace("\\", "/")).name.lower()
