"""Wait in the GUI thread for work that must not run there, with its events going on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread, QTimer

if TYPE_CHECKING:
    from concurrent.futures import Future

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
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as pool:
        running = pool.submit(work)
        _keep_events_going(running)
    return running.result()


def _keep_events_going(running: Future[Result]) -> None:
    """Wait for `running`; no timer is left when its failure is raised.

    A raised failure and its future hold each other, and with them the frame that raised: a timer in there would go on,
    and call Python code that the garbage collector, in whatever thread, is just taking apart. So the timer is gone
    before, and calls a slot of Qt's own.
    """
    loop, poll = QEventLoop(), QTimer()
    poll.timeout.connect(loop.quit)
    poll.start(_POLL_MS)
    while not running.done():
        loop.exec()
    poll.stop()
