"""The dialog “Use Elsewhere” in QGIS, with a real account of the sandbox: what people do in it is done."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from carto_direct_sql.core.qgis.settings import QgisSavedAccounts
from carto_direct_sql.ui.cures import Failure
from carto_direct_sql.ui.dock.known_accounts import KnownAccounts
from carto_direct_sql.ui.tasks.task_runner import Task, TaskRunner
from carto_direct_sql.ui.use_elsewhere.presenter import ElsewherePresenter
from carto_direct_sql.ui.use_elsewhere.views.state import Asking, ExportAction

from .desk import click


class Person:
    """Somebody with one connected account, and the dialog open."""

    def __init__(self, qtbot: Any, computer: Any, account: Any, folder: Path) -> None:
        self.qtbot = qtbot
        self.account = account
        self.folder = folder
        self.saved = computer.connect().saved
        self.computer = computer
        self.window = QWidget()
        self.cured: list[Failure] = []
        self.tasks = TaskRunner(lambda: computer.use_cases)
        self.accounts = KnownAccounts(QgisSavedAccounts())
        self.presenter = ElsewherePresenter(self.tasks, self.accounts, self.window)
        self.presenter.cured.connect(self.cured.append)
        self.dialog = self.presenter.dialog
        self.presenter.open(self.saved)
        self.settle()

    @property
    def form(self) -> Any:
        return self.dialog.export.form

    @property
    def exports(self) -> Any:
        return self.dialog.exports

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.findChildren(Task), timeout=30_000)

    def fill_in(self, program: str = "libpq", master_key: str = "") -> None:
        self.dialog.export.programs.chosen.emit(program)
        self.form.folder.selectAll()
        QTest.keyClicks(self.form.folder, str(self.folder))
        if master_key:
            QTest.keyClicks(self.form.master_key, master_key)
        else:
            self.form.certificate.second.setChecked(True)

    def export(self, **wishes: Any) -> None:
        self.fill_in(**wishes)
        click(self.dialog.export.export)
        self.settle()

    def do(self, action: ExportAction) -> None:
        self.dialog.tabs.setCurrentWidget(self.exports)
        click(self.exports.buttons[action])
        self.settle()

    def count(self) -> str:
        """What psql counts with the folder alone."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        query = ["psql", f"service={self.saved.connection.service}", "-wAtc", "SELECT count(*) FROM countries"]
        env = {**kept, "PGSERVICEFILE": str(self.folder / "pg_service.conf")}
        return subprocess.run(query, env=env, capture_output=True, text=True, check=False).stdout.strip()

    def certificates(self) -> set[str]:
        """Those that exports have of their own."""
        return {one.name for one in self.account.live_certificates} - {self.saved.certificate_name}

    def leave(self) -> None:
        self.presenter.close()
        self.tasks.close()


