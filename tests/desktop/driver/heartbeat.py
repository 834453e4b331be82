"""How long the event loop stands still, and whose code holds it up."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, QTimer

_BEAT_MS = 5
_LOOK_S = 0.005
_WORTH_TELLING_MS = 30.0
_OURS = "/plugins/carto_direct_sql/"


@dataclass
class Pause:
    """`ms` by the clock, of which `busy_ms` were spent computing, `ours_ms` while code of the plugin was running.

    `where` names the innermost lines of the plugin that were seen, `behind` those in other threads: who waits for
    Python's lock stands still, too.
    """

    ms: float
    busy_ms: float
    ours_ms: float
    where: tuple[str, ...]
    behind: tuple[str, ...]


class Heartbeat(QObject):
    """A timer whose beats come late while the loop stands still, and a thread that then looks what it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self._gui_thread = threading.get_ident()
        self._pauses: list[Pause] = []
        self._seen: list[str] = []
        self._ours: list[str] = []
        self._behind: list[str] = []
        self._resting = 0
        self._restart()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)
        self._ending = threading.Event()
        self._looker = threading.Thread(target=self._look, name="heartbeat", daemon=True)
        self._looker.start()

    def take(self) -> dict[str, Any]:
        """The longest pause since it was last asked, and the longest that is due to the plugin."""
        pauses, self._pauses = self._pauses, []
        longest = max(pauses, key=lambda pause: pause.ms, default=Pause(0, 0, 0, (), ()))
        ours = max(pauses, key=lambda pause: pause.ours_ms, default=Pause(0, 0, 0, (), ()))
        return {"longest": asdict(longest), "ours": asdict(ours)}

    @contextmanager
    def resting(self) -> Iterator[None]:
        """The driver itself works in the GUI thread: that does not count."""
        self._beat()
        self._resting += 1
        try:
            yield
        finally:
            self._resting -= 1
            self._restart()

    def stop(self) -> None:
        """End the thread."""
        self._timer.stop()
        self._ending.set()
        self._looker.join()

    def _restart(self) -> None:
        self._seen, self._ours, self._behind = [], [], []
        self._cpu = time.thread_time()
        self._last = time.perf_counter()

    def _beat(self) -> None:
        if self._resting:
            return
        late_ms = (time.perf_counter() - self._last) * 1000 - _BEAT_MS
        if late_ms > _WORTH_TELLING_MS:
            busy_ms = (time.thread_time() - self._cpu) * 1000
            share = len(self._ours) / max(len(self._seen), 1)
            where, behind = (tuple(dict.fromkeys(lines)) for lines in (self._ours, self._behind))
            self._pauses.append(Pause(round(late_ms, 1), round(busy_ms, 1), round(late_ms * share, 1), where, behind))
        self._restart()

    def _look(self) -> None:
        while not self._ending.wait(_LOOK_S):
            if not self._resting and time.perf_counter() - self._last > 3 * _LOOK_S:
                frames = sys._current_frames()
                line = _our_line(frames.pop(self._gui_thread, None))
                self._seen.append(line)
                if line:
                    self._ours.append(line)
                self._behind += filter(None, map(_our_line, frames.values()))


def _our_line(frame: FrameType | None) -> str:
    while frame is not None:
        if _OURS in frame.f_code.co_filename:
            file = Path(frame.f_code.co_filename)
            return f"{file.parent.name}/{file.name}:{frame.f_lineno} {frame.f_code.co_name}"
        frame = frame.f_back
    return ""
