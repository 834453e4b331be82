"""Disks, databases and environments that are not as they should be: a clear error, or no effect, and nothing lost.

Each in a process of its own, bound by permissions like any user's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Callable

import ordinary_user
import pytest
from remote_qgis import RemoteQgis

WORKER = Path(__file__).resolve().parents[1] / "worker.py"

Start = Callable[..., RemoteQgis]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def start(profile: Path, sandbox: Any, account: Any) -> Iterator[Start]:
    """Starts a QGIS with the profile; an empty variable is none."""
    started: list[RemoteQgis] = []

    def begin(folder: Path = profile, **environment: str) -> RemoteQgis:
        command = ordinary_user.COMMAND
        started.append(RemoteQgis(folder, sandbox, account, program=WORKER, command=command, **environment))
        return started[-1]

    yield begin
    for client in started:
        client.close()


def nothing_at_carto(account: Any) -> bool:
    return not account.live_certificates and [key.type for key in account.api_keys] == ["master", "default"]


def one_of_each(client: RemoteQgis, account: Any) -> bool:
    holdings = client.do("holdings")
    (saved,) = holdings["saved_accounts"]
    here = (holdings["identities"], holdings["configs"]) == ([saved["identity"]], saved["configs"])
    names = [certificate.name for certificate in account.live_certificates]
    keys = [key.name for key in account.api_keys if key.type == "regular"]
    return here and (names, keys) == ([saved["certificate"]], [saved["key"]])


def settings_file(profile: Path) -> Path:
    (file,) = profile.rglob("*.ini")
    return file


# Settings and disk ----------------------------------------------------------------------------------------------------


def test_settings_that_cannot_be_written_undo_everything_and_say_so(start, profile, account):
    client = start()
    before = client.do("holdings")
    file = settings_file(profile)
    file.chmod(0o444)
    failed = client.do("connect")
    assert failed["error"] == "SettingsNotWritable"
    assert (str(file) in failed["text"], failed["cure"]) == (True, "CHECK_DISK")
    assert nothing_at_carto(account)
    assert client.do("holdings") == {**before, "changes": 0}
    file.chmod(0o644)
    assert "error" not in client.do("connect")
    kept = client.do("holdings")
    file.chmod(0o444)
    for order in ("disconnect", "connect"):
        failed = client.do(order, **({"writable": True} if order == "connect" else {}))
        assert failed["error"] == "SettingsNotWritable", order
        assert client.do("holdings") == kept, order
    assert client.do("datasets")["datasets"]
    file.chmod(0o644)
    assert "error" not in client.do("connect")
    assert one_of_each(client, account)


def test_a_disk_that_is_full_at_any_moment_costs_nothing(start, profile, account):
    """A file can grow up to a limit, so that one after the other fails: journal, authentication database, settings."""
    client = start()
    client.do("connect")
    client.do("disconnect")
    file = settings_file(profile)
    mark = b"\n[somebody_else]\nwish=1\n"
    file.write_bytes(file.read_bytes() + mark)
    before, errors = client.do("holdings"), set()
    for limit in (0, 100, 1_000, 4_000, 40_000, 110_000, 140_000, 170_000):
        client.do("limit", of="RLIMIT_FSIZE", to=limit)
        answer = client.do("connect")
        client.do("limit", of="RLIMIT_FSIZE", to=None)
        assert answer is not None, f"it ended at {limit}"
        assert b"somebody_else" in file.read_bytes(), "Qt takes a full disk for success, and empties the file"
        if "error" in answer:
            errors.add(answer["error"])
            assert answer["cure"] != "NONE"
            assert "error" not in client.do("connect")  # finishes what could not be undone
        assert one_of_each(client, account), limit
        assert client.do("disconnect")["left"] == []
        assert nothing_at_carto(account)
        assert client.do("holdings")["saved_accounts"] == before["saved_accounts"]
    assert len(errors) >= 2, errors


# The authentication database ------------------------------------------------------------------------------------------


def test_an_erased_auth_database_is_made_anew_once(start, account):
    client = start()
    client.do("connect", keep_master_key=True)
    client.do("erase")
    client.close()
    second = start()
    said = second.do("diagnose")
    assert (said["stage"], said["cure"]) == ("auth_database", "NEW_CERTIFICATE")
    assert "error" not in second.do("connect")
    assert len(account.certificates) == 2
    made = second.do("connect")
    assert made["changes"] <= 4, "it dials, and notes what was there already"
    assert second.do("diagnose")["stage"] == "none"
    second.close()
    third = start()
    assert "error" not in third.do("connect")
    assert one_of_each(third, account)
    assert len(account.certificates) == 2


def test_an_auth_database_that_another_program_has_locked_is_said_to_be_so(start, profile, account):
    first = start()
    first.do("connect")
    first.close()
    client = start()
    kept, certificates = client.do("holdings"), list(account.live_certificates)
    with closing(sqlite3.connect(profile / "qgis-auth.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for order in ("datasets", "connect"):
            failed = client.do(order)
            assert (failed["error"], failed["cure"]) == ("AuthDatabaseBusy", "RETRY"), order
        said = client.do("diagnose")
        assert (said["stage"], said["cure"]) == ("auth_database", "RETRY")
        assert account.live_certificates == certificates, "a locked database is no lost one"
        left = client.do("disconnect")["left"]
        assert left.count("AuthDatabaseBusy") == 2
        other.execute("ROLLBACK")
    holdings = client.do("holdings")
    assert (holdings["identities"], holdings["saved_accounts"]) == (kept["identities"], [])
    assert "error" not in client.do("connect")  # finishes it
    assert one_of_each(client, account)


def test_an_auth_database_that_cannot_be_written_is_named_and_nothing_is_half_done(start, profile, account):
    client = start()
    client.do("connect")
    kept, keys = client.do("holdings"), [key.name for key in account.api_keys]
    file = profile / "qgis-auth.db"
    file.chmod(0o444)
    profile.chmod(0o555)
    try:
        assert client.do("datasets")["datasets"]
        failed = client.do("connect", writable=True)
        assert (failed["error"], failed["cure"]) == ("AuthDatabaseNotWritable", "REPAIR_AUTH_DATABASE")
        assert client.do("holdings") == kept
        assert [key.name for key in account.api_keys] == keys
        profile.chmod(0o755)  # else QGIS would take another database when it starts
        second = start(DIRECT_SQL_BARE="1", QGIS_AUTH_PASSWORD_FILE=str(_master_password(profile.parent)))
        assert second.do("datasets")["datasets"]
        assert second.do("connect", writable=True)["error"] == "AuthDatabaseNotWritable"
        assert second.do("disconnect")["left"] == ["AuthDatabaseNotWritable"] * 2
    finally:
        profile.chmod(0o755)
        file.chmod(0o644)
    assert "error" not in client.do("connect")  # finishes it
    assert one_of_each(client, account)


@pytest.mark.parametrize("damage", ["unreadable", "garbage"])
def test_an_auth_database_that_cannot_be_read_is_named_and_nothing_is_made(start, profile, account, damage):
    profile.mkdir()
    file = profile / "qgis-auth.db"
    file.write_bytes(b"no database " * 1000)
    if damage == "unreadable":
        file.chmod(0o000)
    client = start(DIRECT_SQL_BARE="1", QGIS_AUTH_PASSWORD_FILE=str(_master_password(profile.parent)))
    failed = client.do("connect")
    assert failed["error"] in ("AuthDatabaseDisabled", "AuthDatabaseUnreadable")
    assert failed["cure"] == "REPAIR_AUTH_DATABASE"
    assert nothing_at_carto(account)
    file.chmod(0o600)
    assert file.read_bytes() == b"no database " * 1000, "it may be mended yet"


def _master_password(folder: Path) -> Path:
    file = folder / "master"
    file.write_text("a master phrase for tests")
    return file


# Environments ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "environment",
    [
        {"HOME": ""},
        {"HOME": "/nonexistent", "XDG_RUNTIME_DIR": "/nonexistent", "TMPDIR": "/nonexistent"},
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "XDG_RUNTIME_DIR": ""},
    ],
    ids=["no home", "no temporary folder", "locale C"],
)
def test_an_odd_environment_has_no_effect(start, account, environment):
    client = start(**environment)
    assert "error" not in client.do("connect")
    assert client.do("datasets")["datasets"]
    assert one_of_each(client, account)


@pytest.mark.parametrize("locale", ["C.UTF-8", "C"])
def test_a_user_whose_name_is_not_ascii_connects_or_is_told_why(start, tmp_path, account, locale):
    folder = tmp_path / "Jürgen Пётр 用户"
    client = start(folder, LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    answer = client.do("connect")
    if locale == "C.UTF-8":
        assert "error" not in answer, answer
        assert one_of_each(client, account)
    else:
        assert answer.get("error", "JournalUnusable") in ("JournalUnusable", "SettingsNotWritable"), answer
        assert "error" not in answer or nothing_at_carto(account)


def test_without_any_place_for_a_session_folder_it_says_so(start, tmp_path, account):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    client = start(TMPDIR=str(closed), XDG_RUNTIME_DIR=str(closed))
    client.do("limit", of="RLIMIT_FSIZE", to=0)  # Python looks for a place that it can write to
    failed = client.do("connect")
    assert failed["error"] == "SessionFolderUnusable"
    assert failed["cure"] == "CHECK_DISK"
    client.do("limit", of="RLIMIT_FSIZE", to=None)
    assert nothing_at_carto(account)


def test_few_file_descriptors_are_an_error_and_no_end(start, account):
    client = start()
    client.do("connect")
    client.do("disconnect")
    used = client.do("open_files")["count"]
    outcomes = set()
    for spare in (0, 40, 66, 80):
        client.do("limit", of="RLIMIT_NOFILE", to=used + spare)
        answer = client.do("connect")
        client.do("limit", of="RLIMIT_NOFILE", to=None)
        assert answer is not None, f"{spare} descriptors were the end"
        outcomes.add(answer.get("error", ""))
        assert "error" not in client.do("connect")
        assert one_of_each(client, account)
        assert client.do("disconnect")["left"] == []
    assert len(outcomes) > 1
