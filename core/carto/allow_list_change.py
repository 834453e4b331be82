"""Change CARTO's allow-list without losing anybody's entry.

CARTO replaces the whole list and knows no versions, so two computers that write at once can undo each other. Every
change is therefore read, merged, written and read again, until the list rests and shows it.
"""

from __future__ import annotations

import time
from secrets import SystemRandom
from typing import Callable

from .allow_list import AllowList
from .api import CartoApi
from .errors import AllowListBusy, CartoFailed, NetworkError

PATIENCE_S = 90.0
_CHANCE = SystemRandom()


def _nothing() -> None: ...


def allow(api: CartoApi, address: str, written: Callable[[], None] = _nothing) -> AllowList:
    """Put `address` on the list unless an entry covers it. Returns the list as CARTO now has it.

    `written` is called when CARTO has it so, before the list rests, which may be cancelled or fail.
    """
    return _change(api, *_allowing(address), written)[0]


def allow_noting(api: CartoApi, address: str) -> tuple[AllowList, bool]:
    """As `allow`, and whether it was put there just now."""
    return _change(api, *_allowing(address))


def _allowing(address: str) -> tuple[Callable[[AllowList], AllowList], Callable[[AllowList], bool]]:
    return lambda current: current.with_entry(address), lambda current: current.covers(address)


def restore(api: CartoApi, entry: str) -> AllowList:
    """Put exactly this entry on the list, also where another one covers it. Returns the list as CARTO now has it."""
    after, _ = _change(
        api, lambda current: AllowList((*current.entries, entry)), lambda current: entry in current.entries
    )
    return after


def remove(api: CartoApi, entry: str, written: Callable[[], None] = _nothing) -> AllowList:
    """Take exactly this entry off the list. Returns the list as CARTO now has it; `written` as in `allow`."""
    return _change(
        api, lambda current: current.without_entry(entry), lambda current: entry not in current.entries, written
    )[0]


def _change(
    api: CartoApi,
    edit: Callable[[AllowList], AllowList],
    done: Callable[[AllowList], bool],
    written: Callable[[], None] = _nothing,
) -> tuple[AllowList, bool]:
    """The list as it is at the end, and whether it was changed for that; `written` is called the first time.

    Somebody who has read the list before it was changed may still write the old one over it. So what was written counts
    when the list rests: when it is the same after as long as a reading and a writing take here.
    """
    until, losses, is_written, seen = time.monotonic() + PATIENCE_S, 0, False, None
    while time.monotonic() < until:
        began = time.monotonic()
        current = api.allow_list()
        if done(current):
            if not is_written or current == seen:
                return current, is_written
            seen = current
        else:
            losses += is_written
            seen = _written(api, edit(current), done)
            if not is_written:
                written()
            is_written = True
        took_s = time.monotonic() - began
        api.rest(took_s * _CHANCE.uniform(1, 2 + losses))
    raise AllowListBusy(account=api.account.label)


def _written(api: CartoApi, wanted: AllowList, done: Callable[[AllowList], bool]) -> AllowList:
    """The list as CARTO stored it. If its answer got lost, whether it did shows only in the list."""
    try:
        return api.replace_allow_list(wanted)
    except (NetworkError, CartoFailed):
        current = api.allow_list()
        if not done(current):
            raise
        return current
