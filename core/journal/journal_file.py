"""How an operation looks on disk: JSON, replaced as a whole, so that a crash leaves the old state or the new one."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import Any

from ..files import insist
from ..json_entry import JsonEntry

VERSION = 1
_LARGEST = 1_000_000


class UndoKind(Enum):
    """What has to be done with the thing that an `Undo` names. The member's name is what the file holds."""

    REVOKE_CERTIFICATE = auto()
    DELETE_API_KEY = auto()
    REMOVE_CONFIG = auto()
    REMOVE_CONNECTION = auto()
    REMOVE_IDENTITY = auto()
    REMOVE_EXPORT = auto()
    REMOVE_FILE = auto()
    # Only version 0.1.0 had QGIS trust authorities, and took addresses off the list by itself.
    DISTRUST = auto()
    WITHDRAW_ADDRESS = auto()


# What 0.1.0 called them.
_EARLIER_NAMES = {"REMOVE_CERTIFICATE": UndoKind.REMOVE_CONFIG, "REMOVE_KEY": UndoKind.REMOVE_CONFIG}


@dataclass(frozen=True)
class Undo:
    """What takes back a step: `name` is a certificate's, API key's, authcfg, CA's, connection's, or a path.

    `resolved`: it is known whether the step was done; until then it may still happen (a request whose answer is lost).
    No secret ever goes in. Two are equal if they take back the same thing.
    """

    kind: UndoKind
    name: str
    resolved: bool = field(default=True, compare=False)


@dataclass(frozen=True)
class Record:
    """An operation as written; `began` has a time zone.

    `service` is the connection's whose open layers keep what it names from being taken away (empty: none keep it).
    """

    account_url: str
    began: datetime
    undos: tuple[Undo, ...] = ()
    service: str = ""


class UnknownVersion(ValueError):
    """A newer release of the plugin wrote it and will know what to do with it."""


def write_record(path: Path, record: Record) -> None:
    """Put `record` in the file's place, on the disk itself before this returns. Raises `OSError`."""
    text = json.dumps(_to_json(record), indent=1)
    draft = path.with_suffix(".draft")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    insist(lambda: draft.replace(path))
    flush_folder(path.parent)


def read_record(path: Path) -> Record:
    """Read it back. Raises `ValueError` where it is not what `write_record` writes, else `OSError`."""
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError(f"{path} is larger than a journal gets")
    try:
        return _from_json(JsonEntry.of(data))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"{path} is no journal") from error


def flush_folder(folder: Path) -> None:
    """Have the disk itself know which files the folder holds; Windows offers no way, and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _to_json(record: Record) -> dict[str, Any]:
    return {
        "version": VERSION,
        "account_url": record.account_url,
        "service": record.service,
        "began": record.began.isoformat(),
        "undos": [{"kind": undo.kind.name, "name": undo.name, "settled": undo.resolved} for undo in record.undos],
    }


def _from_json(entry: JsonEntry) -> Record:
    if entry.number("version") != VERSION:
        raise UnknownVersion
    undos = tuple(
        Undo(_kind(undo.text("kind")), undo.text("name"), undo.flag("settled")) for undo in entry.parts("undos")
    )
    return Record(entry.text("account_url"), entry.time("began"), undos, entry.text("service", ""))


def _kind(name: str) -> UndoKind:
    return _EARLIER_NAMES.get(name) or UndoKind[name]
