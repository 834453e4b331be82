"""A connection to a PostgreSQL database: where it leads, what is shown there, and how QGIS keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..secret import Secret

USUAL_PORT = 5432
"""PostgreSQL's, where nobody names one."""


@dataclass(frozen=True)
class Login:
    """Where a database is and who signs in. The password is kept elsewhere, encrypted."""

    host: str
    port: int
    database: str
    user: str


@dataclass(frozen=True)
class Connection:
    """A QGIS PostgreSQL connection: `service='...' sslmode=verify-full`, and nothing else.

    `name` is what people see; `service` names the section of a `pg_service.conf` that says the rest, `login` included.
    `checks_name` is False where the server's name cannot be in its certificate (`verify-ca`): its authorities alone
    vouch for it then.
    """

    name: str
    service: str
    login: Login
    checks_name: bool = True

    @property
    def sslmode(self) -> str:
        """As libpq calls it."""
        return "verify-full" if self.checks_name else "verify-ca"


def nth_service(first: str, number: int) -> str:
    """An account's service, counted from 1: `carto_alice`, `carto_alice_2`."""
    return first if number == 1 else f"{first}_{number}"


def is_service_of(first: str, service: str) -> bool:
    """Whether `service` is one of the account whose first one this is: `carto_alice_2` is, `carto_alice2` another's."""
    rest = service[len(first) :]
    return service.startswith(first) and (not rest or (rest[0] == "_" and rest[1:].isdecimal()))


@dataclass(frozen=True)
class Credentials:
    """What a dial shows and what it checks.

    `certificate` and `private_key` are PEM; `authorities` are PEM, one each, of the CAs that may have signed the
    server's certificate (empty: those that the operating system trusts). A server may want no certificate, or no
    password: what it does not want is empty.
    """

    certificate: bytes
    private_key: Secret
    password: Secret
    authorities: tuple[bytes, ...] = ()
