"""A computer that changes networks, on a real QGIS against the sandbox: found out by one question, and let in."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtTest import QSignalSpy, QTest

from carto_direct_sql.core.accounts.standing import Standing, standing_of
from carto_direct_sql.core.errors import Cancelled
from carto_direct_sql.core.postgres.errors import AddressNotAllowed
from carto_direct_sql.core.qgis.network.network_changes import SLEPT_S, TICK_S, NetworkChanges
from carto_direct_sql.core.secret import Secret


def look_around(computer: Any, key: Secret | None) -> Any:
    accounts = computer.saved_accounts.all()
    return computer.use(lambda feedback: computer.use_cases.look_around(accounts, lambda _saved: key, feedback))


def let_in(computer: Any, entry: str = "") -> Any:
    (saved,) = computer.saved_accounts.all()
    key = Secret(computer.account.master_key)
    return computer.use(lambda feedback: computer.use_cases.let_in(saved, key, feedback, entry))


@pytest.mark.parametrize("address", ["198.51.100.23", "2001:db8::17"])
def test_a_new_address_is_found_out_by_one_question_and_allowed_beside_all_others(computer, account, sandbox, address):
    computer.connect()
    account.allow_list.append("192.0.2.99")
    sandbox.home.move_to(address)
    dials, asked = sandbox.dials.counts().dialled, len(sandbox.requests)
    (found,) = look_around(computer, None)
    assert standing_of(found.address, found.saved.address, found.allow_list) is Standing.MOVED
    assert len(sandbox.requests) - asked <= 1, "the address service, if the sandbox counts it, and nobody else"
    assert sandbox.dials.counts().dialled == dials, "the database is never asked"

    connected = let_in(computer)
    assert account.allow_list == ["203.0.113.7", "192.0.2.99", address]
    assert sandbox.dials.counts().dialled == dials + 1
    (saved,) = computer.saved_accounts.all()
    assert saved == connected.saved and saved.address == address
    assert len(account.live_certificates) == 1, "nothing but the address was changed"


def test_a_whole_network_lets_this_computer_in_from_every_address_of_it(computer, account, sandbox):
    computer.connect()
    sandbox.home.move_to("203.0.113.44")
    let_in(computer, "203.0.113.0/24")
    assert account.allow_list == ["203.0.113.7", "203.0.113.0/24"]
    sandbox.home.move_to("203.0.113.45")
    (found,) = look_around(computer, None)
    assert standing_of(found.address, found.saved.address, None) is Standing.LET_IN


def test_an_address_that_somebody_else_has_allowed_meanwhile_is_remembered_as_this_computers(
    computer, account, sandbox
):
    computer.connect()
    account.allow_list.append("198.51.100.0/24")
    sandbox.home.move_to("198.51.100.23")
    look_around(computer, Secret(account.master_key))
    assert computer.saved_accounts.all()[0].address == "198.51.100.0/24"


def test_a_list_that_cannot_be_read_leaves_the_verdict_to_the_address(computer, account, sandbox):
    computer.connect()
    sandbox.home.move_to("198.51.100.23")
    (found,) = look_around(computer, Secret("0" * 40))
    assert (found.address, found.allow_list) == ("198.51.100.23", None)


def test_nobody_can_tell_the_address(computer, account, sandbox):
    computer.connect()
    sandbox.faults.answer("GET", "my-address", 500)
    (found,) = look_around(computer, None)
    assert standing_of(found.address, found.saved.address, None) is Standing.UNKNOWN


def test_a_firewall_that_is_slow_is_waited_for_and_the_list_looked_at_again(computer, account, sandbox):
    computer.connect()
    sandbox.home.move_to("198.51.100.23")
    sandbox.faults.dial("drop")
    before = sandbox.dials.counts()
    let_in(computer)
    after = sandbox.dials.counts()
    assert (after.dialled - before.dialled, after.authorized - before.authorized) == (2, 1)


def test_a_firewall_that_never_lets_in_is_named(computer, account, sandbox):
    computer.connect()
    sandbox.home.move_to("198.51.100.23")
    sandbox.faults.dial("drop", times=None)
    with pytest.raises(AddressNotAllowed):
        let_in(computer)
    assert "198.51.100.23" in account.allow_list


def test_looking_around_can_be_stopped(computer, sandbox):
    computer.connect()

    class Stopped:
        def begin(self, step: object) -> None: ...
        def tell(self, notice: object) -> None: ...
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        computer.use_cases.look_around(computer.saved_accounts.all(), lambda _saved: None, Stopped())


# What the system says -----------------------------------------------------------------------------------------------


def test_a_computer_that_slept_is_noticed_by_its_clock_and_one_that_did_not_is_left_alone(qgis_app):
    now = [1000.0]
    changes = NetworkChanges(clock=lambda: now[0])
    noticed = QSignalSpy(changes.changed)
    changes.start()
    now[0] += TICK_S
    changes._tick()
    QTest.qWait(2500)
    quiet = len(noticed)
    now[0] += TICK_S + SLEPT_S
    changes._tick()
    assert noticed.wait(10_000)
    changes.close()
    assert quiet == 0


def test_several_signs_within_a_moment_are_one_change(qgis_app):
    changes = NetworkChanges()
    noticed = QSignalSpy(changes.changed)
    changes.start()
    for _ in range(3):
        changes._noticed("online")
    assert noticed.wait(10_000)
    QTest.qWait(100)
    changes.close()
    assert len(noticed) == 1
