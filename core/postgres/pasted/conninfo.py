"""Pairs such as `host=db.example.com dbname=gis` (PostgreSQL's documentation, "Keyword/Value Connection Strings").

GDAL writes `PG:` before them, and QGIS, in a layer's source, the table behind them.
"""

from __future__ import annotations

import re

from .errors import ServerTextUnreadable

_PAIR = re.compile(
    r"""\s*(?P<keyword>[A-Za-z_]+)\s*=\s*(?:'(?P<quoted>(?:[^'\\]|\\.)*)'(?=\s|\Z)|(?P<plain>(?:[^\s'\\]|\\.)*))""",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_GDALS = re.compile(r"PG:\s*", re.IGNORECASE)
_TABLE = re.compile(r'\stable="')


def read_pairs(text: str) -> dict[str, str]:
    """Values by keyword, in lower case; of equal keywords the last counts. Raises `ServerTextUnreadable`."""
    pairs: dict[str, str] = {}
    place = 0
    end = len(text.rstrip())
    while place < end:
        found = _PAIR.match(text, place)
        if found is None:
            raise ServerTextUnreadable
        quoted = found.group("quoted")
        value = _ESCAPED.sub(r"\1", found.group("plain") if quoted is None else quoted)
        pairs[found.group("keyword").lower()] = value
        place = found.end()
    return pairs


def pairs_alone(text: str) -> str:
    """The pairs without what GDAL and QGIS write around them."""
    return _TABLE.split(_GDALS.sub("", text, count=1) if _GDALS.match(text) else text)[0]
