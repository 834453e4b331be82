"""The programs that a connection can be exported for, a module each. A new one is a module and a line here."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from ..errors import TargetUnknown

if TYPE_CHECKING:
    from ..target import Target

TARGET_IDS = (
    "libpq",
    "gdal",
    "psycopg",
    "sqlalchemy",
    "r",
    "tableau",
    "power_bi",
    "excel",
    "qlik",
    "databricks",
    "dbeaver",
    "pgadmin",
    "geoserver",
    "odbc",
    "jdbc",
    "npgsql",
    "pkcs12",
    "pem",
)
"""Each is its module's name too. In the order in which people are shown them; without the modules, for start-up."""


@cache
def targets() -> tuple[Target, ...]:
    """All of them, in that order; loads their modules."""
    return tuple(import_module(f".{target_id}", __package__).TARGET for target_id in TARGET_IDS)


def target_of(target_id: str) -> Target:
    """Raises `TargetUnknown`."""
    found = next((target for target in targets() if target.id == target_id), None)
    if found is None:
        raise TargetUnknown(target=target_id)
    return found
