"""A server that looks like PostgreSQL with TLS, and whose only purpose is to be given passwords."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from pathlib import Path

from cryptography import x509

from ..authority import Authority

_ASKS_FOR_PASSWORD = b"R" + struct.pack("!ii", 8, 3)
_SSL_REQUEST = struct.pack("!ii", 8, 80877103)


class Thief:
    """`accepted` counts connections, `loot` holds what was sent as a password."""

    def __init__(self, folder: Path) -> None:
        self.authority = Authority("Thief's CA")
        certificate, key = self.authority.server(x509.DNSName("localhost"))
        chain = folder / "thief.pem"
        chain.write_bytes(certificate + key)
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.load_cert_chain(chain)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.accepted = 0
        self.loot: list[bytes] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            threading.Thread(target=self._rob, args=(plain,), daemon=True).start()

    def _rob(self, plain: socket.socket) -> None:
        plain.settimeout(10)
        try:
            if plain.recv(8) != _SSL_REQUEST:
                plain.close()
                return
            plain.sendall(b"S")
            with self._tls.wrap_socket(plain, server_side=True) as link:
                link.recv(4096)
                link.sendall(_ASKS_FOR_PASSWORD)
                self.loot.append(link.recv(4096))
        except (OSError, ssl.SSLError):
            plain.close()
