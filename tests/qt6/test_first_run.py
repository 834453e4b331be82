"""Adding an account: two fields and a button, or a certificate file and a key."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.carto.errors import (
    ApiKeyRefused,
    HostNotFound,
    InvalidAccountAddress,
    PublicAddressUnknown,
)
from carto_direct_sql.core.certificates.bundle import FILE_PATTERNS, CertificateFiles
from carto_direct_sql.core.certificates.errors import PassphraseNeeded
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.connect.request import ConnectRequest
from carto_direct_sql.ui.cures import problem_of
from carto_direct_sql.ui.dock.views.bundle_form import file_kinds
from carto_direct_sql.ui.dock.views.first_run_page import FirstRunPage

ALICE = Account("alice", "https://alice.carto.com")


def parse(text: str) -> Account:
    if "alice" not in text:
        raise InvalidAccountAddress(text=text)
    return ALICE


@pytest.fixture
def page(qtbot):
    page = FirstRunPage(parse)
    qtbot.addWidget(page)
    page.resize(300, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def requested(page):
    requested: list[ConnectRequest] = []
    page.connect_requested.connect(requested.append)
    return requested


def test_connect_waits_for_both_fields(page):
    assert not page.connect_button.isEnabled()
    QTest.keyClicks(page.account, "alice.carto.com")
    assert not page.connect_button.isEnabled()
    QTest.keyClicks(page.by_master_key.key, "0123")
    assert page.connect_button.isEnabled()


def test_the_master_key_is_enough_to_connect(page, requested):
    QTest.keyClicks(page.account, "alice.carto.com")
    QTest.keyClicks(page.by_master_key.key, " 0123 ")
    page.by_master_key.writable.setChecked(True)
    page.by_master_key.keep.setChecked(True)
    QTest.mouseClick(page.connect_button, Qt.MouseButton.LeftButton)
    assert requested == [ConnectRequest(ALICE, Secret("0123"), keep_master_key=True, writable=True)]


def test_enter_goes_on_to_what_is_missing_and_then_connects(page, requested):
    page.account.setFocus()
    QTest.keyClicks(page.account, "alice.carto.com")
    QTest.keyClick(page.account, Qt.Key.Key_Return)
    assert requested == [] and page.by_master_key.key.hasFocus()
    QTest.keyClicks(page.by_master_key.key, "0123")
    QTest.keyClick(page.by_master_key.key, Qt.Key.Key_Return)
    assert len(requested) == 1


def test_an_address_that_is_none_is_told_under_its_field(page, requested):
    QTest.keyClicks(page.account, "nobody")
    QTest.keyClicks(page.by_master_key.key, "0123")
    QTest.mouseClick(page.connect_button, Qt.MouseButton.LeftButton)
    assert requested == [] and page.account_error.isVisible() and "nobody" in page.account_error.text()
    QTest.keyClicks(page.account, "x")
    assert not page.account_error.isVisible()


def test_the_key_is_hidden_until_the_eye_is_pressed(page):
    key = page.by_master_key.key
    assert key.echoMode() == QLineEdit.EchoMode.Password
    key.actions()[0].trigger()
    assert key.echoMode() == QLineEdit.EchoMode.Normal


def test_a_forgotten_key_is_not_brought_back_by_undo(page):
    key = page.by_master_key.key
    QTest.keyClicks(key, "secret")
    key.forget()
    assert key.echoMode() == QLineEdit.EchoMode.Password and key.text() == ""
    key.actions()[0].trigger()
    for undo in (key.undo, lambda: QTest.keyClick(key, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)):
        undo()
        assert key.text() == ""


def test_blanks_around_a_passphrase_are_part_of_it_and_around_a_key_are_not(page, tmp_path):
    page.by_bundle.file.setText(str(tmp_path / "client.p12"))
    page.by_bundle.passphrase.setText(" open sesame ")
    page.by_bundle.key.setText(" key \n")
    request = page.by_bundle.request(Account("alice", "https://alice.carto.com"))
    assert request.certificate_files.passphrase.reveal() == " open sesame "
    assert request.database_key.reveal() == "key"


def test_a_certificate_file_and_a_key_are_enough_to_connect(page, requested, tmp_path):
    QTest.mouseClick(page.switch, Qt.MouseButton.LeftButton)
    assert not page.by_master_key.isVisible() and not page.by_bundle.passphrase.isVisible()
    QTest.keyClicks(page.account, "alice.carto.com")
    QTest.keyClicks(page.by_bundle.file, str(tmp_path / "alice.zip"))
    QTest.keyClicks(page.by_bundle.key, "abcd")
    QTest.mouseClick(page.connect_button, Qt.MouseButton.LeftButton)
    assert requested == [
        ConnectRequest(ALICE, certificate_files=CertificateFiles(tmp_path / "alice.zip"), database_key=Secret("abcd"))
    ]


def test_a_dropped_file_turns_to_that_method(page, tmp_path):
    page.use_file(tmp_path / "alice.zip")
    assert page.by_bundle.isVisible()
    assert Path(page.by_bundle.file.text()) == tmp_path / "alice.zip"


def test_the_passphrase_is_asked_for_only_when_there_is_one(page, requested, tmp_path):
    page.use_file(tmp_path / "alice.zip")
    page.show_problem(problem_of(PassphraseNeeded(name="alice.zip")))
    assert page.by_bundle.passphrase.isVisible() and page.banner.isVisible()
    QTest.keyClicks(page.by_bundle.passphrase, "sesame")
    QTest.keyClicks(page.account, "alice")
    QTest.keyClicks(page.by_bundle.key, "abcd")
    QTest.keyClick(page.by_bundle.key, Qt.Key.Key_Return)
    assert requested[0].certificate_files == CertificateFiles(tmp_path / "alice.zip", Secret("sesame"))


def test_an_address_that_could_not_be_found_out_is_asked_for(page, requested):
    assert not page.by_master_key.address.isVisible()
    page.show_problem(problem_of(PublicAddressUnknown()))
    QTest.keyClicks(page.by_master_key.address, "203.0.113.7")
    QTest.keyClicks(page.account, "alice")
    QTest.keyClicks(page.by_master_key.key, "0123")
    QTest.keyClick(page.by_master_key.key, Qt.Key.Key_Return)
    assert requested[0].address == "203.0.113.7"


def test_a_service_that_tells_the_address_may_be_named_in_its_place(page):
    page.show_problem(problem_of(PublicAddressUnknown()))
    QTest.keyClicks(page.by_master_key.address, " https://address.example.org/?token=x ")
    request = page.by_master_key.request(ALICE)
    assert (request.address, request.address_service) == ("", "https://address.example.org/?token=x")


def test_a_name_that_nobody_knows_leads_to_its_spelling(page):
    page.by_master_key.key.setFocus()
    page.show_problem(problem_of(HostNotFound(host="maps.exmaple.com")))
    assert page.account.hasFocus() and "spelling" in page.banner._advice.text()


def test_the_cursor_goes_where_the_cure_is_typed(page):
    page.account.setFocus()
    page.show_problem(problem_of(ApiKeyRefused(account="alice")))
    assert page.by_master_key.key.hasFocus()
    page.show_problem(None)
    assert not page.banner.isVisible()


def test_the_file_dialog_offers_all_that_can_be_read_and_everything_else():
    certificates, everything = file_kinds().split(";;")
    assert all(pattern in certificates for pattern in FILE_PATTERNS)
    assert everything.endswith("(*)")


def test_forgetting_leaves_nothing_typed(page, tmp_path):
    QTest.keyClicks(page.account, "alice")
    QTest.keyClicks(page.by_master_key.key, "0123")
    page.use_file(tmp_path / "a.zip")
    QTest.keyClicks(page.by_bundle.key, "abcd")
    page.forget()
    assert [field.text() for field in page.findChildren(QLineEdit)] == [""] * len(page.findChildren(QLineEdit))


def test_escape_takes_away_what_is_said_and_then_leads_back_to_the_accounts(page, qtbot):
    gone, back = [], []
    page.banner.dismissed.connect(lambda: gone.append(page.show_problem(None)))
    page.back_requested.connect(lambda: back.append(True))
    page.show_back(False)
    QTest.keyClick(page.account, Qt.Key.Key_Escape)
    page.show_back(True)
    page.show_problem(problem_of(HostNotFound(host="alice.carto.com")))
    for expected in (([None], []), ([None], [True])):
        QTest.keyClick(page.account, Qt.Key.Key_Escape)
        assert (gone, back) == expected
