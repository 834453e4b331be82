"""A locked authentication database meets a dial: asked once, in the GUI thread, and never a dial in vain.

Each in a QGIS of its own (`session_client.py`), for a QGIS is unlocked only once.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sandbox.carto import Sandbox

    from .session_runs import SessionRuns

QUIET = {"dialogs": [], "left": [], "failed": [], "put_back": True, "variable": None, "in_gui_thread": True}
# As long as a worker waits for the GUI thread before it goes on alone; more than one of them is a frozen QGIS.
ONE_WAIT_S = 5.0

Run = Callable[[str], dict[str, Any]]


@pytest.fixture
def run(session_runs: SessionRuns) -> Run:
    """Run a script in a QGIS whose account is allowed in; returns what it reports."""
    return session_runs.run


def has(told: dict[str, Any], **expected: Any) -> None:
    expected = {**QUIET, **expected}
    assert {name: told[name] for name in expected} == expected


# A project -----------------------------------------------------------------------------------------------------------


def test_a_project_asks_once_and_every_layer_is_drawn(run: Run, sandbox: Sandbox) -> None:
    told = run("client.start(); valid = client.read_project(); client.report(valid=valid)")
    has(told, asked=1, valid=[True] * 7, unlocked=True, refused=[])
    counts = sandbox.dials.counts()
    assert counts.authorized > 0
    assert (counts.dialled, counts.refused) == (counts.authorized, {})


def test_a_cancelled_password_leaves_the_layers_undrawn_without_a_dial_a_dialog_or_a_hang(
    run: Run, sandbox: Sandbox
) -> None:
    told = run(
        "client.start(); client.before.passwords = [None]; began = time.monotonic(); valid = client.read_project();"
        "took_s = time.monotonic() - began; client.report(valid=valid, took_s=took_s)"
    )
    has(told, asked=1, valid=[False] * 7, unlocked=False, refused=[], locked=1)
    assert sandbox.dials.counts().dialled == 0
    assert told["took_s"] < ONE_WAIT_S, "QGIS's window stood still while workers waited for it"


def test_a_cancelled_password_is_told_of_every_account_that_stays_closed(run: Run) -> None:
    told = run(
        """
bob = replace(client.saved, connection=replace(client.connection, name="CARTO bob", service="carto_bob"))
QgisSavedAccounts().save(bob)
client.start(); client.before.passwords = [None]
project = QgsProject.instance()
client.read_project()
dialled = client.in_workers(lambda: client.dial("service='carto_bob' sslmode=verify-full"))
client.read_project()
client.report(dialled=dialled, closed=client.locked)
"""
    )
    has(told, asked=1, locked=2, dialled=[False])
    assert "carto_bob" in told["closed"]


def test_after_a_cancelled_password_the_project_is_saved_as_it_was(run: Run) -> None:
    told = run(
        """
client.start(); client.before.passwords = [None]; client.read_project()
project = QgsProject.instance()
sources = sorted(layer.source() for layer in project.mapLayers().values())
assert project.write()
client.before.passwords = [MASTER]
client.session.unlocking.ask_again()
assert project.read(project.fileName())
layers = project.mapLayers().values()
same = sources == sorted(layer.source() for layer in layers)
client.report(same=same, valid=[layer.isValid() for layer in layers], first=sources[0])
"""
    )
    has(told, asked=2, same=True, valid=[True] * 7)
    assert told["first"].startswith("service='carto_")


def test_a_wrong_password_and_then_the_right_one_draw_every_layer(run: Run, sandbox: Sandbox) -> None:
    told = run(
        "client.start(); client.before.passwords = ['wrong', MASTER]; valid = client.read_project();"
        "client.report(valid=valid)"
    )
    has(told, asked=1, valid=[True] * 7, unlocked=True)
    assert sandbox.dials.counts().refused == {}


def test_qgis_own_dialog_is_typed_into_wrongly_and_then_rightly(run: Run, sandbox: Sandbox) -> None:
    told = run(
        """
