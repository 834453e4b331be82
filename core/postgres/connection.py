"""A connection to a PostgreSQL database, as QGIS keeps it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Connection:
    """A QGIS PostgreSQL connection.

    `sslmode=verify-full`, certificate by `authcfg`, password by the session's pass file.
    """

    name: str
    host: str
    port: int
    database: str
    user: str
    authcfg: str
