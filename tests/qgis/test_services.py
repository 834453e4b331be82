"""The services of a session: opened once, changed whole, and gone at the end, with everything else as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable

import pytest
from libpq import values_of
from qgis.PyQt.QtNetwork import QSslCertificate, QSslConfiguration

from carto_direct_sql.core.accounts.errors import AuthEntryMissing, InvalidDatabaseKey
from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.postgres.connection import Connection, Credentials, Login
from carto_direct_sql.core.qgis.session.errors import SessionFolderUnusable
from carto_direct_sql.core.qgis.session.service_folder import ServiceFolder
from carto_direct_sql.core.qgis.session.services import SessionServices
from carto_direct_sql.core.secret import Secret

TESTS = Path(__file__).resolve().parents[1]
VARIABLE = "PGSYSCONFDIR"
ALICE = SavedAccount(
    account=Account("alice", "https://alice.carto.com"),
    connection=Connection("CARTO alice", "carto_alice", Login("dbconn.carto.com", 5432, "alice", "alice")),
    certificate_id="c-1",
    certificate_name="qgis-laptop-1",
    certificate_expires=datetime(2027, 1, 2, tzinfo=timezone.utc),
    certificate_fingerprint="ab" * 20,
    key_authcfg="key1234",
    authorities=("the server's CA", "its root"),
)
BOB = replace(ALICE.connection, service="carto_bob", login=replace(ALICE.connection.login, user="bob"))
CREDENTIALS = Credentials(b"a certificate", Secret("its private key"), Secret("an API key"), (b"a CA",))


class AuthDatabase:
    """What `SessionServices` asks of it, counted; `meanwhile` happens while it is asked."""

    def __init__(self) -> None:
        self.identities: dict[str, tuple[bytes, Secret]] = {"ab" * 20: (b"certificate", Secret("private key"))}
        self.keys = {"key1234": Secret("API key")}
        self.asked: list[str] = []
        self.meanwhile: Callable[[], None] = lambda: None

    def identity(self, fingerprint: str) -> tuple[bytes, Secret] | None:
        self.asked.append(fingerprint)
        return self.identities.get(fingerprint)

    def certificate(self, fingerprint: str) -> None:
        """Nothing is known of those that are gone."""

    def key(self, authcfg: str) -> Secret | None:
        self.asked.append(authcfg)
        self.meanwhile()
        return self.keys.get(authcfg)


@pytest.fixture(params=[True, False], ids=["in memory", "on disk"])
def new_folder(
    request: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: object
) -> Callable[[], ServiceFolder]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    # Set and taken away: whatever a test does to it, at the end it is as it was before this.
    monkeypatch.setenv(VARIABLE, "")
    monkeypatch.delenv(VARIABLE)
    return lambda place=None: ServiceFolder(in_memory=request.param, place=place)


@pytest.fixture
def auth_database() -> AuthDatabase:
    return AuthDatabase()


@pytest.fixture
def services(auth_database: AuthDatabase, new_folder: Callable[[], ServiceFolder]) -> Iterator[SessionServices]:
    made = SessionServices(auth_database, new_folder)
    yield made
    made.close()


def found(service: str) -> dict[str, str]:
    """What libpq would dial with; nothing where it does not find the service's own values."""
    values = values_of(service, Path(os.environ[VARIABLE]))
    return values if values is not None and "host" in values else {}


def content(path: str) -> bytes:
    return Path(path).read_bytes()


def test_opening_lets_libpq_find_everything_and_asks_once_a_session(
    services: SessionServices, auth_database: AuthDatabase
) -> None:
    assert not services.is_open("carto_alice")
    services.open(ALICE)
    services.open(ALICE)
    assert services.is_open("carto_alice")
    assert auth_database.asked == ["ab" * 20, "key1234"]
    values = found("carto_alice")
    login = (values["host"], values["port"], values["dbname"], values["user"], values["password"])
    assert login == ("dbconn.carto.com", "5432", "alice", "alice", "API key")
    assert content(values["sslcert"]) == b"certificate\nprivate key"
    assert values["sslkey"] == values["sslcert"]
    assert content(values["sslrootcert"]) == b"the server's CA\nits root"


@pytest.mark.parametrize(("missing", "named"), [("identities", "ab" * 20), ("keys", "key1234")])
def test_what_is_no_longer_there_is_named(
    services: SessionServices, auth_database: AuthDatabase, missing: str, named: str
) -> None:
    getattr(auth_database, missing).clear()
    with pytest.raises(AuthEntryMissing) as gone:
        services.open(ALICE)
    assert gone.value.facts == {"authcfg": named}
    assert not services.is_open("carto_alice")


