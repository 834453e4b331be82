"""A thread of our own for one job: a thread of QGIS's pool that ends while QGIS quits can crash it."""

from __future__ import annotations

from queue import SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Callable

from .feedback import JobFeedback, park
from .task_result import TaskResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...core.ports import Feedback
    from ...core.steps import Notice, Step
    from ...core.use_cases.diagnosis import Finding


class Mail:
    """The words of all workers in their order. `ring` is called after each, in the worker's thread, until `close`."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring: Callable[[], None] | None = ring
        self._lock = Lock()
        self._words: SimpleQueue[tuple[Worker, Step | Notice | Finding | TaskResult]] = SimpleQueue()

    def post(self, worker: Worker, word: Step | Notice | Finding | TaskResult) -> bool:
        """Called in the worker's thread; False means that nobody takes words any more."""
        with self._lock:
            if self._ring is None:
                return False
            self._words.put((worker, word))
            self._ring()
            return True

    def take(self) -> Iterator[tuple[Worker, Step | Notice | Finding | TaskResult]]:
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
        self.feedback = JobFeedback(lambda word: mail.post(self, word))
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
            # The result may hold what belongs to the GUI thread: it must not be deleted in this one.
            self._is_parked = True
            park()
