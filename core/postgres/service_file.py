"""The text of libpq's `pg_service.conf`.

Format and rules: PostgreSQL's documentation, "The Connection Service File", and `fe-connect.c` (parseServiceFile).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..accounts.errors import InvalidDatabaseKey

if TYPE_CHECKING:
    from ..secret import Secret
    from .connection import Connection

FILE_NAME = "pg_service.conf"
SERVER_PREFIX = "directsql_"  # of our services that lead to other servers than CARTO's
# Where libpq was built to look for the file of the whole computer; libpq itself does not tell.
SYSTEM_FOLDERS = ("/etc/postgresql-common", "/etc/sysconfig/pgsql", "/usr/local/etc/postgresql", "/etc")
# An empty value keeps libpq from taking what the environment says for other servers (PGHOSTADDR, PGOPTIONS, ...).
# What only a newer libpq than 13 knows cannot stand here: an older one takes no service with a word it does not know.
# Without `gssencmode` a Kerberos ticket costs each dial a round trip.
_NOT_FROM_THE_ENVIRONMENT = {
    "hostaddr": "",
    "options": "",
    "sslcrl": "",
    "target_session_attrs": "any",
    "gssencmode": "disable",
    "channel_binding": "prefer",
    "ssl_min_protocol_version": "TLSv1.2",
    "ssl_max_protocol_version": "",
}
# Words of newer ones, since when, and what keeps the variable out; written only where the variable is set.
_NEWER = {
    "PGSSLCRLDIR": (140000, "sslcrldir="),
    "PGSSLSNI": (140000, "sslsni=1"),
    "PGSSLCERTMODE": (160000, "sslcertmode=allow"),
    "PGREQUIREAUTH": (160000, "require_auth="),
    "PGLOADBALANCEHOSTS": (160000, "load_balance_hosts=disable"),
    "PGGSSDELEGATION": (160000, "gssdelegation=0"),
    "PGSSLNEGOTIATION": (170000, "sslnegotiation=postgres"),
    "PGMINPROTOCOLVERSION": (180000, "min_protocol_version="),
    "PGMAXPROTOCOLVERSION": (180000, "max_protocol_version="),
    "PGSSLKEYLOGFILE": (180000, "sslkeylogfile="),
}
# libpq reads 1,023 bytes of a line, its end included, and takes no service after one that is longer.
_LONGEST_LINE = 1000
_LONGEST_FILE_NAME = 300  # with the word before it
_SECTION = re.compile(rb"^[ \t]*\[([^\]\r\n]*)\]", re.MULTILINE)


def section(
    connection: Connection, password: Secret, certificate: Path, authorities: Path, others: tuple[str, ...] = ()
) -> str:
    """The section that lets libpq open `connection`.

    `certificate` is a PEM file with certificate and private key (where it is missing, libpq shows none), `authorities`
    one with the CAs of the server, `others` further lines (see `lines_against`). Raises `InvalidDatabaseKey` for a
    password that would break out of its line, `ValueError` for another value that would.
    """
    if not _is_a_line(f"password={password.reveal()}"):
        raise InvalidDatabaseKey
    login = connection.login
    values = {
        "host": login.host,
        "port": str(login.port),
        "dbname": login.database,
        "user": login.user,
        "password": password.reveal(),
        "sslmode": connection.sslmode,
        "sslcert": str(certificate),
        "sslkey": str(certificate),
        "sslrootcert": str(authorities),
        **_NOT_FROM_THE_ENVIRONMENT,
    }
    lines = [f"[{connection.service}]", *(f"{name}={value}" for name, value in values.items()), *others]
    if "]" in connection.service or not all(map(_is_a_line, lines)):
        raise ValueError("A value that no service file can hold.")
    return "\n".join([*lines, ""])


def can_name(folder: Path) -> bool:
    """Whether a section can lead to files in there: their paths have to be text, to fit a line, and to be paths."""
    return _is_a_line(f"{folder}{'x' * _LONGEST_FILE_NAME}") and not names_engine(str(folder))


def names_engine(path: str) -> bool:
    """Whether libpq would not take `sslkey` for a file: what has a colon is an OpenSSL engine and a key in it.

    Only a drive's colon is none of that (`fe-secure-openssl.c`, initialize_SSL).
    """
    return ":" in path[2:]


def system_service_file(environment: Mapping[str, str]) -> Path | None:
    """Where libpq would look next after the user's own file, without this plugin; None where there is no such file."""
    named = environment.get("PGSYSCONFDIR")
    folders = (named,) if named else SYSTEM_FOLDERS
    return next((path for path in (Path(folder, FILE_NAME) for folder in folders) if path.is_file()), None)


def lines_against(environment: Mapping[str, str], libpq: int) -> tuple[str, ...]:
    """What a section needs besides, so that no variable plays a part in it; `libpq` is its version, such as 150004."""
    return tuple(line for name, (since, line) in _NEWER.items() if name in environment and since <= libpq)


def sections_only(content: bytes) -> bytes:
    """A service file without what stands before its first section: libpq passes over that, unless ours comes before."""
    return content[found.start() :] if (found := _SECTION.search(content)) is not None else b""


def services_in(content: bytes) -> frozenset[str]:
    """The services that a file defines."""
    return frozenset(found.group(1).decode(errors="replace") for found in _SECTION.finditer(content))


def _is_a_line(text: str) -> bool:
    """Libpq reads a value as it stands, up to the end of the line, without blanks there."""
    try:
        length = len(text.encode())
    except UnicodeEncodeError:  # half a character
        return False
    return length <= _LONGEST_LINE and text == text.rstrip() and not set(text) & set("\r\n\0")
