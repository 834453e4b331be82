"""An export where Windows' rules for files hold: a program reads a file in the moment in which it is exchanged."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timezone
from pathlib import Path

import pytest
from windows_rules import Windows, windows_rules

from carto_direct_sql.core.exports import export_folder, private_files
from carto_direct_sql.core.exports.errors import ExportFolderUnusable
from carto_direct_sql.core.exports.export_folder import remove
from carto_direct_sql.core.exports.user_service_file import merged_into, take_out

from .test_private_files import content_of, planned, write

__all__ = ["windows_rules"]


@pytest.fixture(autouse=True)
def windows(windows_rules: None, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (private_files, export_folder):
        monkeypatch.setattr(module, "os", Windows())


def held_open(file: Path, seconds: float) -> threading.Thread:
    handle = file.open("rb")
    keeper = threading.Thread(target=lambda: (time.sleep(seconds), handle.close()))
    keeper.start()
    return keeper


@pytest.mark.parametrize("name", ["client.key", "pgpass", "export.json"])
def test_a_file_that_is_read_just_now_is_exchanged_and_removed_a_moment_later(tmp_path: Path, name: str):
    folder = tmp_path / "export"
    write(planned(folder, key="first"))
    keeper = held_open(folder / name, 0.2)
    write(planned(folder, key="second"))
    keeper.join()
    assert b"second" in content_of(folder)["pgpass"]
    (folder / "client.crt").chmod(0o400)
    keeper = held_open(folder / name, 0.2)
    remove(folder)
    keeper.join()
    assert not folder.exists()


def test_while_a_program_keeps_a_file_open_the_earlier_export_stays_whole(tmp_path: Path):
    folder = tmp_path / "export"
    write(planned(folder, key="first"))
    before = content_of(folder)
    with (folder / "client.key").open("rb"), pytest.raises(ExportFolderUnusable):
        write(planned(folder, key="second"))
    assert content_of(folder) == before


def test_the_users_service_file_is_changed_a_moment_after_libpq_has_read_it(tmp_path: Path):
    file = tmp_path / "pg_service.conf"
    file.write_text("[office]\nhost=pg.example.com\n")
    keeper = held_open(file, 0.2)
    with merged_into(file, "carto_alice", f"[carto_alice]\nsslkey={tmp_path}/client.key\n", datetime.now(timezone.utc)):
        keeper.join()
    keeper = held_open(file, 0.2)
    take_out(file, tmp_path)
    keeper.join()
    assert file.read_text() == "[office]\nhost=pg.example.com\n"
