"""What people paste: marks that nobody sees, quotes from around an address, and API keys in the wrong field."""

from __future__ import annotations

import re
import unicodedata

LONGEST_TEXT = 2048
_LONGEST_SHOWN = 80
# Around what people copy out of mails and documents: blanks, quotes, brackets, and the end of a sentence.
_WRAPPING = " \t\r\n\u00a0\"'`<>()«»“”„\u2018\u2019,;!."
# CARTO's master keys are 40 hexadecimal digits, its other keys 22 characters of URL-safe Base64: letters of both cases
# and mostly a digit. Where only the first letter is a capital, somebody wrote a name.
_MASTER_KEY = re.compile(r"[0-9a-fA-F]{40}")
_API_KEY = re.compile(
    _MASTER_KEY.pattern
    + r"|(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9_-]{20,}|(?=.*[a-z])(?=.+[A-Z])[A-Za-z0-9_-]{22}"
)
# A URI, an address for JDBC, a command, variables of libpq's, or pairs.
_SERVER = re.compile(
    r"(?:jdbc:|postgres(?:ql)?(?:\+\w+)?://)|(?:.*\s)?psql\s|.*\bPG[A-Z]+=|(?:.*[\s;])?(?:host|server)\s*=",
    re.IGNORECASE | re.DOTALL,
)


def tidy(text: str) -> str:
    """Take away what is around an address, and what nobody sees in it."""
    return visible(text).strip(_WRAPPING)


def visible(text: str) -> str:
    """Take away characters without width (Unicode's class Cf), which copying from a web page brings along."""
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def is_api_key(text: str) -> bool:
    """Whether this is made as CARTO makes API keys. It must be as it was typed, for it lives by its two cases."""
    return _API_KEY.fullmatch(text) is not None


def is_master_key(text: str) -> bool:
    """Whether this is made as CARTO makes the key that opens everything."""
    return _MASTER_KEY.fullmatch(text) is not None


def holds_api_key(text: str) -> bool:
    """Whether any part of an address is made as CARTO makes API keys."""
    return any(map(is_api_key, re.split(r"[^A-Za-z0-9_-]", text)))


def names_server(text: str) -> bool:
    """Whether it says where a PostgreSQL server is, in one of the forms in which people copy that."""
    return _SERVER.match(text) is not None


def shown(pasted: str) -> str:
    """Keep what a message may repeat: no user info, no query, no setting, no misplaced API key, nothing endless."""
    _user_info, at, rest = pasted.rpartition("@")
    place = re.split(r"[?#]", rest)[0]
    if "=" in place or holds_api_key(place[:LONGEST_TEXT]):
        return "…"
    printable = "".join(character if character.isprintable() else " " for character in place[: _LONGEST_SHOWN + 1])
    cut = printable if len(printable) <= _LONGEST_SHOWN else printable[:_LONGEST_SHOWN] + "…"
    return f"…@{cut}" if at else cut
