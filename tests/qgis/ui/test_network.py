"""The dock while the computer changes networks: one question to the address service, one offer, one click."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QPushButton

from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.carto.allow_list import AllowList
from carto_direct_sql.core.options import ALLOW_ADDRESS, WATCH_NETWORK
from carto_direct_sql.core.postgres.errors import AddressNotAllowed
from carto_direct_sql.core.qgis.settings import PluginSettings
from carto_direct_sql.core.use_cases.network import Whereabouts
from carto_direct_sql.ui.browser.menu import Entry
from carto_direct_sql.ui.dock import network_controller
from carto_direct_sql.ui.dock.network_controller import LOOKS_WINDOW_S, MOST_LOOKS
from carto_direct_sql.ui.dock.seldom import Seldom

from .desk import click
from .doubles import ALICE, KEY, saved_account

ELSEWHERE = "198.51.100.23"


@pytest.fixture
def travelling(desk: Any, clean_settings: Any, monkeypatch: Any) -> Any:
    """Somebody with a layer of Alice's in the project, her key known, and the dock closed."""
    there = desk(saved_account())
    use(monkeypatch, saved_account().connection.service)
    there.assembly.model.accounts.keep_master_key(ALICE, KEY)
    there.qtbot.waitUntil(lambda: "look_around" in there.use_cases.calls)
    there.settle()
    there.use_cases.calls.clear()
    return there


def use(monkeypatch: Any, *services: str) -> None:
    """Have the project show layers of these, without a database that could draw them."""
    monkeypatch.setattr(network_controller, "services_in_use", lambda: frozenset(services))


def move(there: Any, address: str = ELSEWHERE) -> None:
    there.use_cases.address = address
    there.assembly._network._changes.changed.emit()
    there.settle()


def press_in_bar(there: Any, label: str) -> None:
    buttons = there.iface.bar.currentItem().findChildren(QPushButton)
    click(next(button for button in buttons if button.text() == label))
    there.settle()


def test_one_click_allows_the_new_address_and_the_old_one_goes_only_by_another(travelling: Any) -> None:
    travelling.use_cases.allow_list = AllowList(("203.0.113.7",))
    move(travelling)
    assert ELSEWHERE in travelling.iface.bar.currentItem().text()
    travelling.use_cases.allow_list = AllowList(("203.0.113.7", ELSEWHERE))
    press_in_bar(travelling, "Allow This Address")
    assert travelling.use_cases.let_in_by == [ELSEWHERE]
    assert travelling.use_cases.requests == [], "nothing is connected anew"
    assert "remove_address" not in travelling.use_cases.calls
    travelling.open()
    offer = travelling.page.offer
    assert offer.isVisible() and "203.0.113.7" in offer.accessibleName() and "others" in offer.accessibleDescription()
    click(offer.findChild(QPushButton, "offer_0"))
    travelling.settle()
    assert travelling.use_cases.allow_list == AllowList((ELSEWHERE,))
    assert not offer.isVisible()


def test_the_network_is_offered_where_addresses_change_within_it(travelling: Any) -> None:
    move(travelling, "203.0.113.200")
    press_in_bar(travelling, "Allow 203.0.113.0/24")
    assert travelling.use_cases.let_in_by == ["203.0.113.0/24"]


def test_what_was_declined_is_not_offered_again_and_another_network_is(travelling: Any) -> None:
    travelling.assembly._network._seldom = Seldom(100, 1.0)
    travelling.open()
    move(travelling, "203.0.113.200")
    click(travelling.page.offer.findChild(QPushButton, "offer_declined"))
    move(travelling, "203.0.113.200")
    assert not travelling.page.offer.isVisible() and travelling.page.primary.isVisible()
    travelling.assembly.dock.setUserVisible(False)
    move(travelling, "192.0.2.44")
    assert "192.0.2.44" in travelling.iface.bar.currentItem().text()


def test_the_way_back_takes_the_offer_away(travelling: Any) -> None:
    move(travelling)
    move(travelling, "203.0.113.7")
    assert travelling.iface.bar.currentItem() is None


def test_where_every_address_is_let_in_nothing_is_offered_and_the_dock_warns(travelling: Any) -> None:
    travelling.use_cases.allow_list = AllowList(("203.0.113.7", "0.0.0.0"))
    move(travelling)
    assert travelling.iface.bar.currentItem() is None
    travelling.open()
    row = next(iter(travelling.page.checklist.rows.values()))
    assert row.word.text() == "Open to all" and "every address" in row.fact.text()


def test_a_dial_that_fails_is_a_reason_to_look_and_the_offer_takes_its_messages_place(travelling: Any) -> None:
    travelling.use_cases.address = ELSEWHERE
    travelling.use_cases.errors["dial"] = AddressNotAllowed(host="127.0.0.1")
    travelling.session.dial_failures.dial_failed.emit(saved_account().connection.service, "")
    travelling.qtbot.waitUntil(lambda: "look_around" in travelling.use_cases.calls)
    travelling.settle()
    (item,) = travelling.iface.bar.items()
    assert ELSEWHERE in item.text()


