"""A `psql` command with its options, as people copy it from a page or a terminal (psql's manual page)."""

from __future__ import annotations

import getopt
import re
import shlex
from collections.abc import Sequence

from .errors import ServerTextUnreadable

_SHORT = "aAbc:d:eEf:F:h:HlL:no:p:P:qR:sStT:U:v:VwWxXz?01"
_WITH_VALUE = {
    "command": "c", "dbname": "d", "file": "f", "field-separator": "F", "host": "h", "log-file": "L", "output": "o",
    "port": "p", "pset": "P", "record-separator": "R", "table-attr": "T", "username": "U", "set": "v", "variable": "v",
}  # fmt: skip
_PLAIN = (
    "csv", "echo-all", "echo-errors", "echo-hidden", "echo-queries", "expanded", "field-separator-zero", "help",
    "html", "list", "no-align", "no-password", "no-psqlrc", "no-readline", "password", "quiet",
    "record-separator-zero", "single-line", "single-step", "single-transaction", "tuples-only", "version",
)  # fmt: skip
_OPTIONS = {"h": "host", "p": "port", "U": "user", "d": "dbname"}
_SAME_WORDS = ["host", "hostaddr", "port", "user", "password", "service", "sslmode", "sslcert", "sslkey", "sslrootcert"]
_VARIABLES = {"PGDATABASE": "dbname", **{f"PG{keyword.upper()}": keyword for keyword in _SAME_WORDS}}
_PROMPT = re.compile(r"\A[$#>%]\s+")
_VARIABLE = re.compile(r"([A-Z_]+)=(.*)", re.DOTALL)
# A POSIX shell takes the backslashes of a path on Windows for escapes.
_PROGRAM = re.compile(r"[^=]*psql(?:\.exe)?", re.IGNORECASE | re.DOTALL)
_CONTINUED = re.compile(r"[\\^`]\r?\n")


def is_psql_command(text: str) -> bool:
    """Whether it calls psql, perhaps with variables of the environment before."""
    words = _words(text)
    return bool(words) and _PROGRAM.fullmatch(next(filter(_is_no_variable, words), "")) is not None


def read_psql_command(text: str) -> dict[str, str]:
    """Values by libpq's keywords; `dbname` may be a URI or pairs. Raises `ServerTextUnreadable`."""
    words = _words(text)
    said: dict[str, str] = {}
    while words and (variable := _VARIABLE.fullmatch(words[0])):
        words.pop(0)
        if variable.group(1) in _VARIABLES:
            said[_VARIABLES[variable.group(1)]] = variable.group(2)
    return {**said, **_arguments(words[1:])}


def _words(text: str) -> list[str]:
    """As a shell takes a line apart; none where it would not."""
    try:
        return shlex.split(_CONTINUED.sub(" ", _PROMPT.sub("", text, count=1)), posix=True)
    except ValueError:
        return []


def _is_no_variable(word: str) -> bool:
    return _VARIABLE.fullmatch(word) is None


def _arguments(words: Sequence[str]) -> dict[str, str]:
    try:
        options, names = getopt.gnu_getopt(list(words), _SHORT, [*(f"{name}=" for name in _WITH_VALUE), *_PLAIN])
    except getopt.GetoptError as error:
        raise ServerTextUnreadable from error
    said: dict[str, str] = {}
    for option, value in options:
        letter = _WITH_VALUE.get(option[2:], "") if option.startswith("--") else option[1:]
        if letter in _OPTIONS:
            said[_OPTIONS[letter]] = value
    free = [keyword for keyword in ("dbname", "user") if keyword not in said]  # psql fills them in this order
    if len(names) > len(free):
        raise ServerTextUnreadable
    return {**said, **dict(zip(free, names))}
