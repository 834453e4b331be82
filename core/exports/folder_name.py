"""A name for an export's folder, to begin with."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

_HOME = "CARTO Direct SQL"


def proposed_folder(home: Path, service: str, target: str, taken: Collection[Path]) -> Path:
    """A folder below `home` that no other export has, with a name that every system accepts."""
    name = re.sub(r"[^A-Za-z0-9_.-]", "_", f"{service}-{target}").strip(".-_")
    candidates = (home / _HOME / (name if number == 1 else f"{name}-{number}") for number in range(1, 1000))
    return next(folder for folder in candidates if folder not in taken)
