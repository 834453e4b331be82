"""A server on loopback that speaks as much of PostgreSQL's protocol as a dial needs, and behaves as a test says."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass, field

SSL_REQUEST_BYTES = 8
LONGEST_S = 20.0


@dataclass
class DialServer:
    """Runs `behave(wire, server)` for each connection, in a thread. `dials` counts, `passwords` keeps what came."""

    behave: object
    address: str = "127.0.0.1"
    port: int = 0
    dials: int = 0
    passwords: list = field(default_factory=list)

    def __enter__(self):
        family = socket.AF_INET6 if ":" in self.address else socket.AF_INET
        self._listener = socket.create_server((self.address, self.port), family=family)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_reason):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self):
        while True:
            try:
                wire, _peer = self._listener.accept()
            except OSError:
                return
            self.dials += 1
            threading.Thread(target=self._serve, args=(wire,), daemon=True).start()

    def _serve(self, wire):
        wire.settimeout(LONGEST_S)
        with wire, suppress(OSError):
            self.behave(wire, self)


# Behaviours below TLS -----------------------------------------------------------------------------------------------


def hang_up(wire, _server):
    wire.recv(SSL_REQUEST_BYTES)


def reset(wire, _server):
    """A firewall's way."""
    wire.recv(SSL_REQUEST_BYTES)
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def never_answer(wire, _server):
    while wire.recv(1000):
        pass


def answer(*words):
    """Say this, one after the other, whatever comes."""

    def behave(wire, _server):
        wire.recv(SSL_REQUEST_BYTES)
        for each in words:
            wire.sendall(each)
            wire.recv(1000)

    return behave


def begin_to_answer(words):
    """Say this, and nothing more."""

    def behave(wire, server):
        wire.recv(SSL_REQUEST_BYTES)
        wire.sendall(words)
        never_answer(wire, server)

    return behave


def in_the_clear(inside):
    """Go on as if TLS had never been asked for."""

    def behave(wire, server):
        wire.recv(SSL_REQUEST_BYTES)
        inside(wire, server)
        wire.recv(1000)

    return behave


# Behaviours within TLS ----------------------------------------------------------------------------------------------


def tls(context, inside):
    """Agree to TLS, then go on inside of it."""

    def behave(wire, server):
        wire.recv(SSL_REQUEST_BYTES)
        wire.sendall(b"S")
        with context.wrap_socket(wire, server_side=True) as encrypted:
            read_startup(encrypted)
            inside(encrypted, server)

    return behave


def refuse(code, message, severity="FATAL", function="", file="auth.c"):
    """Send PostgreSQL's ErrorResponse."""
    fields = {"S": severity, "V": "FATAL", "C": code, "M": message}
    if function:
        fields.update(F=file, L="476", R=function)
    content = b"".join(name.encode() + value.encode() + b"\0" for name, value in fields.items()) + b"\0"

    def inside(wire, _server):
        wire.sendall(message_of(b"E", content))
        with suppress(OSError, AttributeError):  # there is nothing to unwrap in the clear
            wire.unwrap()

    return inside


def drop(_wire, _server):
    """Leave without a word."""


def say_nothing(wire, _server):
    wire.recv(1000)


def ask_and_say_nothing(wire, _server):
    wire.sendall(message_of(b"R", struct.pack("!i", 3)))
    read_message(wire)
    wire.recv(1000)


def let_in(wire, server):
    """Ask for the password, take any, and answer one query with one row."""
    wire.sendall(message_of(b"R", struct.pack("!i", 3)))
    _kind, password = read_message(wire)
    server.passwords.append(password.rstrip(b"\0").decode())
    settings = {b"client_encoding": b"UTF8", b"server_version": b"15.0", b"DateStyle": b"ISO, MDY"}
    told = b"".join(message_of(b"S", name + b"\0" + value + b"\0") for name, value in settings.items())
    wire.sendall(message_of(b"R", struct.pack("!i", 0)) + told + message_of(b"Z", b"I"))
    while True:
        kind, _content = read_message(wire)
        if kind == b"X":
            return
        wire.sendall(
            message_of(b"T", struct.pack("!h", 1) + b"one\0" + struct.pack("!ihihih", 0, 0, 23, 4, -1, 0))
            + message_of(b"D", struct.pack("!hi", 1, 1) + b"1")
            + message_of(b"C", b"SELECT 1\0")
            + message_of(b"Z", b"I")
        )


def context_of(folder, certificate_and_key, **settings):
    """A server's TLS; `settings` are attributes of the context."""
    file = folder / "server.pem"
    file.write_bytes(certificate_and_key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    for name, value in settings.items():
        setattr(context, name, value)
    return context


def message_of(kind, content):
    return kind + struct.pack("!i", len(content) + 4) + content


def read_startup(wire):
    (length,) = struct.unpack("!i", read_exactly(wire, 4))
    return read_exactly(wire, length - 4)


def read_message(wire):
    kind = read_exactly(wire, 1)
    (length,) = struct.unpack("!i", read_exactly(wire, 4))
    return kind, read_exactly(wire, length - 4)


def read_exactly(wire, count):
    content = b""
    while len(content) < count:
        piece = wire.recv(count - len(content))
        if not piece:
            raise ConnectionResetError("the client has left")
        content += piece
    return content
