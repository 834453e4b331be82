"""Where the database is: CARTO says so in the bundle's README and nowhere else."""

from __future__ import annotations

import ipaddress
import re

from ..postgres.connection import USUAL_PORT

_LONGEST = 65_536
_LONGEST_HOST = 253
_HIGHEST_PORT = 65_535

# The lines that carto-api.md quotes; failing these the example psql command, in each of psql's spellings.
_HOSTS = (
    re.compile(r"\bhost server\)?[^\n:]{0,40}:[ \t]*(\S{1,300})", re.IGNORECASE),
    re.compile(r"(?:\bhost=|--host[= ]|(?<!\S)-h[ \t]*)['\"]?([^\s'\"]{1,300})"),
)
_PORTS = (
    re.compile(r"\bTCP port\b[^\n:]{0,40}:[ \t]*([0-9]{1,5})\b", re.IGNORECASE),
    re.compile(r"(?:\bport=|--port[= ]|(?<!\S)-p[ \t]*)['\"]?([0-9]{1,5})\b"),
)
_ODD_PORT = re.compile(r"\bTCP port\b[^\n:]{0,40}:[ \t]*\S", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")


def database_address(readme: bytes) -> tuple[str | None, int | None]:
    """Read host and port from a README; None where they are not said, or cannot be true.

    Where no port is said it is PostgreSQL's usual one.
    """
    text = readme[:_LONGEST].decode("utf-8-sig", errors="replace")
    hosts = (_host(match.group(1)) for pattern in _HOSTS for match in pattern.finditer(text))
    ports = (int(match.group(1)) for pattern in _PORTS for match in pattern.finditer(text))
    host = next(filter(None, hosts), None)
    usual = USUAL_PORT if host and not _ODD_PORT.search(text) else None
    return host, next((port for port in ports if 0 < port <= _HIGHEST_PORT), usual)


def _host(text: str) -> str | None:
    """Accept a name or an address, in lower case; nothing that could be taken for more in a connection string."""
    host = text.strip(".,;[]").lower()
    try:
        return str(ipaddress.ip_address(host)) if "%" not in host else None
    except ValueError:
        return host if len(host) <= _LONGEST_HOST and all(map(_LABEL.fullmatch, host.split("."))) else None
