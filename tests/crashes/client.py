"""A QGIS of its own in a process of its own, with the use cases.

It does what standard input says, a JSON object a line.

For what must not happen in the tests' own process: dying in the middle, and two computers at work at once. Started with
the sandbox's facts (see `remote.py`) as its only argument.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import checkout
from unlocking import unlock_auth_database

CHANGES = {
    "auth_database": ("store_identity", "store_key"),
    "connections": ("save",),
    "saved_accounts": ("save",),
    "services": ("adopt",),
    "database": ("probe",),
}
# What `carry_over` changes, for an order that names it.
CHANGES_OF_CARRYING_OVER = {
    "auth_database": ("remove_config", "distrust"),
    "connections": ("save",),
    "saved_accounts": ("save", "remove_of_0_1_0"),
}


class Countdown:
    """Kills the process, as the power does, when it was asked `left` times."""

    def __init__(self, left: int) -> None:
        self.left = left

    def tick(self) -> None:
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


class Mortal:
    """Passes everything on, and counts down before and after each of `methods`."""

    def __init__(self, inner: Any, methods: tuple[str, ...], countdown: Countdown) -> None:
        self._inner, self._methods, self._countdown = inner, methods, countdown

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return self._counted(found) if name in self._methods else found

    def _counted(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*values: Any, **named: Any) -> Any:
            self._countdown.tick()
            result = function(*values, **named)
            self._countdown.tick()
            return result

        return counted


def mortal_http(http: Any, countdown: Countdown) -> Any:
    """Counts down before and after each request that changes something at CARTO."""

    def session_for(feedback: Any) -> Any:
        session = http(feedback)
        send = session.request

        def counted(method: str, *values: Any, **named: Any) -> Any:
            if method == "GET":
                return send(method, *values, **named)
            countdown.tick()
            answer = send(method, *values, **named)
            countdown.tick()
            return answer

        session.request = counted
        return session

    return session_for


def main() -> None:
    checkout.register()
    facts = json.loads(sys.argv[1])
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    unlock_auth_database()
    from use_case_fixtures import Computer

    from carto_direct_sql.core.use_cases.use_cases import UseCases

    home = SimpleNamespace(address_service=facts["address_service"])
    sandbox = SimpleNamespace(home=home, ca_file=Path(facts["ca_file"]))
    account = SimpleNamespace(address=lambda: facts["account"], master_key=facts["master_key"], user=facts["user"])
    computer = Computer(sandbox, account)
    whole = computer.use_cases._environment
    for line in sys.stdin:
        order = json.loads(line)
        countdown = Countdown(order.get("die_at", 0))
        changes = CHANGES_OF_CARRYING_OVER if order["do"] == "carry_over" else CHANGES
        parts = {name: Mortal(getattr(whole, name), methods, countdown) for name, methods in changes.items()}
        computer.use_cases = UseCases(replace(whole, **parts, http=mortal_http(whole.http, countdown)))
        sys.stdout.write(json.dumps(obey(computer, order, countdown)) + "\n")
        sys.stdout.flush()
    computer.close()


def obey(computer: Any, order: dict[str, Any], countdown: Countdown) -> dict[str, Any]:
    """The answer to one order; `ticks` is how often the countdown was asked."""
    from earlier_version import go_back

    from carto_direct_sql.core.errors import DirectSqlError
    from carto_direct_sql.core.secret import Secret

    began, what = countdown.left, order["do"]
    try:
        if what == "connect":
            computer.connect(connection_name=order.get("name", ""))
        elif what == "go_back":
            trusted = order["trusted"].encode()
            for number, saved in enumerate(computer.saved_accounts.all()):
                # The first account had the authority trusted, and for the others there was nothing left to do.
                go_back(saved, f"earlier{number}", [trusted] if number == 0 else [])
        elif what == "carry_over":
            computer.use_cases.carry_over()
        elif what == "disconnect":
            for saved in computer.saved_accounts.all():
                key = Secret(computer.account.master_key)
                computer.use(computer.use_cases.disconnect, saved, key)
    except DirectSqlError as error:
        return {"error": f"{type(error).__name__}: {error} {error.detail}"}
    holdings = computer.holdings()
    saved = [one.connection.name for one in holdings["saved_accounts"]]
    kept = [(one.connection.service, len(one.authorities)) for one in holdings["saved_accounts"]]
    return {**holdings, "saved_accounts": saved, "kept": kept, "ticks": began - countdown.left}


if __name__ == "__main__":
    main()
