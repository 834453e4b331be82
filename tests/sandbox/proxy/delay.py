"""A slow network between a client and the proxy: it delays, it does not narrow."""

from __future__ import annotations

import asyncio
import socket

from .channels import SocketChannel

_UNDER_WAY = 1024  # chunks on the line in each direction


def delayed(client: socket.socket, delay_s: float) -> tuple[socket.socket, asyncio.Task[None]]:
    """A socket that behaves like `client` seen through `delay_s` each way, and the task that carries the bytes.

    Loopback accepts at once, so the round trip that TCP itself needs is added to the client's first bytes.
    """
    near, far = socket.socketpair()
    for each in (near, far):
        each.setblocking(False)
    line = asyncio.create_task(_both_ways(client, far, delay_s))
    return near, line


async def _both_ways(client: socket.socket, far: socket.socket, delay_s: float) -> None:
    with far:
        outside, inside = SocketChannel(client), SocketChannel(far)
        opened = asyncio.get_running_loop().time() + 2 * delay_s
        await asyncio.gather(_carry(outside, inside, delay_s, opened), _carry(inside, outside, delay_s, opened))


async def _carry(source: SocketChannel, target: SocketChannel, delay_s: float, opened: float) -> None:
    loop = asyncio.get_running_loop()
    line: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_UNDER_WAY)

    async def put_in() -> None:
        data = b"?"
        while data:
            try:
                data = await source.read()
            except ConnectionError:
                data = b""
            await line.put((max(loop.time(), opened) + delay_s, data))

    async def take_out() -> None:
        while True:
            due, data = await line.get()
            await asyncio.sleep(due - loop.time())
            if not data:
                await target.close()
                return
            try:
                await target.write(data)
            except ConnectionError:
                return

    feeding = asyncio.create_task(put_in())
    try:
        await take_out()
    finally:
        feeding.cancel()
