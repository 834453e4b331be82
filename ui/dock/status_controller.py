"""Checks the status of accounts: quietly, changing nothing, asking nobody for a password."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from functools import partial
from typing import TYPE_CHECKING, Callable

from ...core.errors import Cure
from ..tasks import jobs
from ..text import translate

if TYPE_CHECKING:
    from ...core.accounts.readiness import Facts
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ..tasks.task_runner import Task, TaskRunner
    from .model import DockModel

_STALE = timedelta(minutes=5)


class StatusController:
    """One status check at a time; a newer one, or anything more important, takes its place."""

    def __init__(self, tasks: TaskRunner, model: DockModel, unlocked: Callable[[], bool]) -> None:
        self._tasks = tasks
        self._model = model
        self._unlocked = unlocked
        self._task: Task | None = None

    def check(self, saved: SavedAccount, asked: bool = False) -> None:
        """Find out. A failure is shown where somebody `asked`, and only logged where nobody did."""
        self.stop()
        key = self._model.accounts.master_key(saved.account)
        task = self._task = self._tasks.start(jobs.check_status(saved, key, self._unlocked()))
        task.succeeded.connect(partial(self._succeeded, task, saved, asked))
        task.failed.connect(partial(self._failed, task, saved, asked))
        self._model.set_checked(saved)

    def check_if_stale(self, saved: SavedAccount) -> None:
        """Find out, unless that was done a moment ago."""
        checked_at = self._model.accounts.checked_at(saved)
        if checked_at is None or datetime.now(timezone.utc) - checked_at > _STALE:
            self.check(saved)

    def check_after_refusal(self, saved: SavedAccount, error: DirectSqlError) -> None:
        """A dial was refused: where it is for the address, what is known of the account may be out of date."""
        if error.cure is Cure.REGISTER_ADDRESS:
            self.check(saved)

    def stop(self) -> None:
        """Stop checking; what the check finds is ignored."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    def _end(self) -> None:
        self._task = None
        self._model.set_checked(None)

    def _succeeded(self, task: Task, saved: SavedAccount, asked: bool, facts: Facts) -> None:
        from ...core.accounts.readiness import Action

        if task is self._task:
            self._end()
            self._model.learn_status(saved, facts)
            if facts.unanswered is not None:
                self._tell(saved, asked, facts.unanswered)
            elif asked and self._model.accounts.readiness(saved).action is Action.NONE:
                text = translate("Dock", "{account}: checked, and nothing has to be done.")
                self._model.succeed(text.format(account=saved.account.label), is_shown=False)

    def _failed(self, task: Task, saved: SavedAccount, asked: bool, error: DirectSqlError) -> None:
        if task is self._task:
            self._end()
            self._tell(saved, asked, error)

    def _tell(self, saved: SavedAccount, asked: bool, error: DirectSqlError) -> None:
        self._model.fail(error, saved, again=partial(self.check, saved, asked=True), quietly=not asked)
