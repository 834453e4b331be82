"""Carries bytes between a client that was let in and the server behind."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .wire import Channel


async def relay(client: Channel, server: Channel) -> None:
    """Until either side ends."""
    up = asyncio.create_task(_carry(client, server))
    down = asyncio.create_task(_carry(server, client))
    try:
        await asyncio.wait((up, down), return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (up, down):
            task.cancel()
        await asyncio.gather(up, down, return_exceptions=True)


async def _carry(source: Channel, target: Channel) -> None:
    try:
        while data := await source.read():
            await target.write(data)
        await target.close()
    except (ConnectionError, ssl.SSLError):
        return  # one of them has gone
