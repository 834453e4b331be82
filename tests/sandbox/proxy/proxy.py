"""The database's ports: takes connections, and keeps count of them."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

from ..dials import Dials
from .admission import Admission
from .channels import SocketChannel
from .delay import delayed
from .network import Network

if TYPE_CHECKING:
    from ..laptops import Laptop


class DatabaseProxy:
    """Serves laptops, each on a port of its own."""

    def __init__(self, admission: Admission, dials: Dials, network: Network) -> None:
        self._admission = admission
        self._dials = dials
        self._network = network
        self._serving: set[asyncio.Task[None]] = set()

    async def accept(self, listener: socket.socket, laptop: Laptop) -> None:
        """Take connections on this laptop's port, for ever."""
        listener.setblocking(False)
        loop = asyncio.get_running_loop()
        while True:
            client, _ = await loop.sock_accept(listener)
            client.setblocking(False)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            task = asyncio.create_task(self._serve(client, laptop))
            self._serving.add(task)
            task.add_done_callback(self._serving.discard)

    async def _serve(self, client: socket.socket, laptop: Laptop) -> None:
        dial = self._dials.begin(laptop.address)
        line: asyncio.Task[None] | None = None
        try:
            with client:
                near = client
                if self._network.delay_ms:
                    near, line = delayed(client, self._network.delay_ms / 1000)
                with near:
                    await self._admission.serve(SocketChannel(near), dial)
                if line:
                    await line
        finally:
            if line:
                line.cancel()
            self._dials.end(dial)
