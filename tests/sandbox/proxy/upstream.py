"""PostgreSQL behind the proxy, on its unix socket."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

from . import wire
from .channels import SocketChannel
from .relay import relay


class Upstream:
    """Whoever reaches the socket is trusted: the proxy has checked who it is."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def serve(self, client: wire.Channel, parameters: dict[str, str], early: bytes) -> None:
        """Log in with `parameters` and carry bytes until either side ends; `early` is what the client sent ahead."""
        with await self._connect() as server:
            channel = SocketChannel(server)
            await channel.write(wire.startup(parameters) + early)
            await relay(client, channel)

    async def cancel(self, request: wire.Startup) -> None:
        """Pass on a request to cancel a query; PostgreSQL closes when it has done so."""
        with await self._connect() as server:
            channel = SocketChannel(server)
            await channel.write(request.packet())
            await channel.read()

    async def _connect(self) -> socket.socket:
        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        server.setblocking(False)
        await asyncio.get_running_loop().sock_connect(server, str(self._path))
        return server
