"""Names that lead to the sandbox in ways that loopback's own do not: two addresses, IPv6 alone, on premises."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest
import requests
from sandbox.accounts import Account
from sandbox.carto import Sandbox
from sandbox.errors import SandboxError

from .conftest import Psql

_HOST = "db.maps.example.com"


@pytest.fixture(autouse=True)
def able(sandbox: Sandbox) -> None:
    """Where nobody may have a hosts file of one's own, there is only `in_this_process`."""
    sandbox.hosts.name("able.test", "127.0.0.1")
    try:
        sandbox.hosts.command("true")
    except SandboxError as error:
        pytest.skip(str(error))


def _psql(sandbox: Sandbox, psql: Psql, key: str, port: int) -> subprocess.CompletedProcess[str]:
    files = "sslmode=verify-full sslrootcert=server_ca.pem sslcert=client.crt sslkey=client.key"
    wanted = f"host={_HOST} port={port} user={psql.user} dbname=x {files}"
    return subprocess.run(
        sandbox.hosts.command("psql", "-XAtw", wanted, "-c", "SELECT 1"),
        cwd=psql.folder,
        env={"PATH": os.environ["PATH"], "PGPASSWORD": key, "HOME": str(psql.folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_first_address_may_be_dead_and_the_second_alive(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    port = sandbox.database_on("127.0.0.2")
    sandbox.hosts.name(_HOST, "127.0.0.1", "127.0.0.2")
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), 5)
    assert _psql(sandbox, psql, account.master_key, port).stdout == "1\n"


def test_where_the_database_is_elsewhere_nobody_else_gets_its_port(sandbox: Sandbox) -> None:
    port = sandbox.database_on("127.0.0.2")
    with socket.socket() as stranger, pytest.raises(OSError, match="in use"):
        stranger.bind(("127.0.0.1", port))
    sandbox.reset()
    with socket.socket() as stranger:
        stranger.bind(("127.0.0.1", port))


def test_a_name_may_have_ipv6_alone(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    port = sandbox.database_on("::1")
    sandbox.hosts.name(_HOST, "::1")
    assert _psql(sandbox, psql, account.master_key, port).stdout == "1\n"


def test_the_readme_names_the_host_that_the_test_chose(sandbox: Sandbox, psql: Psql) -> None:
    sandbox.home.find_database(_HOST, sandbox.database_on("127.0.0.2"))
    assert sandbox.home.database_host == _HOST
    sandbox.reset()
    assert (sandbox.home.database_host, sandbox.home.database_port) == ("localhost", psql.laptop.database_port)


def test_programs_reach_the_api_on_premises_by_its_name(sandbox: Sandbox, account: Account) -> None:
    sandbox.hosts.name(f"{account.user}.maps.example.com", "127.0.0.1")
    url = f"{account.address_at('maps.example.com')}:{sandbox.home.web_port}/api/v3/dbdirect/ip"
    script = "import sys, requests; user, key, ca = sys.argv[2:]; " + (
        "print(requests.get(sys.argv[1], auth=(user, key), verify=ca).json())"
    )
    answer = subprocess.run(
        sandbox.hosts.command(
            sys.executable, "-c", script, url, account.user, account.master_key, str(sandbox.ca_file)
        ),
        env={name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert answer.stdout == "{'ips': []}\n"


def test_names_are_known_to_this_process_while_a_block_lasts(sandbox: Sandbox, account: Account) -> None:
    host = f"{account.user}.maps.example.com"
    sandbox.hosts.name(host, "127.0.0.1")
    url = f"https://{host}:{sandbox.home.web_port}/api/v3/dbdirect/ip"
    with sandbox.hosts.in_this_process():
        found = [answer[4][0] for answer in socket.getaddrinfo(host, 5432, type=socket.SOCK_STREAM)]
        session = requests.Session()
        session.trust_env = False
        answer = session.get(url, auth=(account.user, account.master_key), verify=str(sandbox.ca_file), timeout=10)
    assert (found, answer.json()) == (["127.0.0.1"], {"ips": []})
    with pytest.raises(OSError, match=r".+"):
        socket.getaddrinfo(host, 5432)