from qgis.gui import QgsCredentialDialog
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QLineEdit
dialog = QgsCredentialDialog()
client.start()
shown = []

def type_in(words):
    shown.append(dialog.isVisible())
    dialog.findChild(QLineEdit, "leMasterPass").setText(words)
    dialog.accept()

QTimer.singleShot(500, lambda: type_in("wrong"))
QTimer.singleShot(1500, lambda: type_in(MASTER))
valid = client.read_project()
client.before = dialog
client.before.asked_for_password, client.before.asked_for_user = [True], []
client.report(valid=valid, shown=shown)
"""
    )
    has(told, valid=[True] * 7, shown=[True, True], unlocked=True)
    assert sandbox.dials.counts().refused == {}


def test_a_project_of_a_colleagues_whose_account_is_not_set_up_here_brings_no_dialog(
    run: Run, sandbox: Sandbox
) -> None:
    told = run(
        """
client.start()
valid = client.read_project("service='carto_bob' sslmode=verify-full")
client.report(valid=valid)
"""
    )
    has(told, asked=0, valid=[False] * 7, unlocked=False)
    assert {service for service, _said in told["refused"]} == {"carto_bob"}
    assert sandbox.dials.counts().dialled == 0


# A dial --------------------------------------------------------------------------------------------------------------


def test_a_dial_in_the_gui_thread_asks_and_is_let_in_at_the_first_knock(run: Run, sandbox: Sandbox) -> None:
    told = run("client.start(); well = client.dial(); client.report(well=well)")
    has(told, asked=1, well=True, refused=[])
    assert (sandbox.dials.counts().dialled, sandbox.dials.counts().authorized) == (1, 1)


def test_an_account_on_premises_has_the_hosts_name_in_its_service_and_opens_all_the_same(
    run: Run, sandbox: Sandbox
) -> None:
    told = run(
        f"""
connection = replace(client.connection, service="carto_{sandbox.home.database_host}_alice")
QgisSavedAccounts().save(replace(client.saved, connection=connection))
client.start()
client.report(well=client.dial(data_source(connection).connectionInfo(False)))
"""
    )
    has(told, asked=1, well=True, refused=[])
    assert (sandbox.dials.counts().dialled, sandbox.dials.counts().authorized) == (1, 1)


def test_workers_that_dial_at_once_ask_once_in_the_gui_thread(run: Run, sandbox: Sandbox) -> None:
    """As the browser's items do, or Processing."""
    told = run("client.start(); well = client.in_workers(client.dial, 6); client.report(well=well)")
    has(told, asked=1, well=[True] * 6, refused=[])
    assert (sandbox.dials.counts().dialled, sandbox.dials.counts().authorized) == (6, 6)


def test_workers_whose_question_was_cancelled_are_refused_at_once_and_not_asked_again(
    run: Run, sandbox: Sandbox
) -> None:
    told = run(
        """
client.start(); client.before.passwords = [None]
first = client.in_workers(client.dial, 4)
began = time.monotonic(); later = [client.dial(), *client.in_workers(client.dial, 2)]; took_s = time.monotonic() - began
client.session.unlocking.ask_again(); client.before.passwords = [MASTER]
client.report(first=first, later=later, took_s=took_s, again=client.dial())
"""
    )
    has(told, asked=2, first=[False] * 4, later=[False] * 3, again=True)
    assert told["took_s"] < ONE_WAIT_S
    assert sandbox.dials.counts().dialled == 1


def test_a_worker_that_the_gui_thread_waits_for_is_refused_without_a_question(run: Run, sandbox: Sandbox) -> None:
    told = run(
        """
client.start(); well = []
worker = threading.Thread(target=lambda: well.append(client.dial()))
worker.start(); worker.join()
client.report(well=well)
"""
    )
    has(told, asked=0, well=[False], unlocked=False)
    assert sandbox.dials.counts().dialled == 0


