"""How steps look in the checklist: pure functions from what is known to icon, word, fact and action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....core.accounts.readiness import Readiness, State
from ....core.steps import CARTO_STEPS, Step
from ...text import translate
from .inputs import StepAction
from .notices import notice_text, password_reason

if TYPE_CHECKING:
    from .state import Running


@dataclass(frozen=True)
class StepLook:
    """`role` is a role of `widgets/style.py`, for icon and word; `action` is None where there is no button."""

    step: Step
    title: str
    icon: str
    role: str
    word: str
    fact: str
    action: StepAction | None


@dataclass(frozen=True)
class Summary:
    """All steps in one line; icon and role as in `StepLook`. `short` is for narrow docks (empty: it is short)."""

    text: str
    icon: str
    role: str
    short: str = ""


def summary_of(readiness: Readiness | None, running: Running | None, checking: bool) -> Summary | None:
    """What the steps come to while all is well, or seems so until it has been checked; else None."""
    if readiness is None or running is not None or not readiness.checks_name:
        return None
    states = {report.state for report in readiness.steps}
    if states == {State.DONE}:
        days = readiness.report(Step.CERTIFICATE).values.get("days")
        if days is None:
            return Summary(translate("Dock", "Ready"), "state-done", "good")
        text = translate("Dock", "Ready, certificate {days} days left").format(days=days)
        return Summary(text, "state-done", "good", translate("Dock", "Ready, {days} days left").format(days=days))
    if checking and states <= {State.DONE, State.UNKNOWN}:
        return Summary(translate("Dock", "Checking…"), "state-running", "link")
    return None


def step_looks(readiness: Readiness | None, running: Running | None, checking: bool) -> tuple[StepLook, ...]:
    """The account's steps from top to bottom; of one that is not connected yet, those that it will have."""
    steps = running.steps if running is not None else CARTO_STEPS
    if readiness is not None:
        steps = tuple(report.step for report in readiness.steps)
    return tuple(_look(step, readiness, running, checking) for step in steps)


def action_text(action: StepAction) -> str:
    """What the small button says."""
    return {
        StepAction.CHECK: translate("Dock", "Check"),
        StepAction.RENEW: translate("Dock", "Renew"),
        StepAction.REPLACE: translate("Dock", "Replace…"),
        StepAction.ENTER_KEY: translate("Dock", "Enter…"),
        StepAction.CHANGE_KEY: translate("Dock", "Change…"),
        StepAction.TEST: translate("Dock", "Test"),
        StepAction.UNLOCK: translate("Dock", "Unlock…"),
    }[action]


def step_title(step: Step) -> str:
    """The step's name."""
    return {
        Step.NETWORK_ACCESS: translate("Dock", "Network access"),
        Step.CERTIFICATE: translate("Dock", "Certificate"),
        Step.DATABASE_KEY: translate("Dock", "Database key"),
        Step.PASSWORD: translate("Dock", "Password"),
        Step.CONNECTION: translate("Dock", "Connection"),
    }[step]


def progress_text(running: Running | None, awaits_password: bool) -> str:
    """What is being done at this moment; empty where nothing is."""
    if awaits_password:
        return password_reason()
    if running is None:
        return ""
    if running.notice is not None:
        return notice_text(running.notice)
    if not running.begun:
        return running.title
    if running.begun[-1] is Step.CERTIFICATE and Step.PASSWORD in running.steps:
        return translate("Dock", "Checking the certificate…")
    return {
        Step.NETWORK_ACCESS: translate("Dock", "Allowing this computer's address…"),
        Step.CERTIFICATE: translate("Dock", "Getting a certificate for this computer…"),
        Step.DATABASE_KEY: translate("Dock", "Preparing the API key…"),
        Step.PASSWORD: translate("Dock", "Keeping the password…"),
        Step.CONNECTION: translate("Dock", "Opening the database…"),
    }[running.begun[-1]]


def _look(step: Step, readiness: Readiness | None, running: Running | None, checking: bool) -> StepLook:
    title = step_title(step)
    report = readiness.report(step) if readiness is not None else None
    fact = report.text(translate) if report is not None else ""
    if running is not None and step in running.begun:
        if step is running.begun[-1]:
            return StepLook(step, title, "state-running", "link", translate("Dock", "Working…"), fact, None)
        return StepLook(step, title, "state-done", "good", translate("Dock", "Ready"), "", None)
    if report is None:
        return StepLook(step, title, "state-waiting", "subtle", translate("Dock", "Waiting"), "", None)
    if checking and report.state is State.UNKNOWN:
        return StepLook(step, title, "state-running", "link", translate("Dock", "Checking…"), fact, None)
    is_changeable = running is None and readiness is not None
    action = _action(step, report.state, readiness.has_management) if is_changeable and readiness is not None else None
    return StepLook(step, title, _icon(report.state), _role(report.state), _word(step, report.state), fact, action)


def _word(step: Step, state: State) -> str:
    if step is Step.NETWORK_ACCESS and state is State.ATTENTION:
        return translate("Dock", "Open to all")
    return state_word(state)


def state_word(state: State) -> str:
    """The state in a word, for people who cannot tell the colours apart."""
    return {
        State.DONE: translate("Dock", "Ready"),
        State.ATTENTION: translate("Dock", "Ends soon"),
        State.MISSING: translate("Dock", "Missing"),
        State.BROKEN: translate("Dock", "Broken"),
        State.UNKNOWN: translate("Dock", "Unknown"),
        State.LOCKED: translate("Dock", "Locked"),
    }[state]


def state_icon(state: State) -> tuple[str, str]:
    """Icon and role of a state."""
    return _icon(state), _role(state)


def _icon(state: State) -> str:
    return f"state-{state.value}"


def _role(state: State) -> str:
    return {
        State.DONE: "good",
        State.ATTENTION: "warning",
        State.MISSING: "subtle",
        State.BROKEN: "bad",
        State.UNKNOWN: "subtle",
        State.LOCKED: "warning",
    }[state]


def _action(step: Step, state: State, has_management: bool) -> StepAction | None:
    is_open = state in (State.MISSING, State.BROKEN)
    if step is Step.NETWORK_ACCESS:
        return StepAction.CHECK
    if step is Step.CERTIFICATE and not has_management:
        return StepAction.REPLACE
    if step is Step.CERTIFICATE:
        return StepAction.RENEW if state in (State.ATTENTION, State.BROKEN) else None
    if step in (Step.DATABASE_KEY, Step.PASSWORD):
        return StepAction.ENTER_KEY if is_open else StepAction.CHANGE_KEY
    return {State.MISSING: None, State.LOCKED: StepAction.UNLOCK}.get(state, StepAction.TEST)
