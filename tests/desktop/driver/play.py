"""Plays an act to its end, a step at a time, as QGIS's event loop allows."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, QTimer

Act = Generator["Until", Any, Any]
_POLL_MS = 10


@dataclass(frozen=True)
class Until:
    """What an act waits for, and gets: the first value of `condition` that is true."""

    what: str
    condition: Callable[[], Any]
    within_s: float = 60.0


class TooLate(Exception):
    """What was waited for did not come true."""


class Play(QObject):
    """Runs one act; `ended` is called with its result and its error, of which one is None."""

    def __init__(self, act: Act, ended: Callable[[Any, BaseException | None], None]) -> None:
        super().__init__()
        self._act = act
        self._ended = ended
        self._awaited: Until | None = None
        self._inside = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_POLL_MS)

    def _tick(self) -> None:
        # A click may open a dialog, whose own event loop calls this again before the click has returned.
        if not self._inside:
            self._inside = True
            try:
                self._go_on()
            finally:
                self._inside = False

    def _go_on(self) -> None:
        try:
            if self._awaited is None:
                self._await(next(self._act))
                return
            value = self._awaited.condition()
            if value:
                self._await(self._act.send(value))
            elif time.monotonic() > self._deadline:
                self._await(self._act.throw(TooLate(f"It did not happen: {self._awaited.what}")))
        except StopIteration as end:
            self._end(end.value, None)
        except Exception as error:  # noqa: BLE001 - the test shall see it, not QGIS's user
            self._end(None, error)

    def _await(self, awaited: Until) -> None:
        self._awaited = awaited
        self._deadline = time.monotonic() + awaited.within_s

    def _end(self, result: Any, error: BaseException | None) -> None:
        self._timer.stop()
        self._ended(result, error)
