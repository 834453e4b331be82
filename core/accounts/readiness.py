"""From facts to the steps' states, and to what has to be done. A pure function: no clock, no network, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Callable

from ..carto.allow_list import AllowList
from ..steps import CARTO_STEPS, SERVER_STEPS, Step
from ..text import QT_TRANSLATE_NOOP
from .lifetime import Lifetime

if TYPE_CHECKING:
    from ..errors import DirectSqlError
    from .saved_account import SavedAccount


class State(Enum):
    """How a step stands. ATTENTION works, but wants a look; UNKNOWN was not, or could not be, found out.

    LOCKED: it is there, behind QGIS's master password, which was not given yet.
    """

    DONE = "done"
    ATTENTION = "attention"
    MISSING = "missing"
    BROKEN = "broken"
    UNKNOWN = "unknown"
    LOCKED = "locked"


_WORST_FIRST = (State.BROKEN, State.MISSING, State.LOCKED, State.ATTENTION, State.UNKNOWN, State.DONE)


class Action(Enum):
    """What the one primary button does.

    Every one of them is the use case `connect`, which does just what is missing; for `REPLACE_CERTIFICATE` somebody has
    to bring one.
    """

    CONNECT = "connect"
    ALLOW_ADDRESS = "allow_address"
    RENEW_CERTIFICATE = "renew_certificate"
    REPLACE_CERTIFICATE = "replace_certificate"
    NONE = "none"


@dataclass(frozen=True)
class Facts:
    """What was found out. None means: not known (no master key given, or the network did not say).

    `certificate_expires` is the end of the certificate that the auth database holds; `certificate_revoked` says that
    CARTO no longer lists it; `dialled` is the outcome of the last real connection, and `key_refused` that it failed for
    the API key, or the password; `unanswered` says why CARTO did not tell what it was asked. `locked`: QGIS's master
    password is missing, without which nothing of the account opens.
    """

    now: datetime
    saved: SavedAccount | None = None
    address: str | None = None
    allow_list: AllowList | None = None
    certificate_expires: datetime | None = None
    certificate_revoked: bool | None = None
    key_stored: bool | None = None
    connection_saved: bool | None = None
    dialled: bool | None = None
    key_refused: bool = False
    unanswered: DirectSqlError | None = None
    locked: bool = False


@dataclass(frozen=True)
class StepReport:
    """One step: its state, and one line of fact as a translatable template with the values that fill it."""

    step: Step
    state: State
    message: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        return translated("Readiness", self.message).format(**self.values)


@dataclass(frozen=True)
class Readiness:
    """A report on each step that the account has, in the order of `Step`, and what the primary button has to do.

    `has_management` as in `Account`, `checks_name` as in `Connection`: what is not checked is said openly.
    """

    steps: tuple[StepReport, ...]
    action: Action
    has_management: bool = True
    checks_name: bool = True

    @property
    def worst_state(self) -> State:
        """Of all steps."""
        states = {report.state for report in self.steps}
        return next(state for state in _WORST_FIRST if state in states)

    def report(self, step: Step) -> StepReport:
        """How a step stands; what the account does not have is in no need of anything."""
        return next((report for report in self.steps if report.step is step), StepReport(step, State.DONE, ""))


def assess(facts: Facts) -> Readiness:
    """Say how each step stands and what is left to do."""
    has_management = facts.saved is None or facts.saved.account.has_management
    steps = tuple(_REPORTS[step](facts) for step in (CARTO_STEPS if has_management else SERVER_STEPS))
    if facts.locked:
        steps = tuple(report if report.step is Step.NETWORK_ACCESS else _locked(report) for report in steps)
    action = _action(steps)
    if action is Action.RENEW_CERTIFICATE and not has_management:
        action = Action.REPLACE_CERTIFICATE
    checks_name = facts.saved is None or facts.saved.connection.checks_name
    return Readiness(steps, action, has_management, checks_name)


def _action(steps: tuple[StepReport, ...]) -> Action:
    states = {report.step: report.state for report in steps}
    open_steps = {report.step for report in steps if report.state in (State.MISSING, State.BROKEN)}
    ending = {report.step for report in steps if report.state is State.ATTENTION}
    if open_steps == {Step.NETWORK_ACCESS}:
        return Action.ALLOW_ADDRESS
    if open_steps == {Step.CERTIFICATE} and states[Step.CERTIFICATE] is State.BROKEN:
        return Action.RENEW_CERTIFICATE
    if open_steps:
        return Action.CONNECT
    if Step.CERTIFICATE in ending:
        return Action.RENEW_CERTIFICATE
    return Action.NONE


def _locked(report: StepReport) -> StepReport:
    """What has to be mended has to be mended all the same."""
    if report.state not in (State.DONE, State.UNKNOWN):
        return report
    if report.step is Step.CERTIFICATE:
        return replace(report, state=State.LOCKED)
    return StepReport(report.step, State.LOCKED, QT_TRANSLATE_NOOP("Readiness", "Opens with QGIS's master password"))


def _network_access(facts: Facts) -> StepReport:
    step = Step.NETWORK_ACCESS
    if facts.allow_list is not None and facts.allow_list.is_open_to_everybody:
        return StepReport(step, State.ATTENTION, QT_TRANSLATE_NOOP("Readiness", "The list lets in every address"))
    if facts.address is not None and facts.allow_list is not None:
        if facts.allow_list.covers(facts.address):
            return StepReport(
                step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "{address} is allowed"), {"address": facts.address}
            )
        return StepReport(
            step,
            State.MISSING,
            QT_TRANSLATE_NOOP("Readiness", "{address} is not allowed yet"),
            {"address": facts.address},
        )
    if facts.dialled:
        if facts.address is not None:
            return StepReport(
                step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "{address} is allowed"), {"address": facts.address}
            )
        return StepReport(step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "This computer gets in"))
    own = facts.saved.address if facts.saved is not None else ""
    is_covered = facts.address is not None and AllowList((own,)).covers(facts.address)
    if facts.address is not None and own and not is_covered:
        values = {"address": facts.address, "own": own}
        return StepReport(
            step, State.MISSING, QT_TRANSLATE_NOOP("Readiness", "Now {address}, but {own} was allowed"), values
        )
    if facts.address is not None:
        if is_covered:
            return StepReport(
                step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "{address} is allowed"), {"address": own}
            )
        return StepReport(
            step, State.UNKNOWN, QT_TRANSLATE_NOOP("Readiness", "Your address is {address}"), {"address": facts.address}
        )
    return StepReport(step, State.UNKNOWN, QT_TRANSLATE_NOOP("Readiness", "Not checked yet"))


def _certificate(facts: Facts) -> StepReport:
    step = Step.CERTIFICATE
    saved, expires = facts.saved, facts.certificate_expires
    if saved is not None and not saved.has_certificate:
        return StepReport(step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "The server wants none"))
    if saved is None or expires is None:
        return StepReport(step, State.MISSING, QT_TRANSLATE_NOOP("Readiness", "None on this computer yet"))
    values = {"name": saved.certificate_name, "days": max(0, (expires - facts.now).days)}
    if facts.certificate_revoked:
        return StepReport(step, State.BROKEN, QT_TRANSLATE_NOOP("Readiness", "{name} was revoked"), values)
    if expires <= facts.now:
        return StepReport(step, State.BROKEN, QT_TRANSLATE_NOOP("Readiness", "{name} has expired"), values)
    if facts.now >= Lifetime(saved.lifetime.starts, expires).renewal_time:
        return StepReport(
            step, State.ATTENTION, QT_TRANSLATE_NOOP("Readiness", "{name}, only {days} days left"), values
        )
    return StepReport(step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "{name}, {days} days left"), values)


def _database_key(facts: Facts) -> StepReport:
    step = Step.DATABASE_KEY
    if facts.saved is None or facts.key_stored is False:
        return StepReport(step, State.MISSING, QT_TRANSLATE_NOOP("Readiness", "None on this computer yet"))
    values = {"name": facts.saved.key_name}
    if _is_key_refused(facts) and facts.saved.key_name:
        return StepReport(step, State.BROKEN, QT_TRANSLATE_NOOP("Readiness", "{name} is not accepted any more"), values)
    if _is_key_refused(facts):
        text = QT_TRANSLATE_NOOP("Readiness", "Your own key is not accepted any more")
        return StepReport(step, State.BROKEN, text)
    if facts.key_stored is None:
        return StepReport(step, State.UNKNOWN, QT_TRANSLATE_NOOP("Readiness", "Not checked yet"))
    if facts.saved.key_name:
        return StepReport(
            step,
            State.DONE,
            QT_TRANSLATE_NOOP("Readiness", "{name}, stored encrypted"),
            values,
        )
    return StepReport(step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "Your own key, stored encrypted"))


def _password(facts: Facts) -> StepReport:
    step = Step.PASSWORD
    if facts.saved is not None and not facts.saved.key_authcfg:
        return StepReport(step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "The server wants none"))
    if _is_key_refused(facts):
        return StepReport(step, State.BROKEN, QT_TRANSLATE_NOOP("Readiness", "It is not accepted any more"))
    return StepReport(step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "Stored encrypted"))


def _is_key_refused(facts: Facts) -> bool:
    """It is known of the last dial only."""
    return facts.key_refused and facts.dialled is False


def _connection(facts: Facts) -> StepReport:
    step = Step.CONNECTION
    if facts.saved is None or facts.connection_saved is False:
        return StepReport(step, State.MISSING, QT_TRANSLATE_NOOP("Readiness", "Not in QGIS yet"))
    values = {"name": facts.saved.connection.name, "host": facts.saved.connection.login.host}
    if facts.dialled is False:
        return StepReport(step, State.BROKEN, QT_TRANSLATE_NOOP("Readiness", "“{name}” does not open"), values)
    if facts.connection_saved is None:
        return StepReport(step, State.UNKNOWN, QT_TRANSLATE_NOOP("Readiness", "Not checked yet"))
    if not facts.saved.connection.checks_name:
        text = QT_TRANSLATE_NOOP(
            "Readiness", "“{name}” at {host}; only the server's authority is checked, not its name"
        )
        return StepReport(step, State.DONE, text, values)
    return StepReport(step, State.DONE, QT_TRANSLATE_NOOP("Readiness", "“{name}” at {host}"), values)


_REPORTS: Mapping[Step, Callable[[Facts], StepReport]] = {
    Step.NETWORK_ACCESS: _network_access,
    Step.CERTIFICATE: _certificate,
    Step.DATABASE_KEY: _database_key,
    Step.PASSWORD: _password,
    Step.CONNECTION: _connection,
}