def test_switched_off_nobody_is_asked(travelling: Any) -> None:
    PluginSettings().set(WATCH_NETWORK, False)
    move(travelling)
    assert travelling.use_cases.calls == []


def test_an_account_that_nobody_uses_is_no_reason_to_ask(travelling: Any, monkeypatch: Any) -> None:
    use(monkeypatch)
    move(travelling)
    assert travelling.use_cases.calls == []


def test_a_network_that_changes_while_the_service_is_asked_is_asked_about_as_well(travelling: Any) -> None:
    travelling.use_cases.hold.clear()
    for _ in range(2):
        travelling.assembly._network._changes.changed.emit()
    travelling.use_cases.hold.set()
    travelling.settle()
    assert travelling.use_cases.calls.count("look_around") == 2


def test_what_is_noticed_while_something_else_is_done_is_offered_afterwards(travelling: Any) -> None:
    travelling.use_cases.hold.clear()
    travelling.choose_in_browser(Entry.DIAGNOSE)
    move_unheard(travelling)
    assert travelling.iface.bar.currentItem() is None
    travelling.use_cases.hold.set()
    travelling.settle()
    travelling.qtbot.waitUntil(lambda: travelling.iface.bar.currentItem() is not None)
    assert ELSEWHERE in travelling.iface.bar.currentItem().text()


def move_unheard(there: Any) -> None:
    """The network is known to be another one, and nobody has asked the service."""
    saved = there.saved_accounts.all()[0]
    there.assembly._network._judge_all((Whereabouts(saved, ELSEWHERE),))


def test_an_offer_goes_with_its_account_and_follows_its_name(travelling: Any) -> None:
    move(travelling)
    model, saved = travelling.assembly.model, travelling.saved_accounts.all()[0]
    renamed = replace(saved, connection=replace(saved.connection, name="another name"))
    travelling.saved_accounts.remove(saved.connection.name)
    travelling.saved_accounts.save(renamed)
    model.accounts.rename(saved, renamed)
    assert model.offers.of(renamed) is not None
    press_in_bar(travelling, "Allow This Address")
    assert travelling.use_cases.let_in_by == [ELSEWHERE]

    move(travelling, "192.0.2.44")
    for one in travelling.saved_accounts.all():
        travelling.saved_accounts.remove(one.connection.name)
    model.accounts.read()
    assert not [item.text() for item in travelling.iface.bar.items() if "192.0.2.44" in item.text()]


def test_however_often_the_network_changes_the_service_is_asked_seldom(travelling: Any) -> None:
    for number in range(10):
        move(travelling, f"198.51.100.{number}")
    assert travelling.use_cases.calls.count("look_around") == MOST_LOOKS - 1, "once at the start"
    assert travelling.assembly._network._later.remainingTime() > 0


@pytest.mark.parametrize("stored", [True, False])
def test_only_where_the_master_key_is_stored_it_is_allowed_without_asking(
    desk: Any, clean_settings: Any, monkeypatch: Any, stored: bool
) -> None:
    PluginSettings().set(ALLOW_ADDRESS, True)
    saved = replace(saved_account(), master_key_authcfg="m1m2m3m" if stored else "")
    there = desk(saved)
    there.unlocked = True
    use(monkeypatch, saved.connection.service)
    there.use_cases.address = ELSEWHERE
    there.qtbot.waitUntil(lambda: "look_around" in there.use_cases.calls)
    there.settle()
    assert there.use_cases.let_in_by == ([ELSEWHERE] if stored else [])
    assert ELSEWHERE in there.iface.bar.currentItem().text()


def test_every_account_is_allowed_without_asking_one_after_the_other(
    desk: Any, clean_settings: Any, monkeypatch: Any
) -> None:
    PluginSettings().set(ALLOW_ADDRESS, True)
    accounts = [
        replace(saved_account(Account(name, f"https://{name}.carto.com")), master_key_authcfg="m1m2m3m")
        for name in ("alice", "bob", "carol")
    ]
    there = desk(*accounts)
    there.unlocked = True
    use(monkeypatch, *(one.connection.service for one in accounts))
    there.use_cases.address = ELSEWHERE
    there.qtbot.waitUntil(lambda: there.use_cases.let_in_by == [ELSEWHERE] * 3)
    there.settle()
    assert {one.address for one in there.saved_accounts.all()} == {ELSEWHERE}


def test_at_most_three_times_in_ten_minutes() -> None:
    seldom = Seldom(MOST_LOOKS, LOOKS_WINDOW_S)
    for now_s in (0.0, 10.0, 20.0):
        assert seldom.wait_s(now_s) == 0.0
        seldom.note(now_s)
    assert seldom.wait_s(30.0) == LOOKS_WINDOW_S - 30.0
    assert seldom.wait_s(LOOKS_WINDOW_S) == 0.0


def test_nothing_is_watched_while_no_account_is_in_use(desk: Any, clean_settings: Any) -> None:
    there = desk(saved_account())
    assert there.assembly._network is None, "QGIS has not started"
    there.qtbot.waitUntil(lambda: there.assembly._network is not None)
    assert not there.assembly._network._changes._ticking.isActive()
    there.open()
    assert there.assembly._network._changes._ticking.isActive()
