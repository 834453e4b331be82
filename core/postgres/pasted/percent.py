"""Percent-encoding as libpq reads it: strictly."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from .errors import ServerTextUnreadable

_BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})|%00")


def decoded(text: str) -> str:
    """Raises `ServerTextUnreadable` for a sign without its two digits, a null character, and what is no UTF-8."""
    if _BROKEN.search(text):
        raise ServerTextUnreadable
    try:
        return unquote_to_bytes(text).decode("utf-8")
    except UnicodeDecodeError as error:
        raise ServerTextUnreadable from error


def read_parameters(query: str) -> dict[str, str]:
    """What stands behind the question mark: `sslmode=verify-full&user=alice`. Raises `ServerTextUnreadable`.

    Another equals sign belongs to the value, as pgjdbc and the consoles of providers have it: `options=endpoint=x`.
    """
    parameters: dict[str, str] = {}
    for pair in filter(None, query.split("&")):
        keyword, equals, value = pair.partition("=")
        if not keyword or not equals:
            raise ServerTextUnreadable
        parameters[decoded(keyword)] = decoded(value)
    return parameters
