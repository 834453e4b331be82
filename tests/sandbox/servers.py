"""The servers' ports: for each laptop one that leads to the API, and one that leads to the database proxy."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from aiohttp import web

from .laptops import Laptop, listener
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

    async def close(self, laptop: Laptop) -> None:
        """Close its ports; connections to the database that are open go on."""
        ports = self._ports.pop(laptop.web_port)
        ports.accepting.cancel()
        with suppress(asyncio.CancelledError):
            await ports.accepting
        ports.database.close()
        await ports.site.stop()

    async def stop(self) -> None:
        """Close every port."""
        for laptop in self.laptops:
            await self.close(laptop)
        await self._runner.cleanup()

    def _laptop_on(self, web_port: int) -> Laptop | None:
        ports = self._ports.get(web_port)
        return ports.laptop if ports else None
