"""Ports of loopback: with somebody who listens there, or surely with nobody."""

from __future__ import annotations

import socket

LOOPBACK = "127.0.0.1"

_TRIES = 20


def listener(address: str = LOOPBACK, port: int = 0) -> socket.socket:
    """A free port, or this one, on an address of loopback, listening."""
    return socket.create_server((address, port), family=_family(address), backlog=256)


class ReservedPort:
    """One port on several addresses of loopback that no other program gets until `close`.

    Whoever dials it is refused, except where a `listener` of the tests' own, or a server of theirs, was put there.
    """

    def __init__(self, *addresses: str) -> None:
        for attempt in range(_TRIES):
            self._holders: list[socket.socket] = []
            self.number = 0
            try:
                for address in addresses or (LOOPBACK,):
                    self._hold(address)
            except OSError:  # it was free on the first address only
                self.close()
                if attempt == _TRIES - 1:
                    raise
            else:
                return

    def __enter__(self) -> ReservedPort:
        return self

    def __exit__(self, *_reason: object) -> None:
        self.close()

    def close(self) -> None:
        """Give it up."""
        for holder in self._holders:
            holder.close()

    def _hold(self, address: str) -> None:
        holder = socket.socket(_family(address))
        self._holders.append(holder)
        # Bound and not listening, it keeps the system from choosing the port, but not a server that names it.
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if holder.family == socket.AF_INET6:
            holder.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        holder.bind((address, self.number))
        self.number = int(holder.getsockname()[1])


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET
