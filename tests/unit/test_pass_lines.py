from __future__ import annotations

import os
from pathlib import Path

import pytest

from carto_direct_sql.core.accounts.errors import InvalidDatabaseKey
from carto_direct_sql.core.postgres.connection import Connection
from carto_direct_sql.core.postgres.pass_lines import OwnPassFile, own_pass_file, pass_line
from carto_direct_sql.core.secret import Secret


def connection(host: str = "dbconn.carto.com", user: str = "alice") -> Connection:
    return Connection("CARTO", host, 5432, "alice", user, "abc1234")


def test_any_database_of_the_account_finds_the_key() -> None:
    assert pass_line(connection(), Secret("k")) == "dbconn.carto.com:5432:*:alice:k"


def test_colons_and_backslashes_stay_inside_their_field() -> None:
    assert pass_line(connection("::1", "a\\b"), Secret("k:\\")) == "\\:\\:1:5432:*:a\\\\b:k\\:\\\\"


def test_a_star_in_a_user_is_not_everybody() -> None:
    assert pass_line(connection(user="*"), Secret("k")) == "dbconn.carto.com:5432:*:\\*:k"


@pytest.mark.parametrize("bad", ["a\nb", "a\rb", "a\0b"])
def test_a_key_does_not_break_out_of_its_line(bad: str) -> None:
    with pytest.raises(InvalidDatabaseKey):
        pass_line(connection(), Secret(bad))


def test_libpq_looks_where_each_system_wants_it(tmp_path: Path) -> None:
    assert own_pass_file({"PGPASSFILE": "/x/y"}, tmp_path, "linux") == Path("/x/y")
    assert own_pass_file({}, tmp_path, "linux") == tmp_path / ".pgpass"
    assert own_pass_file({"APPDATA": "/app"}, tmp_path, "win32") == Path("/app/postgresql/pgpass.conf")


def test_the_users_file_is_read_again_when_it_changes(tmp_path: Path) -> None:
    path = tmp_path / ".pgpass"
    own = OwnPassFile(path)
    assert own.content() == b"" and not own.changed()
    path.write_bytes(b"h:1:d:u:p")
    path.chmod(0o600)
    assert own.changed()
    assert own.content() == b"h:1:d:u:p\n"
    assert not own.changed()
    path.unlink()
    assert own.changed() and own.content() == b""


@pytest.mark.skipif(os.name != "posix", reason="Windows protects the folder")
def test_a_file_that_libpq_would_refuse_stays_out_of_force(tmp_path: Path) -> None:
    path = tmp_path / ".pgpass"
    path.write_bytes(b"h:1:d:u:p\n")
    path.chmod(0o644)
    assert OwnPassFile(path).content() == b""
    assert OwnPassFile(tmp_path).content() == b""
