"""The user's own service file: one section more on request, a copy of what was there, and everything else as it is."""

from __future__ import annotations

import stat
from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carto_direct_sql.core.exports.errors import ServiceTaken, UserFileUnusable
from carto_direct_sql.core.exports.user_service_file import (
    merged,
    merged_into,
    require_mergeable,
    take_out,
    user_service_file,
    without,
)

NOW = datetime(2026, 11, 25, 12, tzinfo=timezone.utc)
OTHERS = "# mine\n[work]\nhost=db.example.com\n"
FOLDER = Path("/srv/export")
SECTION = f"[carto_alice]\nhost=dbconn.carto.com\nsslkey={FOLDER}/client.key\n"
FILE = Path("pg_service.conf")


def merge(file: Path, section: str = SECTION) -> None:
    with merged_into(file, "carto_alice", section, NOW):
        pass


def test_it_goes_in_after_what_is_there_and_comes_out_without_a_trace(tmp_path: Path):
    file = tmp_path / ".pg_service.conf"
    file.write_text(OTHERS)
    merge(file)
    assert file.read_text().startswith(OTHERS)
    assert SECTION in file.read_text()
    take_out(file, FOLDER)
    assert file.read_text() == OTHERS


def test_a_section_that_leads_to_another_folder_by_now_stays(tmp_path: Path):
    file = tmp_path / ".pg_service.conf"
    merge(file)
    merge(file, SECTION.replace("/srv/export", "/srv/export2"))
    take_out(file, FOLDER)
    assert "/srv/export2/client.key" in file.read_text()


def test_a_copy_of_the_file_as_it_was_is_kept(tmp_path: Path):
    file = tmp_path / ".pg_service.conf"
    file.write_text(OTHERS)
    merge(file)
    merge(file, SECTION.replace("dbconn", "other"))
    copies = sorted(path for path in tmp_path.iterdir() if path != file)
    assert [path.name[:28] for path in copies] == [".pg_service.conf.before-2026"] * 2
    assert copies[0].read_text() == OTHERS
    assert {stat.S_IMODE(path.stat().st_mode) for path in copies} == {0o600}


def test_again_with_the_same_changes_nothing(tmp_path: Path):
    file = tmp_path / ".pg_service.conf"
    file.write_text(OTHERS)
    merge(file)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    merge(file)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_file_that_was_not_there_is_made_for_the_user_alone_and_goes_again(tmp_path: Path):
    file = tmp_path / "postgresql" / ".pg_service.conf"
    merge(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    take_out(file, FOLDER)
    assert not file.exists()


def test_a_file_that_a_variable_names_stays_for_without_it_libpq_opens_no_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "services.conf"
    file.touch()
    monkeypatch.setenv("PGSERVICEFILE", f"{tmp_path}//services.conf")
    merge(file)
    take_out(file, FOLDER)
    assert file.read_bytes() == b""


def test_the_mode_stays_and_a_link_stays_a_link(tmp_path: Path):
    real, file = tmp_path / "dotfiles.conf", tmp_path / ".pg_service.conf"
    real.write_text(OTHERS)
    real.chmod(0o640)
    file.symlink_to(real)
    merge(file)
    assert file.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert SECTION in real.read_text()


def test_a_service_of_that_name_that_somebody_else_wrote_is_not_touched(tmp_path: Path):
    file = tmp_path / ".pg_service.conf"
    file.write_text(OTHERS + "[carto_alice]\nhost=mine\n")
    before = file.read_text()
    with pytest.raises(ServiceTaken):
        require_mergeable(file, "carto_alice")
    with pytest.raises(ServiceTaken):
        merge(file)
    assert file.read_text() == before


def test_what_follows_may_fail_and_then_the_file_is_as_it_was(tmp_path: Path):
    file = tmp_path / ".pg_service.conf"
    file.write_text(OTHERS)
    with pytest.raises(KeyError), merged_into(file, "carto_alice", SECTION, NOW):
        raise KeyError
    assert file.read_text() == OTHERS


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path):
    with pytest.raises(UserFileUnusable):
        require_mergeable(tmp_path, "carto_alice")


@given(st.binary())
def test_whatever_bytes_the_file_holds_they_stay(content: bytes):
    before = content.decode("utf-8", "surrogateescape")
    after = merged(before, "carto_alice", SECTION, FILE)
    assert after.startswith(before)
    assert without(after, "carto_alice").rstrip("\r\n") == before.rstrip("\r\n")


def test_line_ends_of_windows_stay_so():
    before = OTHERS.replace("\n", "\r\n")
    after = merged(before, "carto_alice", SECTION, FILE)
    assert "\n" not in after.replace("\r\n", "")


@pytest.mark.parametrize(
    ("environment", "system", "place"),
    [
        ({}, "posix", "/users/alice/.pg_service.conf"),
        ({"PGSERVICEFILE": "/etc/mine.conf"}, "posix", "/etc/mine.conf"),
        ({"APPDATA": "/users/alice/AppData/Roaming"}, "nt", "/users/alice/AppData/Roaming/postgresql/.pg_service.conf"),
        ({}, "nt", "/users/alice/AppData/Roaming/postgresql/.pg_service.conf"),
    ],
)
def test_it_is_where_libpq_looks(environment: dict[str, str], system: str, place: str):
    assert user_service_file(environment, Path("/users/alice"), system) == Path(place)


def test_without_its_end_mark_ours_ends_where_another_service_begins():
    text = merged(OTHERS, "carto_alice", SECTION, FILE)
    text = "".join(line for line in text.splitlines(keepends=True) if " end " not in line)
    assert without(f"{text}  [later]\nhost=l\n", "carto_alice") == f"{OTHERS}  [later]\nhost=l\n"


def test_a_service_that_somebody_has_indented_is_seen_as_libpq_sees_it():
    with pytest.raises(ServiceTaken):
        merged("  [carto_alice]\nhost=mine\n", "carto_alice", SECTION, FILE)
