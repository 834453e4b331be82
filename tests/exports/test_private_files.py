"""No exported file is ever readable by others, and a folder is replaced as a whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pki
import pytest

from carto_direct_sql.core.exports import export_folder
from carto_direct_sql.core.exports.content import ExportContent
from carto_direct_sql.core.exports.errors import (
    ExportFolderOfAnother,
    ExportFolderOpen,
    ExportFolderTaken,
    ExportFolderUnusable,
)
from carto_direct_sql.core.exports.export_folder import remove, written
from carto_direct_sql.core.exports.manifest import MANIFEST, read_manifest
from carto_direct_sql.core.exports.plan import ExportPlan, plan
from carto_direct_sql.core.exports.targets import target_of, targets
from carto_direct_sql.core.postgres.connection import Connection, Credentials, Login
from carto_direct_sql.core.secret import Secret

CONNECTION = Connection("CARTO alice", "carto_alice", Login("db.example.com", 5432, "alice", "alice"))


def planned(folder: Path, target: str = "libpq", key: str = "token", include_key: bool = True) -> ExportPlan:
    """The export of Alice's connection."""
    own = Secret(pki.pem(pki.rsa_key("alice")).decode())
    credentials = Credentials(pki.pem(pki.alice()), own, Secret(key), (pki.pem(pki.server_ca()),))
    content = ExportContent(CONNECTION, credentials, include_key)
    return plan(target_of(target), content, folder, lambda _context, text: text)


def write(plan_: ExportPlan) -> tuple[Path, ...]:
    with written(plan_) as files:
        return files


def content_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@dataclass
class Watch:
    """What was opened for writing below `folder`, by Python's own audit, and the modes that files began with."""

    folder: Path
    is_on: bool = True
    opened: list[str] = field(default_factory=list)
    began: dict[str, int] = field(default_factory=dict)

    def hear(self, event: str, values: tuple[object, ...]) -> None:
        if not self.is_on or event != "open" or not isinstance(values[0], (str, Path)):
            return
        flags = values[2] if isinstance(values[2], int) else 0
        if flags & (os.O_WRONLY | os.O_RDWR) and str(values[0]).startswith(str(self.folder)):
            self.opened.append(str(values[0]))


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Python's audit hears of every file that is opened, however it is done; `os.open` is looked at more closely."""
    seen = Watch(tmp_path)
    really_open, really_make = os.open, os.mkdir

    def watched_open(path, flags, mode=0o777, **more):
        descriptor = really_open(path, flags, mode, **more)
        if flags & os.O_CREAT:
            seen.began[str(path)] = stat.S_IMODE(os.fstat(descriptor).st_mode)
            assert flags & os.O_EXCL, "somebody's file of that name would be written into"
        return descriptor

    def watched_make(path, mode=0o777, **more):
        really_make(path, mode, **more)
        seen.began[str(path)] = stat.S_IMODE(Path(path).stat().st_mode)

    monkeypatch.setattr(os, "open", watched_open)
    monkeypatch.setattr(os, "mkdir", watched_make)
    sys.addaudithook(seen.hear)
    yield seen
    seen.is_on = False  # a hook stays for as long as Python runs