@pytest.fixture
def person(
    qtbot: Any, computer: Any, account: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("PGSERVICEFILE", raising=False)
    there = Person(qtbot, computer, account, tmp_path / "export")
    yield there
    there.leave()


def test_an_export_opens_the_database_and_its_steps_are_shown(person: Person, tmp_path: Path) -> None:
    person.fill_in(master_key=person.account.master_key)
    person.form.include_key.setChecked(True)
    person.form.tables.setText("countries")
    click(person.dialog.export.export)
    person.settle()
    assert person.dialog.steps.isVisible()
    assert f"psql service={person.saved.connection.service}" in person.dialog.steps.text.toPlainText()
    assert person.count() == "240"
    assert len(person.certificates()) == 1
    assert list((tmp_path / "home").rglob("*")) == [], "nothing outside of the folder"
    assert person.form.master_key.text() == ""


def test_without_the_tick_no_file_holds_a_key(person: Person) -> None:
    person.export()
    tokens = [key.token for key in person.account.api_keys]
    content = "".join(path.read_text(encoding="utf-8") for path in person.folder.iterdir())
    assert "verify-full" in content
    assert [token for token in tokens if token in content] == []


def test_an_export_is_listed_and_removed_after_a_question(person: Person) -> None:
    person.export(master_key=person.account.master_key)
    click(person.dialog.steps.back)
    person.do(ExportAction.REMOVE)
    assert person.exports.question.isVisible()
    assert person.folder.exists()
    click(person.exports.question.proceed)
    person.settle()
    assert not person.folder.exists()
    assert person.certificates() == set()
    assert person.exports.empty.isVisible()


def test_files_of_an_export_that_could_not_be_removed_are_told(person: Person) -> None:
    person.export()
    click(person.dialog.steps.back)
    (file,) = person.folder.glob("*.key")
    file.unlink()
    (file / "in use").mkdir(parents=True)  # no file that could be removed
    person.do(ExportAction.REMOVE)
    click(person.exports.question.proceed)
    person.settle()
    said = person.dialog.notice.text().replace("\u200b", "")
    assert str(person.folder) in said and "private key" in said and "CARTO" not in said


def test_a_stale_export_is_said_so_and_replaced_in_its_place(person: Person) -> None:
    person.fill_in()
    person.form.include_key.setChecked(True)
    person.form.key.second.setChecked(True)
    click(person.dialog.export.export)
    person.settle()
    click(person.dialog.steps.back)
    person.account.live_certificates[0].revoked = True
    person.saved = person.computer.connect().saved
    person.accounts.read()
    person.presenter.open()
    person.settle()
    assert person.exports.table.current().role == "warning"
    assert person.count() == ""
    person.do(ExportAction.AGAIN)
    assert person.exports.table.current().role == "good"
    assert person.count() == "240"


def test_exporting_again_what_has_its_own_asks_for_the_master_key_where_it_is_not_known(person: Person) -> None:
    person.export(master_key=person.account.master_key)
    click(person.dialog.steps.back)
    first = person.certificates()
    person.accounts.keep_master_key(person.saved.account, None)
    person.do(ExportAction.AGAIN)
    question = person.exports.question
    assert question.isVisible()
    assert person.presenter._model.state.asking is Asking.MASTER_KEY
    QTest.keyClicks(question.key, person.account.master_key)
    click(question.proceed)
    person.settle()
    assert len(person.certificates()) == 1
    assert person.certificates() != first


def test_steps_are_shown_again_and_their_loss_is_told(person: Person) -> None:
    person.export()
    click(person.dialog.steps.back)
    person.do(ExportAction.STEPS)
    assert person.dialog.steps.isVisible()
    click(person.dialog.steps.back)
    (person.folder / "README.txt").unlink()
    person.do(ExportAction.STEPS)
    assert person.dialog.banner.isVisible()


def test_a_folder_with_files_of_others_is_told_and_the_cursor_is_where_another_is_typed(person: Person) -> None:
    person.folder.mkdir()
    (person.folder / "letter.txt").write_text("dear")
    person.export(master_key=person.account.master_key)
    assert person.dialog.banner.isVisible()
    assert person.dialog.focusWidget() is person.form.folder
    assert person.form.folder.hasSelectedText()
    assert person.certificates() == set()


def test_a_refused_master_key_is_asked_for_again_and_leaves_nothing(person: Person) -> None:
    person.export(master_key="0" * 40)
    assert person.dialog.banner.isVisible()
    assert person.dialog.focusWidget() is person.form.master_key
    assert person.accounts.master_key(person.saved.account) is None
    assert not person.folder.exists()
    person.form.master_key.setText(person.account.master_key)
    click(person.dialog.export.export)
    person.settle()
    assert person.dialog.steps.isVisible()


def test_a_cancelled_export_leaves_nothing(person: Person, sandbox: Any) -> None:
    person.fill_in(master_key=person.account.master_key)
    sandbox.faults.slow("POST", "certificates", 30.0)
    click(person.dialog.export.export)
    person.qtbot.waitUntil(person.dialog.cancel.isVisible)
    click(person.dialog.cancel)
    person.settle()
    sandbox.faults.clear()
    assert not person.folder.exists()
    assert not person.dialog.busy.isVisible()
    assert not person.dialog.steps.isVisible()


def test_what_helps_outside_of_the_dialog_is_asked_for_there(person: Person, sandbox: Any) -> None:
    person.fill_in(master_key=person.account.master_key)
    sandbox.faults.drop_answer("POST", "certificates")
    click(person.dialog.export.export)
    person.settle()
    assert person.dialog.banner.isVisible()
    sandbox.faults.clear()
    click(person.dialog.banner.button)
    assert len(person.cured) == 1
    assert person.cured[0].again is not None
    person.cured[0].again()
    person.settle()
    assert person.dialog.steps.isVisible()
