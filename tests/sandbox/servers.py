"""The servers' ports: for each laptop one that leads to the API, and one that leads to the database proxy."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from aiohttp import web

from .laptops import Laptop
from .ports import LOOPBACK, ReservedPort, listener
from .proxy.proxy import DatabaseProxy

_FINISH_WITHIN_S = 0.5


@dataclass(frozen=True)
class _Ports:
    laptop: Laptop
    site: web.SockSite
    accepting: asyncio.Task[None]
    database: socket.socket


class Servers:
    """All of its coroutines run in the servers' event loop.

    `application` makes the API, given how to find the laptop whose port a request came in by.
    """

    def __init__(
        self,
        application: Callable[[Callable[[int], Laptop | None]], web.Application],
        proxy: DatabaseProxy,
        web_tls: ssl.SSLContext,
    ) -> None:
        self._runner = web.AppRunner(application(self._laptop_on), access_log=None, shutdown_timeout=_FINISH_WITHIN_S)
        self._proxy = proxy
        self._web_tls = web_tls
        self._ports: dict[int, _Ports] = {}
        self._extra: list[tuple[asyncio.Task[None], socket.socket]] = []
        self._reserved: list[ReservedPort] = []

    @property
    def laptops(self) -> list[Laptop]:
        """In the order in which they came."""
        return [ports.laptop for ports in list(self._ports.values())]

    async def start(self) -> None:
        """Ready for laptops."""
        await self._runner.setup()

    async def open(self, address: str) -> Laptop:
        """A laptop with ports of its own."""
        web_socket, database = listener(), listener()
        laptop = Laptop(address, web_socket, database)
        site = web.SockSite(self._runner, web_socket, ssl_context=self._web_tls)
        accepting = asyncio.create_task(self._proxy.accept(database, laptop))
        self._ports[laptop.web_port] = _Ports(laptop, site, accepting, database)
        await site.start()
        return laptop

    async def open_database(self, laptop: Laptop, *addresses: str) -> int:
        """The laptop's database also on these addresses of loopback, all at one port, which is returned."""
        port = ReservedPort(LOOPBACK, *addresses)
        self._reserved.append(port)
        for address in addresses:
            database = listener(address, port.number)
            self._extra.append((asyncio.create_task(self._proxy.accept(database, laptop)), database))
        return port.number

    async def close_extra(self) -> None:
        """Take back what `open_database` gave."""
        while self._extra:
            await _stop_accepting(*self._extra.pop())
        while self._reserved:
            self._reserved.pop().close()

    async def close(self, laptop: Laptop) -> None:
        """Close its ports; connections to the database that are open go on."""
        ports = self._ports.pop(laptop.web_port)
        await _stop_accepting(ports.accepting, ports.database)
        await ports.site.stop()

    async def stop(self) -> None:
        """Close every port."""
        await self.close_extra()
        for laptop in self.laptops:
            await self.close(laptop)
        await self._runner.cleanup()

    def _laptop_on(self, web_port: int) -> Laptop | None:
        ports = self._ports.get(web_port)
        return ports.laptop if ports else None


async def _stop_accepting(accepting: asyncio.Task[None], database: socket.socket) -> None:
    accepting.cancel()
    with suppress(asyncio.CancelledError):
        await accepting
    database.close()