def test_nothing_is_asked_and_nothing_made_before_it_is_needed(
    services: SessionServices, auth_database: AuthDatabase, tmp_path: Path
) -> None:
    assert VARIABLE not in os.environ
    assert list(tmp_path.iterdir()) == []
    services.begin()
    services.begin()
    assert len(list(tmp_path.iterdir())) == 1
    assert auth_database.asked == []


def test_what_was_defined_last_counts_from_the_next_dial_on(services: SessionServices) -> None:
    services.define(ALICE.connection, CREDENTIALS)
    services.define(BOB, CREDENTIALS)
    services.define(ALICE.connection, Credentials(b"newer", Secret("k"), Secret("newer key"), (b"newer CA",)))
    values = found("carto_alice")
    assert (values["password"], content(values["sslcert"])) == ("newer key", b"newer\nk")
    assert content(values["sslrootcert"]) == b"newer CA"
    assert found("carto_bob")["password"] == "an API key"


def test_a_key_that_is_refused_leaves_every_service_as_it_was(services: SessionServices) -> None:
    services.define(ALICE.connection, CREDENTIALS)
    services.define(BOB, CREDENTIALS)
    before = found("carto_alice"), found("carto_bob")
    with pytest.raises(InvalidDatabaseKey):
        services.define(ALICE.connection, replace(CREDENTIALS, password=Secret("k\nhost=evil")))
    assert (found("carto_alice"), found("carto_bob")) == before
    assert content(before[0]["sslcert"]) == b"a certificate\nits private key"


def test_forgetting_takes_one_service_with_its_files(services: SessionServices, tmp_path: Path) -> None:
    services.define(ALICE.connection, CREDENTIALS)
    services.define(BOB, CREDENTIALS)
    services.forget("carto_alice")
    services.forget("carto_alice")
    assert found("carto_alice") == {}
    assert not services.is_open("carto_alice")
    assert found("carto_bob")["user"] == "bob"
    assert not list(tmp_path.rglob("carto_alice*"))


def test_what_is_tried_has_a_name_of_its_own_and_leaves_nothing(services: SessionServices, tmp_path: Path) -> None:
    services.define(ALICE.connection, CREDENTIALS)
    before = found("carto_alice")
    with services.trial(ALICE.connection, replace(CREDENTIALS, password=Secret("tried"))) as attempt:
        assert attempt == replace(ALICE.connection, service=attempt.service)
        assert found(attempt.service)["password"] == "tried"
        assert found("carto_alice") == before, "nobody else dials with it"
    assert found(attempt.service) == {}
    with pytest.raises(ZeroDivisionError), services.trial(ALICE.connection, CREDENTIALS):
        raise ZeroDivisionError
    folder = Path(os.environ[VARIABLE])
    assert sorted(path.name for path in folder.glob("carto_*")) == ["carto_alice.ca.pem", "carto_alice.pem"]


def test_without_a_ca_of_its_own_the_server_is_judged_by_the_operating_systems(services: SessionServices) -> None:
    services.define(ALICE.connection, replace(CREDENTIALS, authorities=()))
    trusted = QSslCertificate.fromData(content(found("carto_alice")["sslrootcert"]))
    assert trusted == QSslConfiguration.systemCaCertificates()
    assert trusted


@pytest.mark.parametrize("earlier", [None, "/somewhere/else"])
def test_the_end_puts_the_environment_back_and_leaves_nothing(
    auth_database: AuthDatabase, new_folder: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, earlier: str | None
) -> None:
    if earlier is not None:
        monkeypatch.setenv(VARIABLE, earlier)
    services = SessionServices(auth_database, new_folder)
    services.open(ALICE)
    assert os.environ[VARIABLE].startswith(str(tmp_path))
    services.close()
    services.close()
    assert os.environ.get(VARIABLE) == earlier
    assert list(tmp_path.iterdir()) == []
    assert not services.is_open("carto_alice")


def test_what_somebody_set_meanwhile_is_theirs(services: SessionServices, monkeypatch: pytest.MonkeyPatch) -> None:
    services.open(ALICE)
    monkeypatch.setenv(VARIABLE, "/somewhere/else")
    services.close()
    assert os.environ[VARIABLE] == "/somewhere/else"


