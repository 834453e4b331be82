"""The folder in which libpq finds a session's secrets: whole to whoever reads, private, and gone at the end."""

from __future__ import annotations

import os
import resource
import signal
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.qgis.session.errors import SessionFolderUnusable
from carto_direct_sql.core.qgis.session.service_folder import PREFIX, ServiceFolder

TESTS = Path(__file__).resolve().parents[1]
SECRET = b"a private key, for tests"
NOBODY = 65534
HOLDER = f"""
import sys
sys.path.insert(0, {str(TESTS)!r})
import checkout
checkout.register()
from carto_direct_sql.core.qgis.session.service_folder import ServiceFolder
folder = ServiceFolder(in_memory=sys.argv[1] == "True")
folder.write("alice.pem", {SECRET!r})
print(folder.path, flush=True)
sys.stdin.read()
folder.close()
"""

in_memory_and_on_disk = pytest.mark.parametrize("in_memory", [True, False], ids=["in memory", "on disk"])


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where folders of this test are made, and nothing else is."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def hold(place: Path) -> Iterator[Callable[[bool], tuple[Any, Path]]]:
    """Sessions in processes of their own."""
    processes = []

    def start(in_memory: bool) -> tuple[Any, Path]:
        command = [sys.executable, "-c", HOLDER, str(in_memory)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        processes.append(process)
        assert process.stdout is not None
        return process, Path(process.stdout.readline().strip())

    yield start
    for process in processes:
        process.kill()
        process.communicate()


@pytest.fixture
def left(hold: Any) -> Path:
    """What a session leaves when it is killed."""
    process, folder = hold(False)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert (folder / "alice.pem").read_bytes() == SECRET
    return folder


def real_files(folder: Path) -> list[Path]:
    """What is on a disk there: no links into memory."""
    return [path for path in folder.rglob("*") if stat.S_ISREG(path.lstat().st_mode)]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@in_memory_and_on_disk
def test_what_is_written_is_found_there_until_it_is_removed(place: Path, in_memory: bool) -> None:
    folder = ServiceFolder(in_memory=in_memory)
    path = folder.write("alice.pem", b"first, and longer than the second")
    assert (path, path.read_bytes()) == (folder.path / "alice.pem", b"first, and longer than the second")
    folder.write("alice.pem", b"second")
    assert path.read_bytes() == b"second"
    folder.remove("alice.pem")
    folder.remove("alice.pem")
    assert not path.exists()
    assert not path.is_symlink()
    folder.close()


def test_in_memory_nothing_of_it_is_ever_on_a_disk(place: Path) -> None:
    folder = ServiceFolder(in_memory=True)
    for content in (SECRET, SECRET * 2):
        folder.write("alice.pem", content)
        held = {path.name: path.read_bytes() for path in real_files(place)}
        assert set(held) == {"lock"}
        assert not [name for name, found in held.items() if SECRET in found]
    assert (folder.path / "alice.pem").resolve().name.startswith("memfd:")
    folder.close()


def test_linux_keeps_it_in_memory_unasked(place: Path) -> None:
    folder = ServiceFolder()
    assert folder.write("alice.pem", SECRET).is_symlink()
    folder.close()


def test_a_system_without_memory_files_keeps_private_ones(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "memfd_create")
    folder = ServiceFolder()
    assert not folder.write("alice.pem", SECRET).is_symlink()
    folder.close()


@in_memory_and_on_disk
def test_only_this_user_may_look_in_and_libpq_takes_the_key(place: Path, in_memory: bool) -> None:
    earlier = os.umask(0)
    try:
        folder = ServiceFolder(in_memory=in_memory)
        key = folder.write("alice.pem", SECRET)
    finally:
        os.umask(earlier)
    assert mode(folder.path) == 0o700
    assert stat.S_ISREG(key.stat().st_mode), "libpq takes a key from nothing else"
    assert mode(key) == 0o600
    folder.close()


def test_on_disk_a_file_is_private_from_its_first_moment_on(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And not only once it is complete: somebody else could have opened it before."""
    folder = ServiceFolder(in_memory=False)
    made: list[int] = []
    really_open = os.open

    def watched(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        descriptor = really_open(path, flags, *rest, **named)
        made.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return descriptor

    monkeypatch.setattr(os, "open", watched)
    earlier = os.umask(0)
    try:
        folder.write("alice.pem", SECRET)
    finally:
        os.umask(earlier)
    assert made == [0o600]
    folder.close()


@in_memory_and_on_disk
def test_whoever_reads_meanwhile_finds_the_file_before_or_after_and_never_half_of_it(
    place: Path, in_memory: bool
) -> None:
    folder = ServiceFolder(in_memory=in_memory)
    contents = [letter * 200_000 for letter in (b"a", b"b")]
    path = folder.write("alice.pem", contents[0])
    done = threading.Event()
    seen: list[bytes] = []

    def read() -> None:
        while not done.is_set():
            found = path.read_bytes()
            if found not in contents:
                seen.append(found[:20])

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for turn in range(300):
        folder.write("alice.pem", contents[turn % 2])
    done.set()
    for reader in readers:
        reader.join()
    assert seen == []
    folder.close()


@in_memory_and_on_disk
def test_a_reader_that_began_before_a_change_reads_on_to_its_end(place: Path, in_memory: bool) -> None:
    folder = ServiceFolder(in_memory=in_memory)
    path = folder.write("alice.pem", b"a" * 100_000)
    with path.open("rb") as reader:
        assert reader.read(10) == b"a" * 10
        folder.write("alice.pem", b"b")
        assert reader.read() == b"a" * 99_990
    folder.close()


@in_memory_and_on_disk
def test_it_is_whole_at_every_moment_for_whoever_looks_while_files_come_and_go(place: Path, in_memory: bool) -> None:
    folder = ServiceFolder(in_memory=in_memory)
    folder.write("stays", b"here")
    looks: list[bool] = []
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            looks.append(folder.is_whole())

    looking = threading.Thread(target=look)
    looking.start()
    for number in range(300):
        folder.write(f"comes {number % 7}", b"and goes")
        folder.remove(f"comes {(number + 3) % 7}")
    done.set()
    looking.join()
    assert looks and all(looks)
    (folder.path / "stays").unlink()
    assert not folder.is_whole()
    folder.close()


@in_memory_and_on_disk
def test_nothing_is_left_at_the_end(place: Path, in_memory: bool) -> None:
    before = set(Path("/proc/self/fd").iterdir())
    folder = ServiceFolder(in_memory=in_memory)
    for name in ("pg_service.conf", "alice.pem"):
        folder.write(name, SECRET)
    folder.close()
    assert list(place.iterdir()) == []
    assert set(Path("/proc/self/fd").iterdir()) <= before


@in_memory_and_on_disk
def test_what_a_killed_session_left_goes_when_the_next_one_begins(place: Path, hold: Any, in_memory: bool) -> None:
    process, left = hold(in_memory)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert left.is_dir()
    folder = ServiceFolder(in_memory=in_memory)
    assert list(place.iterdir()) == [folder.path]
    folder.close()


@in_memory_and_on_disk
def test_a_session_that_lives_is_left_alone(place: Path, hold: Any, in_memory: bool) -> None:
    _process, theirs = hold(in_memory)
    ServiceFolder(in_memory=in_memory).close()
    assert (theirs / "alice.pem").read_bytes() == SECRET


def test_a_session_that_has_lived_for_days_is_left_alone(hold: Any) -> None:
    _process, theirs = hold(False)
    os.utime(theirs / "lock", (0, 0))
    ServiceFolder().close()
    assert (theirs / "alice.pem").read_bytes() == SECRET


def test_a_session_of_this_process_is_left_alone_too(place: Path) -> None:
    first = ServiceFolder(in_memory=False)
    path = first.write("alice.pem", SECRET)
    ServiceFolder(in_memory=False).close()
    assert path.read_bytes() == SECRET
    first.close()


def test_a_folder_that_is_only_just_being_made_is_left_alone(place: Path) -> None:
    young = place / f"{PREFIX}young"
    young.mkdir(mode=0o700)
    ServiceFolder().close()
    assert young.is_dir()


def test_another_users_folder_is_left_alone(left: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as another_user:
        another_user.setattr(os, "geteuid", lambda: NOBODY)
        ServiceFolder().close()
        assert (left / "alice.pem").exists()
    ServiceFolder().close()
    assert not left.exists(), "its owner sweeps it"


def test_a_link_that_somebody_planted_is_not_followed(left: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = left.rename(tmp_path_factory.mktemp("elsewhere") / "folder")
    left.symlink_to(elsewhere)
    ServiceFolder().close()
    assert (elsewhere / "alice.pem").exists()


def test_what_cannot_be_swept_keeps_no_session_from_beginning(left: Path, place: Path) -> None:
    (left / "folder where no folder was").mkdir()
    folder = ServiceFolder()
    assert folder.path.parent == place
    folder.close()
    assert not (left / "alice.pem").exists()


def test_without_the_users_own_folder_the_temporary_one_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))
    folder = ServiceFolder()
    assert folder.path.parent == Path(tempfile.gettempdir())
    folder.close()


def test_a_full_or_forbidden_folder_of_the_users_is_passed_over(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really_make = tempfile.mkdtemp

    def refuse(**how: Any) -> str:
        if how["dir"] == place:
            raise PermissionError(13, "Permission denied", str(place))
        return really_make(**how)

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    folder = ServiceFolder()
    assert folder.path.parent == Path(tempfile.gettempdir())
    folder.close()


def test_no_usable_folder_at_all_is_an_error_with_a_cure(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**how: Any) -> str:
        raise PermissionError(13, "Permission denied", str(how["dir"]))

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    with pytest.raises(SessionFolderUnusable) as unusable:
        ServiceFolder()
    assert unusable.value.cure is Cure.CHECK_DISK
    assert tempfile.gettempdir() in unusable.value.text()


def test_a_computer_without_any_temporary_folder_is_the_same_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> str:
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(tempfile, "gettempdir", refuse)
    with pytest.raises(SessionFolderUnusable) as unusable:
        ServiceFolder()
    assert unusable.value.text()


@in_memory_and_on_disk
def test_a_folder_that_vanished_is_an_error_with_a_cure(place: Path, in_memory: bool) -> None:
    """As a too eager cleaner of temporary files leaves it."""
    folder = ServiceFolder(in_memory=in_memory)
    for left in folder.path.iterdir():
        left.unlink()
    folder.path.rmdir()
    with pytest.raises(SessionFolderUnusable) as unusable:
        folder.write("alice.pem", SECRET)
    assert unusable.value.cure is Cure.CHECK_DISK
    assert str(folder.path) in unusable.value.text()
    folder.close()


def test_a_folder_that_no_service_file_can_name_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that are no text, as an old system's temporary folder may have them; a longer path than a line; a colon."""
    for name in (os.fsdecode(b"caf\xe9"), "/".join(letter * 200 for letter in "abcde"), "user:1000"):
        odd = tmp_path / name
        odd.mkdir(parents=True)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(odd))
        folder = ServiceFolder()
        assert folder.path.parent == Path(tempfile.gettempdir())
        folder.close()


def test_memory_that_cannot_be_had_leaves_no_descriptor_open(place: Path) -> None:
    folder = ServiceFolder(in_memory=True)
    used = len(list(Path("/proc/self/fd").iterdir()))
    for spare in range(4):
        with only_descriptors(spare), suppress(SessionFolderUnusable):
            folder.write(f"{spare}.pem", SECRET)
        folder.remove(f"{spare}.pem")
    assert len(list(Path("/proc/self/fd").iterdir())) == used
    folder.close()


@contextmanager
def only_descriptors(spare: int) -> Iterator[None]:
    """As in a QGIS that has as many files open as it may, but for these."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (512, limit[1]))
    taken: list[int] = []
    try:
        with suppress(OSError):
            while True:
                taken.append(os.open(os.devnull, os.O_RDONLY))
        for _ in range(spare):
            os.close(taken.pop())
        yield
    finally:
        for descriptor in taken:
            os.close(descriptor)
        resource.setrlimit(resource.RLIMIT_NOFILE, limit)