def test_an_auth_database_in_use_by_another_program_is_tried_once_and_told(run: Run, sandbox: Sandbox) -> None:
    """Each layer of the project would wait for it anew, in the GUI thread."""
    told = run(
        """
import sqlite3
looks = []
require = client.master_password.require
client.master_password.require = lambda: (looks.append(1), require())
file = client.manager.authenticationDatabaseUri().partition("://")[2]
client.start()
other = sqlite3.connect(file, isolation_level=None)
other.execute("BEGIN EXCLUSIVE")
valid = client.read_project()
other.execute("ROLLBACK")
client.session.unlocking.ask_again()
client.report(valid=valid, looks=len(looks), later=client.dial())
"""
    )
    assert (told["valid"], told["looks"], set(told["failed"])) == ([False] * 7, 1, {"AuthDatabaseBusy"})
    assert told["later"] is True


def test_after_a_cancelled_password_no_worker_waits_for_the_gui_thread(run: Run, sandbox: Sandbox) -> None:
    """The GUI thread may be waiting for it, and QGIS's window would stand still for as long."""
    told = run(
        """
client.start(); client.before.passwords = [None]; client.dial(); well = []
began = time.monotonic()
for _ in range(3):
    worker = threading.Thread(target=lambda: well.append(client.dial()))
    worker.start(); worker.join()
client.report(well=well, took_s=time.monotonic() - began)
"""
    )
    has(told, asked=1, well=[False] * 3)
    assert told["took_s"] < ONE_WAIT_S
    assert sandbox.dials.counts().dialled == 0


def test_unlocked_meanwhile_a_worker_that_the_gui_thread_waits_for_gets_in(run: Run, sandbox: Sandbox) -> None:
    told = run(
        """
client.start(); client.auth_database.unlock(); well = []
worker = threading.Thread(target=lambda: well.append(client.dial()))
worker.start(); worker.join()
client.report(well=well)
"""
    )
    has(told, asked=1, well=[True], refused=[])
    assert (sandbox.dials.counts().dialled, sandbox.dials.counts().authorized) == (1, 1)


@pytest.mark.parametrize(
    "first", ["client.session.services.open(client.saved)", "client.dial()"], ids=["opened", "unlocked by a dial"]
)
def test_what_the_server_refuses_is_not_dialled_again_and_reaches_those_who_tell(
    run: Run, sandbox: Sandbox, first: str
) -> None:
    """QGIS remembers what helped once, and would dial again with it."""
    told = run(
        f"""
client.start(); {first}
client.sandbox.change_account(client.user, allow_list=[]); client.sandbox.reset()
well = client.dial()
client.report(well=well, dials=client.sandbox.dials())
"""
    )
    has(told, asked=1, well=False)
    ((service, said),) = told["refused"]
    assert service.startswith("carto_alice")
    assert sandbox.home.database_host in said
    assert told["dials"]["dialled"] == 1


def test_a_layer_that_the_server_refuses_is_dialled_once(run: Run) -> None:
    told = run(
        """
client.start(); client.session.services.open(client.saved)
client.sandbox.change_account(client.user, allow_list=[])
valid = client.layer().isValid()
client.report(valid=valid, dials=client.sandbox.dials())
"""
    )
    has(told, asked=1, valid=False)
    assert told["dials"]["dialled"] == len(told["refused"]) == 1


def test_a_project_that_the_server_refuses_brings_no_dialog(run: Run) -> None:
    """QGIS itself dials a layer of a project a few times, and asks for credentials once of them."""
    told = run(
        """
client.start(); client.session.services.open(client.saved)
client.sandbox.change_account(client.user, allow_list=[])
valid = client.read_project()
client.report(valid=valid, dials=client.sandbox.dials())
"""
    )
    has(told, asked=1, valid=[False] * 7)
    assert len(told["refused"]) == 7
    assert told["dials"]["dialled"] <= 6 * 7


def test_an_entry_that_is_gone_is_told_and_brings_no_dialog(run: Run, sandbox: Sandbox) -> None:
    told = run(
        """
client.auth_database.remove_config(client.saved.key_authcfg)
client.start(); well = client.dial(); client.report(well=well)
"""
    )
    has(told, asked=1, well=False, failed=["KeyEntryMissing"])
    assert sandbox.dials.counts().dialled == 0


