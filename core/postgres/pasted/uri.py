"""`postgresql://`, user, host, database and parameters (PostgreSQL's documentation, "Connection URIs").

Read by libpq's own rules (fe-connect.c, conninfo_uri_parse_options): any part may be missing, each may be
percent-encoded, an IPv6 address stands in brackets, and a parameter goes before the same thing said earlier.
"""

from __future__ import annotations

import re

from .errors import ServerTextUnreadable, SeveralServers
from .percent import decoded, read_parameters

# SQLAlchemy names its driver, too: postgresql+psycopg2://
_SCHEME = re.compile(r"postgres(?:ql)?(?:\+[a-z0-9_]+)?://", re.IGNORECASE)
_HOST = re.compile(r"(?:\[(?P<address>[^\]]*)\]|(?P<name>[^:\[\]]*))(?::(?P<port>[^:]*))?")


def is_uri(text: str) -> bool:
    """Whether it begins as one."""
    return _SCHEME.match(text) is not None


def read_uri(text: str) -> dict[str, str]:
    """Values by libpq's keywords. Raises `SeveralServers` and `ServerTextUnreadable`."""
    if re.search(r"\s", text):
        raise ServerTextUnreadable
    rest, _mark, query = _SCHEME.sub("", text, count=1).partition("?")
    authority, _slash, database = rest.partition("/")
    who, at, where = authority.rpartition("@")
    if "@" in who or (not at and "@" in database):  # a password with a slash or an at sign has to be encoded
        raise ServerTextUnreadable
    user, _colon, password = who.partition(":")
    said = {"user": decoded(user), "password": decoded(password), **read_place(where), "dbname": decoded(database)}
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
