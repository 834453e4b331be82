"""Between the dock's views and everything else: what people do reaches the model and the controllers from here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication

from ...core.steps import Step
from ..browser.menu import Entry
from ..cures import Failure, Prompt, remedy_of

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...core.accounts.readiness import Action
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import Cure
    from .account_controller import AccountController
    from .dataset_controller import DatasetController
    from .model import DockModel
    from .offers import Choice, Offer
    from .session_controller import SessionController
    from .status_controller import StatusController
    from .views.dock_content import DockContent
    from .views.inputs import PromptReply, StepAction
    from .widget import DirectSqlDock


class DockPresenter(QObject):
    """Shows the model in the dock's views, and listens to them. `iface` opens QGIS's options, for some cures."""

    def __init__(
        self,
        iface: QgisInterface,
        dock: DirectSqlDock,
        model: DockModel,
        account: AccountController,
        status: StatusController,
        datasets: DatasetController,
        session: SessionController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._dock = dock
        self._model = model
        self._account = account
        self._status = status
        self._datasets = datasets
        self._session = session
        model.changed.connect(self._show)
        dock.filled.connect(self._begin)
        dock.visibilityChanged.connect(self._visibility_changed)

    def close(self) -> None:
        """Listen to the dock no more: it will be hidden when it is taken away."""
        self._dock.visibilityChanged.disconnect(self._visibility_changed)

    # The dock -------------------------------------------------------------------------------------------------------

    def _begin(self, content: DockContent) -> None:
        """The dock has its views: listen to them."""
        first_run, page, datasets = content.first_run, content.account, content.account.datasets
        content.file_dropped.connect(self._model.turn_to_first_run)
        first_run.connect_requested.connect(self._account.set_up)
        first_run.back_requested.connect(first_run.forget)
        first_run.back_requested.connect(self._model.turn_to_any)
        page.primary_requested.connect(self._for_current(self._do_primary))
        page.cancel_requested.connect(self._account.cancel)
        page.checklist.action_requested.connect(self._for_current(self._do_step_action))
        for asking in (page.prompt, page.certificate):
            asking.answered.connect(self._for_current(self._use_reply))
        page.removal.confirmed.connect(self._for_current(self._account.remove))
        page.diagnosis.dismissed.connect(self._model.diagnosis.dismiss)
        page.diagnosis.report_wanted.connect(self._copy_report)
        page.offer.chosen.connect(self._for_current(self._choose_shown))
        page.offer.dismissed.connect(self._for_current(self._decline))
        page.header.account_chosen.connect(self._model.turn_to)
        datasets.fetch_requested.connect(self._for_current(self._datasets.fetch))
        datasets.contents_wanted.connect(self._for_current(self._datasets.look_into))
        datasets.cover_requested.connect(self._for_current(self._cover))
        datasets.key_change_requested.connect(self._for_current(partial(self._ask, prompt=Prompt.DATABASE_KEY)))
        datasets.banner.cure_requested.connect(self._for_current(self._cure_listing))
        datasets.banner.dismissed.connect(self._for_current(self._datasets.dismiss_problem))
        for banner in (first_run.banner, page.banner):
            banner.cure_requested.connect(self._cure_shown)
        for part in (first_run.banner, page.banner, page.prompt, page.certificate, page.removal):
            part.dismissed.connect(self._model.dismiss)
        self._model.account_connected.connect(first_run.forget)
        self._model.account_connected.connect(page.certificate.forget)
        self._model.refresh()
        if self._model.current is None:
            first_run.enter()

    def _visibility_changed(self, visible: bool) -> None:
        self._model.set_in_sight(visible)
        if visible and self._dock.content is not None:
            self._model.refresh()

    def _show(self) -> None:
        if self._dock.content is not None:
            self._dock.content.show_state(self._model.state())

    def _for_current(self, function: Callable[..., None]) -> Callable[..., None]:
        """A slot that calls `function` with the account that is shown, and with what the signal brings."""

        def slot(*brought: object) -> None:
            saved = self._model.current
            if saved is not None:
                function(saved, *brought)

        return slot

    def allow_editing(self, saved: SavedAccount) -> None:
        """Ask whether the account's key may change tables from now on."""
        self._ask(saved, Prompt.EDITING, partial(self._account.complete, saved, renew_key=True, writable=True))

    def add_account(self) -> None:
        """Turn the dock to the page that adds an account, and show it."""
        self._model.turn_to_first_run()
        self._dock.setUserVisible(True)

    # One account ----------------------------------------------------------------------------------------------------

    def cure(self, failure: Failure) -> None:
        """The button beside a failure was pressed, in the dock or in QGIS's message bar."""
        saved, remedy = failure.saved, remedy_of(failure.error.cure)
        if remedy.options_page:
            self._iface.showOptionsDialog(self._iface.mainWindow(), remedy.options_page)
        elif remedy.unlocks:
            self._session.unlock(saved)
        elif remedy.adds_account:
            self.add_account()
        elif remedy.prompt is not None and saved is not None:
            self._ask(saved, remedy.prompt, failure.complete)
        elif remedy.connects and saved is not None:
            self._complete_with_key(saved, failure.complete)
        elif failure.again is not None:
            failure.again()

    def _cure_shown(self, _cure: Cure) -> None:
        if self._model.failure is not None:
            self.cure(self._model.failure)

    def choose(self, offer: Offer, choice: Choice) -> None:
        """A button of an offer was pressed, in the dock or in QGIS's message bar."""
        self._model.offers.withdraw(offer.saved)
        if choice.prompt is not None:
            self._ask(offer.saved, choice.prompt)
        elif choice.needs_master_key:
            self._complete_with_key(offer.saved, choice.go_on)
        else:
            choice.go_on()

    def _copy_report(self) -> None:
        QApplication.clipboard().setText(self._model.diagnosis.report)

    def _choose_shown(self, saved: SavedAccount, number: int) -> None:
        offer = self._model.offers.of(saved)
        if offer is not None:
            self.choose(offer, offer.choices[number])

    def _decline(self, saved: SavedAccount) -> None:
        offer = self._model.offers.of(saved)
        if offer is not None:
            self._model.offers.withdraw(saved)
            offer.declined()

    def choose_in_browser(self, entry: Entry, saved: SavedAccount) -> None:
        """An entry of the menu that our connections have in QGIS's browser."""
        if entry is Entry.DIAGNOSE:
            self._account.diagnose(saved)
            return
        self.show_account(saved)
        if entry is Entry.ALLOW_ADDRESS:
            self._complete_with_key(saved)

    def show_account(self, saved: SavedAccount) -> None:
        """Turn the dock to an account, and show it."""
        name = self._model.accounts.name_now(saved)
        if self._model.current is None or self._model.current.connection.name != name:
            self._model.accounts.read()
            self._model.turn_to(name)
        self._dock.setUserVisible(True)

    def _ask(self, saved: SavedAccount, prompt: Prompt, complete: Callable[..., None] | None = None) -> None:
        """Ask for something of the account; `complete` goes on with it, else the account is connected again."""
        self.show_account(saved)
        self._model.ask(prompt, complete)

    def _complete_with_key(self, saved: SavedAccount, complete: Callable[..., None] | None = None) -> None:
        """Connect again, for what needs the master key: it is asked for first where it is not known."""
        complete = complete or partial(self._account.complete, saved)
        if self._model.accounts.has_master_key(saved):
            complete()
        else:
            self._ask(saved, Prompt.MASTER_KEY, complete)

    def _cover(self, saved: SavedAccount) -> None:
        """Have a key made for all datasets that the account has by now."""
        self._complete_with_key(saved, partial(self._account.complete, saved, renew_key=True))

    def _do_primary(self, saved: SavedAccount, action: Action) -> None:
        from ...core.accounts.readiness import Action, State

        if action is Action.REPLACE_CERTIFICATE:
            self._ask(saved, Prompt.CERTIFICATE)
            return
        readiness = self._model.accounts.readiness(saved)
        steps = (readiness.report(step) for step in (Step.NETWORK_ACCESS, Step.CERTIFICATE))
        needs_key = saved.account.has_management
        is_open = any(report.state in (State.MISSING, State.BROKEN) for report in steps)
        if needs_key and (action is not Action.CONNECT or is_open):
            self._complete_with_key(saved)
        else:
            self._completing(saved)()

    def _do_step_action(self, saved: SavedAccount, action: StepAction) -> None:
        from .views.inputs import StepAction

        if action is StepAction.CHECK:
            self._status.check(saved, asked=True)
        elif action is StepAction.TEST:
            self._account.diagnose(saved)
        elif action is StepAction.UNLOCK:
            self._session.unlock(saved)
        elif action is StepAction.REPLACE:
            self._ask(saved, Prompt.CERTIFICATE)
        elif action in (StepAction.ENTER_KEY, StepAction.CHANGE_KEY):
            self._ask(saved, Prompt.DATABASE_KEY if saved.account.has_management else Prompt.PASSWORD)
        else:
            self._complete_with_key(saved)

    def _completing(self, saved: SavedAccount) -> Callable[..., None]:
        """What brings about whatever the account lacks."""
        complete = self._account.complete if saved.account.has_management else self._account.complete_server
        return partial(complete, saved)

    def _use_reply(self, saved: SavedAccount, reply: PromptReply) -> None:
        complete = self._model.completion or self._completing(saved)
        if reply.prompt in (Prompt.MASTER_KEY, Prompt.EDITING):
            if reply.secret is not None:
                self._model.accounts.keep_master_key(saved.account, reply.secret)
            complete(keep=reply.keep)
        elif reply.prompt in (Prompt.DATABASE_KEY, Prompt.PASSWORD):
            complete(database_key=reply.secret)
        elif reply.prompt is Prompt.CERTIFICATE:
            from ...core.certificates.bundle import CertificateFiles

            complete(certificate_files=CertificateFiles(Path(reply.text), reply.secret))
        else:
            from ...core.carto.address_source import read_address_source

            source = read_address_source(reply.text)
            complete(address=source.address, address_service=source.service)

    def _cure_listing(self, saved: SavedAccount, cure: Cure) -> None:
        self._datasets.dismiss_problem(saved)
        remedy = remedy_of(cure)
        if remedy.options_page:
            self._iface.showOptionsDialog(self._iface.mainWindow(), remedy.options_page)
        elif remedy.prompt is not None:
            self._ask(saved, remedy.prompt)
        elif remedy.connects:
            self._complete_with_key(saved)
        else:
            self._datasets.fetch(saved)
