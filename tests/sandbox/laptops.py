"""Pretended client computers: everything comes from loopback, so each has ports of its own, which tell it apart."""

from __future__ import annotations

import socket

LOOPBACK = "127.0.0.1"
HOST = "localhost"


class Laptop:
    """A client computer with a pretended public address; the same servers answer on its ports as on everybody's.

    `web_port` is for the API and the address service (HTTPS), `database_port` for the database.
    """

    def __init__(self, address: str, web: socket.socket, database: socket.socket) -> None:
        self.address = address
        self.database_host = HOST
        self.web_port: int = web.getsockname()[1]
        self.database_port: int = database.getsockname()[1]

    @property
    def web_address(self) -> str:
        return f"https://{HOST}:{self.web_port}"

    @property
    def address_service(self) -> str:
        """Answers like https://api.ipify.org?format=json."""
        return f"{self.web_address}/my-address?format=json"

    @property
    def plain_address_service(self) -> str:
        """Answers with the bare address, as many such services do."""
        return f"{self.web_address}/my-address"

    def move_to(self, address: str) -> None:
        """Carry it to another network: from now on it comes from `address`."""
        self.address = address


def listener() -> socket.socket:
    """A free port on loopback, listening."""
    return socket.create_server((LOOPBACK, 0), backlog=256)
