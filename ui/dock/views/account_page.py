"""One account: how it stands, the button that does what is missing, and its datasets."""

from __future__ import annotations

from contextlib import AbstractContextManager

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QWidget

from ....core.accounts.readiness import Action, State
from ....core.steps import Step
from ...cures import Problem, remedy_of
from ...text import translate
from ...widgets.buttons import Button, PrimaryButton
from ...widgets.colours import Colours
from ...widgets.controls import BusyBar, Rule, Text
from ...widgets.scroll_page import ScrollPage
from ...widgets.style import unit
from .account_header import AccountHeader
from .certificate_panel import CertificatePanel
from .checklist import Checklist
from .dataset_model import MimeOf
from .dataset_panel import DatasetPanel
from .diagnosis_panel import DiagnosisPanel
from .kept_focus import kept_focus
from .offer_panel import OfferPanel
from .problem_banner import ProblemBanner
from .prompt_panel import PromptPanel
from .removal_panel import RemovalPanel
from .state import DockState
from .step_looks import progress_text, step_looks, summary_of


class AccountPage(ScrollPage):
    """Shows a `DockState`'s account. Its parts are public: they have signals of their own."""

    primary_requested = pyqtSignal(Action)
    cancel_requested = pyqtSignal()

    def __init__(self, mime_of: MimeOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = Action.NONE
        self.header = AccountHeader()
        self.banner = ProblemBanner()
        self.prompt = PromptPanel()
        self.certificate = CertificatePanel()
        self.removal = RemovalPanel()
        self.offer = OfferPanel()
        self.diagnosis = DiagnosisPanel()
        self.checklist = Checklist()
        self.primary = PrimaryButton()
        self.primary.setObjectName("primary")
        self.progress = Text()
        self.progress.setObjectName("progress")
        self.busy = BusyBar()
        self.cancel = Button(translate("Dock", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.rule = Rule()
        self.datasets = DatasetPanel(mime_of)
        self.primary.clicked.connect(self._request_primary)
        self.cancel.clicked.connect(self.cancel_requested)
        self._arrange()

    def show_state(self, state: DockState) -> None:
        """Show everything of the account; who uses the keyboard goes on where they were, or with what comes next."""
        is_read_next = self.diagnosis.ends_with(state.diagnosis)
        with self.keeping_focus(self):
            self._show_state(state)
        if is_read_next and self.isAncestorOf(self.window().focusWidget()):
            self.diagnosis.close_button.setFocus()

    def keeping_focus(self, page: QWidget) -> AbstractContextManager[None]:
        """For a change of what `page` shows, of which this is a part: the focus goes to what comes next here."""
        places = (
            self.cancel,
            self.diagnosis.close_button,
            self.banner.button,
            self.primary,
            self.checklist.fold,
            *(row.action for row in self.checklist.rows.values()),
            self.datasets.fetch,
            self.datasets.search,
            self.header.chooser,
        )
        return kept_focus(page, (self.prompt, self.certificate, self.removal), places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.diagnosis.set_page_height(self.viewport().height())

    def _show_state(self, state: DockState) -> None:
        running = state.running is not None
        label = next((entry.label for entry in state.accounts if entry.name == state.current), state.current)
        self.header.show_accounts(state.accounts, state.current, state.new_account, running)
        self.banner.show_problem(None if _is_said_of_the_list(state) else state.problem)
        self.prompt.show_prompt(None if running else state.prompt, state.master_key_known)
        self.diagnosis.show_diagnosis(state.diagnosis, state.problem.text if state.problem is not None else "")
        self.offer.show_offer(None if running or state.prompt is not None or state.removing else state.offer)
        self.certificate.show_prompt(None if running else state.prompt)
        self.certificate.offer(state.problem.candidates if state.problem is not None else ())
        self.removal.show_removal(
            state.removing and not running, label, state.master_key_known, state.has_management, state.entry
        )
        known = (state.readiness, state.running, state.checking)
        self.checklist.show_steps(step_looks(*known), summary_of(*known))
        self._show_primary(state)
        self._show_progress(state)
        usable = state.readiness is not None and state.readiness.report(Step.CONNECTION).state is not State.MISSING
        self.rule.setVisible(usable)
        self.datasets.setVisible(usable)
        self.datasets.show_listing(state.listing, state.has_management)

    def set_colours(self, colours: Colours) -> None:
        for part in (
            self.header,
            self.banner,
            self.prompt,
            self.certificate,
            self.diagnosis,
            self.removal,
            self.checklist,
            self.datasets,
        ):
            part.set_colours(colours)

    def _show_primary(self, state: DockState) -> None:
        self._action = state.readiness.action if state.readiness is not None else Action.NONE
        asked = state.prompt is not None or state.removing or state.offer is not None
        asked = asked or _cures(state.problem) or _cures(state.listing.problem)
        self.primary.setVisible(state.running is None and self._action is not Action.NONE and not asked)
        self.primary.set_label(primary_text(self._action))

    def _show_progress(self, state: DockState) -> None:
        text = progress_text(state.running, state.awaits_password)
        self.progress.set_text(text)
        self.progress.setVisible(bool(text))
        for part in (self.busy, self.cancel):
            part.setVisible(state.running is not None)

    def _request_primary(self) -> None:
        self.primary_requested.emit(self._action)

    def _arrange(self) -> None:
        grid = unit(self)
        for widget in (self.header, self.banner, self.removal, self.diagnosis):
            self.column.addWidget(widget)
        self.column.addSpacing(grid // 2)
        self.column.addWidget(self.checklist)
        self.column.addSpacing(grid // 2)
        for part in (self.prompt, self.certificate, self.offer, self.primary, self.progress, self.busy, self.cancel):
            self.column.addWidget(part)
        self.column.addSpacing(grid // 2)
        self.column.addWidget(self.rule)
        self.column.addSpacing(grid // 2)
        self.column.addWidget(self.datasets, 1)
        self.column.addStretch(0)


def _is_said_of_the_list(state: DockState) -> bool:
    """Whether the list of datasets says the same, where people have just tried it."""
    problem, of_list = state.problem, state.listing.problem
    return problem is not None and of_list is not None and problem.text == of_list.text


def _cures(problem: Problem | None) -> bool:
    """Whether the button beside the problem does what the page's would do, or asks for what that would lack."""
    if problem is None or not problem.button:
        return False
    remedy = remedy_of(problem.cure)
    return remedy.connects or remedy.prompt is not None


def primary_text(action: Action) -> str:
    """What the primary button says."""
    return {
        Action.CONNECT: translate("Dock", "Connect"),
        Action.ALLOW_ADDRESS: translate("Dock", "Allow This Address"),
        Action.RENEW_CERTIFICATE: translate("Dock", "Renew the Certificate"),
        Action.REPLACE_CERTIFICATE: translate("Dock", "Replace the Certificate…"),
        Action.NONE: "",
    }[action]
