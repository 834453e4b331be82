"""Settings as consoles, environments and other drivers write them: a name and a value a line, or between semicolons.

Of DigitalOcean's and others' pages, `.env` files, .NET connection strings, PDO, JSON with secrets of AWS's, and
`pg_service.conf`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from .copied import without_comment

# By libpq's keyword: what others call it, in lower case, without what may stand between words.
_CALLED = {
    "host": ("server", "hostname", "endpoint", "pghost"),
    "hostaddr": ("pghostaddr",),
    "port": ("pgport",),
    "dbname": ("database", "databasename", "db", "initialcatalog", "pgdatabase"),
    "user": ("username", "userid", "uid", "pguser"),
    "password": ("pwd", "pgpassword"),
    "service": ("pgservice",),
    "sslmode": ("pgsslmode",),
    "sslcert": ("sslcertificate", "pgsslcert"),
    "sslkey": ("pgsslkey",),
    "sslrootcert": ("rootcertificate", "pgsslrootcert"),
}
_KEYWORDS = {name: keyword for keyword, names in _CALLED.items() for name in (keyword, *names)}
_BETWEEN_WORDS = re.compile(r"[ _-]")
_PREFIX = re.compile(r"(?:export|set|-)\s+|\$env:|pgsql:", re.IGNORECASE)
_SETTING = re.compile(r"""["']?(?P<name>[A-Za-z][\w -]{0,30}?)["']?[ \t]{0,30}[=:](?P<value>.*)""", re.DOTALL)
_PART = re.compile(r"""(?:"[^"]*"|'[^']*'|,(?!\s|\Z)|[^;,])+""")
_QUOTED = re.compile(r"""(["'])(?P<inside>.*)\1""", re.DOTALL)
_MORE_PAIRS = re.compile(r"\s\w+\s*=")
_FEWEST = 2


def keywords_of(settings: Mapping[str, str]) -> dict[str, str]:
    """By libpq's keywords; what is already called so goes first, and what nobody knows stays as it is."""
    named = {_KEYWORDS.get(_name(name), name): value for name, value in settings.items()}
    return {**named, **{name: value for name, value in settings.items() if name in _CALLED}}


def read_settings(text: str) -> dict[str, str] | None:
    """Values by libpq's keywords; None for a text that is not made of settings alone."""
    if text.startswith("{"):
        return _of_json(text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        are_separated = all(line.endswith((",", ";")) for line in lines[:-1])
        return _of_parts(line.rstrip(",;") if are_separated else line for line in lines)
    return _of_parts(part.strip() for part in _PART.findall(text))


def _of_parts(parts: Iterable[str]) -> dict[str, str] | None:
    settings: dict[str, str] = {}
    for part in parts:
        if not part or part.startswith(("#", "[")):  # a remark, or a section's name
            continue
        found = _SETTING.fullmatch(_PREFIX.sub("", part, count=1))
        value = _value(found.group("value")) if found is not None else None
        if found is None or value is None:
            return None
        settings[found.group("name")] = value
    named = keywords_of(settings)
    return named if len(named.keys() & _CALLED.keys()) >= _FEWEST else None


def _value(text: str) -> str | None:
    """None where the next pair follows in the same part: those are libpq's own pairs."""
    quoted = _QUOTED.fullmatch(text.strip())
    if quoted is not None:
        return quoted.group("inside")
    return None if _MORE_PAIRS.search(text) else without_comment(text).strip()


def _of_json(text: str) -> dict[str, str] | None:
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return keywords_of({name: str(value) for name, value in content.items() if isinstance(value, (str, int))})


def _name(name: str) -> str:
    return _BETWEEN_WORDS.sub("", name.lower())
