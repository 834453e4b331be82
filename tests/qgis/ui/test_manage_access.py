"""“Manage Access” in PyQGIS, clicked as people do, against the sandbox: addresses, certificates and keys."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from downloads import download_bundle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.use_cases import UseCases
from carto_direct_sql.ui.manage_access.views.state import AccessPage

from .access_desk import AccessDesk


@pytest.fixture
def desk(qtbot: Any, computer: Any) -> Iterator[AccessDesk]:
    computer.connect()
    made = AccessDesk(qtbot, computer)
    yield made
    made.close()


def regular(account: Any) -> list[str]:
    return [key.name for key in account.api_keys if key.type == "regular"]


def texts_of(rows: Any) -> list[tuple[str, ...]]:
    items = [rows.topLevelItem(index) for index in range(rows.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(rows.columnCount())) for item in items]


# The master key -----------------------------------------------------------------------------------------------------


def test_the_master_key_is_asked_for_once_and_a_wrong_one_once_more(desk: AccessDesk, account: Any) -> None:
    desk.open(AccessPage.ADDRESSES, with_key=False)
    assert desk.state.asks_key and desk.state.addresses is None
    for key in ("0" * 40, account.master_key):
        QTest.keyClicks(desk.dialog.prompt.secret, key)
        QTest.keyClick(desk.dialog.prompt.secret, Qt.Key.Key_Return)
        desk.settle()
        if key != account.master_key:
            assert desk.state.asks_key and "does not accept this API key" in desk.state.problem.text
    assert not desk.state.asks_key and desk.state.problem is None
    assert [entry.text for entry in desk.state.addresses.entries] == account.allow_list
    desk.dialog.pages.setCurrentRow(2)
    desk.settle()
    assert desk.state.certificates is not None and not desk.state.asks_key


def test_a_key_that_shall_be_remembered_is_stored_and_used(desk: AccessDesk, account: Any, computer: Any) -> None:
    desk.open(AccessPage.KEYS, with_key=False)
    QTest.keyClicks(desk.dialog.prompt.secret, account.master_key)
    desk.dialog.prompt.keep.setChecked(True)
    desk.press("answer")
    (saved,) = computer.saved_accounts.all()
    assert computer.use_cases.stored_key(saved.master_key_authcfg) == Secret(account.master_key)
    assert desk.state.keys is not None


def test_who_wants_a_key_while_the_master_key_is_asked_for_is_led_there_and_finds_the_list_afterwards(
    desk: AccessDesk, account: Any
) -> None:
    desk.open(AccessPage.KEYS, with_key=False)
    desk.dialog.pages.setFocus()
    desk.press("new_key")
    assert desk.dialog.focusWidget() is desk.dialog.prompt.secret
    QTest.keyClicks(desk.dialog.prompt.secret, account.master_key)
    desk.press("answer")
    assert desk.dialog.keys.editor.isVisible() and not desk.dialog.keys.list.isVisible()
    desk.dialog.reject()
    desk.settle()
    assert desk.dialog.keys.list.isVisible() and desk.state.keys is not None


# Addresses ----------------------------------------------------------------------------------------------------------


def test_an_address_is_checked_as_it_is_typed_and_allowed_and_taken_back(desk: AccessDesk, account: Any) -> None:
    desk.open(AccessPage.ADDRESSES)
    page = desk.dialog.addresses
    (first,) = texts_of(page.rows)
    assert first[0] == "203.0.113.7" and "This computer" in first[1] and "Added here on" in first[1]
    QTest.keyClicks(page.entry, "10.0.0.7")
    assert not page.add.isEnabled() and "private address" in page.verdict.text().replace("\u200b", "")
    page.entry.clear()
    QTest.keyClicks(page.entry, "192.0.2.33")
    account.allow_list.append("198.51.100.0/24")  # a colleague, meanwhile
    QTest.keyClick(page.entry, Qt.Key.Key_Return)
    desk.settle()
    assert account.allow_list == ["203.0.113.7", "198.51.100.0/24", "192.0.2.33"]
    assert "Added by somebody else meanwhile: 198.51.100.0/24" in desk.said
    desk.press("undo")
    assert account.allow_list == ["203.0.113.7", "198.51.100.0/24"]


def test_taking_an_address_off_asks_says_who_is_locked_out_and_can_be_undone(desk: AccessDesk, account: Any) -> None:
    account.allow_list[:] = ["198.51.100.0/255.255.255.0", "203.0.113.7"]
    desk.open(AccessPage.ADDRESSES)
    page = desk.dialog.addresses
    page.rows.choose("203.0.113.7")
    desk.press("remove_address")
    assert "This computer would not get in any more" in desk.state.question.text
    assert account.allow_list == ["198.51.100.0/255.255.255.0", "203.0.113.7"]
    desk.press("decline")
    page.rows.choose("198.51.100.0/255.255.255.0")
    desk.press("remove_address")
    assert "Every computer of this network" in desk.state.question.advice
    desk.press("confirm")
    assert account.allow_list == ["203.0.113.7"]
    desk.press("undo")
    assert account.allow_list == ["203.0.113.7", "198.51.100.0/255.255.255.0"], "exactly as it was"


def test_every_address_is_let_in_only_after_a_question(desk: AccessDesk, account: Any) -> None:
    desk.open(AccessPage.ADDRESSES)
    QTest.keyClicks(desk.dialog.addresses.entry, "0.0.0.0")
    desk.press("add_address")
    assert desk.state.question is not None and account.allow_list == ["203.0.113.7"]
    desk.press("confirm")
    assert account.allow_list == ["203.0.113.7", "0.0.0.0"]


def test_a_computer_that_moved_is_allowed_with_one_click(desk: AccessDesk, account: Any, sandbox: Any) -> None:
    sandbox.home.move_to("192.0.2.44")
    desk.open(AccessPage.ADDRESSES)
    desk.press("allow_own")
    assert account.allow_list == ["203.0.113.7", "192.0.2.44"]
    assert desk.computer.saved_accounts.all()[0].address == "192.0.2.44"


# Certificates -------------------------------------------------------------------------------------------------------


def test_a_certificate_is_renewed_in_place(desk: AccessDesk, account: Any, computer: Any) -> None:
    (before,) = account.live_certificates
    desk.open(AccessPage.CERTIFICATES)
    desk.press("renew")
    (after,) = account.live_certificates
    assert after.name != before.name
    assert [row[0] for row in texts_of(desk.dialog.certificates.rows)] == [after.name]
    assert "has a new certificate" in desk.said
    assert desk.is_enabled("renew"), "the new one is chosen in the place of the one that has gone"
    assert computer.use(computer.use_cases.datasets, computer.saved_accounts.all()[0])


def test_revoking_says_what_stops_and_asks(desk: AccessDesk, account: Any, sandbox: Any) -> None:
    download_bundle(sandbox, account)
    mine, foreign = account.live_certificates
    desk.open(AccessPage.CERTIFICATES)
    rows = desk.dialog.certificates.rows
    rows.choose(mine.id)
    desk.press("revoke_certificate")
    assert "CARTO alice" in desk.state.question.advice
    desk.press("decline")
    rows.choose(foreign.id)
    assert not desk.is_enabled("renew")
    desk.press("revoke_certificate")
    assert "on another computer" in desk.state.question.advice
    desk.press("confirm")
    assert account.live_certificates == [mine]


def test_what_nobody_misses_is_tidied_up_and_the_rest_stays(desk: AccessDesk, account: Any, computer: Any) -> None:
    saved = computer.connect(connection_name="Second").saved
    computer.use(computer.use_cases.disconnect, saved, None)  # its certificate stays at CARTO, and nobody has it
    desk.open(AccessPage.CERTIFICATES)
    desk.press("tidy")
    assert saved.certificate_name in desk.state.question.advice
    desk.press("confirm")
    (mine,) = computer.saved_accounts.all()
    assert [one.name for one in account.live_certificates] == [mine.certificate_name]


def test_a_certificate_for_another_computer_is_a_private_file(
    desk: AccessDesk, account: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "tablet.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    desk.open(AccessPage.CERTIFICATES)
    desk.press("create")
    assert "client.key" in zipfile.ZipFile(file).namelist()
    assert file.stat().st_mode & 0o077 == 0
    assert [one.name.partition("-")[0] for one in account.live_certificates] == ["qgis", "tablet"]
    assert [path.name for path in tmp_path.iterdir()] == ["tablet.zip"]
    file.unlink()
    file.mkdir()  # now it cannot be written
    desk.press("create")
    assert "cannot be written" in desk.state.problem.text
    assert len(account.live_certificates) == 2, "the one without a file was revoked"


# API keys -----------------------------------------------------------------------------------------------------------


def granted(account: Any, name: str) -> dict[str, list[str]]:
    """The permissions of a key, by table."""
    (database,) = [grant for grant in account.key_named(name).grants if grant["type"] == "database"]
    return {table["name"]: sorted(table["permissions"]) for table in database["tables"]}


def choose_tables(desk: AccessDesk, reads: str = "", changes: str = "") -> None:
    model = desk.dialog.keys.editor.model
    for row in range(model.rowCount()):
        for column, name in ((1, reads), (2, changes)):
            if model.name(row) == name:
                model.setData(model.index(row, column), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_a_key_for_another_program_may_do_what_was_chosen(desk: AccessDesk, account: Any) -> None:
    desk.open(AccessPage.KEYS)
    desk.press("new_key")
    editor = desk.dialog.keys.editor
    assert not editor.proceed.isEnabled()
    editor.name.setText("tableau")
    editor.use.setCurrentIndex(0)
    QTest.keyClicks(editor.search, "COUNT")
    assert editor.tables.model().rowCount() < editor.model.rowCount()
    choose_tables(desk, reads="countries", changes="states_provinces")
    desk.press("make_key")
    made = next(key for key in account.api_keys if key.name.startswith("tableau-"))
    everything = ["delete", "insert", "select", "update"]
    assert granted(account, made.name) == {"countries": ["select"], "states_provinces": everything}
    assert made.name in desk.said
    desk.dialog.keys.list.rows.choose(made.name)
    desk.press("copy_key")
    assert QGuiApplication.clipboard().text() == made.token
    desk.press("delete_key")
    desk.press("confirm")
    assert account.key_named(made.name) is None


def test_other_tables_for_a_connections_key_are_taken_over_by_a_new_one(
    desk: AccessDesk, account: Any, computer: Any
) -> None:
    (before,) = computer.saved_accounts.all()
    desk.open(AccessPage.KEYS)
    desk.dialog.keys.list.rows.choose(before.key_name)
    desk.press("change_key")
    editor = desk.dialog.keys.editor
    editor.none.click()
    choose_tables(desk, reads="countries")
    desk.press("make_key")
    (after,) = computer.saved_accounts.all()
    assert after.key_name != before.key_name
    assert granted(account, after.key_name) == {"countries": ["select"]}
    assert regular(account) == [before.key_name, after.key_name], "open layers may still need the old one"


def test_a_regenerated_key_is_taken_over_here_at_once(desk: AccessDesk, account: Any, computer: Any) -> None:
    (saved,) = computer.saved_accounts.all()
    old = account.key_named(saved.key_name).token
    configs = computer.holdings()["configs"]
    outdated: list[str] = []
    computer.session.unlocking.outdated.connect(outdated.append)
    desk.open(AccessPage.KEYS)
    desk.dialog.keys.list.rows.choose(saved.key_name)
    desk.press("regenerate_key")
    assert "takes the new token over by itself" in desk.state.question.advice
    desk.press("confirm")
    assert account.key_named(saved.key_name).token != old
    (after,) = computer.saved_accounts.all()
    desk.qtbot.waitUntil(lambda: outdated == [saved.connection.service])
    assert computer.use(computer.use_cases.datasets, after)
    assert len(computer.holdings()["configs"]) == len(configs)


def test_the_master_key_as_a_password_brings_a_warning(desk: AccessDesk, account: Any, computer: Any) -> None:
    desk.open(AccessPage.KEYS)
    assert not desk.dialog.keys.list.warning.isVisible()
    computer.connect(database_key=Secret(account.master_key))
    desk.press("access_refresh")
    assert "signs in with the master key" in desk.dialog.keys.list.warning.text()
    assert not desk.is_enabled("delete_key")


# Many accounts ------------------------------------------------------------------------------------------------------


def test_a_connection_is_renamed_and_a_second_one_made(desk: AccessDesk, account: Any, computer: Any) -> None:
    desk.open(AccessPage.ACCOUNTS)
    page = desk.dialog.accounts
    assert not desk.is_enabled("rename")
    page.name.setText("Our tables")
    desk.press("rename")
    assert [row.name for row in desk.state.accounts] == ["Our tables"]
    assert desk.dock.current is None or desk.dock.current.connection.name == "Our tables"
    desk.press("second")
    names = [saved.connection.name for saved in computer.saved_accounts.all()]
    assert len(names) == 2 and "Our tables" in names
    assert len({saved.connection.service for saved in computer.saved_accounts.all()}) == 2
    assert len(account.live_certificates) == len(regular(account)) == 2
    desk.press("check")
    assert {row.state.value for row in desk.state.accounts} == {"done"}


def test_a_name_that_is_taken_is_told_in_place(desk: AccessDesk, computer: Any) -> None:
    desk.open(AccessPage.ACCOUNTS, computer.connect(connection_name="Second").saved)
    other = next(row.name for row in desk.state.accounts if row.name != "Second")
    desk.dialog.accounts.name.setText(other)
    desk.press("rename")
    assert "already has a PostgreSQL connection" in desk.state.problem.text


def test_a_key_that_another_qgis_still_holds_is_told_with_the_removal(
    desk: AccessDesk, account: Any, computer: Any
) -> None:
    (saved,) = computer.saved_accounts.all()
    other = UseCases(replace(computer.use_cases._environment, _retired=[]))
    computer.use(other.connect, computer.request(renew_key=True))
    desk.open(AccessPage.ACCOUNTS)
    desk.press("remove_account")
    desk.press("remove")
    assert computer.saved_accounts.all() == () and regular(account) == [saved.key_name]
    assert saved.key_name in desk.said and "another QGIS" in desk.said


def test_what_is_ticked_goes_with_an_account_and_everything_of_the_others_stays(
    desk: AccessDesk, account: Any, computer: Any
) -> None:
    (first,) = computer.saved_accounts.all()
    before = computer.holdings()
    account.allow_list.append("198.51.100.0/24")
    second = computer.connect(connection_name="Second").saved
    desk.open(AccessPage.ACCOUNTS, second)
    desk.press("remove_account")
    ticked = {name: choice.isChecked() for name, choice in desk.dialog.accounts.removal.choices.items()}
    assert ticked == {
        "connection": True,
        "keys": True,
        "certificate": True,
        "certificate_at_carto": True,
        "key_at_carto": True,
        "address": False,
    }
    desk.press("remove")
    assert {**computer.holdings(), "settings": []} == {**before, "settings": []}
    assert [one.name for one in account.live_certificates] == [first.certificate_name]
    assert regular(account) == [first.key_name]
    assert account.allow_list == ["203.0.113.7", "198.51.100.0/24"]
    desk.press("remove_account")
    choice = desk.dialog.accounts.removal.choices["address"]
    assert "Take 203.0.113.7 off the allow-list" in choice.box.accessibleName()
    choice.setChecked(True)
    desk.dialog.accounts.removal.choices["connection"].setChecked(False)
    desk.press("remove")
    after = computer.holdings()
    assert after["connections"] == [first.connection.name], "it was not to go"
    assert not (after["configs"] or after["identities"] or after["saved_accounts"] or after["settings"])
    assert (account.live_certificates, regular(account)) == ([], [])
    assert account.allow_list == ["198.51.100.0/24"]


def test_escape_answers_the_question_before_it_closes_the_dialog(desk: AccessDesk) -> None:
    desk.open(AccessPage.ACCOUNTS)
    desk.press("remove_account")
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert desk.dialog.isVisible() and not desk.state.removing
    QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
    assert not desk.dialog.isVisible()
