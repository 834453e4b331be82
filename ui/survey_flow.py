"""Looking how an account stands: quietly, changing nothing, asking nobody."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import DirectSqlError
from . import work
from .text import translate

if TYPE_CHECKING:
    from ..core.ports import Installation
    from ..core.readiness import Facts
    from .session import Session
    from .tasks import AccessTask, Tasks

_STALE = timedelta(minutes=5)


class SurveyFlow(QObject):
    """One survey at a time; a newer one, or anything more important, takes its place."""

    changed = pyqtSignal()
    surveyed = pyqtSignal(object)
    failed = pyqtSignal(DirectSqlError)
    logged = pyqtSignal(DirectSqlError)

    def __init__(
        self, tasks: Tasks, session: Session, unlocked: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session = session
        self._unlocked = unlocked
        self._task: AccessTask | None = None

    def is_looking(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def look(self, installation: Installation, asked: bool = False) -> None:
        """Find out. A failure is told where somebody `asked`, and only logged where nobody did."""
        self.stop()
        key = self._session.master_key(installation.account)
        title = translate("Dock", "Look at {account}").format(account=installation.account.label)
        task = self._tasks.start(title, work.survey(installation, key, self._unlocked()), quiet=True)
        self._task = task
        task.succeeded.connect(partial(self._succeeded, task, installation))
        task.failed.connect(partial(self._failed, task, asked))
        self.changed.emit()

    def look_if_stale(self, installation: Installation) -> None:
        """Find out, unless that was done a moment ago."""
        found = self._session.surveyed_at(installation)
        if found is None or datetime.now(timezone.utc) - found > _STALE:
            self.look(installation)

    def stop(self) -> None:
        """Never mind."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.changed.emit()

    def _succeeded(self, task: AccessTask, installation: Installation, facts: Facts) -> None:
        if task is self._task:
            self._task = None
            self._session.learn(installation, facts)
            self.changed.emit()
            self.surveyed.emit(installation)

    def _failed(self, task: AccessTask, asked: bool, error: DirectSqlError) -> None:
        if task is self._task:
            self._task = None
            self.changed.emit()
            (self.failed if asked else self.logged).emit(error)
