"""How a value is written in the languages of configuration files, so that it means itself and nothing more."""

from __future__ import annotations

import html
import ipaddress
import json
import re
from urllib.parse import quote

_PLAIN_IN_ODBC = re.compile(r"[^;={}\s](?:[^;={}]*[^;={}\s])?")


def plain(value: str) -> str:
    """As it is, for formats in which a value ends with its line."""
    return value


def conninfo(value: str) -> str:
    """A value of libpq's `keyword='value'`."""
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def pass_field(value: str) -> str:
    """A field of libpq's pass file."""
    return value.replace("\\", "\\\\").replace(":", "\\:")


def url(value: str) -> str:
    """A part of a URL, a host included: an IPv6 address comes in brackets."""
    try:
        return f"[{ipaddress.IPv6Address(value)}]"
    except ValueError:
        return quote(value, safe="")


def text(value: str) -> str:
    """A literal in double quotes for JSON, Python and R, whose escapes JSON shares; ASCII, so no encoding matters."""
    return json.dumps(value)


def java_property(value: str) -> str:
    """The value of a `.properties` file: Latin-1 at most, and a backslash begins an escape."""
    escaped = value.replace("\\", "\\\\")
    if escaped.startswith(" "):
        escaped = "\\" + escaped
    return "".join(letter if letter.isascii() else _java_escape(letter) for letter in escaped)


def odbc_braces(value: str) -> str:
    """A value of an ODBC connection string; psqlODBC takes braces for a part of most values, so only where need be."""
    if _PLAIN_IN_ODBC.fullmatch(value):
        return value
    return "{" + value.replace("}", "}}") + "}"


def dotnet(value: str) -> str:
    """A value of a .NET connection string."""
    return '"' + value.replace('"', '""') + '"'


def powershell(value: str) -> str:
    """The inside of a literal in single quotes; PowerShell takes typographic quotes for quotes as well."""
    return "".join(letter * 2 if letter in "'\u2018\u2019\u201a\u201b" else letter for letter in value)


def xml(value: str) -> str:
    """Text in an XML element."""
    return html.escape(value)


def _java_escape(letter: str) -> str:
    units = letter.encode("utf-16-be")
    return "".join(f"\\u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))
