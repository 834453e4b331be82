"""The list of what an export wrote, in the folder itself: nothing else is ever replaced or removed there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from ..json_entry import UNREADABLE, JsonEntry

MANIFEST = "export.json"
_FORMAT = 1
_LARGEST = 100_000


@dataclass(frozen=True)
class Manifest:
    """`files` are names without a folder, the manifest's own not among them.

    `certificate` is the fingerprint of the one that the files hold (empty: they are being exchanged). `service_file` is
    the user's own file in which the section `service` was written (empty: none was).
    """

    target: str
    service: str
    files: tuple[str, ...]
    certificate: str = ""
    service_file: str = ""


def write_manifest(manifest: Manifest) -> bytes:
    """As the file's content."""
    entry = {
        "format": _FORMAT,
        "made_by": "CARTO Direct SQL",
        "target": manifest.target,
        "service": manifest.service,
        "files": list(manifest.files),
        "certificate": manifest.certificate,
        "service_file": manifest.service_file,
    }
    return (json.dumps(entry, indent=1) + "\n").encode()


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder; None where there is none, or none that can be read."""
    try:
        with (folder / MANIFEST).open("rb") as file:
            entry = JsonEntry.of(file.read(_LARGEST))
        if entry.number("format") != _FORMAT:
            return None
        files = tuple(map(_name, entry.texts("files")))
        target, service, certificate, service_file = map(
            entry.text, ("target", "service", "certificate", "service_file")
        )
        return Manifest(target, service, files, certificate, service_file)
    except (OSError, *UNREADABLE):
        return None


def _name(name: str) -> str:
    """One that stays in the folder, on every system."""
    if name in ("", ".", "..") or set(name) & set("/\\:\0"):
        raise ValueError("a name that leads out of the folder")
    return name
