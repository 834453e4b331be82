"""Everything slow runs here: jobs in threads of their own, with typed signals in the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...core.errors import Cancelled, DirectSqlError
from ...core.steps import Step
from .task_result import TaskResult
from .workers import Mail, Workers

if TYPE_CHECKING:
    from ...core.ports import Feedback
    from ...core.use_cases.use_cases import UseCases
    from .jobs import Job
    from .workers import Worker


class Task(QObject):
    """A job that was started. Exactly one of `succeeded`, `failed`, `cancelled` comes, then `ended`; then it is gone.

    By then the job's thread has ended.
    """

    step_begun = pyqtSignal(Step)
    succeeded = pyqtSignal(object)
    failed = pyqtSignal(DirectSqlError)
    cancelled = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("cartoDirectSqlTask")
        self._worker = worker

    def cancel(self) -> None:
        """Stop as soon as the job can. A job that is done by then has succeeded all the same."""
        self._worker.feedback.cancel()

    def end(self, result: TaskResult) -> None:
        """Called by the runner: say what the job came to."""
        if result.error is None:
            self.succeeded.emit(result.value)
        elif isinstance(result.error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(result.error)
        self.ended.emit()


class TaskRunner(QObject):
    """Starts jobs. `use_cases` is called in their threads, for its first call imports much."""

    _word_posted = pyqtSignal()

    def __init__(self, use_cases: Callable[[], UseCases], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._use_cases = use_cases
        self._mail = Mail(self._word_posted.emit)
        self._workers = Workers(self._mail)
        self._tasks: dict[Worker, Task] = {}
        self._word_posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, job: Job) -> Task:
        """Begin a job. Nothing is said of it before control returns to Qt, so that there is time to connect."""
        worker = self._workers.start(partial(_do, job, self._use_cases))
        task = self._tasks[worker] = Task(worker, self)
        return task

    def close(self) -> None:
        """Cancel everything, give it a moment to tidy up, and tell nobody what comes of it."""
        self._workers.close()

    def _deliver(self) -> None:
        for worker, word in self._mail.take():
            task = self._tasks[worker]
            if isinstance(word, TaskResult):
                self._workers.remove(worker)
                del self._tasks[worker]
                if not self._workers.is_ending:
                    task.end(word)
                task.deleteLater()
            elif not self._workers.is_ending:
                task.step_begun.emit(word)


def _do(job: Job, use_cases: Callable[[], UseCases], feedback: Feedback) -> object:
    return job(use_cases(), feedback)
