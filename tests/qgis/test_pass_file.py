from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable

import pytest

from carto_direct_sql.core.accounts.errors import AuthDatabaseLocked, InvalidDatabaseKey
from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.postgres.connection import Connection
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.session.pass_file import SessionPassFile
from carto_direct_sql.core.qgis.session.session_file import FolderFile, MemoryFile, SessionFile, sweep
from carto_direct_sql.core.secret import Secret

ALICE = Connection("CARTO alice", "dbconn.carto.com", 5432, "alice", "alice", "abc1234")
LINE = "dbconn.carto.com:5432:*:alice:{}\n"
KINDS = [pytest.param(MemoryFile, id="memory"), pytest.param(FolderFile, id="folder")]


class Installed:
    """`ports.Installations` in memory."""

    def __init__(self, *kept: SavedAccount) -> None:
        self._kept = kept

    def all(self) -> tuple[SavedAccount, ...]:
        return self._kept


def saved(connection: Connection, key_authcfg: str) -> SavedAccount:
    return SavedAccount(
        account=Account(connection.user, "https://alice.carto.com"),
        connection=connection,
        certificate_id="1",
        certificate_name="qgis",
        certificate_expires=datetime(2027, 1, 1, tzinfo=timezone.utc),
        certificate_fingerprint="ab" * 20,
        key_authcfg=key_authcfg,
    )


class CountingVault(QgisAuthDatabase):
    """Counts how often a key is read."""

    def __init__(self) -> None:
        super().__init__(interactive=False)
        self.reads = 0

    def key(self, authcfg: str) -> Secret | None:
        self.reads += 1
        return super().key(authcfg)


@pytest.fixture(autouse=True)
def private_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PGPASSFILE", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def begun() -> Iterator[Callable[..., SessionPassFile]]:
    """Makes pass files and closes them."""
    made: list[SessionPassFile] = []

    def make(
        auth_database: Any = None, *kept: SavedAccount, kind: Callable[[], SessionFile] = MemoryFile
    ) -> SessionPassFile:
        made.append(SessionPassFile(auth_database, Installed(*kept), kind))
        made[-1].start()
        return made[-1]

    yield make
    for pass_file in made:
        pass_file.close()


def in_force() -> str:
    """What libpq would read."""
    return Path(os.environ["PGPASSFILE"]).read_text()


@pytest.mark.parametrize("kind", KINDS)
def test_libpq_would_accept_the_file(begun: Any, kind: Any) -> None:
    begun(kind=kind).set_key(ALICE, Secret("k1"))
    state = Path(os.environ["PGPASSFILE"]).stat()
    assert stat.S_ISREG(state.st_mode)
    assert stat.S_IMODE(state.st_mode) == 0o600
    assert in_force() == LINE.format("k1")


@pytest.mark.parametrize("kind", KINDS)
def test_a_changed_key_counts_at_once_and_a_forgotten_one_no_more(begun: Any, kind: Any) -> None:
    pass_file = begun(kind=kind)
    pass_file.set_key(ALICE, Secret("k1"))
    path = os.environ["PGPASSFILE"]
    pass_file.set_key(ALICE, Secret("k2"))
    assert in_force() == LINE.format("k2")
    pass_file.forget(ALICE)
    pass_file.forget(ALICE)
    assert in_force() == ""
    # libpq in other threads reads the environment without a lock: it must not change again.
    assert os.environ["PGPASSFILE"] == path


@pytest.mark.parametrize("kind", KINDS)
def test_closing_leaves_nothing(begun: Any, kind: Any, private_home: Path) -> None:
    pass_file = begun(kind=kind)
    pass_file.set_key(ALICE, Secret("k1"))
    path = os.environ["PGPASSFILE"]
    pass_file.close()
    pass_file.close()
    assert "PGPASSFILE" not in os.environ
    assert not Path(path).exists()
    assert list(private_home.iterdir()) == []


def test_the_folder_is_for_its_user_alone(private_home: Path) -> None:
    file = FolderFile()
    assert stat.S_IMODE(Path(file.path).parent.stat().st_mode) == 0o700
    file.close()


