"""Keeps something from being done too often."""

from __future__ import annotations

from collections import deque


class Seldom:
    """At most `times` in any `window_s` seconds of a clock that the caller reads."""

    def __init__(self, times: int, window_s: float) -> None:
        self._window_s = window_s
        self._done: deque[float] = deque(maxlen=times)

    def wait_s(self, now_s: float) -> float:
        """How long it has to wait; 0: it may be done now."""
        if len(self._done) < (self._done.maxlen or 0):
            return 0.0
        return max(0.0, self._done[0] + self._window_s - now_s)

    def note(self, now_s: float) -> None:
        """It is done now."""
        self._done.append(now_s)
