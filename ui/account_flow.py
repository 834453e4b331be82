"""What people want of an account becomes work, and what comes of it changes what the dock shows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cure, DirectSqlError
from ..core.ports import Step
from . import work
from .stage import Stage
from .text import translate
from .views.state import Ask, Page, Running

if TYPE_CHECKING:
    from ..core.connect_request import Connected
    from ..core.diagnosis import Diagnosis
    from ..core.ports import Installation
    from ..core.secret import Secret
    from .session import Session
    from .tasks import AccessTask, Tasks, Work
    from .views.requests import Removal, SetUp


class AccountFlow(QObject):
    """Does one thing at a time to an account. `stage` is what is going on.

    `failed` is for whoever decides where a failure is shown; after `connected` the account's datasets can be fetched.
    """

    began = pyqtSignal()
    changed = pyqtSignal()
    failed = pyqtSignal(DirectSqlError)
    succeeded = pyqtSignal(str)
    connected = pyqtSignal(object)
    removed = pyqtSignal()

    def __init__(self, tasks: Tasks, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage()
        self._tasks = tasks
        self._session = session
        self._task: AccessTask | None = None
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

    def set_up(self, request: SetUp) -> None:
        """Connect an account from the first-run page."""
        label = request.account.label
        title = translate("Dock", "Connecting {account}").format(account=label)
        running_at = self.stage.at(Page.ACCOUNT, title=label)
        done = partial(self._set_up_done, request)
        self._begin(title, work.set_up(request), done, partial(self.set_up, request), running_at)

    def complete(
        self, installation: Installation, database_key: Secret | None = None, address: str = "", keep: bool = False
    ) -> None:
        """Bring about whatever the account lacks."""
        key = self._session.master_key(installation.account)
        title = translate("Dock", "Connecting {account}").format(account=installation.account.label)
        again = partial(self.complete, installation, database_key, address, keep)
        self._begin(title, work.complete(installation, key, keep, database_key, address), self._connected, again)

    def complete_with_key(self, installation: Installation) -> None:
        """As `complete`, for what needs the master key: it is asked for first where it is not known."""
        if self._session.has_master_key(installation):
            self.complete(installation)
        else:
            self.set_stage(self.stage.at(Page.ACCOUNT, installation.connection.name).asking(Ask.MASTER_KEY))

    def remove(self, installation: Installation, removal: Removal) -> None:
        """Take the account off this computer."""
        key = removal.master_key or self._session.master_key(installation.account)
        title = translate("Dock", "Removing {account}").format(account=installation.account.label)
        what = work.remove(installation, key, removal.revoke)
        self._begin(title, what, partial(self._removed, installation), partial(self.remove, installation, removal))

    def diagnose(self, installation: Installation) -> None:
        """Find the broken link, if one is."""
        title = translate("Dock", "Testing {account}").format(account=installation.account.label)
        done = partial(self._diagnosed, installation)
        self._begin(title, work.diagnose(installation), done, partial(self.diagnose, installation))

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
        what: Work,
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
        installation = self._session.installation(self.stage.current)
        at_account = self.stage.page is Page.ACCOUNT
        if at_account and error.cure is Cure.ENTER_MASTER_KEY and installation is not None:
            self._session.keep_master_key(installation.account, None)
        self.failed.emit(error)

    def _set_up_done(self, request: SetUp, connected: Connected) -> None:
        if request.master_key is not None:
            self._session.keep_master_key(request.account, request.master_key)
        self._connected(connected)

    def _connected(self, connected: Connected) -> None:
        installation = connected.installation
        self._session.learn(installation, connected.facts)
        self.set_stage(self.stage.at(Page.ACCOUNT, installation.connection.name))
        self.connected.emit(installation)
        self.succeeded.emit(translate("Dock", "{account} is connected.").format(account=installation.account.label))

    def _removed(self, installation: Installation, _nothing: object) -> None:
        self._session.forget(installation)
        self.removed.emit()
        self.succeeded.emit(translate("Dock", "{account} was removed.").format(account=installation.account.label))

    def _diagnosed(self, installation: Installation, diagnosis: Diagnosis) -> None:
        self._session.learn_dialled(installation, dialled=diagnosis.ok)
        if diagnosis.error is not None:
            self.failed.emit(diagnosis.error)
            return
        self.changed.emit()
        self.succeeded.emit(translate("Dock", "{account} can be reached.").format(account=installation.account.label))
