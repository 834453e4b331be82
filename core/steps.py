"""The steps by which an account becomes a connection."""

from __future__ import annotations

from enum import Enum, auto


class Step(Enum):
    """What CARTO, or another server, and QGIS need, in the order in which it is brought about."""

    NETWORK_ACCESS = auto()
    CERTIFICATE = auto()
    DATABASE_KEY = auto()
    PASSWORD = auto()
    CONNECTION = auto()


CARTO_STEPS = (Step.NETWORK_ACCESS, Step.CERTIFICATE, Step.DATABASE_KEY, Step.CONNECTION)
SERVER_STEPS = (Step.CERTIFICATE, Step.PASSWORD, Step.CONNECTION)


class Notice(Enum):
    """What a use case is doing beside its steps, when it takes longer than people expect, and how that ended.

    `ADDRESS_ALLOWED`: it was put on the allow-list, and stays there whatever becomes of the rest: others may come from
    it by now. `UNDONE`: nothing else is left of what was begun.
    `UNDONE_LATER`: CARTO, or QGIS's authentication database, still has something of it, which goes when the account is
    used next.
    """

    WAITING_FOR_ANOTHER = auto()
    ADDRESS_ALLOWED = auto()
    UNDOING = auto()
    UNDONE = auto()
    UNDONE_LATER = auto()


OUTCOMES = (Notice.UNDONE, Notice.UNDONE_LATER, Notice.ADDRESS_ALLOWED)
