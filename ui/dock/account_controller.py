"""What people want of an account becomes work, and what comes of it changes what the dock shows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import Cure, DirectSqlError
from ...core.steps import Step
from ..tasks import jobs as work
from ..text import translate
from .stage import Stage
from .views.state import Page, Prompt, Running

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.secret import Secret
    from ...core.use_cases.connect.request import Connected, ConnectRequest
    from ...core.use_cases.diagnosis import Diagnosis
    from ..tasks.task_runner import Job, TaskRunner, UseCaseTask
    from .model import Session
    from .views.inputs import Removal


class AccountController(QObject):
    """Does one thing at a time to an account. `stage` is what is going on.

    `failed` is for whoever decides where a failure is shown; after `connected` the account's datasets can be fetched.
    """

    began = pyqtSignal()
    changed = pyqtSignal()
    failed = pyqtSignal(DirectSqlError)
    succeeded = pyqtSignal(str)
    connected = pyqtSignal(object)
    removed = pyqtSignal()

    def __init__(self, tasks: TaskRunner, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage()
        self._tasks = tasks
        self._session = session
        self._task: UseCaseTask | None = None
        self._before = Stage()
        self._repeat: Callable[[], None] | None = None

    def is_busy(self) -> bool:
        """Whether something is being done that others have to wait for."""
        return self._task is not None

    def set_stage(self, stage: Stage) -> None:
        """Show something else; what is being done goes on being shown until its end."""
        if not self.is_busy():
            self.stage = stage
            self.changed.emit()

    # What people want -----------------------------------------------------------------------------------------------

    def set_up(self, request: ConnectRequest) -> None:
        """Connect an account from the first-run page."""
        label = request.account.label
        title = translate("Dock", "Connecting {account}").format(account=label)
        running_at = self.stage.at(Page.ACCOUNT, title=label)
        done = partial(self._set_up_done, request)
        self._begin(title, work.set_up(request), done, partial(self.set_up, request), running_at)

    def complete(
        self, saved: SavedAccount, database_key: Secret | None = None, address: str = "", keep: bool = False
    ) -> None:
        """Bring about whatever the account lacks."""
        key = self._session.master_key(saved.account)
        title = translate("Dock", "Connecting {account}").format(account=saved.account.label)
        again = partial(self.complete, saved, database_key, address, keep)
        self._begin(title, work.complete(saved, key, keep, database_key, address), self._connected, again)

    def complete_with_key(self, saved: SavedAccount) -> None:
        """As `complete`, for what needs the master key: it is asked for first where it is not known."""
        if self._session.has_master_key(saved):
            self.complete(saved)
        else:
            self.set_stage(self.stage.at(Page.ACCOUNT, saved.connection.name).asking(Prompt.MASTER_KEY))

    def remove(self, saved: SavedAccount, removal: Removal) -> None:
        """Take the account off this computer."""
        key = removal.master_key or self._session.master_key(saved.account)
        title = translate("Dock", "Removing {account}").format(account=saved.account.label)
        what = work.remove(saved, key, removal.revoke)
        self._begin(title, what, partial(self._removed, saved), partial(self.remove, saved, removal))

    def diagnose(self, saved: SavedAccount) -> None:
        """Find the broken link, if one is."""
        title = translate("Dock", "Testing {account}").format(account=saved.account.label)
        done = partial(self._diagnosed, saved)
        self._begin(title, work.diagnose(saved), done, partial(self.diagnose, saved))

    def repeat(self) -> None:
        """Try once more what failed last."""
        if self._repeat is not None:
            self._repeat()

    def cancel(self) -> None:
        """Stop what is being done."""
        if self._task is not None:
            self._task.cancel()

    def show_failure(self, error: DirectSqlError) -> None:
        """Show it in the dock."""
        self.set_stage(self.stage.failed(error))

    # How it goes ----------------------------------------------------------------------------------------------------

    def _begin(
        self,
        title: str,
        what: Job,
        succeeded: Callable[[Any], None],
        again: Callable[[], None],
        running_at: Stage | None = None,
    ) -> None:
        if self.is_busy():
            return
        self.began.emit()
        self._repeat = again
        self._before = self.stage.calm()
        self.stage = replace((running_at or self._before).calm(), running=Running(f"{title}…"))
        self._task = self._tasks.start(title, what, step_begun=self._step_begun)
        self._task.succeeded.connect(partial(self._succeeded, succeeded))
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self._end)
        self.changed.emit()

    def _step_begun(self, step: Step) -> None:
        running = self.stage.running
        if running is not None:
            begun = (*(one for one in running.begun if one is not step), step)
            self.stage = replace(self.stage, running=replace(running, begun=begun))
            self.changed.emit()

    def _end(self) -> None:
        self._task = None
        self.set_stage(self._before)

    def _succeeded(self, succeeded: Callable[[Any], None], result: object) -> None:
        self._end()
        self._repeat = None
        succeeded(result)

    def _failed(self, error: DirectSqlError) -> None:
        self._end()
        saved = self._session.saved(self.stage.current)
        at_account = self.stage.page is Page.ACCOUNT
        if at_account and error.cure is Cure.ENTER_MASTER_KEY and saved is not None:
            self._session.keep_master_key(saved.account, None)
        self.failed.emit(error)

    def _set_up_done(self, request: ConnectRequest, connected: Connected) -> None:
        if request.master_key is not None:
            self._session.keep_master_key(request.account, request.master_key)
        self._connected(connected)

    def _connected(self, connected: Connected) -> None:
        saved = connected.saved
        self._session.learn(saved, connected.facts)
        self.set_stage(self.stage.at(Page.ACCOUNT, saved.connection.name))
        self.connected.emit(saved)
        self.succeeded.emit(translate("Dock", "{account} is connected.").format(account=saved.account.label))

    def _removed(self, saved: SavedAccount, _nothing: object) -> None:
        self._session.forget(saved)
        self.removed.emit()
        self.succeeded.emit(translate("Dock", "{account} was removed.").format(account=saved.account.label))

    def _diagnosed(self, saved: SavedAccount, diagnosis: Diagnosis) -> None:
        self._session.learn_dialled(saved, dialled=diagnosis.ok)
        if diagnosis.error is not None:
            self.failed.emit(diagnosis.error)
            return
        self.changed.emit()
        self.succeeded.emit(translate("Dock", "{account} can be reached.").format(account=saved.account.label))
