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
_PROMPT = re.compile(r"\A[$#>%&]\s+")
_VARIABLE = re.compile(r"(?:\$env:)?([A-Z_]+)=(.*?)(?:&&)?", re.DOTALL)
_PAIR = re.compile(r"=|[a-z_]+=.*", re.DOTALL)
# A POSIX shell takes the backslashes of a path on Windows for escapes.
_PROGRAM = re.compile(r"[^=]*psql(?:\.exe)?", re.IGNORECASE | re.DOTALL)
_CONTINUED = re.compile(r"[\\^`]\r?\n")
# What editors make of two dashes, one, and quotes at the ends of a word.
_TYPOGRAPHIC = (
    (re.compile(r"(?<!\S)(?:[\u2014\u2015]|[\u2013\u2212-]{2})(?=\w\w)"), "--"),
    (re.compile(r"(?<!\S)[\u2013\u2212](?=\w)"), "-"),
    (re.compile(r"(?<![^\s=])[\u201c\u201e]|\u201d(?!\S)"), '"'),
    (re.compile(r"(?<![^\s=])\u2018|\u2019(?!\S)"), "'"),
)
_NEXT_COMMAND = re.compile(r"[;|<>]+|&&?|#.*|[0-9]>.*", re.DOTALL)


def is_psql_command(text: str) -> bool:
    """Whether it calls psql, perhaps with variables of the environment, or another program, before."""
    words = _words(text)
    place = _place_of_program(words)
    return place is not None and not any(map(_PAIR.fullmatch, words[:place]))


def read_psql_command(text: str) -> dict[str, str]:
    """Values by libpq's keywords; `dbname` may be a URI or pairs. Raises `ServerTextUnreadable`."""
    words = _words(text)
    place = _place_of_program(words) or 0
    said: dict[str, str] = {}
    for variable in filter(None, map(_VARIABLE.fullmatch, words[:place])):
        if variable.group(1) in _VARIABLES:
            said[_VARIABLES[variable.group(1)]] = variable.group(2)
    arguments = words[place + 1 :]
    end = next((number for number, word in enumerate(arguments) if _NEXT_COMMAND.fullmatch(word)), None)
    return {**said, **_arguments(arguments[:end])}


def _words(text: str) -> list[str]:
    """As a shell takes a line apart; none where it would not."""
    text = _CONTINUED.sub(" ", _PROMPT.sub("", text, count=1))
    for typographic, plain in _TYPOGRAPHIC:
        text = typographic.sub(plain, text)
    lexer = shlex.shlex(text, posix=True, punctuation_chars=";|<>")
    lexer.whitespace_split, lexer.commenters = True, ""
    try:
        return list(lexer)
    except ValueError:
        return []


def _place_of_program(words: Sequence[str]) -> int | None:
    return next((number for number, word in enumerate(words) if _PROGRAM.fullmatch(word)), None)


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
