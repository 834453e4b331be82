"""Connects, completes, tests and removes accounts, one thing at a time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis

from ...core.accounts.errors import SettingsNotWritable
from ...core.options import ADDRESS_SERVICE
from ...core.steps import CARTO_STEPS, SERVER_STEPS
from ..cures import Prompt, remedy_of
from ..removal_texts import removed_in_part
from ..tasks import jobs
from ..text import translate

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.carto.allow_list import AllowList
    from ...core.certificates.bundle import CertificateFiles
    from ...core.errors import DirectSqlError
    from ...core.qgis.settings import PluginSettings
    from ...core.secret import Secret
    from ...core.steps import Step
    from ...core.use_cases.connect.request import Connected, ConnectRequest
    from ...core.use_cases.diagnosis import Diagnosis, Finding
    from ..tasks.jobs import Job
    from ..tasks.task_runner import Task, TaskRunner
    from .model import DockModel
    from .views.inputs import Removal


class AccountController:
    """Starts the jobs, and tells the model how they go. While one goes on, no other begins."""

    def __init__(
        self, tasks: TaskRunner, model: DockModel, settings: PluginSettings, unlocked: Callable[[], bool]
    ) -> None:
        self._tasks = tasks
        self._unlocked = unlocked
        self._model = model
        self._settings = settings
        self._task: Task | None = None

    def set_up(self, request: ConnectRequest) -> None:
        """Connect an account from the first-run page."""
        label = request.account.label
        title = translate("Dock", "Connecting {account}").format(account=label)
        done, failed = partial(self._set_up, request), partial(self._not_set_up, request)
        steps = CARTO_STEPS if request.account.has_management else SERVER_STEPS
        self._begin(title, jobs.set_up(request), done, failed, new_account=label, steps=steps)

    def complete(
        self,
        saved: SavedAccount,
        database_key: Secret | None = None,
        address: str = "",
        address_service: str = "",
        keep: bool = False,
        renew_key: bool = False,
        writable: bool = False,
    ) -> None:
        """Bring about whatever the account lacks; `keep` stores the master key.

        `renew_key` has a key made for all datasets that the account has by now, `writable` one that may change them.
        """
        key = self._model.accounts.master_key(saved.account)
        title = translate("Dock", "Connecting {account}").format(account=saved.account.label)
        job = jobs.complete(saved, key, keep, database_key, address, address_service, renew_key, writable)
        again = partial(
            self.complete,
            saved,
            database_key=database_key,
            address=address,
            address_service=address_service,
            keep=keep,
            renew_key=renew_key,
            writable=writable,
        )
        done = partial(self._connected, address_service)
        self._begin(title, job, done, partial(self._failed, saved, again), saved)

    def renew(self, saved: SavedAccount, keep: bool = False) -> None:
        """Put a new certificate in the old one's place; to `keep` the master key, whatever is due is done with it."""
        if keep:
            self.complete(saved, keep=True)
            return
        key = self._model.accounts.master_key(saved.account)
        title = translate("Dock", "Renewing the certificate of {account}").format(account=saved.account.label)
        failed = partial(self._failed, saved, partial(self.renew, saved), complete=partial(self.complete, saved))
        self._begin(title, jobs.renew(saved, key), self._renewed, failed, saved)

    def complete_server(
        self, saved: SavedAccount, database_key: Secret | None = None, certificate_files: CertificateFiles | None = None
    ) -> None:
        """Open a server anew, with another password or certificate where one is given."""
        title = translate("Dock", "Connecting {account}").format(account=saved.account.label)
        again = partial(self.complete_server, saved, database_key=database_key, certificate_files=certificate_files)
        job, done = jobs.complete_server(saved, database_key, certificate_files), partial(self._connected, "")
        self._begin(title, job, done, partial(self._failed, saved, again), saved, steps=SERVER_STEPS)

    def let_in(self, saved: SavedAccount, entry: str = "", keep: bool = False, unasked: bool = False) -> None:
        """Have the account let this computer in; `entry` is an address or a network (empty: this computer's address).

        Certificate and key stay as they are. `unasked` says that it is done by a wish in the options.
        """
        if keep:  # the master key is stored on the way
            self.complete(saved, address=entry, keep=True)
            return
        key = self._model.accounts.master_key(saved.account)
        title = translate("Dock", "Allowing this computer's address for {account}").format(account=saved.account.label)
        done = partial(self._let_in, unasked)
        again, complete = partial(self.let_in, saved, entry), partial(self.complete, saved, address=entry)
        failed = partial(self._failed, saved, again, complete=complete)
        self._begin(title, jobs.let_in(saved, key, entry), done, failed, saved)

    def remove_address(self, saved: SavedAccount, entry: str, keep: bool = False) -> None:
        """Take an entry off the account's allow-list; to `keep` a master key that was typed is left to other ways."""
        key = self._model.accounts.master_key(saved.account)
        title = translate("Dock", "Removing {entry}").format(entry=entry)
        again = partial(self.remove_address, saved, entry)
        done = partial(self._address_removed, saved, entry)
        self._begin(title, jobs.remove_address(saved, key, entry), done, partial(self._failed, saved, again), saved)

    def remove(self, saved: SavedAccount, removal: Removal, keep: bool = False) -> None:
        """Take the account off this computer. It is no use to `keep` the master key of one that goes."""
        key = removal.master_key or self._model.accounts.master_key(saved.account)
        title = translate("Dock", "Removing {account}").format(account=saved.account.label)
        job = jobs.remove(saved, key, removal.belongings)
        again = partial(self.remove, saved, replace(removal, master_key=None))
        self._begin(title, job, partial(self._removed, saved), partial(self._failed, saved, again), saved)

    def diagnose(self, saved: SavedAccount) -> None:
        """Find the broken link, if one is."""
        if self._model.is_busy:
            return
        title = translate("Dock", "Testing {account}").format(account=saved.account.label)
        done, failed = partial(self._diagnosed, saved), partial(self._diagnosis_failed, saved)
        key = self._model.accounts.master_key(saved.account)
        self._model.diagnosis.begin(saved)
        self._begin(title, jobs.diagnose(saved, key, self._unlocked()), done, failed, saved)
        if self._task is not None:
            self._task.found.connect(partial(self._found, saved))
            self._task.cancelled.connect(self._model.diagnosis.dismiss)

    def cancel(self) -> None:
        """Stop what is being done."""
        if self._task is not None:
            self._task.cancel()

    def _begin(
        self,
        title: str,
        job: Job,
        done: Callable[[Any], None],
        failed: Callable[[DirectSqlError], None],
        saved: SavedAccount | None = None,
        new_account: str = "",
        steps: tuple[Step, ...] = CARTO_STEPS,
    ) -> None:
        if self._model.is_busy:
            return
        self._model.begin(f"{title}…", saved, new_account, steps)
        self._task = self._tasks.start(job)
        self._task.step_begun.connect(self._model.work.begin_step)
        self._task.notice_given.connect(self._model.work.give_notice)
        self._task.succeeded.connect(partial(self._end, done))
        self._task.failed.connect(partial(self._end, failed))
        self._task.cancelled.connect(self._cancelled)

    def _end(self, go_on: Callable[[Any], None], result: object) -> None:
        self._task = None
        self._model.end()
        go_on(result)

    def _cancelled(self) -> None:
        self._task = None
        self._model.end_cancelled()

    def _not_set_up(self, request: ConnectRequest, error: DirectSqlError) -> None:
        from ...core.certificates.errors import ServerUnconfirmed

        if isinstance(error, ServerUnconfirmed):  # who does it again has compared its fingerprint
            request = replace(request, confirmed_server=error.server)
        self._model.fail(error, again=partial(self.set_up, request))

    def _failed(
        self,
        saved: SavedAccount,
        again: Callable[..., None],
        error: DirectSqlError,
        complete: Callable[..., None] | None = None,
    ) -> None:
        """A cure goes on with `complete`, and with whatever was asked for; without it, with `again`."""
        if remedy_of(error.cure).prompt is Prompt.MASTER_KEY:
            self._model.accounts.keep_master_key(saved.account, None)
        self._model.fail(error, saved, again, complete=complete or again)

    def _set_up(self, request: ConnectRequest, connected: Connected) -> None:
        if request.master_key is not None:
            self._model.accounts.keep_master_key(request.account, request.master_key)
        self._connected(request.address_service, connected)

    def _connected(self, address_service: str, connected: Connected) -> None:
        failed = self._keep_address_service(address_service) if address_service else None
        self._succeed(translate("Dock", "{account} is connected."), connected)
        if failed is not None:
            self._model.fail(failed, connected.saved)

    def _keep_address_service(self, address_service: str) -> DirectSqlError | None:
        """It has proved its worth: the status is checked with it, too. Returns why it could not be kept."""
        try:
            self._settings.set(ADDRESS_SERVICE, address_service)
        except SettingsNotWritable as error:
            return error
        return None

    def _renewed(self, connected: Connected) -> None:
        self._succeed(translate("Dock", "{account} has a new certificate in place of the old one."), connected)

    def _succeed(self, text: str, connected: Connected) -> None:
        self._model.learn_connected(connected.saved, connected.facts)
        self._model.succeed(text.format(account=connected.saved.account.label))
        if connected.left_behind is not None:
            self._model.fail(connected.left_behind, connected.saved)

    def _let_in(self, unasked: bool, connected: Connected) -> None:
        self._model.learn_connected(connected.saved, connected.facts)
        text = translate("Dock", "{account} lets this computer in again.")
        if unasked:
            text = translate("Dock", "{account} lets this computer in again, by its new address {address}.")
        values = {"account": connected.saved.account.label, "address": connected.facts.address or ""}
        self._model.succeed(text.format(**values), is_shown=not unasked)

    def _address_removed(self, saved: SavedAccount, entry: str, allow_list: AllowList) -> None:
        self._model.accounts.learn_allow_list(saved, allow_list)
        self._model.succeed(translate("Dock", "{entry} is no longer allowed.").format(entry=entry))

    def _removed(self, saved: SavedAccount, left: tuple[DirectSqlError, ...]) -> None:
        self._model.accounts.forget(saved)
        for error in left:
            self._model.fail(error, quietly=True)
        if left:
            self._model.fail(removed_in_part(saved.account.label, left))
        else:
            self._model.succeed(translate("Dock", "{account} was removed.").format(account=saved.account.label))

    def _found(self, saved: SavedAccount, finding: Finding) -> None:
        from ..diagnosis_texts import link_text
        from .views.state import FindingLook

        title = link_text(finding.link, saved.account.has_management)
        look = FindingLook(title, finding.text(translate), finding.error is not None)
        self._model.diagnosis.add(look)

    def _diagnosed(self, saved: SavedAccount, diagnosis: Diagnosis) -> None:
        import platform

        from ..diagnosis_texts import report_text
        from ..plugin_facts import plugin_facts

        about_qgis = f"QGIS {Qgis.version()}, {platform.platform()}"
        if diagnosis.error is not None:
            self._model.accounts.learn_dial(saved, worked=False)
            self._model.learn_failed_dial(saved, diagnosis.error)
        else:
            self._model.learn_dial(saved)
        self._model.diagnosis.end(report_text(saved, diagnosis.findings, plugin_facts(), about_qgis))
        if diagnosis.error is not None:
            self._tell_cause(saved, diagnosis.error)
        else:
            text = translate("Dock", "{account} can be reached.").format(account=saved.account.label)
            self._model.succeed(text, is_shown=False)

    def _diagnosis_failed(self, saved: SavedAccount, error: DirectSqlError) -> None:
        self._model.diagnosis.dismiss()
        self._tell_cause(saved, error)

    def _tell_cause(self, saved: SavedAccount, error: DirectSqlError) -> None:
        self._model.fail(error, saved, again=partial(self.diagnose, saved))
