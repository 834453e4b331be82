"""Change CARTO's allow-list without losing anybody's entry.

CARTO replaces the whole list and knows no versions, so two computers that write at once can undo each other. Every
change is therefore read, merged, written and read again, until the reading shows it.
"""

from __future__ import annotations

import time
from secrets import SystemRandom
from typing import Callable

from .allow_list import AllowList
from .api import CartoApi
from .errors import AllowListBusy, CartoFailed, NetworkError

ATTEMPTS = 8
LONGEST_PAUSE_S = 0.4  # chosen anew each time, so that two computers fall out of step


def allow(api: CartoApi, address: str) -> AllowList:
    """Put `address` on the list unless an entry covers it. Returns the list as CARTO now has it."""
    return allow_noting(api, address)[0]


def allow_noting(api: CartoApi, address: str) -> tuple[AllowList, bool]:
    """As `allow`, and whether it was put there just now."""
    return _change(api, lambda current: current.with_entry(address), lambda current: current.covers(address))


def restore(api: CartoApi, entry: str) -> AllowList:
    """Put exactly this entry on the list, also where another one covers it. Returns the list as CARTO now has it."""
    after, _ = _change(
        api, lambda current: AllowList((*current.entries, entry)), lambda current: entry in current.entries
    )
    return after


def remove(api: CartoApi, entry: str) -> AllowList:
    """Take exactly this entry off the list. Returns the list as CARTO now has it."""
    after, _ = _change(api, lambda current: current.without_entry(entry), lambda current: entry not in current.entries)
    return after


def _change(
    api: CartoApi, edit: Callable[[AllowList], AllowList], done: Callable[[AllowList], bool]
) -> tuple[AllowList, bool]:
    """The list as it is at the end, and whether it was changed for that."""
    for attempt in range(ATTEMPTS):
        current = api.allow_list()
        if done(current):
            return current, attempt > 0
        try:
            api.replace_allow_list(edit(current))
        except (NetworkError, CartoFailed):
            # Whether it was stored shows only in the list; if not, the error is the answer.
            current = api.allow_list()
            if not done(current):
                raise
        time.sleep(SystemRandom().uniform(0, LONGEST_PAUSE_S))
    current = api.allow_list()
    if done(current):
        return current, True
    raise AllowListBusy(account=api.account.label)
