"""The journal outlives the process that wrote it, and exactly one process takes over what was left."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carto_direct_sql.core.journal.errors import JournalUnusable
from carto_direct_sql.core.journal.journal import Journal, Undo, UndoKind
from carto_direct_sql.core.secret import Secret

ALICE = "https://alice.carto.com"
BOB = "https://acme.carto.com/u/bob"
REVOKE = Undo(UndoKind.REVOKE_CERTIFICATE, "qgis-laptop-1a2b", resolved=False)
CONNECTION = Undo(UndoKind.REMOVE_CONNECTION, "CARTO alice")

TESTS = Path(__file__).resolve().parents[1]
PRELUDE = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(TESTS)!r})
import checkout
checkout.register()
from carto_direct_sql.core.journal.journal import Journal, Undo, UndoKind
journal = Journal(Path(sys.argv[1]))
"""
HOLDER = (
    PRELUDE
    + f"""
operation = journal.begin({ALICE!r})
operation.announce(Undo(UndoKind.REVOKE_CERTIFICATE, "qgis-laptop-1a2b", resolved=False))
print("announced", flush=True)
sys.stdin.read()
"""
)
RACER = (
    PRELUDE
    + f"""
sys.stdin.readline()
print(len(journal.interrupted({ALICE!r})), flush=True)
sys.stdin.read()
"""
)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "profile" / "journal"


@pytest.fixture
def run(folder):
    """A factory of processes that run a script on the journal; none outlives the test."""
    processes = []

    def start(script):
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def names(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != "folder.lock")


def test_what_is_announced_is_on_disk_before_the_step(folder):
    operation = Journal(folder).begin(ALICE)
    operation.announce(REVOKE)
    (path,) = folder.glob("*.json")
    (undo,) = json.loads(path.read_text())["undos"]
    assert undo == {"kind": "REVOKE_CERTIFICATE", "name": "qgis-laptop-1a2b", "settled": False}


def test_an_operation_that_is_over_leaves_nothing(folder):
    with closing(Journal(folder).begin(ALICE)) as operation:
        operation.strike(operation.announce(REVOKE))
    assert names(folder) == []
    assert Journal(folder).interrupted(ALICE) == ()


def test_an_operation_closed_with_work_left_waits_for_the_next_claim(folder):
    journal = Journal(folder)
    with closing(journal.begin(ALICE)) as operation:
        operation.announce(CONNECTION)
        operation.announce(REVOKE)
        operation.resolve(REVOKE)
        operation.strike(CONNECTION)
    (found,) = journal.interrupted(ALICE)
    assert found.undos == (REVOKE,)
    assert found.undos[0].resolved
    assert (found.account_url, found.began) == (ALICE, operation.began)
    assert abs(datetime.now(timezone.utc) - found.began) < timedelta(minutes=1)
    found.strike(REVOKE)
    found.close()
    assert names(folder) == []


def test_an_undo_announced_twice_stands_once_in_its_first_place(folder):
    operation = Journal(folder).begin(ALICE)
    operation.announce(REVOKE)
    operation.announce(CONNECTION)
    operation.announce(REVOKE)
    assert operation.undos == (REVOKE, CONNECTION)


def test_resolving_or_striking_what_was_never_announced_changes_nothing(folder):
    operation = Journal(folder).begin(ALICE)
    operation.resolve(REVOKE)
    operation.strike(REVOKE)
    assert operation.undos == ()


def test_a_running_operation_is_left_alone_also_by_its_own_process(folder):
    journal = Journal(folder)
    journal.begin(ALICE).announce(REVOKE)
    running = journal.begin(BOB)
    running.announce(CONNECTION)
    claimed = []
    thread = threading.Thread(target=lambda: claimed.extend(Journal(folder).interrupted(BOB)))
    thread.start()
    thread.join()
    assert claimed == []


def test_a_claimed_operation_is_not_claimed_again_until_it_is_closed(folder):
    journal = Journal(folder)
    with closing(journal.begin(ALICE)) as operation:
        operation.announce(REVOKE)
    (claimed,) = journal.interrupted(ALICE)
    assert journal.interrupted(ALICE) == ()
    claimed.close()
    assert len(journal.interrupted(ALICE)) == 1


def test_only_the_operations_of_the_account_are_claimed_oldest_first(folder):
    journal = Journal(folder)
    for url in (ALICE, BOB, ALICE):
        with closing(journal.begin(url)) as operation:
            operation.announce(REVOKE)
    alices = journal.interrupted(ALICE)
    assert [operation.account_url for operation in alices] == [ALICE, ALICE]
    assert alices[0].began <= alices[1].began
    assert [operation.account_url for operation in journal.interrupted(BOB)] == [BOB]


def test_a_journal_that_was_never_used_makes_no_folder(folder):
    assert Journal(folder).interrupted(ALICE) == ()
    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_its_owner_can_read_the_journal(folder):
    Journal(folder).begin(ALICE).announce(REVOKE)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_a_secret_cannot_be_written(folder):
    operation = Journal(folder).begin(ALICE)
    with pytest.raises(TypeError):
        operation.announce(Undo(UndoKind.REMOVE_CONFIG, Secret("geheim")))
    assert operation.undos == ()
    assert "geheim" not in "".join(path.read_text() for path in folder.iterdir())


