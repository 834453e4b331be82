"""Host and port come out of CARTO's README, and nothing else does."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carto_direct_sql.core.certificates.readme import database_address

LINES = "Your database address (host server) is: {}\nAnd the TCP port is: {}\n"


@pytest.mark.parametrize(
    "text",
    [
        LINES.format("dbconn.carto.com", 5432),
        LINES.format("DBCONN.carto.com.", "5432."),
        "\ufeff" + LINES.format("dbconn.carto.com", 5432).replace("\n", "\r\n"),
        LINES.format("dbconn.carto.com", 5432) + "psql -h other.example -p 1",
        "psql -h other.example -p 1\n" + LINES.format("dbconn.carto.com", 5432),
        'psql "sslmode=verify-full sslcert=client.crt host=dbconn.carto.com port=5432 user=alice"',
        "psql 'port=5432 host=dbconn.carto.com'",
        "psql --host=dbconn.carto.com --port 5432",
        "$ psql -hdbconn.carto.com -p5432 -U alice",
        LINES.format("", 5432) + "psql host=dbconn.carto.com",
        LINES.format("<host>", 99999) + "psql -h dbconn.carto.com -p 5432",
    ],
)
def test_the_lines_come_first_and_the_command_helps_out(text):
    assert database_address(text.encode()) == ("dbconn.carto.com", 5432)


@pytest.mark.parametrize(
    ("host", "read"),
    [
        ("10.0.0.5", "10.0.0.5"),
        ("[2001:DB8::1]", "2001:db8::1"),
        ("db_1.intranet", "db_1.intranet"),
        ("localhost", "localhost"),
    ],
)
def test_hosts_of_ones_own_are_read(host, read):
    assert database_address(LINES.format(host, 6543).encode()) == (read, 6543)


@pytest.mark.parametrize(
    "host",
    [
        "a b'c",
        "host'sslmode=disable",
        "/var/run/postgresql",
        "a,b",
        "-rf",
        "x" * 64,
        "a." * 150,
        "é.example",
        "a..b",
        "::1%eth0",
        "@x",
    ],
)
def test_a_host_that_could_be_more_than_a_host_is_none(host):
    assert database_address(LINES.format(host, 5432).encode())[0] in (None, "a")


@pytest.mark.parametrize("port", ["0", "65536", "123456", "-1", "x", "٥٤٣٢"])
def test_a_port_that_cannot_be_is_none(port):
    assert database_address(LINES.format("db.example", port).encode())[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "Your database address (host server) is: db.example",
        LINES.format("db.example", ""),
        'psql "host=db.example user=alice"',
        "psql -h db.example -U alice",
    ],
)
def test_a_readme_without_a_port_means_the_usual_one(text):
    assert database_address(text.encode()) == ("db.example", 5432)


def test_a_readme_that_says_nothing_gives_nothing():
    assert database_address(b"") == (None, None)
    assert database_address(b"\xff\xfe\x00garbage") == (None, None)


@pytest.mark.parametrize("piece", [b"host server ", b"host server:", b"host=", b"-h ", b" " * 50, b"TCP port:", b"\t"])
def test_a_readme_made_to_stall_does_not(piece):
    began = time.monotonic()
    database_address(piece * (2_000_000 // len(piece)))
    assert time.monotonic() - began < 60  # what stalls, stalls for hours


words = st.sampled_from(
    ["host server", ") is:", "TCP port", "is:", "host=", "-h", "-p", "port=", "\n", " ", "'", "5432", "a.b", ":"]
)


@given(
    st.binary(max_size=200)
    | st.lists(words | st.text(max_size=8), max_size=20).map(lambda parts: "".join(parts).encode("utf-8", "replace"))
)
def test_any_readme_gives_a_plain_host_and_a_real_port_or_none(readme):
    host, port = database_address(readme)
    assert host is None or re.fullmatch(r"[a-z0-9._:-]{1,253}", host)
    assert port is None or 0 < port < 65536