@pytest.mark.parametrize("taken", ["folder", "a certificate", "variable", "variable set by another"])
def test_what_somebody_takes_away_in_the_middle_is_made_again_at_the_next_dial(
    services: SessionServices, auth_database: AuthDatabase, taken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a logout does that clears the runtime folder, or another plugin that sets the same variable."""
    services.open(ALICE)
    if taken == "folder":
        shutil.rmtree(os.environ[VARIABLE])
    elif taken == "a certificate":
        Path(found("carto_alice")["sslcert"]).unlink()
    elif taken == "variable":
        monkeypatch.delenv(VARIABLE)
    else:
        monkeypatch.setenv(VARIABLE, "/somewhere/else")
    assert not services.is_open("carto_alice"), "or QGIS would dial again and again"
    services.open(ALICE)
    assert services.is_open("carto_alice") and found("carto_alice")["host"] == "dbconn.carto.com"
    services.close()
    assert os.environ.get(VARIABLE) == ("/somewhere/else" if taken == "variable set by another" else None)


@pytest.mark.parametrize("administrators", [True, False])
def test_a_qgis_that_another_one_started_reads_nothing_of_that_ones_secrets(
    services: SessionServices,
    auth_database: AuthDatabase,
    new_folder: Any,
    tmp_path_factory: Any,
    monkeypatch: pytest.MonkeyPatch,
    administrators: bool,
) -> None:
    """As another user profile is opened: it has the environment of the first."""
    theirs = tmp_path_factory.mktemp("etc")
    (theirs / "pg_service.conf").write_text("[office]\nhost=pg.example.com\n")
    if administrators:
        monkeypatch.setenv(VARIABLE, str(theirs))
    services.open(ALICE)
    environment = dict(os.environ)
    second = SessionServices(auth_database, new_folder)
    second.begin()
    assert found("carto_alice") == {}
    assert bool(found("office")) is administrators
    second.close()
    assert os.environ.get(VARIABLE) == (str(theirs) if administrators else None)
    os.environ.update(environment)
    services.close()
    assert os.environ.get(VARIABLE) == (str(theirs) if administrators else None)


def test_after_the_end_a_late_worker_leaves_no_secret_behind(services: SessionServices, tmp_path: Path) -> None:
    """Its folder would outlive QGIS, on a system without memory files with the private key in it."""
    services.open(ALICE)
    services.close()
    services.define(BOB, CREDENTIALS)
    with services.trial(BOB, CREDENTIALS):
        assert not services.is_open("carto_bob")
    services.open(ALICE)
    assert list(tmp_path.iterdir()) == []
    assert VARIABLE not in os.environ


def test_services_of_the_whole_computer_go_on_working(
    auth_database: AuthDatabase, new_folder: Any, tmp_path_factory: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = tmp_path_factory.mktemp("etc")
    file = theirs / "pg_service.conf"
    file.write_bytes(
        b"# for everybody\n[office]\nhost=pg.example.com\nuser=\xe4\n[carto_alice]\nhost=older\n[last]\nhost=l"
    )
    monkeypatch.setenv(VARIABLE, str(theirs))
    services = SessionServices(auth_database, new_folder)
    services.begin()
    assert (found("office")["host"], found("last")["host"]) == ("pg.example.com", "l")
    assert found("carto_alice")["host"] == "older", "an administrator's, as long as ours is not open"
    services.open(ALICE)
    assert found("carto_alice")["host"] == "dbconn.carto.com"
    file.unlink()
    services.define(BOB, CREDENTIALS)
    assert found("office") == {}
    assert found("carto_alice")
    services.close()


@pytest.mark.parametrize(
    "junk",
    [b"\xef\xbb\xbf# for everybody\n", b"garbage\n", b"host=elsewhere\n", b"service=x\n", b"x" * 1500 + b"\n"],
    ids=["byte order mark", "no pair", "a pair", "another service", "a long line"],
)
def test_what_stands_before_the_first_section_of_the_whole_computers_file_plays_no_part_in_ours(
    auth_database: AuthDatabase, new_folder: Any, tmp_path_factory: Any, monkeypatch: pytest.MonkeyPatch, junk: bytes
) -> None:
    theirs = tmp_path_factory.mktemp("etc")
    (theirs / "pg_service.conf").write_bytes(junk + b"  [office]\nhost=pg.example.com\n")
    monkeypatch.setenv(VARIABLE, str(theirs))
    services = SessionServices(auth_database, new_folder)
    services.open(ALICE)
    assert found("carto_alice")["host"] == "dbconn.carto.com"
    assert found("office")["host"] == "pg.example.com"
    services.close()


@pytest.mark.parametrize("fails", ["at once", "at the first write"])
def test_a_folder_that_cannot_be_made_changes_nothing_and_is_tried_again(
    auth_database: AuthDatabase, new_folder: Any, tmp_path: Path, fails: str
) -> None:
    tries: list[str] = []

    def fragile(_place: Path | None) -> ServiceFolder:
        tries.append(fails)
        if len(tries) > 1:
            return new_folder()
        if fails == "at once":
            raise SessionFolderUnusable("No space left on device", folder=tmp_path)
        folder = new_folder()
        for file in folder.path.iterdir():
            file.unlink()
        folder.path.rmdir()
        return folder

    services = SessionServices(auth_database, fragile)
    with pytest.raises(SessionFolderUnusable):
        services.open(ALICE)
    assert VARIABLE not in os.environ
    assert not services.is_open("carto_alice")
    services.open(ALICE)
    assert found("carto_alice")
    services.close()


def test_what_was_proven_meanwhile_is_not_put_back_to_what_was_stored(
    services: SessionServices, auth_database: AuthDatabase
) -> None:
    """A renewal ends while another thread fetches the secrets that it replaces."""
    proven = replace(CREDENTIALS, password=Secret("renewed"))
    auth_database.meanwhile = lambda: services.adopt(ALICE, proven)
    services.open(ALICE)
    assert found("carto_alice")["password"] == "renewed"


def test_many_threads_open_and_change_services_and_every_look_finds_whole_ones(services: SessionServices) -> None:
    services.define(ALICE.connection, CREDENTIALS)
    folder = Path(os.environ[VARIABLE])
    done = threading.Event()
    odd: list[Any] = []

    def change(number: int) -> None:
        for turn in range(60):
            other = replace(BOB, service=f"carto_{number}_{turn % 5}")
            services.define(other, replace(CREDENTIALS, password=Secret("x" * turn)))
            services.forget(f"carto_{number}_{(turn + 2) % 5}")

    def look() -> None:
        while not done.is_set():
            text = (folder / "pg_service.conf").read_text()
            sections = text.split("[")[1:]
            odd.extend(one for one in sections if one.count("\n") != sections[0].count("\n"))
            if "[carto_alice]" not in text or content(str(folder / "carto_alice.pem")) == b"":
                odd.append(text)

    looking = [threading.Thread(target=look) for _ in range(2)]
    changing = [threading.Thread(target=change, args=(number,)) for number in range(4)]
    for thread in (*looking, *changing):
        thread.start()
    for thread in changing:
        thread.join()
    done.set()
    for thread in looking:
        thread.join()
    assert odd == []
    left = {f"carto_{number}_{turn % 5}" for number in range(4) for turn in (57, 58, 59)}
    assert {one for one in left if services.is_open(one)} == left
    assert all(found(one)["user"] == "bob" for one in left)


ENDS = {
    "as Python does": "",
    "as qgis_process does": """
from qgis.PyQt.QtCore import QTimer
QTimer.singleShot(0, application.quit)
application.exec()
os._exit(0)
""",
    "as a script that deletes QGIS first": """
from qgis.PyQt import sip
sip.delete(application)
""",
}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_program_that_ends_without_unloading_leaves_nothing(tmp_path: Path, end: str) -> None:
    script = f"""
import os, sys
sys.path.insert(0, {str(TESTS)!r})
import checkout
checkout.register()
from qgis.core import QgsApplication
application = QgsApplication([], False)
from carto_direct_sql.core.qgis.session.service_folder import ServiceFolder
from carto_direct_sql.core.qgis.session.services import SessionServices
from carto_direct_sql.core.postgres.connection import Connection, Credentials, Login
from carto_direct_sql.core.secret import Secret
services = SessionServices(None, lambda place: ServiceFolder(in_memory=False))
credentials = Credentials(b"certificate", Secret("private key"), Secret("API key"), (b"CA",))
services.define(Connection("CARTO", "carto_alice", Login("h", 1, "d", "u")), credentials)
print(os.path.exists(os.path.join(os.environ["PGSYSCONFDIR"], "carto_alice.pem")), flush=True)
"""
    process = subprocess.run(
        [sys.executable, "-c", script + end],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "True" in process.stdout, process.stderr
    assert list(tmp_path.iterdir()) == []
