"""The addresses behind a server's name."""

from __future__ import annotations

import socket
import threading

from .deadline import Deadline
from .errors import DatabaseHostNotFound

_TICK_S = 0.1


def addresses_of(host: str, port: int, deadline: Deadline) -> tuple[str, ...]:
    """Every address, IPv4 before IPv6: the former is what CARTO's allow-list holds.

    The system's resolver cannot be stopped, so it is asked in a thread of its own. Raises `DatabaseHostNotFound` and
    `Cancelled`.
    """
    found: list[str] = []
    failures: list[str] = []

    def resolve() -> None:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.sort(key=lambda answer: answer[0] != socket.AF_INET)
            found.extend(str(answer[4][0]) for answer in answers)
        except (OSError, UnicodeError) as error:
            failures.append(str(error))

    resolver = threading.Thread(target=resolve, daemon=True)
    resolver.start()
    while resolver.is_alive() and deadline.go_on():
        resolver.join(_TICK_S)
    if not found:
        raise DatabaseHostNotFound(failures[0] if failures else "No answer in time.", host=host)
    return tuple(dict.fromkeys(found))
