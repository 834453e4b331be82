"""`jdbc:postgresql://host:port/database?parameters` (pgjdbc's documentation, "Connecting to the Database")."""

from __future__ import annotations

import re

from .copied import as_address
from .errors import ServerTextUnreadable
from .percent import decoded, read_parameters
from .uri import read_place

_SCHEME = re.compile(r"jdbc:postgresql:", re.IGNORECASE)
_SAME_WORDS = ("user", "password", "sslmode", "sslcert", "sslkey", "sslrootcert", "service")


def is_jdbc_url(text: str) -> bool:
    """Whether it begins as one."""
    return _SCHEME.match(text) is not None


def read_jdbc_url(text: str) -> dict[str, str]:
    """Values by libpq's keywords. Raises `SeveralServers` and `ServerTextUnreadable`."""
    address = as_address(text)
    if re.search(r"\s", address):
        raise ServerTextUnreadable
    # pgjdbc decodes as forms are: a plus is a blank.
    place, _mark, query = _SCHEME.sub("", address, count=1).replace("+", "%20").partition("?")
    said: dict[str, str] = {}
    database = place
    if place.startswith("//"):
        where, _slash, database = place[2:].partition("/")
        if "@" in where:
            raise ServerTextUnreadable
        said = read_place(where)
    parameters = read_parameters(query)
    said["dbname"] = decoded(database.lstrip("/"))
    said.update({word: parameters[word] for word in _SAME_WORDS if word in parameters})
    if parameters.get("ssl") in ("", "true") and "sslmode" not in parameters:
        said["sslmode"] = "verify-full"  # what pgjdbc makes of it
    return {keyword: value for keyword, value in said.items() if value}
