"""Names of folders that exist on somebody's computer only; a tracked file that holds one works nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from project import ROOT, git

# Where people and build machines keep their checkouts. A colon or a word before the slash makes it part of an address.
PATHS = re.compile(
    r"(?<![\w.:~}*/-])/(?:home|root|Users|work|workspace|farm|builds|scratch|mnt|media)/[\w.]|\b[A-Z]:\\Users\\\w"
)


def problems() -> Iterator[str]:
    """Each line of a tracked text file that names such a folder."""
    for name in git("ls-files").splitlines():
        path = ROOT / name
        # git lists a removed file until its removal is committed.
        if not path.is_file() or name == "LICENSE":
            continue
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        yield from (f"{name}:{number}: {line.strip()}" for number, line in enumerate(lines, 1) if PATHS.search(line))
