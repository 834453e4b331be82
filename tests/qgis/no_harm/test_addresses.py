"""An address is not a computer: nobody's entry of the allow-list goes unless somebody says so who was told."""

from __future__ import annotations

from typing import Any

import pytest
from processing_runs import run_algorithm
from sandbox.faults import Fault, Kind

from carto_direct_sql.core.accounts.belongings import Belongings
from carto_direct_sql.core.carto.errors import AddressNotListed, AddressNotRemoved, InvalidAddress
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.ui.processing.disconnect import DisconnectAlgorithm
from carto_direct_sql.ui.processing.register_address import RegisterAddressAlgorithm
from carto_direct_sql.ui.processing.remove_address import RemoveAddressAlgorithm

TYPED_WRONG = ("0.0.0.0", " 0.0.0.0 ", "10.1.2.3", "203.0.113.0/16", "laptop", "203.0.113.7, 203.0.113.8", "::1")


def register(computer: Any, **what: Any) -> Any:
    account, key = computer.request().account, Secret(computer.account.master_key)
    return computer.use(lambda feedback: computer.use_cases.register_address(account, key, feedback, **what))


def remove(computer: Any, entry: str) -> Any:
    account, key = computer.request().account, Secret(computer.account.master_key)
    return computer.use(computer.use_cases.remove_address, account, key, entry)


def test_neither_moving_nor_disconnecting_takes_an_address_off_the_list(computer, account, sandbox):
    computer.connect()
    # Now a colleague connects behind the same office address, finds it there, and relies on it.
    sandbox.home.move_to("192.0.2.33")
    saved = computer.connect().saved
    assert account.allow_list == ["203.0.113.7", "192.0.2.33"]
    assert saved.address == "192.0.2.33"
    computer.use(computer.use_cases.disconnect, saved, Secret(account.master_key))
    assert account.allow_list == ["203.0.113.7", "192.0.2.33"]


def test_the_address_that_goes_is_the_one_that_was_named_whatever_another_window_did(computer, account, sandbox):
    shown = computer.connect().saved
    sandbox.home.move_to("192.0.2.33")
    computer.connect()  # in another window, as a colleague's computer may rely on it by now
    named = Belongings(address=shown.address)
    assert computer.use(lambda h: computer.use_cases.disconnect(shown, Secret(account.master_key), h, named)) == ()
    assert account.allow_list == ["192.0.2.33"]


def test_an_address_that_stays_is_told_and_one_that_carto_has_taken_off_is_not(computer, account, sandbox):
    def left_after(readings: int) -> Any:
        """The list can be read so often, and not again."""
        saved = computer.connect().saved
        if readings:
            sandbox.faults.add(Fault("GET", "dbdirect/ip", Kind.SLOW, readings))
        sandbox.faults.add(Fault("GET", "dbdirect/ip", Kind.DROP, times=None))
        named, key = Belongings(address=saved.address), Secret(account.master_key)
        left = computer.use(lambda heard: computer.use_cases.disconnect(saved, key, heard, named))
        sandbox.faults.clear()
        return left

    account.allow_list = ["203.0.113.7", "192.0.2.33"]
    (stays,) = left_after(0)
    assert isinstance(stays, AddressNotRemoved) and "203.0.113.7" in account.allow_list
    assert left_after(1) == ()
    assert account.allow_list == ["192.0.2.33"]


@pytest.mark.parametrize("entry", ["203.0.113.0/24", "0.0.0.0"])
def test_what_lets_in_more_than_one_address_stays_when_an_algorithm_takes_the_account_off(computer, account, entry):
    account.allow_list = [entry, "203.0.113.70"]
    saved = computer.connect().saved
    assert saved.address == entry
    inputs = {"CONNECTION": saved.connection.name, "REMOVE_ADDRESS": True}
    run_algorithm(DisconnectAlgorithm, computer, inputs, MASTER_KEY=account.master_key)
    assert account.allow_list == [entry, "203.0.113.70"]
    assert computer.saved_accounts.all() == ()


def test_two_connections_of_one_account_do_not_take_each_others_address(computer, account, sandbox):
    first = computer.connect().saved
    sandbox.home.move_to("192.0.2.33")
    second = computer.connect(connection_name="Second").saved
    computer.use(computer.use_cases.disconnect, second, Secret(account.master_key))
    assert account.allow_list == ["203.0.113.7", "192.0.2.33"]
    sandbox.home.move_to("203.0.113.7")
    assert computer.use(computer.use_cases.datasets, first)


