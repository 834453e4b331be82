"""An HTTPS server that answers with the bytes it is told, whole or not, soon or late."""

from __future__ import annotations

import socket
import ssl
import threading
from pathlib import Path
from typing import Callable

from cryptography import x509

from .authority import Authority

Behaviour = Callable[[ssl.SSLSocket, bytes], None]


class OddServer:
    """`seen` holds each request as it came; `behaviour` is called with the socket and the request."""

    def __init__(self, authority: Authority, folder: Path, *, name: str = "localhost") -> None:
        certificate, key = authority.server(x509.DNSName(name))
        chain = folder / f"{name}.pem"
        chain.write_bytes(certificate + key)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(chain)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"https://localhost:{self.port}"
        self.seen: list[bytes] = []
        self.accepted = 0
        self.behaviour: Behaviour = says(b"HTTP/1.1 204 No Content\r\n\r\n")
        self._over = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._over.set()
        self._listener.close()

    def pause(self, seconds: float = 60) -> None:
        """Wait, but not beyond the test's end."""
        self._over.wait(seconds)

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._answer, args=(plain,), daemon=True).start()

    def _answer(self, plain: socket.socket) -> None:
        try:
            with self._context.wrap_socket(plain, server_side=True) as connection:
                while request := _request(connection):
                    self.seen.append(request)
                    self.behaviour(connection, request)
        except (OSError, ssl.SSLError):
            plain.close()


def says(*parts: bytes, then_close: bool = False) -> Behaviour:
    def behave(connection: ssl.SSLSocket, _request: bytes) -> None:
        for part in parts:
            connection.sendall(part)
        if then_close:
            raise ConnectionAbortedError

    return behave


def _request(connection: ssl.SSLSocket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body
