"""What the dock says when something fails, and what its buttons then do, and for which account."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from carto_direct_sql.core.accounts.belongings import Belongings
from carto_direct_sql.core.accounts.errors import AuthDatabaseBusy, MasterPasswordNotGiven
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.carto.errors import (
    AddressNotRemoved,
    ApiKeyRefused,
    HostUnreachable,
    KeyStillHeld,
    PublicAddressUnknown,
    ServerNotTrusted,
)
from carto_direct_sql.core.errors import PackagesMissing
from carto_direct_sql.core.exports.errors import UserFileUnusable
from carto_direct_sql.core.options import ADDRESS_SERVICE
from carto_direct_sql.core.postgres.errors import AddressNotAllowed, DatabaseKeyRefused, DatabaseUnreachable
from carto_direct_sql.core.qgis.settings import PluginSettings
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import Step
from carto_direct_sql.ui.browser.menu import Entry
from carto_direct_sql.ui.cures import Prompt
from carto_direct_sql.ui.dock.views.dock_menu import MenuEntry
from carto_direct_sql.ui.dock.views.inputs import PromptReply, Removal, StepAction

from .desk import click
from .doubles import ROADS, saved_account


def test_a_refused_key_leaves_what_was_typed_and_says_so_once(desk: Any) -> None:
    new = desk()
    new.open()
    new.use_cases.errors["connect"] = ApiKeyRefused(account="alice.carto.com")
    new.connect_alice()
    new.settle()
    assert new.first_run.isVisible() and new.first_run.banner.isVisible()
    assert new.first_run.account.text() == "alice.carto.com"
    assert new.first_run.by_master_key.key.text() == "master-0123456789"
    assert new.iface.bar.currentItem() is None


def test_a_complaint_goes_when_people_turn_to_another_method(desk: Any) -> None:
    new = desk()
    new.open()
    new.use_cases.errors["connect"] = ApiKeyRefused(account="alice.carto.com")
    new.connect_alice()
    new.settle()
    assert new.first_run.banner.isVisible()
    click(new.first_run.switch)
    assert not new.first_run.banner.isVisible() and new.first_run.by_bundle.file.hasFocus()


def test_a_refused_master_key_is_asked_for_again(desk: Any) -> None:
    moved = desk(saved_account())
    moved.use_cases.address = "198.51.100.23"
    moved.use_cases.errors["connect"] = ApiKeyRefused(account="alice.carto.com")
    moved.open()
    click(moved.page.primary)
    QTest.keyClicks(moved.page.prompt.secret, "wrong")
    click(moved.page.prompt.proceed)
    moved.settle()
    assert moved.page.banner.isVisible() and moved.page.prompt.isVisible()
    assert moved.page.prompt.secret.text() == ""


def test_a_broken_link_is_named_with_its_cure(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.use_cases.errors["dial"] = AddressNotAllowed(host="127.0.0.1")
    there.page.checklist.action_requested.emit(StepAction.TEST)
    there.settle()
    assert there.page.banner.isVisible()
    click(there.page.banner.findChild(QPushButton, "cure"))
    assert there.page.prompt.isVisible()


def test_trying_again_repeats_what_failed(desk: Any) -> None:
    new = desk()
    new.open()
    new.use_cases.errors["connect"] = HostUnreachable(host="alice.carto.com")
    new.connect_alice()
    new.settle()
    del new.use_cases.errors["connect"]
    click(new.first_run.banner.findChild(QPushButton, "cure"))
    new.settle()
    assert new.page.isVisible() and len(new.saved_accounts.all()) == 1


def test_a_failure_goes_to_the_message_bar_when_the_dock_is_not_seen(desk: Any) -> None:
    there = desk(saved_account())
    there.use_cases.errors["dial"] = ServerNotTrusted(host="127.0.0.1")
    there.choose_in_browser(Entry.DIAGNOSE)
    there.settle()
    bar = there.iface.bar
    assert len(bar.items()) == 1
    click(bar.currentItem().findChild(QPushButton, "carto_direct_sql_cure"))
    assert there.iface.options == ["mOptionsPageAuth"]
    there.qtbot.waitUntil(lambda: bar.currentItem() is None)


def test_a_cure_in_the_message_bar_is_of_the_account_that_failed_and_asks_in_the_dock(desk: Any) -> None:
    bob = saved_account(Account("bob", "https://bob.carto.com"))
    there = desk(saved_account(), bob)
    there.use_cases.errors["dial"] = AddressNotAllowed(host="127.0.0.1")
    there.choose_in_browser(Entry.DIAGNOSE, bob)
    there.settle()
    click(there.iface.bar.currentItem().findChild(QPushButton, "carto_direct_sql_cure"))
    there.qtbot.waitUntil(lambda: there.assembly.dock.content is not None and there.page.prompt.isVisible())
    assert there.page.header.chooser.currentText() == "bob.carto.com"
    QTest.keyClicks(there.page.prompt.secret, "master-0123456789")
    click(there.page.prompt.proceed)
    there.settle()
    assert there.use_cases.requests[0].account == bob.account


def test_a_failure_beside_running_work_goes_to_the_message_bar(desk: Any) -> None:
    there = desk(saved_account())
    there.unlocked = True
    there.open()
    there.settle()
    there.use_cases.errors["open"] = ServerNotTrusted(host="127.0.0.1")
    there.use_cases.hold.clear()
    there.page.checklist.action_requested.emit(StepAction.TEST)
    there.page.datasets.table.selectRow(0)
    click(there.page.datasets.add)
    there.qtbot.waitUntil(lambda: len(there.iface.bar.items()) == 1)
    assert not there.page.banner.isVisible() and there.page.cancel.isVisible()


def test_a_status_check_that_fails_unasked_is_only_logged(desk: Any) -> None:
    logged: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, _tag, _level: logged.append(text))
    there = desk(saved_account())
    there.use_cases.errors["check_status"] = HostUnreachable(host="alice.carto.com")
    there.open()
    assert any("HostUnreachable" in text for text in logged)
    assert not there.page.banner.isVisible() and there.iface.bar.currentItem() is None
    there.page.checklist.action_requested.emit(StepAction.CHECK)
    there.settle()
    assert there.page.banner.isVisible()


def test_an_unknown_error_becomes_one_honest_message(desk: Any, qgis_app: Any) -> None:
    logged: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, _tag, _level: logged.append(text))
    new = desk()
    new.open()
    new.use_cases.errors["connect"] = ZeroDivisionError("what nobody thought of")
    new.connect_alice()
    new.settle()
    assert new.first_run.banner.isVisible()
    assert any("ZeroDivisionError" in text for text in logged)
    assert not any("master-0123456789" in text for text in logged)


def test_missing_packages_are_told(desk: Any) -> None:
    new = desk()
    new.use_cases_error = PackagesMissing(packages="requests")
    new.open()
    new.connect_alice()
    new.settle()
    assert new.first_run.banner.isVisible()


def test_what_cannot_be_added_is_told_with_its_reason(desk: Any) -> None:
    """Nothing listens at the port of these tests, so QGIS can only say that the layer is invalid."""
    there = desk(saved_account())
    there.unlocked = True
    there.open()
    there.settle()
    there.use_cases.errors["dial"] = AddressNotAllowed(host="127.0.0.1")
    there.page.datasets.table.selectRow(0)
    click(there.page.datasets.add)
    there.settle()
    assert there.page.banner.isVisible()
    assert QgsProject.instance().mapLayers() == {}
    assert not there.page.datasets.busy.isVisible()


def test_a_dataset_that_was_asked_for_is_added_after_the_address_was_allowed(desk: Any) -> None:
    there = desk(saved_account())
    there.unlocked = True
    there.open()
    there.settle()
    there.use_cases.errors["open"] = AddressNotAllowed(host="127.0.0.1")
    there.page.datasets.table.selectRow(0)
    click(there.page.datasets.add)
    there.settle()
    del there.use_cases.errors["open"]
    before = len(there.use_cases.calls)
    click(there.page.banner.button)
    QTest.keyClicks(there.page.prompt.secret, "master-0123456789")
    click(there.page.prompt.proceed)
    there.settle()
    done = there.use_cases.calls[before:]
    assert "open" in done[done.index("connect") :]


def test_trying_again_never_repeats_what_was_cancelled(desk: Any) -> None:
    there = desk(saved_account())
    there.unlocked = True
    there.open()
    there.settle()
    there.choose_in_menu(MenuEntry.REMOVE_ACCOUNT)
    there.use_cases.hold.clear()
    there.page.removal.confirmed.emit(Removal(Belongings.usual(at_carto=True)))
    there.qtbot.waitUntil(there.page.cancel.isVisible)
    click(there.page.cancel)
    there.settle()
    there.use_cases.hold.set()
    there.use_cases.errors["open"] = DatabaseUnreachable(host="127.0.0.1")
    there.page.datasets.table.selectRow(0)
    click(there.page.datasets.add)
    there.settle()
    before = list(there.use_cases.calls)
    click(there.page.banner.findChild(QPushButton, "cure"))
    there.settle()
    assert there.use_cases.calls[len(before) :] == ["open"]
    assert len(there.saved_accounts.all()) == 1


def test_the_master_key_that_a_removal_needs_goes_on_with_the_removal(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.use_cases.errors["disconnect"] = ApiKeyRefused(account="alice.carto.com")
    there.choose_in_menu(MenuEntry.REMOVE_ACCOUNT)
    there.page.removal.confirmed.emit(Removal(Belongings.usual(at_carto=True)))
    there.settle()
    del there.use_cases.errors["disconnect"]
    QTest.keyClicks(there.page.prompt.secret, "master-0123456789")
    click(there.page.prompt.proceed)
    there.settle()
    assert there.saved_accounts.all() == () and there.use_cases.requests == []


def test_what_is_left_of_a_removed_account_is_told_where_people_look_and_stays_there(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.use_cases.left = (
        AuthDatabaseBusy(),
        KeyStillHeld(name="qgis-laptop-1"),
        AddressNotRemoved("No answer.", entry="203.0.113.7"),
    )
    there.choose_in_menu(MenuEntry.REMOVE_ACCOUNT)
    there.page.removal.confirmed.emit(Removal(Belongings()))
    there.settle()
    told = there.first_run.banner.accessibleName()
    assert there.first_run.banner.isVisible()
    for part in ("qgis-laptop-1", "another QGIS", "203.0.113.7", "in use by another program", "connected here again"):
        assert part in told, told


def test_the_master_key_that_a_wider_key_needs_goes_on_with_the_wider_key(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.page.datasets.cover_requested.emit()
    QTest.keyClicks(there.page.prompt.secret, "master-0123456789")
    click(there.page.prompt.proceed)
    there.settle()
    assert [request.renew_key for request in there.use_cases.requests] == [True]


def test_a_typed_key_survives_the_question_for_the_master_key(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.use_cases.errors["connect"] = ApiKeyRefused(account="alice.carto.com")
    there.page.prompt.answered.emit(PromptReply(Prompt.DATABASE_KEY, Secret("a regular key"), "", keep=False))
    there.settle()
    del there.use_cases.errors["connect"]
    QTest.keyClicks(there.page.prompt.secret, "master-0123456789")
    click(there.page.prompt.proceed)
    there.settle()
    assert [request.database_key for request in there.use_cases.requests] == [Secret("a regular key")] * 2


@pytest.mark.parametrize("typed", ["203.0.113.9", "https://address.example.org/ip"])
def test_a_typed_address_survives_the_question_for_the_master_key(desk: Any, clean_settings: Any, typed: str) -> None:
    there = desk(saved_account())
    there.open()
    there.use_cases.errors["connect"] = PublicAddressUnknown()
    there.choose_in_menu(MenuEntry.ALLOW_EDITING)
    QTest.keyClicks(there.page.prompt.secret, "master-0123456789")
    click(there.page.prompt.proceed)
    there.settle()
    there.use_cases.errors["connect"] = ApiKeyRefused(account="alice.carto.com")
    QTest.keyClicks(there.page.prompt.address, typed)
    click(there.page.prompt.proceed)
    there.settle()
    del there.use_cases.errors["connect"]
    QTest.keyClicks(there.page.prompt.secret, "master-9876543210")
    click(there.page.prompt.proceed)
    there.settle()
    last = there.use_cases.requests[-1]
    assert {last.address, last.address_service} == {typed, ""} and last.writable
    assert bool(last.address_service) is typed.startswith("https")
    assert PluginSettings().text(ADDRESS_SERVICE) == last.address_service


def test_an_address_service_that_cannot_be_kept_is_told_and_the_account_is_connected_all_the_same(
    desk: Any, clean_settings: Any, full_disk: Any
) -> None:
    there = desk(saved_account())
    there.open()
    there.use_cases.errors["connect"] = PublicAddressUnknown()
    there.choose_in_menu(MenuEntry.ALLOW_EDITING)
    QTest.keyClicks(there.page.prompt.secret, "master-0123456789")
    click(there.page.prompt.proceed)
    there.settle()
    del there.use_cases.errors["connect"]
    QTest.keyClicks(there.page.prompt.address, "https://ip.company.example")
    with full_disk():
        click(there.page.prompt.proceed)
        there.settle()
    assert "nothing could be kept" in there.page.banner.accessibleName()
    assert there.page.banner.isVisible() and there.use_cases.requests[-1].address_service
    assert PluginSettings().text(ADDRESS_SERVICE) == ""


def test_an_address_that_was_no_good_is_there_to_be_corrected(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.use_cases.errors["connect"] = PublicAddressUnknown()
    there.page.prompt.answered.emit(PromptReply(Prompt.MASTER_KEY, Secret("master-0123456789")))
    there.settle()
    QTest.keyClicks(there.page.prompt.address, "203.0.113.")
    click(there.page.prompt.proceed)
    there.settle()
    prompt = there.page.prompt
    assert prompt.address.isVisible() and prompt.address.selectedText() == "203.0.113."


def test_a_failed_add_beside_a_network_access_that_was_fine_is_looked_into_at_once(desk: Any) -> None:
    there = desk(saved_account())
    there.unlocked = True
    there.use_cases.tables = (ROADS, replace(ROADS, name="rivers"))
    there.open()
    there.settle()
    rows = there.page.checklist.rows
    assert rows[Step.NETWORK_ACCESS].word.text() == "Ready"
    there.use_cases.address = "198.51.100.23"
    there.use_cases.errors["dial"] = AddressNotAllowed(host="127.0.0.1")
    there.page.datasets.table.selectAll()
    click(there.page.datasets.add)
    there.settle()
    assert there.use_cases.calls.count("check_status") == 2
    assert rows[Step.NETWORK_ACCESS].isVisible() and rows[Step.NETWORK_ACCESS].word.text() == "Missing"
    assert there.page.banner.button.text() == "Allow This Address"


def test_layers_that_are_refused_before_the_dock_was_opened_are_cured_for_their_account(desk: Any) -> None:
    bob = saved_account(Account("bob", "https://bob.carto.com"))
    there = desk(saved_account(), bob)
    there.use_cases.errors["dial"] = AddressNotAllowed(host="127.0.0.1")
    there.session.dial_failures.dial_failed.emit(bob.connection.service, "")
    there.qtbot.waitUntil(lambda: len(there.iface.bar.items()) == 1)
    click(there.iface.bar.currentItem().findChild(QPushButton, "carto_direct_sql_cure"))
    there.qtbot.waitUntil(lambda: there.assembly.dock.content is not None and there.page.prompt.isVisible())
    assert there.page.header.chooser.currentText() == "bob.carto.com"


def test_layers_that_failed_are_looked_into_once_more_when_the_user_says_so(desk: Any) -> None:
    there = desk(saved_account())
    there.use_cases.errors["dial"] = DatabaseUnreachable(host="127.0.0.1")
    for _ in range(2):
        there.session.dial_failures.dial_failed.emit(there.saved_accounts.all()[0].connection.service, "")
    there.qtbot.waitUntil(lambda: len(there.iface.bar.items()) == 1)
    assert there.use_cases.calls == ["diagnose"]
    click(there.iface.bar.currentItem().findChild(QPushButton, "carto_direct_sql_cure"))
    there.settle()
    assert there.use_cases.calls == ["diagnose", "diagnose"]


def test_a_key_that_stopped_working_is_asked_for_once_however_many_layers_fail_and_however_long(desk: Any) -> None:
    there = desk(saved_account())
    (saved,) = there.saved_accounts.all()
    there.open()
    there.settle()
    there.use_cases.calls.clear()
    there.use_cases.errors["dial"] = DatabaseKeyRefused(host="127.0.0.1", user="alice")
    asked = []

    def note() -> None:
        asked.append(there.assembly.model.state().prompt)

    there.assembly.model.changed.connect(note)
    for _ in range(7):
        there.session.dial_failures.dial_failed.emit(saved.connection.service, "")
    there.qtbot.waitUntil(there.page.prompt.isVisible)
    there.settle()
    QTest.keyClicks(there.page.prompt.secret, "half a key")
    first = len(asked)
    for _ in range(20):  # the map is drawn anew, the browser looks, and nobody has answered
        there.session.dial_failures.dial_failed.emit(saved.connection.service, "")
        there.assembly._status.check(saved)
        there.settle()
    assert there.use_cases.calls.count("diagnose") == 1
    assert there.page.prompt.isVisible() and there.page.prompt.secret.text() == "half a key"
    assert {*asked[first:]} <= {Prompt.DATABASE_KEY}, "it is neither taken away nor put again"
    assert there.iface.bar.items() == []


def test_a_key_that_stopped_working_is_told_once_in_the_bar_where_the_dock_is_closed(desk: Any) -> None:
    there = desk(saved_account())
    (saved,) = there.saved_accounts.all()
    there.use_cases.errors["dial"] = DatabaseKeyRefused(host="127.0.0.1", user="alice")
    there.session.dial_failures.dial_failed.emit(saved.connection.service, "")
    there.qtbot.waitUntil(lambda: len(there.iface.bar.items()) == 1)
    for _ in range(20):
        there.session.dial_failures.dial_failed.emit(saved.connection.service, "")
        QApplication.processEvents()
        there.settle()
    assert there.use_cases.calls.count("diagnose") == 1
    (item,) = there.iface.bar.items()
    assert "does not accept" in item.text()
    click(item.findChild(QPushButton, "carto_direct_sql_cure"))
    there.qtbot.waitUntil(lambda: there.assembly.dock.content is not None and there.page.prompt.isVisible())


def test_a_second_no_to_the_master_password_is_told_of_like_the_first(desk: Any, monkeypatch: Any) -> None:
    there = desk(saved_account())
    service = there.saved_accounts.all()[0].connection.service
    unlocking = there.session.unlocking
    monkeypatch.setattr(type(unlocking), "open", lambda self, name: self.locked.emit(name))
    unlocking.open(service)
    for _ in range(3):
        there.qtbot.waitUntil(lambda: len(there.iface.bar.items()) == 1)
        click(there.iface.bar.currentItem().findChild(QPushButton, "carto_direct_sql_cure"))
    there.qtbot.waitUntil(lambda: len(there.iface.bar.items()) == 1)


def words(there: Any) -> list[str]:
    return [row.word.text() for row in there.page.checklist.rows.values() if row.isVisible()]


def test_an_account_that_stays_closed_is_not_ready_until_it_was_opened(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    service = there.saved_accounts.all()[0].connection.service
    there.session.unlocking.locked.emit(service)
    there.qtbot.waitUntil(there.page.banner.isVisible)
    assert words(there)[1:] == ["Locked"] * 3
    there.session.unlocking.opened.emit(service)
    there.qtbot.waitUntil(lambda: "Locked" not in words(there))


@pytest.mark.parametrize("wanted", ["set up", "datasets", "layers"])
def test_who_gives_no_master_password_is_told_once_what_that_means_and_may_try_again(desk: Any, wanted: str) -> None:
    there = desk(*([] if wanted == "set up" else [saved_account()]))
    there.open()
    task = {"set up": "connect", "datasets": "datasets", "layers": "open"}[wanted]
    there.use_cases.errors[task] = MasterPasswordNotGiven()
    if wanted == "set up":
        there.connect_alice()
    elif wanted == "datasets":
        click(there.page.datasets.fetch)
    else:
        there.assembly._layers.add(there.saved_accounts.all()[0], there.use_cases.tables)
    there.settle()
    page = there.first_run if wanted == "set up" else there.page
    banners = [page.banner, *([] if wanted == "set up" else [page.datasets.banner])]
    (told,) = [banner for banner in banners if banner.isVisible()]
    assert "master password was not given" in told.accessibleName()
    assert there.iface.bar.currentItem() is None
    before = there.use_cases.calls.count(task)
    click(told.button)
    there.settle()
    assert there.use_cases.calls.count(task) == before + 1


def test_while_qgis_asks_for_the_master_password_the_panel_says_what_for_and_that_all_is_locked(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.master_password.wanted.emit()
    assert there.page.progress.isVisible() and "master password" in there.page.progress.text()
    assert there.iface.bar.currentItem() is None
    there.master_password.answered.emit()
    assert not there.page.progress.isVisible()
    assert words(there)[1:] == ["Locked"] * 3, "the dialog was cancelled"
    there.unlocked = True
    there.master_password.wanted.emit()
    there.master_password.answered.emit()
    assert "Locked" not in words(there)
    there.settle()
    assert there.use_cases.calls[-2:] == ["check_status", "datasets"], "the list comes by itself"


def test_an_export_that_was_left_behind_is_told_beside_the_connection_that_stands(desk: Any) -> None:
    new = desk()
    new.open()
    new.use_cases.errors["follow"] = UserFileUnusable(file=".pg_service.conf")
    new.connect_alice()
    new.settle()
    assert new.page.isVisible() and len(new.saved_accounts.all()) == 1
    assert ".pg_service.conf" in new.page.banner.accessibleName()


def test_a_diagnosis_is_shown_link_by_link_and_its_report_can_be_copied(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    there.use_cases.errors["dial"] = AddressNotAllowed(host="127.0.0.1")
    there.choose_in_browser(Entry.DIAGNOSE)
    there.settle()
    panel = there.page.diagnosis
    assert panel.isVisible() and there.page.banner.isVisible()
    said = [row.accessibleName() for row in panel._rows]
    assert [one.partition(":")[0] for one in said] == ["Server's name", "This computer's address"]
    click(panel.copy)
    report = QApplication.clipboard().text()
    assert "alice.carto.com" in report and "AddressNotAllowed" in report
    click(panel.close_button)
    assert not panel.isVisible()


@pytest.mark.parametrize("task", ["renew", "let_in"])
def test_what_a_renewal_or_an_address_lacks_is_brought_about_by_connecting(desk: Any, task: str) -> None:
    there = desk(saved_account())
    there.open()
    (saved,) = there.saved_accounts.all()
    there.assembly.model.accounts.keep_master_key(saved.account, Secret("master-0123456789"))
    there.use_cases.errors[{"renew": "renew_certificate"}.get(task, task)] = AddressNotAllowed(host="127.0.0.1")
    getattr(there.assembly._account, task)(saved)
    there.settle()
    click(there.page.banner.button)
    there.settle()
    assert there.use_cases.calls.count("connect") == 1
    assert there.assembly.model.failure is None


def test_a_new_key_that_a_renewal_lacks_is_used_to_connect(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    (saved,) = there.saved_accounts.all()
    there.assembly.model.accounts.keep_master_key(saved.account, Secret("master-0123456789"))
    there.use_cases.errors["renew_certificate"] = DatabaseKeyRefused(host="127.0.0.1", user="alice")
    there.assembly._account.renew(saved)
    there.settle()
    there.assembly.model.completion(database_key=Secret("new-0123456789"))
    there.settle()
    (request,) = there.use_cases.requests
    assert request.database_key == Secret("new-0123456789")


def test_a_diagnosis_that_could_not_begin_leaves_no_panel_that_nobody_can_close(desk: Any) -> None:
    there = desk(saved_account())
    there.open()
    (saved,) = there.saved_accounts.all()
    there.use_cases.errors["diagnose"] = MasterPasswordNotGiven()
    there.assembly._account.diagnose(saved)
    there.settle()
    assert there.assembly.model.diagnosis.of(saved) is None
    assert "master password was not given" in there.page.banner.accessibleName()
