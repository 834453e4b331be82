"""Looking how an account stands: quietly, changing nothing, asking nobody."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import DirectSqlError
from ..tasks import jobs as work
from ..text import translate

if TYPE_CHECKING:
    from ...core.accounts.readiness import Facts
    from ...core.accounts.saved_account import SavedAccount
    from ..tasks.task_runner import TaskRunner, UseCaseTask
    from .model import Session

_STALE = timedelta(minutes=5)


class StatusController(QObject):
    """One status check at a time; a newer one, or anything more important, takes its place."""

    changed = pyqtSignal()
    status_checked = pyqtSignal(object)
    failed = pyqtSignal(DirectSqlError)
    logged = pyqtSignal(DirectSqlError)

    def __init__(
        self, tasks: TaskRunner, session: Session, unlocked: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session = session
        self._unlocked = unlocked
        self._task: UseCaseTask | None = None

    def is_looking(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def look(self, saved: SavedAccount, asked: bool = False) -> None:
        """Find out. A failure is told where somebody `asked`, and only logged where nobody did."""
        self.stop()
        key = self._session.master_key(saved.account)
        title = translate("Dock", "Look at {account}").format(account=saved.account.label)
        task = self._tasks.start(title, work.check_status(saved, key, self._unlocked()), quiet=True)
        self._task = task
        task.succeeded.connect(partial(self._succeeded, task, saved))
        task.failed.connect(partial(self._failed, task, asked))
        self.changed.emit()

    def look_if_stale(self, saved: SavedAccount) -> None:
        """Find out, unless that was done a moment ago."""
        found = self._session.checked_at(saved)
        if found is None or datetime.now(timezone.utc) - found > _STALE:
            self.look(saved)

    def stop(self) -> None:
        """Never mind."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.changed.emit()

    def _succeeded(self, task: UseCaseTask, saved: SavedAccount, facts: Facts) -> None:
        if task is self._task:
            self._task = None
            self._session.learn(saved, facts)
            self.changed.emit()
            self.status_checked.emit(saved)

    def _failed(self, task: UseCaseTask, asked: bool, error: DirectSqlError) -> None:
        if task is self._task:
            self._task = None
            self.changed.emit()
            (self.failed if asked else self.logged).emit(error)
