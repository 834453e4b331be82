"""The text that libpq reads: what is written is what libpq dials with, whatever the environment says."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from libpq import libpq_file, values_of
from psycopg2.extensions import libpq_version

from carto_direct_sql.core.accounts.errors import InvalidDatabaseKey
from carto_direct_sql.core.postgres import service_file
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.postgres.service_file import lines_against, section, services_in, system_service_file
from carto_direct_sql.core.secret import Secret

ALICE = Connection("CARTO alice", "carto_alice", Login("dbconn.carto.com", 5432, "alice", "alice"))
CERTIFICATE, AUTHORITIES = Path("/run/alice.pem"), Path("/run/alice.ca.pem")
KEY = Secret("0123456789abcdef")


def written(folder: Path, *texts: str) -> Path:
    """A folder as `PGSYSCONFDIR` names it."""
    (folder / "pg_service.conf").write_text("\n".join(texts), encoding="utf-8", newline="")
    return folder


def text_of(connection: Connection = ALICE, key: Secret = KEY, against: tuple[str, ...] = ()) -> str:
    return section(connection, key, CERTIFICATE, AUTHORITIES, against)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))


def test_libpq_dials_with_what_the_account_says_and_nothing_else(tmp_path):
    found = values_of("carto_alice", written(tmp_path, text_of()))
    expected = {
        "host": "dbconn.carto.com",
        "port": "5432",
        "dbname": "alice",
        "user": "alice",
        "password": "0123456789abcdef",
        "sslmode": "verify-full",
        "sslcert": "/run/alice.pem",
        "sslkey": "/run/alice.pem",
        "sslrootcert": "/run/alice.ca.pem",
    }
    assert {name: found[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("variable", "value", "option"),
    [
        ("PGHOST", "db.example.com", "host"),
        ("PGHOSTADDR", "198.51.100.9", "hostaddr"),
        ("PGPORT", "6543", "port"),
        ("PGDATABASE", "theirs", "dbname"),
        ("PGUSER", "somebody", "user"),
        ("PGPASSWORD", "of another server", "password"),
        ("PGOPTIONS", "-c search_path=theirs", "options"),
        ("PGSSLMODE", "disable", "sslmode"),
        ("PGSSLCERT", "/srv/theirs.crt", "sslcert"),
        ("PGSSLKEY", "/srv/theirs.key", "sslkey"),
        ("PGSSLROOTCERT", "/srv/theirs.ca", "sslrootcert"),
        ("PGSSLCRL", "/srv/theirs.crl", "sslcrl"),
        ("PGGSSENCMODE", "require", "gssencmode"),
        ("PGTARGETSESSIONATTRS", "standby", "target_session_attrs"),
        ("PGCHANNELBINDING", "require", "channel_binding"),
        ("PGSSLMINPROTOCOLVERSION", "TLSv1.3", "ssl_min_protocol_version"),
        ("PGSSLMAXPROTOCOLVERSION", "TLSv1", "ssl_max_protocol_version"),
        ("PGSSLCRLDIR", "/srv/theirs", "sslcrldir"),
        ("PGSSLSNI", "0", "sslsni"),
    ],
)
def test_no_environment_variable_of_other_connections_plays_a_part(tmp_path, monkeypatch, variable, value, option):
    folder = written(tmp_path, text_of(), "[theirs]\nconnect_timeout=7\n")
    without = values_of("carto_alice", folder)
    monkeypatch.setenv(variable, value)
    written(folder, text_of(against=lines_against(os.environ, libpq_version())), "[theirs]\nconnect_timeout=7\n")
    assert values_of("theirs", folder)[option] == value, "it goes on working for those"
    assert {option: "", **values_of("carto_alice", folder)} == {option: "", **without}


def test_what_an_older_libpq_does_not_know_is_not_written_for_it():
    named = {"PGREQUIREAUTH": "none", "PGSSLCRLDIR": "/srv", "PATH": "/bin"}
    assert lines_against(named, 130022) == ()
    assert lines_against(named, 150000) == ("sslcrldir=",)
    assert lines_against(named, 160000) == ("sslcrldir=", "require_auth=")
    assert lines_against({}, 180000) == ()


def test_the_services_of_a_file_are_those_that_libpq_would_find():
    content = b"junk\n# [no]\n[one]\nhost=[two]\n  [three]\r\n[\xff]\n[fo ur] rest\n[open\n"
    assert services_in(content) == {"one", "three", "\ufffd", "fo ur"}


def test_ours_goes_before_what_the_whole_computers_file_says_of_the_same_name(tmp_path):
    folder = written(tmp_path, text_of(), "[carto_alice]\nhost=elsewhere\nconnect_timeout=7\n[theirs]\nhost=there")
    found = values_of("carto_alice", folder)
    assert (found["host"], found.get("connect_timeout")) == ("dbconn.carto.com", None)
    assert values_of("theirs", folder)["host"] == "there"


# libpq takes what fits a line: no line breaks, no blanks at the end; and it keeps neither NUL nor half a character.
fitting = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=80).filter(
    lambda text: text == text.rstrip()
)
services = fitting.filter(lambda text: bool(text) and "]" not in text)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(services, fitting, st.integers(1, 65535), fitting, fitting, fitting)
def test_libpq_reads_back_exactly_what_was_written(tmp_path, service, host, port, database, user, password):
    hostile = Connection("CARTO", service, Login(host, port, database, user))
    neighbour = replace(ALICE, service=f"{service}'s neighbour")
    folder = written(tmp_path, text_of(hostile, Secret(password)), text_of(neighbour))
    found = values_of(service, folder)
    wanted = {"host": host, "port": str(port), "dbname": database, "user": user, "password": password}
    assert {name: found.get(name) for name in wanted} == wanted
    assert found["sslmode"] == "verify-full"
    assert values_of(neighbour.service, folder)["password"] == KEY.reveal(), "the next section is whole"


@pytest.mark.parametrize(
    "key",
    ["k\nhost=evil", "k\r", "k\rx", "k\0x", "k ", "k\t", "k\n", "k" * 2000, "\ud800"],
    ids=["line", "return", "return inside", "nul", "blank", "tab", "newline", "endless", "half a character"],
)
def test_a_key_that_would_break_out_of_its_line_is_refused_and_not_shown(key):
    with pytest.raises(InvalidDatabaseKey) as refused:
        text_of(key=Secret(key))
    assert key not in f"{refused.value!r} {refused.value.detail}"


@pytest.mark.parametrize(
    "connection",
    [
        replace(ALICE, service="a]b"),
        replace(ALICE, service="a\nb"),
        replace(ALICE, service="a" * 2000),
        replace(ALICE, login=replace(ALICE.login, host="a\nhost=evil")),
        replace(ALICE, login=replace(ALICE.login, host="h ")),
        replace(ALICE, login=replace(ALICE.login, host="h" * 2000)),
        replace(ALICE, login=replace(ALICE.login, database="d\r")),
        replace(ALICE, login=replace(ALICE.login, user="u\0")),
    ],
)
def test_no_other_value_breaks_out_of_its_line_either(connection):
    with pytest.raises(ValueError, match="no service file"):
        text_of(connection)


def test_the_longest_line_that_is_written_is_one_that_libpq_reads(tmp_path):
    """One letter more, and libpq would read none of the sections that follow."""
    longest = next(length for length in range(2000, 0, -1) if not refused("k" * length))
    folder = written(tmp_path, text_of(key=Secret("k" * longest)), text_of(replace(ALICE, service="carto_bob")))
    assert len(values_of("carto_alice", folder)["password"]) == longest
    assert values_of("carto_bob", folder)["host"] == "dbconn.carto.com"


def refused(key: str) -> bool:
    try:
        text_of(key=Secret(key))
    except InvalidDatabaseKey:
        return True
    return False


def test_the_whole_computers_file_is_where_libpq_itself_would_look(tmp_path, monkeypatch):
    named, usual, rare, empty = (tmp_path / name for name in ("named", "usual", "rare", "empty"))
    for folder in (named, usual, rare, empty):
        folder.mkdir()
    monkeypatch.setattr(service_file, "SYSTEM_FOLDERS", (str(usual), str(rare)))
    assert system_service_file({}) is None
    written(rare, "")
    assert system_service_file({}) == rare / "pg_service.conf"
    written(usual, "")
    assert system_service_file({}) == usual / "pg_service.conf"
    written(named, "")
    assert system_service_file({"PGSYSCONFDIR": str(named)}) == named / "pg_service.conf"
    assert system_service_file({"PGSYSCONFDIR": str(empty)}) is None, "libpq looks nowhere else then"


def test_the_folder_that_this_computers_libpq_was_built_with_is_known():
    """libpq does not tell; unknown, and the services of the whole computer would be lost while QGIS runs."""
    built_with = libpq_file().read_bytes()
    assert [folder for folder in service_file.SYSTEM_FOLDERS if f"\0{folder}\0".encode() in built_with]
