"""Whether an account lets this computer in from where it is. A pure function: no network."""

from __future__ import annotations

from enum import Enum

from ..carto.allow_list import AllowList


class Standing(Enum):
    """EVERYBODY: the account lets every computer in."""

    LET_IN = "let_in"
    MOVED = "moved"
    EVERYBODY = "everybody"
    UNKNOWN = "unknown"


def standing_of(address: str, earlier: str, allow_list: AllowList | None) -> Standing:
    """From the list, if it is known; else from the entry that let this computer in last.

    `address` is this computer's, empty where nobody could tell it.
    """
    if allow_list is not None and allow_list.is_open_to_everybody:
        return Standing.EVERYBODY
    if not address:
        return Standing.UNKNOWN
    if allow_list is not None:
        return Standing.LET_IN if allow_list.covers(address) else Standing.MOVED
    if not earlier:
        return Standing.UNKNOWN
    return Standing.LET_IN if AllowList((earlier,)).covers(address) else Standing.MOVED
