"""Pairs such as `host=db.example.com dbname=gis` (PostgreSQL's documentation, "Keyword/Value Connection Strings")."""

from __future__ import annotations

import re

from .errors import ServerTextUnreadable

_PAIR = re.compile(
    r"""\s*(?P<keyword>[a-z_]+)\s*=\s*(?:'(?P<quoted>(?:[^'\\]|\\.)*)'(?=\s|\Z)|(?P<plain>(?:[^\s'\\]|\\.)*))""",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def read_pairs(text: str) -> dict[str, str]:
    """Values by keyword; of equal keywords the last counts. Raises `ServerTextUnreadable`."""
    pairs: dict[str, str] = {}
    place = 0
    end = len(text.rstrip())
    while place < end:
        found = _PAIR.match(text, place)
        if found is None:
            raise ServerTextUnreadable
        quoted = found.group("quoted")
        pairs[found.group("keyword")] = _ESCAPED.sub(r"\1", found.group("plain") if quoted is None else quoted)
        place = found.end()
    return pairs
