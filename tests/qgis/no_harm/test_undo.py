"""Taking back what was begun: quick, said, and finished later where CARTO is away."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import Any, Callable

import pytest
from sandbox.faults import Fault, Kind

from carto_direct_sql.core.carto.errors import NetworkError
from carto_direct_sql.core.errors import Cancelled
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import Notice, Step
from carto_direct_sql.core.use_cases.exports.request import ExportRequest
from carto_direct_sql.core.use_cases.use_cases import UseCases

UNDOING_S = 1.0


Work = Callable[[UseCases, Any], object]


def connect(computer: Any, use_cases: UseCases, feedback: Any) -> object:
    return use_cases.connect(computer.request(), feedback)


class Stopping:
    """A user who stops it when the API key's turn has come; `then` happens in the same moment."""

    def __init__(self, then: Callable[[], object]) -> None:
        self._then = then
        self._stopped = False
        self.told: list[Notice] = []

    def begin(self, step: Step) -> None:
        if step is Step.DATABASE_KEY:
            self._stopped = True
            self._then()

    def tell(self, notice: Notice) -> None:
        self.told.append(notice)

    def cancelled(self) -> bool:
        return self._stopped


def stop(computer: Any, then: Callable[[], object], work: Work | None = None) -> tuple[list[Notice], float]:
    """What the user is told, and how long it takes after they have stopped it; `work` is a connect by itself."""
    environment = computer.use_cases._environment
    patient = replace(environment.timeouts, answer_s=30.0, retry_s=(1.0, 2.0), undoing_s=UNDOING_S)
    use_cases = UseCases(replace(environment, timeouts=patient))
    began: list[float] = []
    feedback = Stopping(lambda: (began.append(time.monotonic()), then()))
    with pytest.raises(Cancelled):
        computer.use(lambda _: (work or partial(connect, computer))(use_cases, feedback))
    return feedback.told, time.monotonic() - began[0]


def test_a_cancelled_connect_says_that_it_takes_everything_back_and_that_it_has(computer, account):
    before = computer.holdings()
    told, _seconds = stop(computer, lambda: None)
    assert told == [Notice.ADDRESS_ALLOWED, Notice.UNDOING, Notice.UNDONE]
    assert computer.holdings() == before
    assert account.live_certificates == []


def test_with_carto_away_a_cancelled_connect_ends_after_one_question_and_finishes_later(computer, account, sandbox):
    before = computer.holdings()

    def leave() -> None:
        sandbox.requests.reset()
        for method in ("GET", "DELETE", "POST", "PUT"):
            sandbox.faults.add(Fault(method, "", Kind.SILENT, times=None))

    told, seconds = stop(computer, leave)
    assert told == [Notice.ADDRESS_ALLOWED, Notice.UNDOING, Notice.UNDONE_LATER]
    assert len(sandbox.requests) == 1, "no step asks on its own, and none asks again"
    assert seconds < 5 * UNDOING_S
    assert computer.holdings() == before, "what needs no CARTO is undone at once"
    assert len(account.live_certificates) == 1
    sandbox.faults.clear()
    saved = computer.connect().saved
    assert [certificate.name for certificate in account.live_certificates] == [saved.certificate_name]


def test_with_carto_away_a_cancelled_export_ends_as_soon_and_finishes_later(computer, account, sandbox, tmp_path):
    saved, key = computer.connect().saved, Secret(account.master_key)
    request = ExportRequest(
        saved, "libpq", tmp_path / "out", include_key=True, own_certificate=True, own_key=True, master_key=key
    )

    def leave() -> None:
        sandbox.requests.reset()
        for method in ("GET", "DELETE", "POST", "PUT"):
            sandbox.faults.add(Fault(method, "", Kind.SILENT, times=None))

    def export(use_cases: UseCases, feedback: Any) -> object:
        return use_cases.exports.export(request, lambda _, text: text, feedback)

    told, seconds = stop(computer, leave, export)
    assert told == [Notice.UNDOING, Notice.UNDONE_LATER]
    assert len(sandbox.requests) == 1, "no step asks on its own, and none asks again"
    assert seconds < 5 * UNDOING_S
    assert len(account.live_certificates) == 2
    sandbox.faults.clear()
    computer.connect()
    assert [certificate.name for certificate in account.live_certificates] == [saved.certificate_name]


def test_what_earlier_runs_left_keeps_nobody_waiting_while_carto_is_away(computer, account, sandbox):
    for _ in range(3):
        stop(computer, lambda: sandbox.faults.add(Fault("GET", "certificates", Kind.DROP, times=None)))
        sandbox.faults.clear()
    sandbox.requests.reset()
    sandbox.faults.add(Fault("GET", "", Kind.PORTAL, times=None))
    with pytest.raises(NetworkError):
        computer.connect()
    asked = [request for request in sandbox.requests if request.path.endswith("certificates")]
    assert len(asked) == 2, "once for all three, and once to look"
    sandbox.faults.clear()
    saved = computer.connect().saved
    assert [certificate.name for certificate in account.live_certificates] == [saved.certificate_name]
