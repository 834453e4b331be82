"""The master password: given, refused, cancelled, or lying in a file. Each in a QGIS of its own, started fresh."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

_BEGIN = """
import importlib.util, os, sys, threading
root, folder = sys.argv[1:]
spec = importlib.util.spec_from_file_location(
    "carto_direct_sql", root + "/__init__.py", submodule_search_locations=[root]
)
sys.modules["carto_direct_sql"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
application = QgsApplication([], True, folder + "/profile")
application.initQgis()
database = os.path.join(folder, "qgis-auth.db")
from carto_direct_sql.core.errors import DirectSqlError
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.auth_database.master_password import MasterPassword
from carto_direct_sql.core.qgis.gui_thread import GuiThread
gui_thread = GuiThread()

def unlocked(interactive, heard=()):
    master_password = MasterPassword(interactive)
    for name, slot in dict(heard).items():
        getattr(master_password, name).connect(slot)
    try:
        QgisAuthDatabase(gui_thread, master_password).unlock()
    except DirectSqlError as error:
        return type(error).__name__
    return "unlocked"
"""

_WITH_ACCOUNT = """
from carto_direct_sql.core.qgis.session.session_service import SessionService
from carto_direct_sql.core.qgis.settings import QgisSavedAccounts

def set_up_account():
    QgsSettings().setValue("carto_direct_sql/accounts/a", '''{"format": 2, "account": {"user": "a", "base_url": "b"},
     "connection": {"name": "a", "service": "carto_a",
                    "login": {"host": "h", "port": 1, "database": "d", "user": "u"}},
     "certificate_id": "", "certificate_name": "", "certificate_expires": "2027-01-01T00:00:00+00:00",
     "certificate_fingerprint": "", "key_authcfg": "key1234"}''')

"""

_WITH_DIALOG = """
from qgis.gui import QgsCredentialDialog
from qgis.PyQt.QtWidgets import QLineEdit
QgsApplication.authManager().setPasswordHelperEnabled(False)
dialog = QgsCredentialDialog()
asked = []

def answer(words):
    def act():
        asked.append(dialog.isVisible())
        if words is None:
            dialog.reject()
        else:
            for name in ("leMasterPass", "leMasterPassVerify"):
                dialog.findChild(QLineEdit, name).setText(words)
            dialog.accept()
    QTimer.singleShot(300, act)

def in_worker():
    outcome = []
    worker = threading.Thread(target=lambda: outcome.append(unlocked(True)))
    worker.start()
    while worker.is_alive():
        QgsApplication.processEvents()
        worker.join(0.01)
    return outcome[0]
"""


def run(folder: Path, script: str, **environment: str) -> list[str]:
    """What the script says at the end, line by line."""
    root = Path(__file__).resolve().parents[2]
    process = subprocess.run(
        [sys.executable, "-c", _BEGIN + script, str(root), str(folder)],
        env={
            **{name: value for name, value in os.environ.items() if not name.startswith("QGIS_")},
            "QGIS_AUTH_DB_DIR_PATH": str(folder),
            "XDG_DATA_HOME": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            **environment,
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    return [line[2:] for line in process.stdout.splitlines() if line.startswith("> ")]


@pytest.fixture
def master_file(tmp_path: Path) -> Path:
    path = tmp_path / "master"
    path.write_text("a first phrase\nand a second line\n")
    return path


def test_a_fresh_profile_is_unlocked_by_the_file_too_and_stays_with_its_password(
    tmp_path: Path, master_file: Path
) -> None:
    script = 'print(">", unlocked(False), os.environ.get("QGIS_AUTH_PASSWORD_FILE"))\n'
    assert run(tmp_path, script, QGIS_AUTH_PASSWORD_FILE=str(master_file)) == ["unlocked None"]
    # QGIS itself unlocks it now; Python's copy of the environment does not see that it took the variable away.
    assert run(tmp_path, script, QGIS_AUTH_PASSWORD_FILE=str(master_file))[0].startswith("unlocked")
    master_file.write_text("another phrase\n")
    assert run(tmp_path, script, QGIS_AUTH_PASSWORD_FILE=str(master_file))[0].startswith("AuthDatabaseLocked")


_AT_ONE_MOMENT = """
import time
QgsApplication.authManager().masterPasswordHashInDatabase()
time.sleep(max(0, float(os.environ["MOMENT"]) - time.time()))
print(">", unlocked(False), QgsApplication.authManager().verifyMasterPassword())
"""


def test_programs_that_set_the_first_master_password_at_one_moment_set_one(tmp_path: Path, master_file: Path) -> None:
    moment = str(time.time() + 3)
    with ThreadPoolExecutor() as pool:
        said = [
            pool.submit(run, tmp_path, _AT_ONE_MOMENT, QGIS_AUTH_PASSWORD_FILE=str(master_file), MOMENT=moment)
            for _ in range(3)
        ]
    assert [lines.result() for lines in said] == [["unlocked True"]] * 3
    with closing(sqlite3.connect(tmp_path / "qgis-auth.db")) as database:
        assert database.execute("SELECT count(*) FROM auth_pass").fetchone() == (1,)


def test_two_master_passwords_are_told_and_erasing_the_auth_database_cures_it(
    tmp_path: Path, master_file: Path
) -> None:
    script = 'print(">", unlocked(False))\n'
    run(tmp_path, script, QGIS_AUTH_PASSWORD_FILE=str(master_file))
    with closing(sqlite3.connect(tmp_path / "qgis-auth.db")) as database, database:
        database.execute("INSERT INTO auth_pass SELECT * FROM auth_pass")  # as two programs at one moment do it
    erased = script + "QgsApplication.authManager().eraseAuthenticationDatabase(False)\n" + script
    assert run(tmp_path, erased, QGIS_AUTH_PASSWORD_FILE=str(master_file)) == ["TwoMasterPasswords", "unlocked"]


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe", None])
def test_a_file_without_a_password_unlocks_nothing(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "master"
    if content is not None:
        path.write_bytes(content)
    assert run(tmp_path, 'print(">", unlocked(False))', QGIS_AUTH_PASSWORD_FILE=str(path)) == ["AuthDatabaseLocked"]


def test_the_dialog_is_shown_in_the_gui_thread_and_cancelling_stops_quietly(tmp_path: Path) -> None:
    script = (
        _WITH_DIALOG
        + """
answer(None); print(">", in_worker())
answer(None); print(">", unlocked(True))
answer("a phrase"); print(">", in_worker())
print(">", in_worker(), unlocked(True), len(asked), all(asked))
"""
    )
    assert run(tmp_path, script) == ["MasterPasswordNotGiven"] * 2 + ["unlocked", "unlocked unlocked 3 True"]


def test_somebody_may_say_why_the_dialog_comes_right_before_it(tmp_path: Path) -> None:
    script = (
        _WITH_DIALOG
        + """
seen = []
heard = {name: lambda name=name: seen.append((name, dialog.isVisible())) for name in ("wanted", "answered")}
answer(None); unlocked(True, heard); print(">", *seen)
answer("a phrase"); unlocked(True, heard); print(">", len(seen), *seen[2:])
unlocked(True, heard); print(">", len(seen))
"""
    )
    told = ["('wanted', False) ('answered', False)", "4 ('wanted', False) ('answered', False)", "4"]
    assert run(tmp_path, script) == told


def test_whoever_needs_the_password_while_it_is_asked_for_brings_no_second_dialog(tmp_path: Path) -> None:
    script = (
        _WITH_DIALOG
        + """
master_password = MasterPassword(True)
auth_database = QgisAuthDatabase(gui_thread, master_password)
outcome = []

def unlock(name):
    try:
        auth_database.unlock()
        outcome.append((name, "unlocked"))
    except DirectSqlError as error:
        outcome.append((name, type(error).__name__))

QTimer.singleShot(100, lambda: unlock("inside"))
answer("a phrase")
unlock("first")
print(">", len(asked), *outcome)
"""
    )
    assert run(tmp_path, script) == ["1 ('inside', 'Cancelled') ('first', 'unlocked')"]


def test_while_another_plugin_has_it_asked_for_nothing_of_ours_waits_for_the_lock_that_is_held_then(
    tmp_path: Path,
) -> None:
    """The lock's holder waits for the dialog, which the GUI thread shows: it must not wait for the lock."""
    script = (
        _WITH_DIALOG
        + _WITH_ACCOUNT
        + """
set_up_account()
auth_database = QgisAuthDatabase(gui_thread, MasterPassword(True))
session = SessionService(gui_thread, auth_database, QgisSavedAccounts())
session.start()
told, done = [], []
session.unlocking.locked.connect(told.append)

def foreign():
    done.append(("foreign", QgsApplication.authManager().setMasterPassword(True)))

def ours():
    auth_database.unlock()
    done.append(("ours", True))

def meanwhile():
    if not dialog.isVisible():
        QTimer.singleShot(20, meanwhile)
        return
    threads.append(threading.Thread(target=ours))
    threads[-1].start()
    done.append(("browser", session.unlocking.open("carto_a")))
    answer_when_ours_waits()

def answer_when_ours_waits():
    if gui_thread._waiting:
        answer("a phrase")
    else:
        QTimer.singleShot(20, answer_when_ours_waits)

threads = [threading.Thread(target=foreign)]
threads[0].start()
QTimer.singleShot(20, meanwhile)
while len(done) < 3:
    QgsApplication.processEvents()
print(">", done[0], *sorted(done[1:]), len(asked), told)
session.close()
"""
    )
    home = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    assert run(tmp_path, script, **home) == ["('browser', False) ('foreign', True) ('ours', True) 1 ['carto_a']"]


def test_five_wrong_passwords_in_a_row_are_told_from_a_cancelled_one(tmp_path: Path) -> None:
    script = """
from qgis.core import QgsCredentials
manager = QgsApplication.authManager()
manager.setPasswordHelperEnabled(False)
assert manager.setMasterPassword("right", True)
manager.clearMasterPassword()

class Wrong(QgsCredentials):
    def __init__(self):
        super().__init__()
        self.setInstance(self)
    def request(self, realm, user, password, message=""):
        return False, user, password
    def requestMasterPassword(self, password, stored=False):
        return True, "wrong"

wrong = Wrong()
print(">", *[unlocked(True) for _ in range(7)][-1:], unlocked(False))
"""
    assert run(tmp_path, script) == ["AuthDatabaseDisabled AuthDatabaseDisabled"]


def test_starting_opens_nothing_and_asks_nothing(tmp_path: Path) -> None:
    script = (
        _WITH_ACCOUNT
        + """
def session():
    return SessionService(gui_thread, QgisAuthDatabase(gui_thread, MasterPassword(True)), QgisSavedAccounts())

without = session()
without.start()
print(">", os.path.exists(database), "PGSYSCONFDIR" in os.environ)
set_up_account()
again = session()
again.start()
print(">", os.path.exists(database), os.environ["PGSYSCONFDIR"].startswith(folder))
again.close(); without.close()
print(">", os.path.exists(database), "PGSYSCONFDIR" in os.environ)
print(">", sorted({"requests", "cryptography", "psycopg2"} & set(sys.modules)))
"""
    )
    home = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    assert run(tmp_path, script, **home) == ["False False", "False True", "False False", "[]"]
