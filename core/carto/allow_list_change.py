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


def allow(api: CartoApi, address: str, replacing: str = "") -> AllowList:
    """Put `address` on the list, in place of this computer's own earlier entry `replacing`.

    Returns the list as CARTO now has it.
    """

    def done(current: AllowList) -> bool:
        stale = replacing and replacing != address and replacing in current.entries
        return current.covers(address) and not stale

    return _change(
        api, lambda current: current.replacing(replacing, address) if replacing else current.with_entry(address), done
    )


def withdraw(api: CartoApi, address: str) -> AllowList:
    """Take this computer's own entry off the list again."""
    return _change(api, lambda current: current.without_entry(address), lambda current: address not in current.entries)


def _change(api: CartoApi, edit: Callable[[AllowList], AllowList], done: Callable[[AllowList], bool]) -> AllowList:
    for _attempt in range(ATTEMPTS):
        current = api.allow_list()
        if done(current):
            return current
        try:
            api.replace_allow_list(edit(current))
        except (NetworkError, CartoFailed):
            # Whether it was stored shows only in the list; if not, the error is the answer.
            current = api.allow_list()
            if not done(current):
                raise
        time.sleep(SystemRandom().uniform(0, LONGEST_PAUSE_S))
    raise AllowListBusy(account=api.account.label)
