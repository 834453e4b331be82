"""`postgresql://`, user, host, database and parameters (PostgreSQL's documentation, "Connection URIs").

Read by libpq's own rules (fe-connect.c, conninfo_uri_parse_options): any part may be missing, each may be
percent-encoded, an IPv6 address stands in brackets, and a parameter goes before the same thing said earlier.
"""

from __future__ import annotations

import re

from .copied import as_address
from .errors import PasswordNotEncoded, ServerTextUnreadable, SeveralServers
from .percent import decoded, read_parameters

# SQLAlchemy names its driver, too: postgresql+psycopg2://. Other schemes are Django's and CockroachDB's.
_SCHEMES = r"(?:postgres(?:ql)?|postgis|pgsql|cockroachdb)(?:\+[a-z0-9_]+)?://"
_SCHEME = re.compile(_SCHEMES, re.IGNORECASE)
_ADDRESS = re.compile(rf"(?:jdbc:)?{_SCHEMES}[^\s\"'`<>“”„\u2018’«»]+", re.IGNORECASE)
# As this plugin, too, names a server: alice@db.example.com:6432/gis
_WITHOUT_SCHEME = re.compile(r"[^\s/@:=]+@[^\s/@:=,]+(?::[0-9]+|(?::[0-9]+)?/[^\s@]+)")
_HOST = re.compile(r"(?:\[(?P<address>[^\]]*)\]|(?P<name>[^:\[\]]*))(?::(?P<port>[^:]*))?")


def is_uri(text: str) -> bool:
    """Whether it begins as one."""
    return _SCHEME.match(text) is not None


def address_in(text: str) -> str:
    """The only address of a server in a text, such as `DATABASE_URL="postgresql://…"`; empty where there is none.

    Raises `SeveralServers`, and `PasswordNotEncoded` where a blank may have cut it.
    """
    if _WITHOUT_SCHEME.fullmatch(text):
        return f"postgresql://{text}"
    found = dict.fromkeys(_ADDRESS.findall(text))
    if len(found) > 1:
        raise SeveralServers
    address = next(iter(found), "")
    if address and "@" not in address and "@" in text:
        raise PasswordNotEncoded
    return address


def read_uri(text: str) -> dict[str, str]:
    """Values by libpq's keywords. Raises `PasswordNotEncoded`, `SeveralServers` and `ServerTextUnreadable`."""
    address = as_address(text)
    if len(_SCHEME.findall(address)) > 1:
        raise SeveralServers
    rest, _mark, query = _SCHEME.sub("", address, count=1).partition("?")
    authority, _slash, database = rest.partition("/")
    who, at, where = authority.rpartition("@")
    if not at and "@" in f"{database}{query}":
        raise PasswordNotEncoded  # it has a slash or a question mark
    user, _colon, password = who.partition(":")
    if re.search(r"\s", address):
        raise PasswordNotEncoded if re.search(r"\s", password) else ServerTextUnreadable
    try:
        said = {"user": decoded(user), "password": decoded(password)}
    except ServerTextUnreadable as error:
        raise (PasswordNotEncoded if password else ServerTextUnreadable) from error
    said = {**said, **read_place(where), "dbname": decoded(database)}
    return {**{keyword: value for keyword, value in said.items() if value}, **_libpq(read_parameters(query))}


def read_place(where: str) -> dict[str, str]:
    """Host and port. Raises `SeveralServers` and `ServerTextUnreadable`."""
    if "," in where:
        raise SeveralServers
    found = _HOST.fullmatch(where)
    if found is None or found.group("address") == "":
        raise ServerTextUnreadable
    host = found.group("address") or found.group("name") or ""
    return {"host": decoded(host), "port": decoded(found.group("port") or "")}


def _libpq(parameters: dict[str, str]) -> dict[str, str]:
    """Libpq knows `ssl=true` from JDBC."""
    if parameters.get("ssl") == "true":
        parameters = {"sslmode": "require", **parameters}
    return parameters
