"""Does one thing at a time for the dialog: asks for the master key first, shows progress, and tells how it ended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from ..cures import Failure, Prompt, problem_of, remedy_of
from ..text import translate
from .jobs import Owner, kept

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.secret import Secret
    from ..dock.known_accounts import KnownAccounts
    from ..tasks.jobs import Job
    from ..tasks.task_runner import Task, TaskRunner
    from .model import AccessModel


class AccessWork:
    """`log` keeps what went wrong for those who have to find out."""

    def __init__(
        self, tasks: TaskRunner, model: AccessModel, accounts: KnownAccounts, log: Callable[[DirectSqlError], None]
    ) -> None:
        self._tasks = tasks
        self._model = model
        self._accounts = accounts
        self._log = log
        self._task: Task | None = None
        self._failure: Failure | None = None
        self._is_to_keep = False

    @property
    def failure(self) -> Failure | None:
        """What has failed last."""
        return self._failure

    def run(self, title: str, job: Callable[[Owner], Job], done: Callable[[Any], None]) -> None:
        """Do something of the account that is shown, with its master key."""
        saved = self._model.saved
        if saved is None or self._model.state.running:
            return
        if not self._accounts.has_master_key(saved):
            self._model.ask_for_key(partial(self.run, title, job, done))
            return
        owner = Owner(saved, self._accounts.master_key(saved.account))
        made = kept(owner, job(owner)) if self._is_to_keep else job(owner)
        self._begin(title, made, done, saved, partial(self.run, title, job, done))

    def run_without_key(self, title: str, job: Job, done: Callable[[Any], None]) -> None:
        """Do something that CARTO is not asked for."""
        saved = self._model.saved
        if saved is not None and not self._model.state.running:
            self._begin(title, job, done, saved, partial(self.run_without_key, title, job, done))

    def use_key(self, saved: SavedAccount, key: Secret | None, keep: bool) -> None:
        """The master key was typed: go on with what it is for. To `keep` it is to store it, if it is the right one."""
        self._is_to_keep = keep
        go_on = self._model.go_on
        self._accounts.keep_master_key(saved.account, key)
        self._model.dismiss()
        if go_on is not None:
            go_on()

    def cancel(self) -> None:
        """Stop what is being done."""
        if self._task is not None:
            self._task.cancel()

    def _begin(
        self, title: str, job: Job, done: Callable[[Any], None], saved: SavedAccount, again: Callable[[], None]
    ) -> None:
        self._model.begin(title)
        self._task = self._tasks.start(job)
        self._task.succeeded.connect(partial(self._end, done))
        self._task.failed.connect(partial(self._end, partial(self._failed, saved, again)))
        self._task.cancelled.connect(self._cancelled)

    def _end(self, go_on: Callable[[Any], None], result: object) -> None:
        self._task = None
        self._is_to_keep = False
        self._model.end()
        go_on(result)

    def _cancelled(self) -> None:
        self._task = None
        self._model.end()
        self._model.say(translate("Access", "Stopped, as you asked."))

    def _failed(self, saved: SavedAccount, again: Callable[[], None], error: DirectSqlError) -> None:
        self._log(error)
        self._failure = Failure(error, saved, again)
        if remedy_of(error.cure).prompt is Prompt.MASTER_KEY and not saved.master_key_authcfg:
            self._accounts.keep_master_key(saved.account, None)
            self._model.ask_for_key(again, problem_of(error, is_connected=True))
        else:
            self._model.fail(problem_of(error, is_connected=True), again)