def test_an_address_that_goes_with_one_connection_is_not_said_to_let_another_one_of_the_account_in(computer, account):
    first = computer.connect().saved
    second = computer.connect(connection_name="Second").saved
    assert first.address == second.address == "203.0.113.7"
    key, named = Secret(account.master_key), Belongings(address=second.address)
    assert computer.use(lambda feedback: computer.use_cases.disconnect(second, key, feedback, named)) == ()
    (left,) = computer.saved_accounts.all()
    assert (account.allow_list, left.connection.name, left.address) == ([], first.connection.name, "")


def test_allowing_somebody_elses_address_leaves_this_computers_own(computer, account, sandbox):
    computer.connect()
    inputs = {"ACCOUNT": account.address(), "ADDRESS": "198.51.100.9"}
    done = run_algorithm(RegisterAddressAlgorithm, computer, inputs, MASTER_KEY=account.master_key)
    assert done == {"ADDRESS": "198.51.100.9", "ADDRESSES": "203.0.113.7, 198.51.100.9"}
    (saved,) = computer.saved_accounts.all()
    assert saved.address == "203.0.113.7"


def test_what_is_typed_is_checked_before_anything_is_asked_of_carto(computer, sandbox):
    before = computer.holdings()
    for typed in TYPED_WRONG:
        with pytest.raises(InvalidAddress):
            computer.connect(address=typed)
        with pytest.raises(InvalidAddress):
            register(computer, address=typed)
    assert list(sandbox.requests) == []
    assert computer.holdings() == before


def test_every_address_is_let_in_only_on_an_explicit_wish(computer, account):
    inputs = {"ACCOUNT": account.address(), "ADDRESS": "0.0.0.0"}
    with pytest.raises(AssertionError, match="every computer in the world"):
        run_algorithm(RegisterAddressAlgorithm, computer, inputs, MASTER_KEY=account.master_key)
    assert account.allow_list == []
    run_algorithm(RegisterAddressAlgorithm, computer, {**inputs, "EVERYBODY": True}, MASTER_KEY=account.master_key)
    assert account.allow_list == ["0.0.0.0"]


def test_a_typed_address_is_put_in_order(computer, account):
    assert register(computer, address=" 2001:DB8:0::1 ")[0] == "2001:db8::1"
    assert account.allow_list == ["2001:db8::1"]


def test_exactly_the_named_entry_is_taken_off(computer, account):
    account.allow_list = ["203.0.113.0/24", "203.0.113.7", "203.0.113.70", "12.12.12.12/24"]
    assert remove(computer, "203.0.113.7").entries == ("203.0.113.0/24", "203.0.113.70", "12.12.12.12/24")
    with pytest.raises(AddressNotListed) as failed:
        remove(computer, "203.0.113.0")
    assert "203.0.113.0/24, 203.0.113.70" in failed.value.text()
    with pytest.raises(AddressNotListed) as failed:
        remove(computer, account.master_key)
    assert account.master_key not in f"{failed.value} {failed.value.facts}"
    remove(computer, " 12.12.12.12/24 ")
    assert account.allow_list == ["203.0.113.0/24", "203.0.113.70"]


def test_this_computers_own_address_is_forgotten_with_its_entry(computer, account):
    computer.connect()
    remove(computer, "203.0.113.7")
    (saved,) = computer.saved_accounts.all()
    assert (saved.address, account.allow_list) == ("", [])


def test_nothing_is_taken_off_until_somebody_confirms_it(computer, account):
    account.allow_list = ["203.0.113.7", "198.51.100.0/24"]
    inputs = {"ACCOUNT": account.address(), "ADDRESS": "203.0.113.7"}
    with pytest.raises(AssertionError, match=r"Others may come from 203\.0\.113\.7"):
        run_algorithm(RemoveAddressAlgorithm, computer, inputs, MASTER_KEY=account.master_key)
    assert account.allow_list == ["203.0.113.7", "198.51.100.0/24"]
    done = run_algorithm(RemoveAddressAlgorithm, computer, {**inputs, "CONFIRM": True}, MASTER_KEY=account.master_key)
    assert done == {"ADDRESS": "203.0.113.7", "ADDRESSES": "198.51.100.0/24"}
