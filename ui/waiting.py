"""Wait in the GUI thread for work that must not run there, with its events going on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread, QTimer

Result = TypeVar("Result")
_POLL_MS = 20


def away_from_gui_thread(work: Callable[[], Result]) -> Result:
    """Run `work` in a thread of its own if this is the GUI thread, and wait for it; returns or raises what it does.

    For `qgis_process`, which runs algorithms in its main thread: QGIS's network and authentication ask that thread from
    others, and a thread that only waits does not answer.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() is not application.thread():
        return work()
    loop, poll = QEventLoop(), QTimer()
    with ThreadPoolExecutor(max_workers=1) as pool:
        running = pool.submit(work)
        poll.timeout.connect(lambda: running.done() and loop.quit())
        poll.start(_POLL_MS)
        loop.exec()
    return running.result()