def test_the_earlier_file_comes_back(begun: Any, monkeypatch: pytest.MonkeyPatch, private_home: Path) -> None:
    own = private_home / "mine"
    own.write_text("other:5432:*:bob:secret")
    own.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(own))
    pass_file = begun()
    pass_file.set_key(ALICE, Secret("k1"))
    assert in_force() == LINE.format("k1") + "other:5432:*:bob:secret\n"
    pass_file.close()
    assert os.environ["PGPASSFILE"] == str(own)


def test_what_the_user_changes_in_their_own_file_counts(begun: Any, private_home: Path, qtbot: Any) -> None:
    begun().set_key(ALICE, Secret("k1"))
    own = private_home / ".pgpass"
    qtbot.wait(50)
    own.touch(0o600)
    own.write_text("other:5432:*:bob:one\n")
    qtbot.waitUntil(lambda: in_force() == LINE.format("k1") + "other:5432:*:bob:one\n", timeout=5000)
    own.write_text("other:5432:*:bob:second\n")
    qtbot.waitUntil(lambda: in_force().endswith(":second\n"), timeout=5000)
    replacement = private_home / "replacement"
    replacement.touch(0o600)
    replacement.write_text("other:5432:*:bob:third\n")
    replacement.replace(own)
    qtbot.waitUntil(lambda: in_force().endswith(":third\n"), timeout=5000)


def test_a_key_that_would_break_the_file_changes_nothing(begun: Any) -> None:
    pass_file = begun()
    pass_file.set_key(ALICE, Secret("k1"))
    with pytest.raises(InvalidDatabaseKey):
        pass_file.set_key(ALICE, Secret("k2\nevil:*:*:*:x"))
    assert in_force() == LINE.format("k1")


def test_two_connections_of_one_user_the_later_key_counts(begun: Any) -> None:
    pass_file = begun()
    second = Connection("second", ALICE.host, ALICE.port, "alice", "alice", "xyz1234")
    pass_file.set_key(ALICE, Secret("k1"))
    pass_file.set_key(second, Secret("k2"))
    assert in_force() == LINE.format("k2")
    pass_file.forget(second)
    assert in_force() == LINE.format("k1")


@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_sees_a_whole_file_whatever_happens(begun: Any, kind: Any) -> None:
    """Keys of very different lengths, set as fast as possible, read by several threads as libpq does."""
    pass_file = begun(kind=kind)
    keys = ["a" * 10, "b" * 5000, "c" * 100_000]
    whole = {LINE.format(key) for key in keys}
    pass_file.set_key(ALICE, Secret(keys[0]))
    path, done, torn = os.environ["PGPASSFILE"], threading.Event(), []

    def read() -> None:
        while not done.is_set():
            content = Path(path).read_text()
            if content not in whole:
                torn.append(content[:40])

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for turn in range(600):
        pass_file.set_key(ALICE, Secret(keys[turn % 3]))
    done.set()
    for reader in readers:
        reader.join()
    assert torn == []


# The hook -----------------------------------------------------------------------------------------------------------


def test_without_accounts_nothing_happens(begun: Any) -> None:
    begun()
    assert "PGPASSFILE" not in os.environ


def test_the_key_is_there_before_the_first_dial_and_is_fetched_once(begun: Any, auth_manager: Any) -> None:
    auth_database = CountingVault()
    auth_database.store_key("key0001", "alice", Secret("k1"), "CARTO alice")
    auth_manager.clearMasterPassword()
    begun(auth_database, saved(ALICE, "key0001"))
    assert auth_database.reads == 0
    assert in_force() == ""
    assert auth_manager.setMasterPassword("a master phrase for tests", True)
    assert in_force() == LINE.format("k1")
    for _ in range(5):
        assert auth_manager.setMasterPassword(True)
    assert auth_database.reads == 1


def test_loaded_in_the_middle_of_a_session_the_key_is_there_at_once(begun: Any, auth_manager: Any) -> None:
    """QGIS may have the certificate in memory already, and never decrypt it again."""
    auth_database = CountingVault()
    auth_database.store_key("key0001", "alice", Secret("k1"), "CARTO alice")
    begun(auth_database, saved(ALICE, "key0001"))
    assert in_force() == LINE.format("k1")


