"""Connects, completes, tests and removes accounts, one thing at a time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from ...core.certificates.errors import ServerUnconfirmed
from ..cures import Prompt, remedy_of
from ..tasks import jobs
from ..text import translate

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.postgres.server_identity import ServerIdentity
    from ...core.secret import Secret
    from ...core.use_cases.connect.request import Connected, ConnectRequest
    from ...core.use_cases.diagnosis import Diagnosis
    from ..tasks.jobs import Job
    from ..tasks.task_runner import Task, TaskRunner
    from .model import DockModel
    from .views.inputs import Removal


class AccountController:
    """Starts the jobs, and tells the model how they go. While one goes on, no other begins."""

    def __init__(self, tasks: TaskRunner, model: DockModel) -> None:
        self._tasks = tasks
        self._model = model
        self._task: Task | None = None
        self._repeat: Callable[[], None] | None = None
        self._unconfirmed: tuple[ConnectRequest, ServerIdentity] | None = None

    def set_up(self, request: ConnectRequest) -> None:
        """Connect an account from the first-run page."""
        label = request.account.label
        title = translate("Dock", "Connecting {account}").format(account=label)
        done, again = partial(self._set_up, request), partial(self.set_up, request)
        self._begin(title, jobs.set_up(request), done, again, new_account=label, request=request)

    def complete(
        self,
        saved: SavedAccount,
        database_key: Secret | None = None,
        address: str = "",
        keep: bool = False,
        renew_key: bool = False,
    ) -> None:
        """Bring about whatever the account lacks; `keep` stores the master key.

        `renew_key` has a key made for all datasets that the account has by now.
        """
        key = self._model.accounts.master_key(saved.account)
        title = translate("Dock", "Connecting {account}").format(account=saved.account.label)
        job = jobs.complete(saved, key, keep, database_key, address, renew_key)
        again = partial(self.complete, saved, database_key, address, keep, renew_key)
        self._begin(title, job, self._connected, again, saved)

    def remove(self, saved: SavedAccount, removal: Removal) -> None:
        """Take the account off this computer."""
        key = removal.master_key or self._model.accounts.master_key(saved.account)
        title = translate("Dock", "Removing {account}").format(account=saved.account.label)
        job = jobs.remove(saved, key, removal.revoke)
        self._begin(title, job, partial(self._removed, saved), partial(self.remove, saved, removal), saved)

    def diagnose(self, saved: SavedAccount) -> None:
        """Find the broken link, if one is."""
        title = translate("Dock", "Testing {account}").format(account=saved.account.label)
        done, again = partial(self._diagnosed, saved), partial(self.diagnose, saved)
        self._begin(title, jobs.diagnose(saved), done, again, saved)

    def repeat(self) -> None:
        """Try once more what failed last."""
        if self._repeat is not None:
            self._repeat()

    def cancel(self) -> None:
        """Stop what is being done."""
        if self._task is not None:
            self._task.cancel()

    def _begin(
        self,
        title: str,
        job: Job,
        done: Callable[[Any], None],
        again: Callable[[], None],
        saved: SavedAccount | None = None,
        new_account: str = "",
        request: ConnectRequest | None = None,
    ) -> None:
        if self._model.is_busy:
            return
        self._repeat = again
        self._model.begin(f"{title}…", saved, new_account)
        self._task = self._tasks.start(job)
        self._task.step_begun.connect(self._model.begin_step)
        self._task.notice_given.connect(self._model.give_notice)
        self._task.succeeded.connect(partial(self._succeeded, done))
        self._task.failed.connect(partial(self._failed, saved, request))
        self._task.cancelled.connect(self._cancelled)

    def _end(self) -> None:
        self._task = None
        self._model.end()

    def _cancelled(self) -> None:
        self._task = None
        self._model.end_cancelled()

    def _succeeded(self, done: Callable[[Any], None], result: object) -> None:
        self._end()
        self._repeat = None
        done(result)

    def confirm_server(self) -> None:
        """Go on with the server that a certificate file leads to: the user has compared its fingerprint."""
        if self._unconfirmed is not None:
            request, server = self._unconfirmed
            self.set_up(replace(request, confirmed_server=server))

    def _failed(self, saved: SavedAccount | None, request: ConnectRequest | None, error: DirectSqlError) -> None:
        self._end()
        self._unconfirmed = None
        if isinstance(error, ServerUnconfirmed) and request is not None:
            self._unconfirmed = (request, error.server)
        if saved is not None and remedy_of(error.cure).prompt is Prompt.MASTER_KEY:
            self._model.accounts.keep_master_key(saved.account, None)
        self._model.fail(error)

    def _set_up(self, request: ConnectRequest, connected: Connected) -> None:
        if request.master_key is not None:
            self._model.accounts.keep_master_key(request.account, request.master_key)
        self._connected(connected)

    def _connected(self, connected: Connected) -> None:
        self._model.learn_connected(connected.saved, connected.facts)
        label = connected.saved.account.label
        self._model.succeed(translate("Dock", "{account} is connected.").format(account=label))

    def _removed(self, saved: SavedAccount, left: tuple[DirectSqlError, ...]) -> None:
        self._model.accounts.forget(saved)
        for error in left:
            self._model.fail(error, quietly=True)
        text = translate("Dock", "{account} was removed.")
        if left:
            text = translate(
                "Dock", "{account} was removed, except for what CARTO did not answer for: that goes at the next use."
            )
        self._model.succeed(text.format(account=saved.account.label))

    def _diagnosed(self, saved: SavedAccount, diagnosis: Diagnosis) -> None:
        self._model.accounts.learn_dial(saved, worked=diagnosis.ok)
        if diagnosis.error is not None:
            self._model.fail(diagnosis.error)
        else:
            self._model.succeed(translate("Dock", "{account} can be reached.").format(account=saved.account.label))
