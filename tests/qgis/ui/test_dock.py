"""The dock in PyQGIS, clicked as people do, on use cases without a CARTO."""

from __future__ import annotations

import gc
import threading
import weakref
from dataclasses import replace
from typing import Any

from qgis.core import QgsProviderRegistry
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtTest import QTest

from carto_direct_sql.core.carto.account import Account, parse_account
from carto_direct_sql.core.certificates.errors import PassphraseNeeded
from carto_direct_sql.core.options import ACCOUNT_ADDRESS
from carto_direct_sql.core.steps import Step
from carto_direct_sql.ui.dock.assembly import MENU
from carto_direct_sql.ui.dock.views.dock_menu import MenuEntry
from carto_direct_sql.ui.dock.views.inputs import StepAction
from carto_direct_sql.ui.tasks import open_layers

from .desk import click
from .doubles import ALICE, saved_account


def test_nothing_is_built_or_made_before_the_dock_is_seen(desk: Any) -> None:
    alone = desk(saved_account())
    assert alone.assembly.dock.content is None
    assert alone.use_cases.calls == []


def test_whoever_opens_it_first_can_type_at_once(desk: Any) -> None:
    new = desk()
    new.open()
    assert new.iface.window.focusWidget() is new.first_run.account


def test_whoever_is_given_the_address_can_type_the_key_at_once(desk: Any, monkeypatch: Any) -> None:
    monkeypatch.setenv(ACCOUNT_ADDRESS.variable, "alice.carto.com")
    new = desk()
    new.open()
    assert new.first_run.account.text() == "alice.carto.com"
    assert new.iface.window.focusWidget() is new.first_run.by_master_key.key


def test_address_and_key_make_an_account_with_its_datasets(desk: Any) -> None:
    new = desk()
    new.open()
    new.connect_alice()
    new.settle()
    assert new.use_cases.calls == ["connect", "datasets"]
    assert new.use_cases.requests[0].master_key.reveal() == "master-0123456789"
    assert new.page.isVisible()
    assert [row.word.text() for row in new.page.checklist.rows.values() if row.word.text()] == ["Ready"] * 4
    assert not new.page.primary.isVisible()
    assert new.page.datasets.model.rowCount() == 1
    assert new.first_run.by_master_key.key.text() == ""


def test_use_cases_never_run_in_the_gui_thread(desk: Any) -> None:
    new = desk()
    new.open()
    new.connect_alice()
    new.settle()
    assert threading.get_ident() not in new.use_cases.threads


def test_progress_is_shown_and_cancel_is_quiet(desk: Any) -> None:
    new = desk()
    new.open()
    new.use_cases.hold.clear()
    new.connect_alice()
    new.qtbot.waitUntil(new.page.cancel.isVisible)
    click(new.page.cancel)
    new.settle()
    assert new.first_run.isVisible()
    assert not new.first_run.banner.isVisible()
    assert new.iface.bar.currentItem() is None


