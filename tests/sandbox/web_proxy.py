"""A company's web proxy: HTTPS goes through it by CONNECT, with a password or the company's own CA if so wished."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from .authority import Authority, Validity
from .domains import leads_here
from .laptops import HOST
from .ports import LOOPBACK, listener
from .proxy.channels import SocketChannel, TlsChannel
from .proxy.relay import relay
from .server_tls import context_showing, new_identity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .folder import SandboxFolder
    from .keypool import KeyPool
    from .laptops import Laptop
    from .loop_thread import LoopThread

_LONGEST_HEAD = 16_384
_END_OF_HEAD = b"\r\n\r\n"


@dataclass(frozen=True)
class ProxyRules:
    """With a `user`, clients must sign in; with a status in `refuses`, everything is answered with that."""

    user: str = ""
    password: str = ""
    refuses: int = 0

    def admits(self, headers: list[str]) -> bool:
        """Whether a request with these header lines has signed in."""
        expected = "basic " + base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        pairs = (header.partition(":") for header in headers)
        given = [value.strip() for name, _, value in pairs if name.strip().lower() == "proxy-authorization"]
        return not self.user or any(value[:6].lower() + value[6:] == expected for value in given)


class Interceptor:
    """Forges certificates for whatever host is asked for, as companies' proxies do that look into TLS."""

    def __init__(self, keys: KeyPool, folder: SandboxFolder) -> None:
        self._authority = Authority("Company proxy", keys)
        self._keys = keys
        self._private = folder.private
        self.ca_file = folder.files / "proxy_ca.pem"
        self.ca_file.write_bytes(self._authority.root_pem)
        self.context = lru_cache(self._new_context)

    def _new_context(self, host: str) -> ssl.SSLContext:
        return context_showing(new_identity(self._authority, self._keys, (host,), Validity.days(30)), self._private)


class WebProxy:
    """`seen` are the targets asked for, refused ones too; `ca_file` is what clients behind the proxy must trust."""

    def __init__(self, rules: ProxyRules, laptop: Laptop, ca_file: Path, interceptor: Interceptor | None) -> None:
        self._rules = rules
        self._laptop = laptop
        self._interceptor = interceptor
        self._upstream_tls = ssl.create_default_context(cafile=str(ca_file))
        self._socket = listener()
        self.ca_file = interceptor.ca_file if interceptor else ca_file
        self.host = LOOPBACK
        self.port: int = self._socket.getsockname()[1]
        self.seen: list[str] = []

    @property
    def url(self) -> str:
        """As `HTTPS_PROXY` wants it, with user and password."""
        credentials = f"{self._rules.user}:{self._rules.password}@" if self._rules.user else ""
        return f"http://{credentials}{self.host}:{self.port}"

    @contextmanager
    def serving(self, loop: LoopThread) -> Iterator[WebProxy]:
        """Until the block ends."""
        accepting = loop.spawn(self._accept())
        try:
            yield self
        finally:
            accepting.cancel()
            self._socket.close()

    async def _accept(self) -> None:
        self._socket.setblocking(False)
        serving: set[asyncio.Task[None]] = set()
        try:
            while True:
                client, _ = await asyncio.get_running_loop().sock_accept(self._socket)
                client.setblocking(False)
                task = asyncio.create_task(self._serve(client))
                serving.add(task)
                task.add_done_callback(serving.discard)
        finally:
            for task in serving:
                task.cancel()

    async def _serve(self, client: socket.socket) -> None:
        with client:
            channel = SocketChannel(client)
            try:
                head = await _read_head(channel)
                if head:
                    await self._answer(channel, head)
            except (ConnectionError, ssl.SSLError):
                return  # one of the sides has gone, or does not trust us

    async def _answer(self, client: SocketChannel, head: list[str]) -> None:
        method, _, rest = head[0].partition(" ")
        target = rest.partition(" ")[0]
        self.seen.append(target)
        address = self._address(target)
        if self._rules.refuses:
            await _refuse(client, f"{self._rules.refuses} Refused")
        elif not self._rules.admits(head[1:]):
            await _refuse(client, "407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="sandbox"\r\n')
        elif method != "CONNECT" or address is None:
            await _refuse(client, "502 Bad Gateway")
        else:
            await client.write(b"HTTP/1.1 200 Connection established" + _END_OF_HEAD)
            await self._carry(client, target.rpartition(":")[0], address)

    async def _carry(self, client: SocketChannel, host: str, address: tuple[str, int]) -> None:
        with socket.socket() as upstream:
            upstream.setblocking(False)
            await asyncio.get_running_loop().sock_connect(upstream, address)
            server = SocketChannel(upstream)
            if self._interceptor is None:
                await relay(client, server)
                return
            near = TlsChannel(client, self._interceptor.context(host))
            await near.handshake()
            far = TlsChannel(server, self._upstream_tls, host)
            await far.handshake()
            await relay(near, far)

    def _address(self, target: str) -> tuple[str, int] | None:
        host, _, port = target.rpartition(":")
        if leads_here(host):
            return LOOPBACK, self._laptop.web_port
        return (LOOPBACK, int(port)) if host in (HOST, LOOPBACK) and port.isdecimal() else None


async def _read_head(client: SocketChannel) -> list[str]:
    """The request line and the headers; empty when the client left or talks too much."""
    head = b""
    while _END_OF_HEAD not in head:
        more = await client.read()
        if not more or len(head) > _LONGEST_HEAD:
            return []
        head += more
    return head.partition(_END_OF_HEAD)[0].decode("latin-1").split("\r\n")


async def _refuse(client: SocketChannel, status: str, headers: str = "") -> None:
    await client.write(f"HTTP/1.1 {status}\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n".encode())
    await client.close()
