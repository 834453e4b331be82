"""The few messages of PostgreSQL's protocol 3.0 that a proxy must understand (PostgreSQL: protocol-message-formats)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Protocol

PROTOCOL_3_0 = 196608
CANCEL_REQUEST = 80877102
SSL_REQUEST = 80877103
GSSENC_REQUEST = 80877104

ASK_PASSWORD = b"R" + struct.pack(">ii", 8, 3)  # AuthenticationCleartextPassword
YES, NO = b"S", b"N"
_LONGEST_STARTUP = 10_000  # as PostgreSQL itself (MAX_STARTUP_PACKET_LENGTH)


class ProtocolError(Exception):
    """What came is not PostgreSQL's protocol."""


class Channel(Protocol):
    """A byte stream: a socket, bare or inside TLS. `read` gives b"" at the end."""

    async def read(self) -> bytes: ...

    async def write(self, data: bytes) -> None: ...

    async def close(self) -> None: ...


@dataclass(frozen=True)
class Startup:
    """The first packet on a connection: `code` tells what it asks for, `body` is what follows the code."""

    code: int
    body: bytes

    @property
    def parameters(self) -> dict[str, str]:
        """`user`, `database` and the rest."""
        words = self.body.rstrip(b"\0").split(b"\0")
        return {name.decode(): value.decode() for name, value in zip(words[::2], words[1::2])}

    def packet(self) -> bytes:
        """As it travels."""
        return struct.pack(">ii", len(self.body) + 8, self.code) + self.body


class Reader:
    """Cuts a channel's bytes into packets; `rest` is what was read too far."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self.rest = b""

    async def startup(self) -> Startup | None:
        """The next start-up packet; None when the client left."""
        head = await self._take(8)
        if head is None:
            return None
        length, code = struct.unpack(">ii", head)
        if not 8 <= length <= _LONGEST_STARTUP:
            raise ProtocolError(f"a start-up packet of {length} bytes")
        body = await self._take(length - 8)
        return None if body is None else Startup(code, body)

    async def password(self) -> str | None:
        """The answer to `ASK_PASSWORD`; None when the client left or sent something else."""
        head = await self._take(5)
        if head is None or head[:1] != b"p":
            return None
        (length,) = struct.unpack(">i", head[1:])
        if not 4 <= length <= _LONGEST_STARTUP:
            raise ProtocolError(f"a password of {length} bytes")
        body = await self._take(length - 4)
        return None if body is None else body.rstrip(b"\0").decode("utf-8", "replace")

    async def _take(self, count: int) -> bytes | None:
        while len(self.rest) < count:
            more = await self._channel.read()
            if not more:
                return None
            self.rest += more
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken


def startup(parameters: dict[str, str]) -> bytes:
    """A StartupMessage."""
    body = b"".join(name.encode() + b"\0" + value.encode() + b"\0" for name, value in parameters.items()) + b"\0"
    return Startup(PROTOCOL_3_0, body).packet()


def fatal(sqlstate: str, message: str, severity: str = "FATAL") -> bytes:
    """An ErrorResponse that ends the connection; `severity` is the word in the server's language."""
    fields = (("S", severity), ("V", "FATAL"), ("C", sqlstate), ("M", message))
    body = b"".join(kind.encode() + text.encode() + b"\0" for kind, text in fields) + b"\0"
    return b"E" + struct.pack(">i", len(body) + 4) + body
