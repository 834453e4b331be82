"""Everything slow runs here: QGIS's tasks, with typed signals."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QObject, pyqtSignal

from ...core.errors import Cancelled, DirectSqlError
from ...core.steps import Notice, Step
from .feedback import TaskFeedback
from .task_result import TaskResult

if TYPE_CHECKING:
    from ...core.ports import Feedback
    from ...core.use_cases.use_cases import UseCases

    Job = Callable[[UseCases, Feedback], object]

_UNLOAD_PATIENCE_MS = 3_000
# A worker that outlives QGIS's parts hangs in them, and QGIS with it: then rather wait for the tidying up.
_QUIT_PATIENCE_MS = 60_000
_FLAGS = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt | QgsTask.Flag.Silent


class UseCaseTask(QgsTask):
    """One use case. Exactly one of `succeeded`, `failed`, `cancelled` comes, in the GUI thread, then `ended`.

    `step_begun` is emitted in the worker thread: methods of QObjects that are connected are called in theirs.
    """

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(DirectSqlError)
    cancelled = pyqtSignal()
    ended = pyqtSignal(object)
    step_begun = pyqtSignal(Step)
    notice_given = pyqtSignal(Notice)

    def __init__(self, title: str, work: Callable[[Feedback], object], quiet: bool) -> None:
        super().__init__(title, _FLAGS | QgsTask.Flag.Hidden if quiet else _FLAGS)
        self._work = work
        self._feedback = TaskFeedback(self.step_begun.emit, self.notice_given.emit)
        self._result = TaskResult()
        self._abandoned = False

    def run(self) -> bool:
        """Called by QGIS in a worker thread."""
        with self._result:
            self._result.result = self._work(self._feedback)
        return self._result.error is None

    def cancel(self) -> None:
        """Stop as soon as the use case can."""
        self._feedback.cancel()
        super().cancel()

    def abandon(self) -> None:
        """Stop, and tell nobody: those who wanted to know are going away."""
        self._abandoned = True
        self.cancel()

    def finished(self, result: bool) -> None:
        """Called by QGIS in the GUI thread, also for a task that never ran."""
        error = self._result.error
        if not self._abandoned:
            if result:
                self.succeeded.emit(self._result.result)
            elif error is None or isinstance(error, Cancelled):
                self.cancelled.emit()
            else:
                self.failed.emit(error)
        self.ended.emit(self)


class TaskRunner(QObject):
    """Starts tasks on one `UseCases`, which the first of them makes in its thread: the imports it needs are heavy."""

    def __init__(self, use_cases_factory: Callable[[], UseCases], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._use_cases_factory = use_cases_factory
        self._use_cases: UseCases | None = None
        self._lock = Lock()
        self._running: set[UseCaseTask] = set()  # QGIS keeps the C++ side only
        QCoreApplication.instance().aboutToQuit.connect(self._quit)

    def start(
        self, title: str, work: Job, quiet: bool = False, step_begun: Callable[[Step], None] | None = None
    ) -> UseCaseTask:
        """Begin; connect to the signals at once. `quiet` tasks do not show in QGIS's task list.

        `step_begun` is connected before the work begins, so that no step is missed; it must be a method of a QObject.
        """
        task = UseCaseTask(title, lambda feedback: work(self._get_use_cases(), feedback), quiet)
        task.ended.connect(self._forget)
        if step_begun is not None:
            task.step_begun.connect(step_begun)
        self._running.add(task)
        QgsApplication.taskManager().addTask(task)
        return task

    def close(self) -> None:
        """Stop everything, and give it a moment to tidy up; what takes longer goes on alone, and tells nobody."""
        QCoreApplication.instance().aboutToQuit.disconnect(self._quit)
        self._stop(_UNLOAD_PATIENCE_MS)

    def _quit(self) -> None:
        self._stop(_QUIT_PATIENCE_MS)

    def _stop(self, patience_ms: int) -> None:
        for task in tuple(self._running):
            task.abandon()
        clock = QElapsedTimer()
        clock.start()
        while self._running and clock.elapsed() < patience_ms:
            # A worker may be waiting for the GUI thread, so this thread must not simply wait for the worker.
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)

    def _get_use_cases(self) -> UseCases:
        with self._lock:
            if self._use_cases is None:
                self._use_cases = self._use_cases_factory()
            return self._use_cases

    def _forget(self, task: UseCaseTask) -> None:
        self._running.discard(task)
