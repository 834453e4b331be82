"""A section in the user's own `pg_service.conf`: written only on request, between two marks, and taken out again.

What else stands in the file is not touched, and a copy of the file as it was is kept beside it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from .errors import ServiceTaken, UserFileUnusable
from .private_files import FILE_MODE, move_file, remove_file, write_private_file

VARIABLE = "PGSERVICEFILE"
_BEGIN = "# CARTO Direct SQL begin {service}"
_END = "# CARTO Direct SQL end {service}"
_SECTION = re.compile(r"\[([^\]]*)\]")
# Whatever bytes somebody's file holds, they come out as they went in.
_ENCODING, _ERRORS = "utf-8", "surrogateescape"


def user_service_file(environment: Mapping[str, str], home: Path, system: str = os.name) -> Path:
    """Where libpq looks for the user's own file; in a session with the plugin too, which uses another variable."""
    named = environment.get(VARIABLE, "")
    if named:
        return Path(named)
    if system == "nt":
        return Path(environment.get("APPDATA", str(home / "AppData" / "Roaming")), "postgresql", ".pg_service.conf")
    return home / ".pg_service.conf"


def merged(text: str, service: str, section: str, file: Path) -> str:
    """The file's text with the section; what we wrote of that service before is replaced. Raises `ServiceTaken`."""
    others = without(text, service)
    if service in (match.group(1) for match in map(_SECTION.match, map(str.strip, others.splitlines())) if match):
        raise ServiceTaken(file=file, service=service)
    ending = "\r\n" if "\r\n" in text else "\n"
    ours = [_BEGIN.format(service=service), *section.strip().splitlines(), _END.format(service=service), ""]
    gap = ending if others and not others.endswith(("\n", "\r")) else ""
    return others + gap + ending.join(ours)


def without(text: str, service: str) -> str:
    """The file's text without what we wrote of that service."""
    return "".join(part for name, part in _parts(text) if name != service)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """The file's text in parts, each with the service that we wrote it of (empty: it is somebody else's).

    Where somebody has taken an end mark away, ours ends where another service begins.
    """
    begin, part, service = _BEGIN.format(service=""), "", ""
    for line in text.splitlines(keepends=True):
        word = line.strip()
        named = _SECTION.match(word)
        is_begin, is_another = word.startswith(begin), named is not None and named.group(1) != service
        if is_begin or (service and is_another):
            yield service, part
            part, service = "", word[len(begin) :] if is_begin else ""
        part += line
        if service and word == _END.format(service=service):
            yield service, part
            part, service = "", ""
    yield service, part


def holds(file: Path, service: str) -> bool:
    """Whether what we wrote of that service is in the file. Raises `UserFileUnusable`."""
    text = _read(file)
    return without(text, service) != text


def require_mergeable(file: Path, service: str) -> None:
    """Raise `ServiceTaken` or `UserFileUnusable` before anything is made."""
    merged(_read(file), service, "", file)


@contextmanager
def merged_into(file: Path, service: str, section: str, now: datetime) -> Iterator[None]:
    """Write the section into the file, which is made where there is none; taken back if what follows fails.

    Raises `ServiceTaken` and `UserFileUnusable`.
    """
    before = _read(file)
    after = merged(before, service, section, file)
    if after != before and before:
        try:
            write_private_file(_backup(file, now), before.encode(_ENCODING, _ERRORS))
        except OSError as error:
            raise UserFileUnusable(str(error), file=file) from error
    with _changed(file, before, after):
        yield


@contextmanager
def taken_out(file: Path, folder: Path) -> Iterator[None]:
    """Take the section out, as `take_out` does; put back if what follows fails."""
    before, place = _read(file), f"={folder}{os.sep}"
    with _changed(file, before, "".join(part for service, part in _parts(before) if not service or place not in part)):
        yield


def take_out(file: Path, folder: Path) -> None:
    """Take the section that leads to `folder` out; a file that holds nothing else goes. Raises `UserFileUnusable`."""
    with taken_out(file, folder):
        pass


@contextmanager
def _changed(file: Path, before: str, after: str) -> Iterator[None]:
    succeeded = False
    try:
        _write(file, before, after)
        yield
        succeeded = True
    finally:
        if not succeeded:
            with suppress(UserFileUnusable):  # what is told is why it failed
                _write(file, _read(file), before)


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode(_ENCODING, _ERRORS)
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise UserFileUnusable(str(error), file=file) from error


def _write(file: Path, before: str, after: str) -> None:
    """As a whole, with the mode that it has; a link to it stays a link.

    One that would be empty goes, unless a variable names it: libpq opens no service at all where that one is missing.
    """
    if after == before:
        return
    try:
        place = file.resolve()
        if not after.strip() and file != Path(os.environ.get(VARIABLE, "")):
            remove_file(place)
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        mode = place.stat().st_mode & 0o777 if place.exists() else FILE_MODE
        draft = place.with_name(f"{place.name}.carto-direct-sql")
        remove_file(draft)
        write_private_file(draft, after.encode(_ENCODING, _ERRORS), mode)
        move_file(draft, place)
    except OSError as error:
        raise UserFileUnusable(str(error), file=file) from error


def _backup(file: Path, now: datetime) -> Path:
    """A name that is free, with the time in it."""
    first = file.with_name(f"{file.name}.before-{now:%Y%m%d-%H%M%S}")
    candidates = (first if number == 1 else first.with_name(f"{first.name}-{number}") for number in range(1, 1000))
    return next(path for path in candidates if not path.exists())
