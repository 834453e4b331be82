"""What may sit at the database's port in place of CARTO's proxy."""

from __future__ import annotations

from ..faults import Kind
from . import wire
from .channels import SocketChannel

IMPOSTORS = (Kind.NO_TLS, Kind.HTTP_SERVER)
_BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


async def answer_as(kind: Kind, channel: SocketChannel) -> None:
    """Say to a client's first bytes what such a server says, and hang up."""
    if kind is Kind.HTTP_SERVER:
        await channel.read()
        await channel.write(_BAD_REQUEST)
        return
    reader = wire.Reader(channel)
    while first := await reader.startup():
        if first.code not in (wire.SSL_REQUEST, wire.GSSENC_REQUEST):
            await channel.write(wire.fatal("28000", "no pg_hba.conf entry for host, no encryption"))
            return
        await channel.write(wire.NO)