def test_after_kill_9_the_operation_is_found_again(folder, run):
    process = run(HOLDER)
    assert process.stdout.readline() == "announced\n"
    assert Journal(folder).interrupted(ALICE) == ()  # it lives
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    (claimed,) = Journal(folder).interrupted(ALICE)
    assert claimed.undos == (REVOKE,)
    assert not claimed.undos[0].resolved


def test_of_processes_racing_for_interrupted_operations_each_is_claimed_once(folder, run):
    for _ in range(5):
        with closing(Journal(folder).begin(ALICE)) as operation:
            operation.announce(REVOKE)
    racers = [run(RACER) for _ in range(4)]
    for racer in racers:
        racer.stdin.write("go\n")
        racer.stdin.flush()
    claims = [int(racer.stdout.readline()) for racer in racers]
    assert sum(claims) == 5


def test_two_threads_that_begin_and_end_at_once_do_not_disturb_each_other(folder):
    failures = []

    def work():
        try:
            for _ in range(10):
                with closing(Journal(folder).begin(ALICE)) as operation:
                    operation.strike(operation.announce(REVOKE))
                for claimed in Journal(folder).interrupted(ALICE):
                    failures.append(claimed.undos)
        except JournalUnusable as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert names(folder) == []


def test_what_a_crash_leaves_between_two_files_is_cleared_away(folder):
    folder.mkdir(parents=True)
    (folder / "dead.lock").touch()
    (folder / "dead.draft").write_text("{")
    assert Journal(folder).interrupted(ALICE) == ()
    assert names(folder) == []


def test_a_journal_of_a_newer_release_is_left_for_it(folder):
    folder.mkdir(parents=True)
    (folder / "new.json").write_text('{"version": 2}')
    assert Journal(folder).interrupted(ALICE) == ()
    assert "new.json" in names(folder)


def test_a_journal_of_version_0_1_0_is_taken_over(folder):
    folder.mkdir(parents=True)
    kinds = ["WITHDRAW_ADDRESS", "REMOVE_CERTIFICATE", "REMOVE_IDENTITY", "DISTRUST", "REMOVE_KEY", "DELETE_API_KEY"]
    undos = [{"kind": kind, "name": str(number), "settled": True} for number, kind in enumerate(kinds)]
    (folder / "old.json").write_text(json.dumps({**valid_document(), "undos": undos}))
    (claimed,) = Journal(folder).interrupted(ALICE)
    assert [(undo.kind, undo.name) for undo in claimed.undos] == [
        (UndoKind.WITHDRAW_ADDRESS, "0"),
        (UndoKind.REMOVE_CONFIG, "1"),
        (UndoKind.REMOVE_IDENTITY, "2"),
        (UndoKind.DISTRUST, "3"),
        (UndoKind.REMOVE_CONFIG, "4"),
        (UndoKind.DELETE_API_KEY, "5"),
    ]


def valid_document():
    undo = {"kind": "REMOVE_CONFIG", "name": "abc1234", "settled": True}
    return {"version": 1, "account_url": ALICE, "began": "2026-11-23T23:00:00+00:00", "undos": [undo]}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["kind", "name", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
spoilt_documents = st.builds(
    lambda key, value: json.dumps({**valid_document(), key: value}).encode(),
    st.sampled_from(["version", "account_url", "began", "undos"]),
    json_values,
)
half_documents = st.integers(0, 150).map(lambda length: json.dumps(valid_document()).encode()[:length])


@given(
    content=st.binary(max_size=50)
    | spoilt_documents
    | half_documents
    | st.just(b"[" * 100_000)
    | st.just(b"9" * 2_000_000)
)
def test_an_unreadable_journal_is_set_aside_and_never_stops_anything(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("journal")
    (folder / "broken.json").write_bytes(content)
    with closing(Journal(folder).begin(BOB)) as operation:
        operation.announce(REVOKE)
    claimed = Journal(folder).interrupted(BOB)
    assert [operation.undos for operation in claimed] == [(REVOKE,)]
    for operation in claimed:
        operation.close()


def test_a_set_aside_journal_keeps_its_content(folder):
    folder.mkdir(parents=True)
    (folder / "half.json").write_text('{"version": 1, "acc')
    assert Journal(folder).interrupted(ALICE) == ()
    assert (folder / "half.unreadable").read_text() == '{"version": 1, "acc'
    assert names(folder) == ["half.unreadable"]


def test_a_folder_that_cannot_be_written_is_our_error_and_changes_nothing(folder, tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(JournalUnusable) as unusable:
        Journal(blocked / "journal").begin(ALICE)
    assert str(blocked) in unusable.value.text()
    operation = Journal(folder).begin(ALICE)
    operation.announce(CONNECTION)
    (path,) = folder.glob("*.json")
    path.with_suffix(".draft").mkdir()
    with pytest.raises(JournalUnusable):
        operation.announce(REVOKE)
    assert operation.undos == (CONNECTION,)
