"""The steps by which an account becomes a connection."""

from __future__ import annotations

from enum import Enum, auto


class Step(Enum):
    """The four things that CARTO and QGIS need, in the order in which they are brought about."""

    NETWORK_ACCESS = auto()
    CERTIFICATE = auto()
    DATABASE_KEY = auto()
    CONNECTION = auto()
