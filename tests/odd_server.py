"""An HTTPS server that answers with the bytes it is told, whole or not, soon or late."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
import threading
from pathlib import Path
from typing import Callable

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

Behaviour = Callable[[ssl.SSLSocket, bytes], None]


class OddServer:
    """`seen` holds each request as it came; `behaviour` is called with the socket and the request."""

    def __init__(self, certificate: bytes, key: bytes, folder: Path) -> None:
        """`certificate` and `key` are PEM; `folder` takes a file that Python's TLS reads them from."""
        self.certificate = certificate
        chain = folder / "odd_server.pem"
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


def self_signed(name: str = "localhost") -> tuple[bytes, bytes]:
    """Certificate and key (PEM) of a server that is its own authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.timezone.utc)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=20))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    return certificate.public_bytes(Encoding.PEM), plain


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
