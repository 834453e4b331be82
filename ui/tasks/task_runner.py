"""Everything slow runs here: jobs in threads of their own, with typed signals in the GUI thread."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, Qt, pyqtSignal

from ...core.accounts.errors import MasterPasswordNotGiven
from ...core.errors import Cancelled, DirectSqlError
from ...core.steps import Notice, Step
from .task_result import TaskResult
from .worker import Mail, Worker

if TYPE_CHECKING:
    from ...core.ports import Feedback
    from ...core.use_cases.diagnosis import Finding
    from ...core.use_cases.use_cases import UseCases
    from .jobs import Job

UNLOAD_LIMIT_S = 3.0
# A job that outlives QGIS's parts can crash in them, so it is better to wait until it has tidied up.
QUIT_LIMIT_S = 60.0
_TURN_S = 0.01
_NO_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


class Task(QObject):
    """A job that was started. Exactly one of `succeeded`, `failed`, `cancelled` comes, then `ended`; then it is gone.

    By then the job's thread has ended.
    """

    step_begun = pyqtSignal(Step)
    notice_given = pyqtSignal(Notice)
    found = pyqtSignal(object)
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
        elif isinstance(result.error, Cancelled) and not isinstance(result.error, MasterPasswordNotGiven):
            self.cancelled.emit()
        else:
            self.failed.emit(result.error)
        self.ended.emit()


class TaskRunner(QObject):
    """Starts jobs. `use_cases` is called in their threads, for its first call imports much.

    QGIS does not quit before all threads have ended, not even when a job outlived the plugin.
    """

    _word_posted = pyqtSignal()

    def __init__(self, use_cases: Callable[[], UseCases], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._use_cases = use_cases
        self._tasks: dict[Worker, Task] = {}
        self._is_ending = False
        self._held: list[Worker] | None = None
        self._mail = Mail(self._word_posted.emit)
        self._word_posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # A partial keeps this object alive, as a method does not: after `close` nobody else may. It is disconnected by
        # itself, for to disconnect by a `Connection` can leave it, and what it holds, in PyQt's memory.
        self._quit_slot = partial(TaskRunner._quit, self)
        QCoreApplication.instance().aboutToQuit.connect(self._quit_slot)

    def start(self, job: Job) -> Task:
        """Begin a job. Nothing is said of it before control returns to Qt, so that there is time to connect."""
        worker = Worker(partial(_do, job, self._use_cases), self._mail)
        task = Task(worker, self)
        if not self._is_ending:
            self._tasks[worker] = task
            if self._held is None:
                worker.start()
            else:
                self._held.append(worker)
        return task

    def hold(self) -> None:
        """Let no thread begin until `release`: PyQt may crash in one while QGIS's modules are being imported."""
        self._held = []

    def release(self) -> None:
        """Begin what was held."""
        held, self._held = self._held or [], None
        for worker in held:
            if worker in self._tasks:
                worker.start()

    def close(self) -> None:
        """Cancel everything, give it a moment to tidy up, and tell nobody what comes of it."""
        if self._end(UNLOAD_LIMIT_S):
            QCoreApplication.instance().aboutToQuit.disconnect(self._quit_slot)
        else:
            self.setParent(None)

    def _quit(self) -> None:
        if not self._end(QUIT_LIMIT_S):
            for worker in self._tasks:
                worker.feedback.hold()

    def _end(self, limit_s: float) -> bool:
        """Whether all threads have ended in time."""
        self._is_ending = True
        for worker in self._held or ():  # it never began
            self._remove(worker)
        for worker in self._tasks:
            worker.feedback.cancel()
        until = time.monotonic() + limit_s
        while self._tasks and time.monotonic() < until:
            # A worker may be waiting for the GUI thread, so this thread must not only wait for the worker.
            QCoreApplication.processEvents(_NO_INPUT)
            for worker in tuple(self._tasks):
                if worker.has_ended(_TURN_S):
                    self._remove(worker)
        self._mail.close()
        return not self._tasks

    def _deliver(self) -> None:
        for worker, word in self._mail.take():
            if isinstance(word, TaskResult):
                worker.has_ended()
                task = self._remove(worker)
                if task is not None and not self._is_ending:
                    task.end(word)
            elif worker in self._tasks and not self._is_ending:
                _say(self._tasks[worker], word)

    def _remove(self, worker: Worker) -> Task | None:
        task = self._tasks.pop(worker, None)
        if task is not None:
            task.deleteLater()
        return task


def _say(task: Task, word: Step | Notice | Finding) -> None:
    if isinstance(word, Step):
        task.step_begun.emit(word)
    elif isinstance(word, Notice):
        task.notice_given.emit(word)
    else:
        task.found.emit(word)


def _do(job: Job, use_cases: Callable[[], UseCases], feedback: Feedback) -> object:
    return job(use_cases(), feedback)