@pytest.fixture(params=[0o000, 0o022, 0o277], ids=["open", "usual", "strict"])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def test_folder_and_files_are_the_owners_alone_from_their_first_moment(watch: Watch, umask: int, tmp_path: Path):
    folder = tmp_path / "export"
    for key in ("one", "two"):
        write(planned(folder, key=key))
    assert watch.opened
    assert set(watch.opened) <= set(watch.began), "a file was made in another way than the one that is watched"
    assert {oct(mode & 0o077) for mode in watch.began.values()} == {"0o0"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("target", [one.id for one in targets()])
def test_no_target_writes_a_file_that_others_may_read(target: str, tmp_path: Path):
    before = os.umask(0)
    try:
        files = write(planned(tmp_path / "export", target))
    finally:
        os.umask(before)
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_an_empty_folder_that_was_open_to_others_is_closed_before_anything_is_in_it(tmp_path: Path):
    folder = tmp_path / "export"
    folder.mkdir(mode=0o755)
    write(planned(folder))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("exists", [True, False])
def test_a_drive_that_keeps_nobody_out_gets_nothing(exists: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder, make = tmp_path / "stick", os.mkdir
    if exists:
        folder.mkdir()
    with monkeypatch.context() as fat:  # which sets no mode, and does not complain
        fat.setattr(os, "mkdir", lambda path, *_mode, **more: make(path, 0o755, **more))
        fat.setattr(os, "chmod", lambda *_path_and_mode, **_more: None)
        with pytest.raises(ExportFolderOpen):
            write(planned(folder))
    assert folder.exists() is exists
    assert not exists or not list(folder.iterdir())


def test_exporting_again_replaces_all_files_and_leaves_nothing_beside_them(tmp_path: Path):
    folder = tmp_path / "export"
    write(planned(folder, key="first"))
    names = set(content_of(folder))
    write(planned(folder, key="second"))
    found = content_of(folder)
    assert set(found) == names
    assert b"second" in found["pgpass"]
    write(planned(folder, include_key=False))
    assert set(content_of(folder)) == names - {"pgpass"}, "what belongs to the earlier export alone goes"


def test_files_of_the_users_own_stay_at_every_step(tmp_path: Path):
    folder = tmp_path / "export"
    write(planned(folder))
    (folder / "notes.txt").write_text("mine")
    write(planned(folder))
    remove(folder)
    assert content_of(folder) == {"notes.txt": b"mine"}


def test_removing_leaves_no_folder(tmp_path: Path):
    write(planned(tmp_path / "export"))
    remove(tmp_path / "export")
    assert not (tmp_path / "export").exists()


def test_a_folder_with_files_of_others_is_refused_and_stays_as_it_is(tmp_path: Path):
    (tmp_path / "letter.txt").write_text("dear")
    tmp_path.chmod(0o755)
    with pytest.raises(ExportFolderTaken):
        write(planned(tmp_path))
    assert content_of(tmp_path) == {"letter.txt": b"dear"}
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_file_that_somebody_put_there_since_is_not_written_over(tmp_path: Path):
    folder = tmp_path / "export"
    write(planned(folder, include_key=False))
    (folder / "pgpass").write_text("mine")
    before = content_of(folder)
    with pytest.raises(ExportFolderTaken):
        write(planned(folder))
    assert content_of(folder) == before


def test_the_folder_of_another_export_is_refused(tmp_path: Path):
    write(planned(tmp_path / "export", "libpq"))
    with pytest.raises(ExportFolderOfAnother):
        write(planned(tmp_path / "export", "gdal"))


def test_a_link_or_a_file_in_the_folders_place_is_refused(tmp_path: Path):
    (tmp_path / "file").write_text("")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("file", "link"):
        with pytest.raises(ExportFolderTaken):
            write(planned(tmp_path / name))


class _DiskFullError(OSError):
    pass


@pytest.mark.parametrize("fails_at", range(1, 9))
def test_a_disk_that_is_full_leaves_the_earlier_export_as_it_was(
    fails_at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = tmp_path / "export"
    write(planned(folder, key="first"))
    before = content_of(folder)
    _fail_at(monkeypatch, fails_at)
    with pytest.raises(ExportFolderUnusable):
        write(planned(folder, key="second"))
    monkeypatch.undo()
    assert content_of(folder) == before


@pytest.mark.parametrize("fails_at", range(1, 8))
def test_a_disk_that_is_full_leaves_no_new_folder(fails_at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    _fail_at(monkeypatch, fails_at)
    with pytest.raises(ExportFolderUnusable):
        write(planned(tmp_path / "export"))
    assert not (tmp_path / "export").exists()


def _fail_at(monkeypatch: pytest.MonkeyPatch, place: int) -> None:
    """The file of that number cannot be written; those after it can."""
    really_write, calls = export_folder.write_private_file, []

    def failing(path: Path, content: bytes) -> None:
        calls.append(path)
        if len(calls) == place:
            raise _DiskFullError("no space left")
        really_write(path, content)

    monkeypatch.setattr(export_folder, "write_private_file", failing)


def test_what_is_done_with_the_files_may_fail_and_then_the_earlier_ones_are_back(tmp_path: Path):
    folder = tmp_path / "export"
    write(planned(folder, key="first"))
    before = content_of(folder)
    with pytest.raises(KeyError), export_folder.written(planned(folder, key="second")) as files:
        assert b"second" in (folder / "pgpass").read_bytes()
        assert all(path.is_file() for path in files)
        raise KeyError
    assert content_of(folder) == before


def test_the_manifest_cannot_lead_out_of_the_folder(tmp_path: Path):
    folder = tmp_path / "export"
    write(planned(folder))
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    manifest = (folder / MANIFEST).read_text()
    for name in ("../outside.txt", str(outside), "C:outside.txt", "..", ""):
        (folder / MANIFEST).write_text(manifest.replace("client.key", name))
        assert read_manifest(folder) is None
        remove(folder)
    assert outside.read_text() == "mine"
    assert (folder / "client.key").exists()


def test_secrets_show_in_no_repr(tmp_path: Path):
    made = planned(tmp_path / "export", key="open-sesame")
    assert "open-sesame" not in repr(made)
    assert "PRIVATE KEY" not in repr(made)
