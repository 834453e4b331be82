"""Byte streams on an event loop: a bare socket, and TLS on top of one."""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import suppress

from cryptography import x509
from cryptography.x509.oid import NameOID

_CHUNK = 256 * 1024


class SocketChannel:
    """A non-blocking socket; `read` gives b"" at the end."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._loop = asyncio.get_running_loop()

    async def read(self) -> bytes:
        return await self._loop.sock_recv(self._socket, _CHUNK)

    async def write(self, data: bytes) -> None:
        await self._loop.sock_sendall(self._socket, data)

    async def close(self) -> None:
        """Tell the other side that no more comes; what it sends can still be read."""
        with suppress(OSError):  # it has gone already
            self._socket.shutdown(socket.SHUT_WR)


class TlsChannel:
    """TLS over `channel`: the server's side, or with a `host` the side of a client that talks to it.

    Not asyncio's own TLS: that drops the alert which tells a client why its certificate was refused.
    """

    def __init__(self, channel: SocketChannel, context: ssl.SSLContext, host: str | None = None) -> None:
        self._channel = channel
        self._received = ssl.MemoryBIO()
        self._to_send = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._received, self._to_send, server_side=host is None, server_hostname=host)
        self._sending = asyncio.Lock()

    async def handshake(self) -> None:
        """Raises `ConnectionError` when the client left, `ssl.SSLError` when it is refused; `flush` sends the alert."""
        while True:
            try:
                self._tls.do_handshake()
                await self.flush()
                return
            except ssl.SSLWantReadError:
                await self.flush()
                if not await self._receive():
                    raise ConnectionAbortedError("The client left during the handshake.") from None

    @property
    def common_name(self) -> str:
        """The CN of the client's certificate; empty without one."""
        der = self._tls.getpeercert(binary_form=True)
        names = x509.load_der_x509_certificate(der).subject.get_attributes_for_oid(NameOID.COMMON_NAME) if der else []
        return str(names[0].value) if names else ""

    async def read(self) -> bytes:
        while True:
            try:
                return self._tls.read(_CHUNK)
            except ssl.SSLWantReadError:
                await self.flush()
                if not await self._receive():
                    return b""
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    async def write(self, data: bytes) -> None:
        self._tls.write(data)
        await self.flush()

    async def close(self) -> None:
        """Say that TLS ends here, without waiting for the client to agree."""
        with suppress(ssl.SSLError):  # it only means that the client has not answered yet
            self._tls.unwrap()
        await self.flush()

    async def _receive(self) -> bool:
        data = await self._channel.read()
        self._received.write(data) if data else self._received.write_eof()
        return bool(data)

    async def flush(self) -> None:
        """Send what TLS has ready."""
        async with self._sending:
            if self._to_send.pending:
                await self._channel.write(self._to_send.read())
