"""What the database proxy answers to bytes that no well-behaved client sends."""

from __future__ import annotations

import socket
import struct
from contextlib import suppress

import pytest
from sandbox.accounts import Account
from sandbox.carto import Sandbox

_SSL_REQUEST = struct.pack(">ii", 8, 80877103)
_GSSENC_REQUEST = struct.pack(">ii", 8, 80877104)


@pytest.fixture
def wire(sandbox: Sandbox, account: Account) -> socket.socket:
    """A bare connection to the database's port, from an address that is allowed."""
    account.allow_list = [sandbox.home.address]
    return socket.create_connection(("127.0.0.1", sandbox.home.database_port), timeout=10)


def test_kerberos_encryption_is_declined_and_tls_comes_next(wire: socket.socket) -> None:
    with wire:
        wire.sendall(_GSSENC_REQUEST)
        assert wire.recv(1) == b"N"
        wire.sendall(_SSL_REQUEST)
        assert wire.recv(1) == b"S"


@pytest.mark.parametrize(
    "sent", [b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01", struct.pack(">ii", 7, 0)]
)
def test_another_protocol_ends_the_connection(wire: socket.socket, sandbox: Sandbox, sent: bytes) -> None:
    with wire:
        wire.sendall(sent)
        with suppress(ConnectionResetError):  # an end, too: some of what was sent had not been read
            assert wire.recv(1) == b""
    assert sandbox.dials.counts().refused == {"left": 1}
