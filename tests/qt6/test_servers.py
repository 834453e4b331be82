"""A PostgreSQL server in the dock: a pasted address is understood, and what only CARTO has is not there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pki
import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel

from carto_direct_sql.core.certificates.bundle import CertificateFiles
from carto_direct_sql.core.certificates.errors import PassphraseNeeded, SeveralCertificates
from carto_direct_sql.core.certificates.reader import read_server_files
from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.postgres.connection import Login
from carto_direct_sql.core.postgres.errors_of_servers import NameNotInCertificate, PasswordRefused, said_of_server
from carto_direct_sql.core.postgres.server import Server
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import SERVER_STEPS
from carto_direct_sql.core.use_cases.diagnosis import Link
from carto_direct_sql.ui.cures import Prompt, problem_of
from carto_direct_sql.ui.diagnosis_texts import link_text
from carto_direct_sql.ui.dock.views.dock_content import DockContent
from carto_direct_sql.ui.dock.views.dock_menu import MenuEntry
from carto_direct_sql.ui.dock.views.first_run_page import FirstRunPage
from carto_direct_sql.ui.dock.views.state import Listing

from . import scenes

GIS = Server.of(Login("db.example.com", 5432, "gis", "alice"))


@pytest.fixture
def page(qtbot):
    page = FirstRunPage()
    qtbot.addWidget(page)
    page.resize(300, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    QTest.mouseClick(page.switch_kind, Qt.MouseButton.LeftButton)
    return page


@pytest.fixture
def requested(page):
    requested = []
    page.connect_requested.connect(requested.append)
    return requested


@pytest.fixture
def content(qtbot):
    content = DockContent(lambda _datasets: None)
    qtbot.addWidget(content)
    content.resize(320, 900)
    with qtbot.waitExposed(content):
        content.show()
    return content


def test_an_address_is_enough_to_connect(page, requested):
    assert page.by_server.isVisible() and not page.account.isVisible() and not page.switch.isVisible()
    assert not page.connect_button.isEnabled()
    page.by_server.address.setText("“psql –h db.example.com –U alice gis”")
    assert "db.example.com" in page.by_server.understood.text()
    QTest.mouseClick(page.connect_button, Qt.MouseButton.LeftButton)
    (request,) = requested
    assert (request.account, request.certificate_files, request.database_key) == (GIS, None, None)
    assert request.checks_name is True


@pytest.mark.parametrize("path", ["~nobody-of-that-name/client.crt", "MIIC" * 400])
def test_a_pasted_path_that_nobody_has_is_no_reason_to_stop(page, path):
    form = page.by_server
    form.address.setText(f"host=db.example.com user=alice dbname=gis sslcert={path}")
    assert "db.example.com" in form.understood.text()
    assert form.file.text() == ""


def test_files_passphrase_and_password_go_along(page, requested, tmp_path):
    form = page.by_server
    form.address.setText(GIS.base_url)
    form.file.setText(str(tmp_path))
    form.passphrase.setText(" my phrase")
    form.key.setText("open sesame")
    QTest.keyClick(form.key, Qt.Key.Key_Return)
    (request,) = requested
    assert request.certificate_files == CertificateFiles(tmp_path, Secret(" my phrase"))
    assert request.database_key == Secret("open sesame")


def test_a_password_in_an_address_moves_into_its_own_field(page):
    page.by_server.address.setText("postgresql://alice:open%20sesame@db.example.com/gis")
    assert page.by_server.address.text() == GIS.base_url
    assert page.by_server.key.secret() == Secret("open sesame")
    page.by_server.address.undo()
    assert "sesame" not in page.by_server.address.text()


def test_a_mode_without_the_name_is_ticked_where_everybody_sees_it(page, requested):
    page.by_server.address.setText(f"{GIS.base_url}?sslmode=verify-ca")
    assert page.by_server.unchecked.isChecked() and page.by_server.unchecked.isVisible()
    QTest.mouseClick(page.connect_button, Qt.MouseButton.LeftButton)
    assert requested[0].checks_name is False


def test_the_tick_stays_when_the_password_moves_and_when_the_address_is_corrected(page):
    form = page.by_server
    form.address.setText("postgresql://alice:sesame@db.example.com/gis?sslmode=verify-ca")
    assert form.unchecked.isChecked() and form.server().password is None
    form.address.setText(GIS.base_url)
    assert not form.unchecked.isChecked()
    form.unchecked.setChecked(True)
    form.address.setText(f"{GIS.base_url}2")
    assert form.unchecked.isChecked()


def test_a_file_that_an_address_names_is_taken(page, tmp_path):
    (tmp_path / "client.crt").touch()
    page.by_server.address.setText(f"{GIS.base_url}?sslcert={tmp_path}/client.crt&sslkey={tmp_path}/client.key")
    assert Path(page.by_server.file.text()) == tmp_path / "client.crt"


@pytest.mark.parametrize(("text", "said"), [("db.example.com", "names no"), ("host=db dbname=gis", "user")])
def test_what_is_not_understood_is_told_under_its_field(page, requested, text, said):
    page.by_server.address.setText(text)
    QTest.mouseClick(page.connect_button, Qt.MouseButton.LeftButton)
    assert page.by_server.understood.isVisible() and said in page.by_server.understood.text()
    assert requested == []


def test_the_cursor_goes_where_the_cure_is(page):
    page.show_problem(problem_of(NameNotInCertificate(host="db.example.com")))
    assert page.by_server.unchecked.hasFocus()
    page.show_problem(problem_of(PasswordRefused(host="db.example.com", user="alice")))
    refused = said_of_server(PasswordRefused(host="db.example.com", user="alice"))
    page.show_problem(problem_of(refused))
    assert refused.cure is Cure.ENTER_PASSWORD and page.by_server.key.hasFocus()
    page.show_problem(problem_of(PassphraseNeeded(name="alice.zip")))
    assert page.by_server.passphrase.hasFocus()


def test_forgetting_leaves_nothing_typed(page):
    form = page.by_server
    for field in (form.address, form.file, form.passphrase, form.key):
        field.setText("postgresql://alice@db/gis")
    page.forget()
    assert [field.text() for field in (form.address, form.file, form.passphrase, form.key)] == [""] * 4


@pytest.mark.parametrize("name", ["server", "server-unchecked", "server-ending", "server-connecting"])
def test_only_the_steps_that_a_server_has_are_shown(content, name):
    content.show_state(scenes.SCENES[name])
    rows = content.account.checklist.rows
    content.account.checklist.fold.setChecked(True)
    assert [step for step, row in rows.items() if row.isVisible()] == list(SERVER_STEPS)


def test_a_name_that_is_not_checked_is_said_without_unfolding(content):
    content.show_state(scenes.SCENES["server-unchecked"])
    assert not content.account.checklist.fold.isVisible()
    facts = [row.fact.text() for row in content.account.checklist.rows.values() if row.isVisible()]
    assert any("not its name" in fact for fact in facts)


def test_the_menu_and_the_removal_offer_nothing_of_cartos(content):
    content.show_state(scenes.SCENES["server-removing"])
    menu = content.menu.actions_by_entry
    assert not menu[MenuEntry.OPEN_DASHBOARD].isVisible() and not menu[MenuEntry.ALLOW_EDITING].isVisible()
    assert menu[MenuEntry.REMOVE_ACCOUNT].isVisible()
    choices = content.account.removal.choices
    assert [name for name, choice in choices.items() if choice.isVisible()] == ["connection", "keys", "certificate"]


@pytest.mark.parametrize("name", [name for name in scenes.SCENES if name.startswith("server")])
@pytest.mark.parametrize("more", [{}, {"awaits_password": True}, {"listing": Listing(())}], ids=str)
def test_nothing_is_said_of_what_only_carto_has(content, name, more):
    content.show_state(replace(scenes.SCENES[name], **more))
    page = content.account
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    said += [button.accessibleName() for button in page.findChildren(QAbstractButton) if button.isVisible()]
    if page.datasets.isVisible():
        said += [entry.text() for entry in page.datasets.menu.actions() if entry.isVisible()]
    assert said and not [text for text in said if "CARTO" in text.replace("CARTO Direct SQL", "")]


def test_a_diagnosis_names_a_servers_links_as_its_people_do():
    words = [link_text(link, has_management=False) for link in Link if link is not Link.NONE]
    assert "API key" not in words and "Password" in words and link_text(Link.DATABASE_KEY) == "API key"


def test_a_new_certificate_is_asked_for_in_place(content, tmp_path):
    answers = []
    content.account.certificate.answered.connect(answers.append)
    content.show_state(scenes.SCENES["server-asking-certificate"])
    panel = content.account.certificate
    assert panel.isVisible() and not content.account.prompt.isVisible() and not panel.proceed.isEnabled()
    panel.files.path.setText(str(tmp_path))
    panel.passphrase.setText("my phrase")
    QTest.mouseClick(panel.proceed, Qt.MouseButton.LeftButton)
    (reply,) = answers
    assert (reply.prompt, reply.text, reply.secret) == (Prompt.CERTIFICATE, str(tmp_path), Secret("my phrase"))
    content.show_state(replace(scenes.SCENES["server-asking-certificate"], prompt=None))
    assert not panel.isVisible() and panel.files.path.text() == str(tmp_path) and panel.passphrase.text() == ""


def two_certificates(folder: Path) -> Path:
    """Of Alice and of Bob, each with its private key."""
    for name, content in {
        "Alice.crt": pki.pem(pki.alice()),
        "Alice.key": pki.pem(pki.rsa_key("alice")),
        "bob.crt": pki.pem(pki.bob()),
        "bob.key": pki.pem(pki.rsa_key("bob")),
    }.items():
        (folder / name).write_bytes(content)
    return folder


def choose(form, row):
    box = form.findChild(QComboBox, "candidates")
    assert box.isVisible()
    assert [box.itemText(index) for index in range(box.count())] == ["Alice.crt (alice)", "bob.crt (bob)"]
    assert box.currentIndex() == -1, "nobody chooses for people"
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert not box.isVisible()


def test_where_several_certificates_could_be_meant_the_page_asks_which(page, requested, tmp_path):
    form = page.by_server
    form.address.setText(GIS.base_url)
    form.file.setText(str(two_certificates(tmp_path)))
    with pytest.raises(SeveralCertificates) as several:
        read_server_files(tmp_path)
    page.show_problem(problem_of(several.value))
    choose(form, 1)
    QTest.mouseClick(page.connect_button, Qt.MouseButton.LeftButton)
    (request,) = requested
    assert request.certificate_files.path == tmp_path / "bob.crt"
    page.show_problem(None)
    page.show_problem(problem_of(several.value))
    assert form.files.choice.isVisible(), "the same once more is asked once more"


def test_where_a_new_certificate_is_one_of_several_the_panel_asks_which(content, tmp_path):
    with pytest.raises(SeveralCertificates) as several:
        read_server_files(two_certificates(tmp_path))
    state = replace(scenes.server(), prompt=Prompt.CERTIFICATE, problem=problem_of(several.value))
    content.show_state(state)
    panel = content.account.certificate
    choose(panel, 0)
    assert panel.files.chosen() == tmp_path / "Alice.crt"
    content.show_state(state)
    assert not panel.files.choice.isVisible()
