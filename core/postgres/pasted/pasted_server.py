"""Where a server is and who signs in, read out of a URI, a `psql` command, pairs for libpq, or an address for JDBC."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ...secret import Secret
from ..connection import USUAL_PORT, Login
from .conninfo import pairs_alone, read_pairs
from .copied import bare, is_placeholder, visible, without_comment
from .errors import (
    ServerByService,
    ServerBySocket,
    ServerNotNamed,
    ServerPortInvalid,
    ServerTextUnreadable,
    ServerUserNotNamed,
    SeveralServers,
)
from .jdbc_url import is_jdbc_url, read_jdbc_url
from .psql_command import is_psql_command, read_psql_command
from .settings import keywords_of, read_settings
from .uri import address_in, is_uri, read_uri

LONGEST = 8_192
_DIGITS = re.compile(r"[0-9]{1,5}")
_LAST_PORT = 65_535


@dataclass(frozen=True)
class PastedServer:
    """What a text says; what it does not say is empty, a port 0.

    `sslmode` is libpq's word. `sslcert`, `sslkey` and `sslrootcert` name files as they were written. `password` is None
    where there was none.
    """

    host: str = ""
    port: int = 0
    database: str = ""
    user: str = ""
    sslmode: str = ""
    sslcert: str = ""
    sslkey: str = ""
    sslrootcert: str = ""
    password: Secret | None = None

    @property
    def login(self) -> Login:
        """What signing in takes, with libpq's defaults. Raises `ServerNotNamed` and `ServerUserNotNamed`."""
        if not self.host:
            raise ServerNotNamed
        if not self.user:
            raise ServerUserNotNamed
        return Login(self.host, self.port or USUAL_PORT, self.database or self.user, self.user)


def parse_server(text: str) -> PastedServer:
    """Understand what people paste. Raises the `ServerTextError` that fits, none of which repeats the text."""
    if len(text) > LONGEST or "\0" in text:
        raise ServerTextUnreadable
    return _server(_said(bare(text)))


def _said(pasted: str) -> dict[str, str]:
    """Values by libpq's keywords, read in the first form that the text has."""
    if is_jdbc_url(pasted):
        return read_jdbc_url(pasted)
    if is_uri(pasted):
        return read_uri(pasted)
    if is_psql_command(pasted):
        return _resolved(read_psql_command(pasted))
    settings = read_settings(pasted)
    if settings is not None:
        return settings
    address = address_in(pasted)
    return _said(address) if address else _pairs(bare(pairs_alone(pasted)))


def _resolved(parameters: Mapping[str, str]) -> dict[str, str]:
    """A database's name may be a URI or pairs; what stands there goes before the command's other options."""
    name = parameters.get("dbname", "")
    if is_uri(name) or "=" in name:
        others = {keyword: value for keyword, value in parameters.items() if keyword != "dbname"}
        return {**others, **(read_uri(name) if is_uri(name) else _pairs(name))}
    return dict(parameters)


def _pairs(text: str) -> dict[str, str]:
    if not text:
        raise ServerTextUnreadable
    try:
        return keywords_of(read_pairs(text))
    except ServerTextUnreadable:
        return keywords_of(read_pairs(without_comment(text)))


def _server(parameters: Mapping[str, str]) -> PastedServer:
    if parameters.get("service"):
        raise ServerByService(service=parameters["service"])
    password = parameters.get("password", "")
    return PastedServer(
        host=_host(parameters.get("host", "") or parameters.get("hostaddr", "")),
        port=_port(parameters.get("port", "")),
        database=parameters.get("dbname", ""),
        user=parameters.get("user", ""),
        sslmode=parameters.get("sslmode", "").lower(),
        sslcert=parameters.get("sslcert", ""),
        sslkey=parameters.get("sslkey", ""),
        sslrootcert=parameters.get("sslrootcert", ""),
        password=Secret(password) if password and not is_placeholder(password) else None,
    )


def _host(named: str) -> str:
    host = visible(named).strip()
    if "," in host:
        raise SeveralServers
    if host.startswith(("/", "@")):
        raise ServerBySocket
    try:  # as a certificate names it: libpq compares letter by letter
        return (host if host.isascii() else host.encode("idna").decode("ascii")).lower().rstrip(".")
    except UnicodeError as error:
        raise ServerTextUnreadable from error


def _port(port: str) -> int:
    if "," in port:
        raise SeveralServers
    if not port:
        return 0
    if not _DIGITS.fullmatch(port) or not 0 < int(port) <= _LAST_PORT:
        raise ServerPortInvalid
    return int(port)