def test_a_key_that_was_set_is_not_overwritten_by_the_stored_one(begun: Any, auth_manager: Any) -> None:
    auth_database = CountingVault()
    auth_database.store_key("key0001", "alice", Secret("stored"), "CARTO alice")
    auth_manager.clearMasterPassword()
    begun(auth_database, saved(ALICE, "key0001")).set_key(ALICE, Secret("new"))
    assert auth_manager.setMasterPassword("a master phrase for tests", True)
    assert in_force() == LINE.format("new")


def test_an_account_without_a_stored_key_hinders_nobody(begun: Any, auth_manager: Any) -> None:
    auth_database = CountingVault()
    auth_database.store_key("key0002", "bob", Secret("k2"), "CARTO bob")
    bob = Connection("CARTO bob", "dbconn.carto.com", 5432, "bob", "bob", "abc1235")
    begun(auth_database, saved(ALICE, "absent1"), saved(bob, "key0002"))
    assert in_force() == "dbconn.carto.com:5432:*:bob:k2\n"


def test_a_vault_that_fails_does_not_break_into_qgis(begun: Any, auth_manager: Any) -> None:
    class Locked(CountingVault):
        def key(self, authcfg: str) -> Secret | None:
            raise AuthDatabaseLocked

    begun(Locked(), saved(ALICE, "key0001"))
    assert in_force() == ""


def test_many_threads_at_once_fetch_without_a_deadlock(begun: Any, auth_manager: Any) -> None:
    auth_database = CountingVault()
    connections = [Connection(f"CARTO {n}", "h", 5432, f"user{n}", f"user{n}", "abc1234") for n in range(8)]
    for n in range(8):
        auth_database.store_key(f"key000{n}", f"user{n}", Secret(f"k{n}"), "CARTO")
    auth_manager.clearMasterPassword()
    pass_file = begun(auth_database, *(saved(connections[n], f"key000{n}") for n in range(8)))
    assert auth_manager.setMasterPassword("a master phrase for tests", False)

    def decrypt() -> None:
        for _ in range(10):
            auth_database.key("key0001")

    def change() -> None:
        for turn in range(30):
            pass_file.set_key(ALICE, Secret(f"turn{turn}"))

    threads = [threading.Thread(target=work, daemon=True) for work in (decrypt, decrypt, decrypt, change, change)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not any(thread.is_alive() for thread in threads)
    assert set(in_force().splitlines()) == {f"h:5432:*:user{n}:k{n}" for n in range(8)} | {
        LINE.format("turn29").strip()
    }


# Sessions that end badly --------------------------------------------------------------------------------------------

_MAKE = """
import importlib.util, sys, tempfile
tempfile.tempdir, root = sys.argv[1:]
spec = importlib.util.spec_from_file_location(
    "carto_direct_sql", root + "/__init__.py", submodule_search_locations=[root]
)
sys.modules["carto_direct_sql"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from carto_direct_sql.core.qgis.session_file import FolderFile
file = FolderFile()
file.write(b"secret")
print(file.path, flush=True)
sys.stdin.read()
"""


def session(folder: Path) -> tuple[subprocess.Popen[str], Path]:
    root = Path(__file__).resolve().parents[2]
    process = subprocess.Popen(
        [sys.executable, "-c", _MAKE, str(folder), str(root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def test_what_a_killed_session_left_is_swept_and_a_living_one_is_left_alone(private_home: Path) -> None:
    killed, left = session(private_home)
    living, kept = session(private_home)
    killed.kill()
    killed.wait()
    try:
        assert left.exists() and kept.exists()
        sweep()
        assert not left.parent.exists()
        assert kept.read_bytes() == b"secret"
    finally:
        living.communicate("")


def test_a_folder_that_is_being_made_is_left_alone(private_home: Path) -> None:
    folder = private_home / "carto_direct_sql-half"
    folder.mkdir()
    sweep()
    assert folder.exists()
