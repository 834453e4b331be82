"""Threads of our own, each for one job: a thread of QGIS's pool that ends while QGIS quits can crash it."""

from __future__ import annotations

import time
from functools import partial
from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from .feedback import JobFeedback, park
from .task_result import TaskResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...core.ports import Feedback
    from ...core.steps import Step

UNLOAD_LIMIT_S = 3.0
# A job that outlives QGIS's parts can crash in them, so it is better to wait until it has tidied up.
QUIT_LIMIT_S = 60.0
_TURN_S = 0.01
_NO_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


class Mail:
    """The words of all workers in their order. `ring` is called after each, in the worker's thread, until `close`."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring: Callable[[], None] | None = ring
        self._lock = Lock()
        self._words: SimpleQueue[tuple[Worker, Step | TaskResult]] = SimpleQueue()

    def post(self, worker: Worker, word: Step | TaskResult) -> bool:
        """Called in the worker's thread; False means that nobody takes words any more."""
        with self._lock:
            if self._ring is None:
                return False
            self._words.put((worker, word))
            self._ring()
            return True

    def take(self) -> Iterator[tuple[Worker, Step | TaskResult]]:
        """Everything that has come, for the GUI thread."""
        while not self._words.empty():
            yield self._words.get()

    def close(self) -> None:
        """From now on nobody takes words."""
        with self._lock:
            self._ring = None


class Worker:
    """One job in a thread that ends with it. The thread holds no QObject, so none can be deleted there."""

    def __init__(self, job: Callable[[Feedback], object], mail: Mail) -> None:
        self.feedback = JobFeedback(lambda step: mail.post(self, step))
        self._thread = Thread(target=self._run, args=(job, mail), name="CARTO Direct SQL", daemon=True)
        self._is_parked = False

    def start(self) -> None:
        """Begin the job."""
        self._thread.start()

    def has_ended(self, limit_s: float | None = None) -> bool:
        """Whether the thread has ended, or has been parked, within a time; without one, wait for it."""
        if not self._is_parked:
            self._thread.join(limit_s)
        return self._is_parked or not self._thread.is_alive()

    def _run(self, job: Callable[[Feedback], object], mail: Mail) -> None:
        result = TaskResult()
        with result:
            result.value = job(self.feedback)
        if not mail.post(self, result):
            self._is_parked = True
            park()


class Workers:
    """All workers whose jobs go on. When QGIS quits it waits for them, even after `close`."""

    def __init__(self, mail: Mail) -> None:
        self.is_ending = False
        self._mail = mail
        self._working: set[Worker] = set()
        # PyQt keeps the object of a partial alive, as it does not that of a method: after `close` nobody else does.
        self._connection = QCoreApplication.instance().aboutToQuit.connect(partial(Workers._quit, self))

    def start(self, job: Callable[[Feedback], object]) -> Worker:
        """Begin a job; while everything is ending, none begins."""
        worker = Worker(job, self._mail)
        if not self.is_ending:
            self._working.add(worker)
            worker.start()
        return worker

    def remove(self, worker: Worker) -> None:
        """The worker has posted its result; when this returns, its thread has ended."""
        worker.has_ended()
        self._working.discard(worker)

    def close(self) -> None:
        """Cancel every job and wait a moment. A job that takes longer is waited for when QGIS quits."""
        if self._end(UNLOAD_LIMIT_S):
            QCoreApplication.instance().aboutToQuit.disconnect(self._connection)

    def _quit(self) -> None:
        if not self._end(QUIT_LIMIT_S):
            for worker in self._working:
                worker.feedback.hold()

    def _end(self, limit_s: float) -> bool:
        self.is_ending = True
        for worker in self._working:
            worker.feedback.cancel()
        until = time.monotonic() + limit_s
        while self._working and time.monotonic() < until:
            # A worker may be waiting for the GUI thread, so this thread must not only wait for the worker.
            QCoreApplication.processEvents(_NO_INPUT)
            self._working = {worker for worker in self._working if not worker.has_ended(_TURN_S)}
        self._mail.close()
        return not self._working
