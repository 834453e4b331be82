"""Carries bytes between a client that was let in and PostgreSQL."""

from __future__ import annotations

import asyncio
import ssl

from .channels import SocketChannel, TlsChannel


async def relay(client: TlsChannel, server: SocketChannel) -> None:
    """Until either side ends."""
    up = asyncio.create_task(_to_server(client, server))
    down = asyncio.create_task(_to_client(server, client))
    try:
        await asyncio.wait((up, down), return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (up, down):
            task.cancel()
        await asyncio.gather(up, down, return_exceptions=True)


async def _to_server(client: TlsChannel, server: SocketChannel) -> None:
    try:
        while data := await client.read():
            await server.write(data)
    except (ConnectionError, ssl.SSLError):
        return


async def _to_client(server: SocketChannel, client: TlsChannel) -> None:
    try:
        while data := await server.read():
            await client.write(data)
        await client.close()
    except (ConnectionError, ssl.SSLError):
        return
