"""Homes that nobody has are no reason to stop."""

from __future__ import annotations

import os
import pwd
from pathlib import Path

import pytest

from carto_direct_sql.core.files import expanded, home, typed_path


def test_a_tilde_stands_for_the_home_and_stays_where_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert expanded(Path("~/export")) == tmp_path / "export"
    for unknown in ("~nobody-of-that-name/export", "export/~", "~\0"):
        assert expanded(Path(unknown)) == Path(unknown)


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        (" /srv/it's here ", "/srv/it's here"),
        ('"/srv/my files"', "/srv/my files"),
        ("'~/files'", "HOME/files"),
        ("file:///srv/my%20files", "/srv/my files"),
        ("file:///C:/files/a.crt", "C:/files/a.crt"),
        ('"', '"'),
        ("file://[", "["),
    ],
)
def test_a_path_is_taken_as_people_paste_it(typed: str, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "HOME")
    assert typed_path(typed) == Path(path)


def test_whoever_has_no_home_has_nothing_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_uid: int) -> None:
        raise KeyError("A container's user is in no list.")

    monkeypatch.delenv("HOME")
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    assert not (home() / ".pg_service.conf").exists()
    assert expanded(Path("~/export")) == Path("~/export")
    monkeypatch.setenv("HOME", os.devnull)
    assert home() == Path(os.devnull)
