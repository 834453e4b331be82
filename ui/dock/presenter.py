"""What people do in the dock, and which flow that sets in motion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QMimeData, QObject

from ...core.accounts.readiness import Action, State
from ...core.errors import Cure
from ...core.steps import Step
from ..browser import drag
from .stage import question_for
from .views.inputs import PromptReply, Removal, StepAction
from .views.state import Page, Prompt

if TYPE_CHECKING:
    from pathlib import Path

    from ...core.accounts.saved_account import SavedAccount
    from ...core.postgres.datasets import Dataset
    from .account_controller import AccountController
    from .dataset_controller import DatasetController
    from .model import Session
    from .status_controller import StatusController
    from .views.dock_content import DockContent

_OPTIONS_PAGES = {Cure.TRUST_SERVER: "mOptionsPageAuth", Cure.REPAIR_AUTH_DATABASE: "mOptionsPageAuth"}
_OPEN = (State.MISSING, State.BROKEN)


class DockPresenter(QObject):
    """Listens to the views; `iface` is there to open QGIS's options, which is some failures' cure."""

    def __init__(
        self,
        iface: Any,
        session: Session,
        account: AccountController,
        check_status: StatusController,
        datasets: DatasetController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._session = session
        self._account = account
        self._status = check_status
        self._datasets = datasets

    def listen_to(self, content: DockContent) -> None:
        """Connect every signal of the views."""
        content.file_dropped.connect(self._turn_to_first_run)
        first_run, page = content.first_run, content.account
        first_run.connect_requested.connect(self._account.set_up)
        first_run.back_requested.connect(self.turn_to_first_account)
        page.primary_requested.connect(self._primary)
        page.cancel_requested.connect(self._account.cancel)
        page.checklist.action_requested.connect(self._step_action)
        page.question.answered.connect(self._answer)
        page.removal.confirmed.connect(self._remove)
        page.header.account_chosen.connect(self.choose)
        page.header.adding_requested.connect(self._turn_to_first_run)
        page.header.removal_requested.connect(self._ask_for_removal)
        page.datasets.fetch_requested.connect(self._fetch)
        page.datasets.add_requested.connect(self._add)
        page.datasets.banner.cure_requested.connect(self._cure_listing)
        page.datasets.banner.dismissed.connect(self._dismiss_listing)
        for banner in (first_run.banner, page.banner):
            banner.cure_requested.connect(self.cure)
        for part in (first_run.banner, page.banner, page.question, page.removal):
            part.dismissed.connect(self._dismiss)

    # Turning --------------------------------------------------------------------------------------------------------

    def choose(self, name: str) -> None:
        """Turn to an account, and look how it stands."""
        saved = self._session.saved(name)
        if saved is not None and not self._account.is_busy():
            self._account.set_stage(self._account.stage.at(Page.ACCOUNT, name))
            self._status.look_if_stale(saved)

    def come_into_view(self) -> None:
        """The dock is seen: show an account if there is one, unless one is being added."""
        saved = self._current()
        if saved is not None:
            self._status.look_if_stale(saved)
        else:
            self.turn_to_first_account()

    def turn_to_first_account(self) -> None:
        """Turn to the account shown last, else to any, else to the page that adds one."""
        names = [one.connection.name for one in self._session.saved_accounts()]
        if not names:
            self._account.set_stage(self._account.stage.at(Page.FIRST_RUN))
        else:
            current = self._account.stage.current
            self.choose(current if current in names else names[0])

    def cure(self, cure: Cure) -> None:
        """The button beside a failure."""
        saved, question = self._current(), question_for(cure)
        if cure in _OPTIONS_PAGES:
            self._iface.showOptionsDialog(self._iface.mainWindow(), _OPTIONS_PAGES[cure])
        elif question is not None and saved is not None:
            self._account.set_stage(self._account.stage.asking(question))
        elif cure in (Cure.REGISTER_ADDRESS, Cure.NEW_CERTIFICATE) and saved is not None:
            self._account.complete_with_key(saved)
        else:
            self._account.repeat()

    def mime_of(self, datasets: tuple[Dataset, ...]) -> QMimeData:
        """What a drag out of the list carries."""
        return drag.mime_of(self._account.stage.current, datasets)

    def add_datasets(self, name: str, datasets: tuple[Dataset, ...]) -> None:
        """Datasets of an account were dropped somewhere in QGIS."""
        saved = self._session.saved(name)
        if saved is not None:
            self._datasets.add(saved, datasets)

    # One account ----------------------------------------------------------------------------------------------------

    def _primary(self, action: Action) -> None:
        saved = self._current()
        if saved is None:
            return
        readiness = self._session.readiness(saved)
        steps = (readiness.report(step) for step in (Step.NETWORK_ACCESS, Step.CERTIFICATE))
        if action is not Action.CONNECT or any(report.state in _OPEN for report in steps):
            self._account.complete_with_key(saved)
        else:
            self._account.complete(saved)

    def _step_action(self, action: StepAction) -> None:
        saved = self._current()
        if saved is None:
            return
        if action is StepAction.CHECK:
            self._status.look(saved, asked=True)
        elif action is StepAction.TEST:
            self._account.diagnose(saved)
        elif action in (StepAction.ENTER_KEY, StepAction.CHANGE_KEY):
            self._account.set_stage(self._account.stage.asking(Prompt.DATABASE_KEY))
        else:
            self._account.complete_with_key(saved)

    def _answer(self, answer: PromptReply) -> None:
        saved = self._current()
        if saved is None:
            return
        if answer.ask is Prompt.MASTER_KEY:
            self._session.keep_master_key(saved.account, answer.secret)
            self._account.complete(saved, keep=answer.keep)
        elif answer.ask is Prompt.DATABASE_KEY:
            self._account.complete(saved, database_key=answer.secret)
        else:
            self._account.complete(saved, address=answer.text)

    def _ask_for_removal(self) -> None:
        self._account.set_stage(self._account.stage.asking_for_removal())

    def _remove(self, removal: Removal) -> None:
        saved = self._current()
        if saved is not None:
            self._account.remove(saved, removal)

    def _turn_to_first_run(self, _file: Path | None = None) -> None:
        self._account.set_stage(self._account.stage.at(Page.FIRST_RUN, self._account.stage.current))

    def _dismiss(self) -> None:
        self._account.set_stage(self._account.stage.calm())

    # Its datasets ---------------------------------------------------------------------------------------------------

    def _fetch(self) -> None:
        saved = self._current()
        if saved is not None:
            self._datasets.fetch(saved)

    def _add(self, datasets: tuple[Dataset, ...]) -> None:
        saved = self._current()
        if saved is not None:
            self._datasets.add(saved, datasets)

    def _cure_listing(self, cure: Cure) -> None:
        self._dismiss_listing()
        if question_for(cure) is None and cure not in (*_OPTIONS_PAGES, Cure.REGISTER_ADDRESS, Cure.NEW_CERTIFICATE):
            self._fetch()
        else:
            self.cure(cure)

    def _dismiss_listing(self) -> None:
        self._datasets.dismiss(self._account.stage.current)

    def _current(self) -> SavedAccount | None:
        return self._session.saved(self._account.stage.current)
