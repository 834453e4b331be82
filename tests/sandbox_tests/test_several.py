"""Sandboxes side by side in one process."""

from __future__ import annotations

import socket
import threading

import pytest
from sandbox.carto import Sandbox
from sandbox.errors import SandboxError


def test_another_sandbox_has_its_own_of_everything_and_takes_it_along(sandbox: Sandbox) -> None:
    threads = set(threading.enumerate())
    with Sandbox(home_address="198.51.100.9") as other:
        account = other.account("alice")
        assert sandbox.accounts == []
        assert other.home.address == "198.51.100.9"
        ports = [
            (laptop.web_port, laptop.database_port) for laptop in (sandbox.home, other.home, other.laptop("192.0.2.5"))
        ]
        assert len({port for pair in ports for port in pair}) == 6
        assert account.database.execute("SELECT count(*) FROM countries") == [(240,)]
        ca_file = other.ca_file
    assert not ca_file.parents[1].exists()
    assert set(threading.enumerate()) <= threads
    for port in [*ports[1], *ports[2]]:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=1)


def test_an_account_comes_once(sandbox: Sandbox) -> None:
    sandbox.account("once-only")
    with pytest.raises(SandboxError, match="once-only"):
        sandbox.account("once-only")
