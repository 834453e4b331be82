"""Pretended client computers: everything comes from loopback, so each has ports of its own, which tell it apart."""

from __future__ import annotations

import socket

HOST = "localhost"


class Laptop:
    """A client computer with a pretended public address; the same servers answer on its ports as on everybody's.

    `web_port` is for the API and the address service (HTTPS), `database_port` for the database.
    """

    def __init__(self, address: str, web: socket.socket, database: socket.socket) -> None:
        self.address = address
        self.web_port: int = web.getsockname()[1]
        self._database = HOST, int(database.getsockname()[1])
        self.find_database()

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

    def find_database(self, host: str = "", port: int = 0) -> None:
        """Where READMEs say that the database is from now on; without words, where it is anyhow."""
        self.database_host, self.database_port = host or self._database[0], port or self._database[1]

    def move_to(self, address: str) -> None:
        """Carry it to another network: from now on it comes from `address`."""
        self.address = address
