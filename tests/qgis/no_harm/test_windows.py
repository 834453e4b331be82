"""Journal and session folder where Windows' rules hold, and the ways that the code takes there and on macOS."""

from __future__ import annotations

import importlib.util
import sys
import threading
import time
import types
from pathlib import Path
from typing import Any

import pytest
from windows_rules import Windows, windows_rules

from carto_direct_sql.core import file_lock
from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.journal import journal_file
from carto_direct_sql.core.journal.errors import JournalUnusable
from carto_direct_sql.core.journal.journal import Journal, Undo, UndoKind
from carto_direct_sql.core.qgis.auth_database.master_password import started_with
from carto_direct_sql.core.qgis.session import service_folder
from carto_direct_sql.core.qgis.session.errors import SessionFolderUnusable
from carto_direct_sql.core.qgis.session.service_folder import ServiceFolder

__all__ = ["windows_rules"]

ALICE = "https://alice.carto.com"
UNDO = Undo(UndoKind.DELETE_API_KEY, "qgis-laptop-1")


@pytest.fixture
def windows(windows_rules: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where its temporary folder is."""
    for module in (service_folder, journal_file):
        monkeypatch.setattr(module, "os", Windows())
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(service_folder.tempfile, "tempdir", str(tmp_path))
    return tmp_path


def held_open(file: Path, seconds: float) -> threading.Thread:
    """As a virus scanner does it; returns once it is open."""
    handle = file.open("rb")
    keeper = threading.Thread(target=lambda: (time.sleep(seconds), handle.close()))
    keeper.start()
    return keeper


def test_a_journal_is_begun_changed_claimed_and_closed(windows):
    journal = Journal(windows / "journal")
    operation = journal.begin(ALICE)
    operation.announce(UNDO)
    assert journal.interrupted(ALICE) == ()
    operation.abandon()
    (claimed,) = journal.interrupted(ALICE)
    claimed.strike(UNDO)
    claimed.close()
    assert [path.name for path in (windows / "journal").iterdir()] == ["folder.lock"]


def test_a_journal_that_is_read_in_the_moment_of_its_change_is_changed_a_moment_later(windows):
    operation = Journal(windows / "journal").begin(ALICE)
    (file,) = (windows / "journal").glob("*.json")
    keeper = held_open(file, 0.2)
    operation.announce(UNDO)
    keeper.join()
    assert "qgis-laptop-1" in file.read_text()
    keeper = held_open(file, 3)
    with pytest.raises(JournalUnusable):
        operation.strike(UNDO)
    assert operation.undos == (UNDO,)
    keeper.join()
    operation.strike(UNDO)
    operation.close()


def test_a_journal_that_somebody_has_open_is_not_taken_for_a_broken_one(windows, monkeypatch):
    folder = windows / "journal"
    Journal(folder).begin(ALICE).abandon()

    def refuse(path: Path) -> Any:
        raise PermissionError(13, "Somebody has it open.", str(path))

    with monkeypatch.context() as patched:
        patched.setattr("carto_direct_sql.core.journal.journal.read_record", refuse)
        assert Journal(folder).interrupted(ALICE) == ()
    (claimed,) = Journal(folder).interrupted(ALICE)
    claimed.close()


def test_the_files_of_a_session_are_replaced_under_their_readers_and_go_at_the_end(windows):
    folder = ServiceFolder(in_memory=False)
    path = folder.write("pg_service.conf", b"[one]\n")
    keeper = held_open(path, 0.2)
    folder.write("pg_service.conf", b"[two]\n")
    keeper.join()
    assert path.read_bytes() == b"[two]\n"
    keeper = held_open(path, 3)
    with pytest.raises(SessionFolderUnusable):
        folder.write("pg_service.conf", b"[three]\n")
    assert path.read_bytes() == b"[two]\n"
    assert [file.name for file in folder.path.iterdir() if "fresh" in file.name] == [], "half a key, perhaps"
    keeper.join()
    path.chmod(0o400)  # as QGIS itself does it there
    folder.close()
    assert list(windows.glob("carto_direct_sql-*")) == []


def test_what_is_open_at_the_end_goes_with_a_later_session(windows, monkeypatch):
    folder = ServiceFolder(in_memory=False)
    path = folder.write("carto_alice.pem", b"a private key")
    keeper = held_open(path, 2.5)
    folder.close()
    keeper.join()
    assert path.exists()
    ServiceFolder(in_memory=False).close()
    assert path.exists(), "a folder without a lock may be one that is being made"
    monkeypatch.setattr(service_folder, "_BEING_MADE_S", 0.0)
    ServiceFolder(in_memory=False).close()
    assert list(windows.glob("carto_direct_sql-*")) == []


def test_every_account_has_a_service_that_can_name_a_file(windows):
    folder = ServiceFolder(in_memory=False)
    for address in (
        "alice.carto.com",
        "https://[2001:db8::1]:8443/user/alice",
        "https://maps.example.com:8443/u/alice",
    ):
        name = f"{parse_account(address).service_name}.1a2b3c4d.pem"
        assert folder.write(name, b"x").read_bytes() == b"x"
    folder.close()


def test_windows_own_lock_keeps_others_out_until_it_is_released(monkeypatch, tmp_path):
    """`msvcrt.locking` says of a lock that another has: permission denied."""
    import fcntl

    def locking(descriptor: int, _mode: int, _count: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise PermissionError(13, "Permission denied") from error

    msvcrt = types.ModuleType("msvcrt")
    msvcrt.locking, msvcrt.LK_NBLCK = locking, 2
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "platform", "win32")
        spec = importlib.util.spec_from_file_location("file_lock_of_windows", file_lock.__file__)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    first = module.FileLock(tmp_path / "lock")
    with pytest.raises(BlockingIOError):
        module.FileLock(tmp_path / "lock")
    first.release()
    module.FileLock(tmp_path / "lock").release()


def test_where_the_system_tells_no_environment_there_is_no_password_file(tmp_path):
    assert started_with("QGIS_AUTH_PASSWORD_FILE", tmp_path / "proc") == ""
    environment = tmp_path / "environ"
    environment.write_bytes(b"A=1\0QGIS_AUTH_PASSWORD_FILE=/srv/J\xc3\xbcrgen/a=b\0B=2\0")
    assert started_with("QGIS_AUTH_PASSWORD_FILE", environment) == "/srv/Jürgen/a=b"


def test_without_memory_files_as_on_macos_the_files_are_private_and_on_disk(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(service_folder.tempfile, "tempdir", str(tmp_path))
    monkeypatch.delattr("os.memfd_create")
    folder = ServiceFolder()
    path = folder.write("carto_alice.pem", b"x")
    assert (path.is_symlink(), path.stat().st_mode & 0o777, folder.path.stat().st_mode & 0o777) == (False, 0o600, 0o700)
    folder.close()
    assert list(tmp_path.glob("carto_direct_sql-*")) == []