# QGIS's own ways -----------------------------------------------------------------------------------------------------


def test_asking_a_layer_for_its_index_leaves_no_file_and_dials_nobody_in_vain(run: Run, sandbox: Sandbox) -> None:
    told = run(
        """
client.start(); layer = client.layer()
count = sum(1 for _ in layer.getFeatures())
layer.hasSpatialIndex()
client.report(count=count, valid=layer.isValid())
"""
    )
    has(told, asked=1, valid=True, count=240, refused=[])
    assert sandbox.dials.counts().refused == {}
    assert sandbox.dials.counts().dialled == sandbox.dials.counts().authorized


def test_an_algorithm_of_qgis_leaves_no_file_and_dials_nobody_in_vain(run: Run, sandbox: Sandbox) -> None:
    told = run(
        """
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
client.start()
QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
algorithm = QgsApplication.processingRegistry().createAlgorithmById("native:retainfields")
inputs = {"INPUT": f"postgres://{client.layer_source()}", "FIELDS": ["name"], "OUTPUT": "TEMPORARY_OUTPUT"}
context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
context.setProject(QgsProject.instance())
results, well = algorithm.run(inputs, context, feedback)
count = context.getMapLayer(results["OUTPUT"]).featureCount()
client.report(well=well, count=count)
"""
    )
    has(told, asked=1, well=True, count=240, refused=[])
    assert sandbox.dials.counts().refused == {}
    assert sandbox.dials.counts().dialled == sandbox.dials.counts().authorized


# Whatever is not ours ------------------------------------------------------------------------------------------------


def test_what_is_not_ours_goes_to_the_credentials_before(run: Run) -> None:
    told = run(
        """
client.before.put("remembered", "carol", "before the plugin came")
client.start()
credentials = QgsCredentials.instance()
client.before.answer = (True, "dave", "typed")
theirs = [
    credentials.get("dbname='x' host=pg.example.com", "u", "p", "refused"),
    credentials.get("service='office'", "", "", "refused"),
    credentials.get("remembered", "", "", ""),
]
client.before.answer = (False, "", "")
theirs.append(credentials.get("service='office'", "u", "p", "refused"))
client.report(theirs=theirs, password=credentials.getMasterPassword("", True))
"""
    )
    has(
        told,
        asked=1,
        dialogs=["dbname='x' host=pg.example.com | refused", *["service='office' | refused"] * 2],
        theirs=[[True, "dave", "typed"]] * 2 + [[True, "carol", "before the plugin came"], told["theirs"][-1]],
        password=[True, "a master phrase for tests"],
    )
    assert told["theirs"][-1][0] is False


@pytest.mark.parametrize("service", ["office", "carto_office"])
def test_a_service_of_the_users_own_asks_as_it_always_did(
    run: Run, sandbox: Sandbox, tmp_path: Path, service: str
) -> None:
    (tmp_path / ".pg_service.conf").write_text(
        f"[{service}]\nhost={sandbox.home.database_host}\nport={sandbox.home.database_port}\nsslmode=require\ndbname=x\n"
    )
    told = run(f"client.start(); well = client.dial(\"service='{service}'\"); client.report(well=well)")
    assert told["well"] is False
    assert len(told["dialogs"]) == 1
    assert (told["asked"], told["refused"]) == (0, [])


def test_a_dial_that_waits_while_the_plugin_goes_and_comes_again_is_answered(run: Run) -> None:
    """QGIS waits with a lock of the credentials' held; four dials at once, and the plugin is updated in the middle."""
    told = run(
        """
client.start(); client.before.passwords = [None]
outcomes = []
dials = [threading.Thread(target=lambda: outcomes.append(client.dial()), daemon=True) for _ in range(4)]
for dial in dials:
    dial.start()
time.sleep(0.5)  # they wait in the guard for this thread
client.session.close()
client.session = SessionService(client.auth_database.gui_thread, client.auth_database, QgisSavedAccounts())
client.session.start()
until = time.monotonic() + 60
while any(dial.is_alive() for dial in dials) and time.monotonic() < until:
    QCoreApplication.processEvents()
    time.sleep(0.01)
client.before.passwords = [MASTER]
client.session.unlocking.ask_again()
client.report(outcomes=outcomes, later=client.dial())
"""
    )
    assert (told["outcomes"], told["later"], told["dialogs"]) == ([False] * 4, True, [])