def test_a_locked_auth_database_is_left_locked_when_the_dock_opens(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    assert there.use_cases.calls == ["check_status"]
    assert there.page.datasets.fetch.isVisible()


def test_an_open_auth_database_lets_the_datasets_come_by_themselves(desk: Any) -> None:
    there = desk(saved_account())
    there.unlocked = True
    there.open()
    there.settle()
    assert there.use_cases.calls == ["check_status", "datasets"]
    assert there.page.datasets.model.rowCount() == 1


def test_a_changed_address_is_noticed_and_not_dialled_from(desk: Any) -> None:
    moved = desk(saved_account())
    moved.unlocked = True
    moved.use_cases.address = "198.51.100.23"
    moved.open()
    moved.settle()
    assert moved.use_cases.calls == ["check_status"]
    assert moved.page.primary.text() == "Allow This Address"


def test_the_master_key_is_asked_for_in_place_and_then_known(desk: Any) -> None:
    moved = desk(saved_account())
    moved.use_cases.address = "198.51.100.23"
    moved.open()
    click(moved.page.primary)
    assert moved.page.prompt.isVisible() and "connect" not in moved.use_cases.calls
    QTest.keyClicks(moved.page.prompt.secret, "master-0123456789")
    QTest.keyClick(moved.page.prompt.secret, Qt.Key.Key_Return)
    moved.settle()
    assert moved.use_cases.requests[0].saved.connection.name == "CARTO alice"
    assert moved.use_cases.requests[0].master_key.reveal() == "master-0123456789"
    assert not moved.page.prompt.isVisible()
    click(moved.page.checklist.fold)
    click(moved.page.checklist.rows[Step.NETWORK_ACCESS].action)
    moved.settle()
    assert not moved.page.prompt.isVisible()


def test_the_database_menu_is_in_the_menu_bar_with_one_entry_of_ours(desk: Any) -> None:
    iface = desk().iface
    assert iface.window.menuBar().actions() == [iface.menu.menuAction(), iface.help_menu.menuAction()]
    assert [action.text() for action in iface.menu.actions()] == [MENU]


def test_an_account_connected_elsewhere_in_qgis_appears(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    bob = saved_account(Account("bob", "https://bob.carto.com"))
    there.saved_accounts.save(bob)
    QgsProviderRegistry.instance().providerMetadata("postgres").connectionCreated.emit(bob.connection.name)
    chooser = there.page.header.chooser
    assert [chooser.itemText(index) for index in range(chooser.count())] == ["alice.carto.com", "bob.carto.com"]
    assert there.iface.reloads == 1


def test_saved_accounts_are_read_as_often_with_many_as_with_one(desk: Any) -> None:
    reads = []
    for count in (1, 30):
        there = desk(*(saved_account(Account(f"user{n}", f"https://user{n}.carto.com")) for n in range(count)))
        there.open()
        there.page.checklist.action_requested.emit(StepAction.TEST)
        there.settle()
        reads.append(there.saved_accounts.reads)
    assert reads[0] == reads[1] <= 3


def test_a_second_account_that_is_being_added_stays_when_the_dock_comes_back(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.choose_in_menu(MenuEntry.ADD_ACCOUNT)
    QTest.keyClicks(there.first_run.account, "bob.carto.com")
    there.assembly.dock.setUserVisible(False)
    there.open()
    assert there.first_run.isVisible() and there.first_run.account.text() == "bob.carto.com"
    click(there.first_run.back)
    assert there.page.isVisible()


def test_a_protected_certificate_asks_for_its_passphrase(desk: Any, tmp_path: Any) -> None:
    new = desk()
    new.open()
    click(new.first_run.switch)
    new.use_cases.errors["connect"] = PassphraseNeeded(name="alice.zip")
    QTest.keyClicks(new.first_run.account, "alice.carto.com")
    QTest.keyClicks(new.first_run.by_bundle.file, str(tmp_path / "alice.zip"))
    QTest.keyClicks(new.first_run.by_bundle.key, "default_public")
    click(new.first_run.connect_button)
    new.settle()
    assert new.first_run.by_bundle.passphrase.isVisible()
    del new.use_cases.errors["connect"]
    QTest.keyClicks(new.first_run.by_bundle.passphrase, "open sesame")
    QTest.keyClick(new.first_run.by_bundle.passphrase, Qt.Key.Key_Return)
    new.settle()
    assert new.page.isVisible()
    assert new.use_cases.requests[-1].database_key.reveal() == "default_public"


def test_an_account_is_removed_only_after_a_yes(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.choose_in_menu(MenuEntry.REMOVE_ACCOUNT)
    assert there.page.removal.isVisible() and there.page.removal.keep.hasFocus()
    click(there.page.removal.keep)
    assert not there.page.removal.isVisible() and "disconnect" not in there.use_cases.calls
    there.choose_in_menu(MenuEntry.REMOVE_ACCOUNT)
    click(there.page.removal.remove)
    there.settle()
    assert there.saved_accounts.all() == ()
    assert there.first_run.isVisible()


def test_a_test_that_finds_nothing_says_so_although_the_dock_looks_as_before(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.page.checklist.action_requested.emit(StepAction.TEST)
    there.settle()
    assert "alice.carto.com can be reached." in there.iface.bar.currentItem().text()


def test_unloading_in_the_middle_is_safe(desk: Any) -> None:
    new = desk()
    new.open()
    new.use_cases.hold.clear()
    new.connect_alice()
    new.qtbot.waitUntil(new.page.cancel.isVisible)
    new.unload()
    new.qtbot.wait(50)
    assert [thread.name for thread in threading.enumerate() if thread.name == "CARTO Direct SQL"] == []
    assert new.iface.window.menuBar().actions() == [new.iface.help_menu.menuAction()]
    assert new.iface.drop_handlers == [] and new.iface.menu.actions() == [] and new.iface.tool_bar.actions() == []
    assert new.saved_accounts.all() == ()


def test_unloading_ten_times_leaves_no_widget(qtbot: Any, desk: Any) -> None:
    first = desk()
    for _ in range(10):
        first.unload()
        first.load()
        first.open()
    qtbot.wait(20)
    docks = [child for child in first.iface.window.children() if child.objectName() == "CartoDirectSql"]
    assert len(docks) == 1


def test_nothing_of_the_dock_is_left_in_memory_after_unloading(desk: Any) -> None:
    there = desk(saved_account())
    there.unlocked = True
    there.open()
    there.settle()
    parts = {name: weakref.ref(part) for name, part in vars(there.assembly).items() if isinstance(part, QObject)}
    there.unload()
    del there.assembly
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    ours = ("_tasks", "_presenter", "_messages", "model", "dock")
    assert [name for name in ours if parts[name]() is not None] == []


def test_the_account_of_these_tests_is_what_people_type() -> None:
    assert parse_account("alice.carto.com") == ALICE


def test_a_key_that_an_algorithm_or_another_window_has_set_is_followed_by_open_layers(
    desk: Any, monkeypatch: Any
) -> None:
    looked: list[str] = []
    monkeypatch.setattr(open_layers, "uneditable_sources", lambda service: looked.append(service) or ())
    before = saved_account()
    there, service = desk(before), before.connection.service

    def open_again() -> None:
        there.session.unlocking.opened.emit(service)
        QCoreApplication.processEvents()

    open_again()
    assert looked == []
    there.saved_accounts.save(replace(before, key_authcfg="another", key_name=""))
    open_again()
    open_again()
    assert looked == [service]
