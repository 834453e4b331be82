"""What the dock shows: the one owner of it, for as long as QGIS runs. Nothing of it is written anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.accounts.saved_account import SavedAccount
from ...core.errors import Cure, DirectSqlError
from ...core.steps import CARTO_STEPS
from ..cures import Failure, Problem, Prompt, remedy_of
from .known_accounts import KnownAccounts
from .last_diagnosis import LastDiagnosis
from .offers import Offer
from .standing_offers import StandingOffers
from .told import NOTHING_TOLD, Told, told_of
from .views.page import Page
from .work_progress import WorkProgress

if TYPE_CHECKING:
    from ...core.accounts.readiness import Facts
    from ...core.ports import SavedAccounts
    from ...core.steps import Step
    from .views.state import DockState


class DockModel(QObject):
    """Controllers tell it what they do and find out, the presenter what people do; `state()` is what the views show.

    Of problem, prompt and removal the newest is shown; a problem may stay beside the prompt that cures it. While
    something is done to an account (`is_busy`), its progress is shown, and nothing else is turned to or asked.
    """

    changed = pyqtSignal()
    account_shown = pyqtSignal(SavedAccount)
    work_begun = pyqtSignal(object)
    work_ended = pyqtSignal()
    account_connected = pyqtSignal(SavedAccount)
    status_checked = pyqtSignal(SavedAccount)
    dial_worked = pyqtSignal(SavedAccount)
    dial_refused = pyqtSignal(SavedAccount, DirectSqlError)
    failed = pyqtSignal(DirectSqlError)
    failed_out_of_sight = pyqtSignal(Failure)
    failed_again = pyqtSignal(object)
    offered_out_of_sight = pyqtSignal(Offer)
    succeeded_out_of_sight = pyqtSignal(str)
    password_asked_out_of_sight = pyqtSignal()

    def __init__(self, saved_accounts: SavedAccounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.accounts = KnownAccounts(saved_accounts, self)
        self._is_in_sight = False
        self._page = Page.FIRST_RUN
        self._name = ""
        self._checked_service = ""
        self.work = WorkProgress(self)
        self.diagnosis = LastDiagnosis(self)
        self.offers = StandingOffers(self)
        self._told = NOTHING_TOLD
        self._wishes: dict[str, Callable[[SavedAccount], None]] = {}
        self.accounts.renamed.connect(self._account_renamed)
        self.accounts.changed.connect(self._accounts_changed)
        self.work.changed.connect(self.changed)
        self.diagnosis.changed.connect(self.changed)
        self.offers.changed.connect(self.changed)

    # What is shown --------------------------------------------------------------------------------------------------

    @property
    def current(self) -> SavedAccount | None:
        """The account that is shown; None while one is being added."""
        return self.accounts.get(self._name) if self._page is Page.ACCOUNT else None

    @property
    def account_in_sight(self) -> SavedAccount | None:
        """The one that people see in the dock."""
        return self.current if self._is_in_sight else None

    @property
    def is_busy(self) -> bool:
        """Whether something is done to an account that others have to wait for."""
        return self.work.running is not None

    @property
    def failure(self) -> Failure | None:
        """The one that is shown."""
        return self._told.failure

    @property
    def completion(self) -> Callable[..., None] | None:
        """What goes on with an answer to the prompt; None: connecting the account."""
        return self._told.complete

    def state(self) -> DockState:
        """Everything that the views show."""
        from .views.state import DockState

        saved, entries, work = self.current, self.accounts.entries(), self.work
        if work.new_account:
            return DockState(
                Page.ACCOUNT,
                entries,
                new_account=work.new_account,
                running=work.running,
                awaits_password=work.awaits_password,
            )
        if saved is None:
            return DockState(Page.FIRST_RUN, entries, problem=self._told.problem)
        offer = self.offers.of(saved)
        return DockState(
            page=Page.ACCOUNT,
            accounts=entries,
            current=self._name,
            readiness=self.accounts.readiness(saved),
            checking=self._checked_service == saved.connection.service,
            running=work.running,
            awaits_password=work.awaits_password,
            problem=self._told.problem_now(self.accounts.facts(saved)),
            prompt=self._told.prompt,
            removing=self._told.removing,
            diagnosis=self.diagnosis.of(saved),
            offer=offer.shown if offer is not None else None,
            master_key_known=self.accounts.has_master_key(saved),
            has_management=saved.account.has_management,
            entry=saved.address,
            may_edit=saved.key_writes,
            listing=self.accounts.listing(saved),
        )

    # What people do -------------------------------------------------------------------------------------------------

    def set_in_sight(self, is_in_sight: bool) -> None:
        """Say whether people see the dock: out of sight, it cannot tell them anything."""
        self._is_in_sight = is_in_sight

    def refresh(self) -> None:
        """The dock has come into sight: show an account if there is one, unless one is being added."""
        self.accounts.read()
        if not self.is_busy and self.accounts.get(self._name) is None:
            self.turn_to_any()
        elif not self.is_busy and self.current is not None:
            self.account_shown.emit(self.current)

    def turn_to(self, name: str) -> None:
        """Show an account."""
        saved = self.accounts.get(name)
        if saved is not None and not self.is_busy:
            self._turn(Page.ACCOUNT, name)
            self.account_shown.emit(saved)

    def turn_to_any(self) -> None:
        """Show the account that was shown last, else any, else the page that adds one."""
        names = self.accounts.names()
        if names:
            self.turn_to(self._name if self._name in names else names[0])
        elif not self.is_busy:
            self._turn(Page.FIRST_RUN, "")

    def turn_to_first_run(self) -> None:
        """Show the page that adds an account."""
        if not self.is_busy:
            self._turn(Page.FIRST_RUN, self._name)

    def ask(self, prompt: Prompt, complete: Callable[..., None] | None = None) -> None:
        """Ask in place; `complete` goes on with the answer, as in `Failure`."""
        self._show(Told(prompt=prompt, complete=complete))

    def ask_for_removal(self) -> None:
        """Ask whether the account shall be removed."""
        self._show(Told(removing=True))

    def dismiss(self) -> None:
        """Take away problem, prompt and question, and what people wanted when they came."""
        if self.current is not None:
            self._wishes.pop(self.current.connection.service, None)
        self._show()

    # What is done to an account -------------------------------------------------------------------------------------

    def begin(
        self,
        title: str,
        saved: SavedAccount | None,
        new_account: str = "",
        steps: tuple[Step, ...] = CARTO_STEPS,
    ) -> None:
        """Something called `title` begins to be done to an account, which is shown.

        For one that is not `saved` yet, `new_account` is its address, and `steps` are those that it will have.
        """
        if saved is not None:
            self._page, self._name = Page.ACCOUNT, self.accounts.name_now(saved)
        self.diagnosis.outdate()
        self._show()
        self.work.begin(title, new_account, steps)
        self.work_begun.emit(saved)
        self.changed.emit()

    def set_awaits_password(self, awaits: bool) -> None:
        """Say whether QGIS's dialog for its master password stands open; why, people read where they look."""
        self.work.set_awaits_password(awaits)
        if awaits and not self._is_in_sight:
            self.password_asked_out_of_sight.emit()

    def end(self) -> None:
        """It has ended, however it went."""
        self.work.end()
        self.changed.emit()
        self.work_ended.emit()

    def end_cancelled(self) -> None:
        """It has ended because the user wanted it: say what is left of it, if anything was begun."""
        self.end()
        outcome = self.work.take_outcome()
        if outcome:
            self._show(Told(Problem(outcome, "", Cure.NONE, "")))

    def succeed(self, text: str, is_shown: bool = True) -> None:
        """What people asked for has worked; `is_shown` says that the dock itself shows it, where it is in sight."""
        if not (is_shown and self._is_in_sight):
            self.succeeded_out_of_sight.emit(text)

    def fail(
        self,
        error: DirectSqlError,
        saved: SavedAccount | None = None,
        again: Callable[[], None] | None = None,
        complete: Callable[..., None] | None = None,
        quietly: bool = False,
        wish: Callable[[SavedAccount], None] | None = None,
    ) -> None:
        """Something has failed: ask for what helps, or show the problem, or have it told elsewhere.

        `saved`, `again` and `complete` as in `Failure`. What nobody asked for, and what is shown elsewhere already,
        fails `quietly`: that is only for the log. `wish` is fulfilled as soon as the account is connected again,
        whatever cured it.
        """
        if wish is not None and saved is not None:
            self._wishes[saved.connection.service] = wish
        outcome = self.work.take_outcome()
        self.failed.emit(error)
        if quietly or self.offers.tell(error, saved):
            return
        failure = Failure(error, saved, again, complete)
        if not self._is_in_sight or self.is_busy or not self._is_shown(saved):
            self.failed_out_of_sight.emit(failure)
            return
        self._show(told_of(failure, outcome))

    def offer(self, offer: Offer) -> None:
        """Offer something of an account; who sees it need not see the failure that it is for."""
        self.offers.put(offer)
        failure = self._told.failure
        if failure is not None and offer.tells(failure.error, failure.saved):
            self._show()
        if offer.is_loud and not (self._is_in_sight and self._is_shown(offer.saved)):
            self.offered_out_of_sight.emit(offer)

    def fail_again(self, saved: SavedAccount | None) -> None:
        """What was told of an account has happened once more: one message is enough, but it should be seen."""
        self.failed_again.emit(saved)

    # What is found out ----------------------------------------------------------------------------------------------

    def learn_connected(self, saved: SavedAccount, facts: Facts) -> None:
        """An account was connected."""
        self.work.take_outcome()
        self.accounts.read()
        self.accounts.learn(saved, facts)
        self.accounts.change_listing(saved, failures={})
        self._turn(Page.ACCOUNT, self.accounts.name_now(saved))
        self.account_connected.emit(saved)
        wish = self._wishes.pop(saved.connection.service, None)
        if wish is not None:
            wish(saved)

    def learn_status(self, saved: SavedAccount, facts: Facts) -> None:
        """The status of an account was checked."""
        self.accounts.learn(saved, facts)
        self.status_checked.emit(saved)

    def set_checked(self, saved: SavedAccount | None) -> None:
        """Say the status of which account is being checked."""
        self._checked_service = saved.connection.service if saved is not None else ""
        self.changed.emit()

    def learn_dial(self, saved: SavedAccount) -> None:
        """A dial of an account that is connected worked, whoever dialled."""
        self.accounts.learn_dial(saved, worked=True)
        self.dial_worked.emit(saved)

    def learn_failed_dial(self, saved: SavedAccount, error: DirectSqlError) -> None:
        """A dial failed, whoever dialled."""
        self.diagnosis.outdate()
        remedy = remedy_of(error.cure)
        if remedy.blocks_dials:
            key_refused = remedy.prompt in (Prompt.DATABASE_KEY, Prompt.PASSWORD)
            self.accounts.learn_dial(saved, worked=False, key_refused=key_refused)
        self.dial_refused.emit(saved, error)

    def _accounts_changed(self) -> None:
        self.offers.keep(self.accounts.all())
        if self._page is Page.ACCOUNT and self.current is None and not self.is_busy:
            self.turn_to_any()
        else:
            self.changed.emit()

    def _account_renamed(self, before: str, after: str) -> None:
        if self._name == before:
            self._name = after

    def _is_shown(self, saved: SavedAccount | None) -> bool:
        """Whether what is said of the account is said in its place."""
        return saved is None or (self.current is not None and self.accounts.name_now(saved) == self._name)

    def _turn(self, page: Page, name: str) -> None:
        self._page, self._name = page, name
        self._show()

    def _show(self, told: Told = NOTHING_TOLD) -> None:
        if not self.is_busy:
            self._told = told
            self.changed.emit()
