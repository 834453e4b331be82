"""How long to wait for something that can be stopped."""

from __future__ import annotations

import time
from typing import Callable

from ..errors import Cancelled


class Deadline:
    """`seconds` from now, unless `cancelled` says stop."""

    def __init__(self, seconds: float, cancelled: Callable[[], bool]) -> None:
        self._end = time.monotonic() + seconds
        self._cancelled = cancelled

    def go_on(self) -> bool:
        """False when the time is over. Raises `Cancelled`."""
        if self._cancelled():
            raise Cancelled
        return time.monotonic() < self._end

    def share(self, among: int, least_s: float) -> Deadline:
        """One of `among` equal parts of what is left, and not less than `least_s` while there is as much."""
        left = max(0.0, self._end - time.monotonic())
        return Deadline(min(left, max(left / among, least_s)), self._cancelled)
