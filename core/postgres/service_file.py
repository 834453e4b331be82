"""The text of libpq's `pg_service.conf`.

Format and rules: PostgreSQL's documentation, "The Connection Service File", and `fe-connect.c` (parseServiceFile).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..accounts.errors import InvalidDatabaseKey
from ..secret import Secret
from .connection import Connection

FILE_NAME = "pg_service.conf"
# Where libpq was built to look for the file of the whole computer; libpq itself does not tell.
SYSTEM_FOLDERS = ("/etc/postgresql-common", "/etc/sysconfig/pgsql", "/usr/local/etc/postgresql", "/etc")
# An empty value keeps libpq from taking what the environment says for other servers (PGHOSTADDR, PGOPTIONS, ...).
# Without `gssencmode` a Kerberos ticket costs each dial a round trip.
_NOT_FROM_THE_ENVIRONMENT = {"hostaddr": "", "options": "", "sslcrl": "", "gssencmode": "disable"}


def section(connection: Connection, password: Secret, certificate: Path, authorities: Path) -> str:
    """The section that lets libpq open `connection`.

    `certificate` is a PEM file with certificate and private key, `authorities` one with the CAs of the server. Raises
    `InvalidDatabaseKey` for a password that would break out of its line, `ValueError` for another value that would.
    """
    if not _fits_a_line(password.reveal()):
        raise InvalidDatabaseKey
    login = connection.login
    values = {
        "host": login.host,
        "port": str(login.port),
        "dbname": login.database,
        "user": login.user,
        "password": password.reveal(),
        "sslmode": "verify-full",
        "sslcert": str(certificate),
        "sslkey": str(certificate),
        "sslrootcert": str(authorities),
        **_NOT_FROM_THE_ENVIRONMENT,
    }
    if "]" in connection.service or not all(map(_fits_a_line, (connection.service, *values.values()))):
        raise ValueError("A value that no service file can hold.")
    return "\n".join([f"[{connection.service}]", *(f"{name}={value}" for name, value in values.items()), ""])


def system_service_file(environment: Mapping[str, str]) -> Path | None:
    """Where libpq would look next after the user's own file, without this plugin; None where there is no such file."""
    named = environment.get("PGSYSCONFDIR")
    folders = (named,) if named else SYSTEM_FOLDERS
    return next((path for path in (Path(folder, FILE_NAME) for folder in folders) if path.is_file()), None)


def _fits_a_line(value: str) -> bool:
    """Libpq reads a value as it stands, up to the end of the line, without blanks there."""
    return value == value.rstrip() and not set(value) & set("\r\n\0")