def test_a_dial_that_fails_while_the_plugin_is_away_waits_until_it_is_back(run: Run) -> None:
    """A layer that is being drawn while the plugin is updated finds its service gone."""
    told = run(
        """
client.start(); outcomes = [client.dial()]
client.session.close()
dial = threading.Thread(target=lambda: outcomes.append(client.dial()), daemon=True)
dial.start()
time.sleep(0.5)
client.session = SessionService(client.auth_database.gui_thread, client.auth_database, QgisSavedAccounts())
client.session.start()
until = time.monotonic() + 60
while dial.is_alive() and time.monotonic() < until:
    QCoreApplication.processEvents()
    time.sleep(0.01)
client.report(outcomes=outcomes)
"""
    )
    has(told, asked=1, outcomes=[True, True])
    assert told["dialogs"] == []


@pytest.mark.parametrize("change", ["reload", "folder removed"])
def test_an_open_layer_recovers_when_its_connection_breaks_after_a_change_of_the_session(run: Run, change: str) -> None:
    """libpq mends a connection with the files that it was opened with."""
    told = run(
        f"""
import psycopg2, shutil
client.start()
layer = client.layer()
counts = [len(list(layer.getFeatures()))]
if {change!r} == "reload":
    client.session.close()
    client.session = SessionService(client.auth_database.gui_thread, client.auth_database, QgisSavedAccounts())
    client.session.start()
else:
    shutil.rmtree(os.environ["PGSYSCONFDIR"])
    client.session.unlocking.open(client.connection.service)
other = psycopg2.connect(service=client.connection.service)
other.autocommit = True
with other.cursor() as cursor:
    cursor.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE usename = current_user AND pid <> pg_backend_pid()"
    )
other.close()
list(layer.getFeatures())  # this one finds out that the connection is broken
counts += [len(list(layer.getFeatures())), len(list(client.layer().getFeatures()))]
client.report(counts=counts)
"""
    )
    assert told["counts"] == [told["counts"][0]] * 3 and told["counts"][0] > 100
    assert (told["dialogs"], told["refused"], told["variable"]) == ([], [], None)


def test_somebody_who_took_our_place_meanwhile_keeps_it(run: Run) -> None:
    told = run("client.start(); later = Before(); later.asked_for_user = []; client.report()")
    assert told["put_back"] is False


def test_at_the_end_projects_are_read_without_us(run: Run, sandbox: Sandbox) -> None:
    told = run(
        """
client.start(); client.session.close()
valid = client.read_project()
client.report(valid=valid)
"""
    )
    assert told["asked"] == 0
    assert told["valid"] == [False] * 7
    assert told["dialogs"], "QGIS asks again as it does without the plugin"
    assert sandbox.dials.counts().dialled == 0


def test_without_a_usable_temporary_folder_the_plugin_starts_and_says_why_it_cannot_dial(
    run: Run, sandbox: Sandbox
) -> None:
    told = run(
        """
from carto_direct_sql.core.qgis.session.errors import SessionFolderUnusable

def nowhere(place):
    raise SessionFolderUnusable("Read-only file system", folder="/tmp")

client.session.services._new_folder = nowhere
client.start(); well = client.dial(); client.report(well=well)
"""
    )
    has(told, asked=1, well=False, failed=["SessionFolderUnusable"])
    assert sandbox.dials.counts().dialled == 0


def test_a_session_without_an_account_makes_nothing_and_asks_nothing(run: Run) -> None:
    told = run(
        """
QgisSavedAccounts().remove(client.connection.name)
client.start()
client.report(made="PGSYSCONFDIR" in os.environ, well=client.dial())
"""
    )
    has(told, asked=0, made=False, well=False)
