"""One dial through libpq: bounded by our own clock, stopped within a tenth of a second, and never a second attempt."""

from __future__ import annotations

import selectors
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable

import psycopg2
from psycopg2.extensions import POLL_OK, POLL_READ

from ..errors import Cancelled
from .connection import Connection, Login
from .dial_errors import Progress, dial_error, query_error, silence_error
from .errors import DatabaseError, DatabaseHostNotFound

APPLICATION = "QGIS CARTO Direct SQL"
_TICK_S = 0.1


class Deadline:
    """How long to wait: `seconds` from now, unless `cancelled` says stop."""

    def __init__(self, seconds: float, cancelled: Callable[[], bool]) -> None:
        self._deadline = time.monotonic() + seconds
        self._cancelled = cancelled

    def go_on(self) -> bool:
        """False when the time is over. Raises `Cancelled`."""
        if self._cancelled():
            raise Cancelled
        return time.monotonic() < self._deadline


@contextmanager
def dialled(connection: Connection, deadline: Deadline) -> Iterator[Any]:
    """A psycopg2 connection, asynchronous, closed at the end. Raises `DatabaseError`s and `Cancelled`."""
    link = _begun(connection, _address(connection.login, deadline))
    try:
        _sign_in(link, connection, deadline)
        yield link
    finally:
        link.close()


def query(link: Any, connection: Connection, sql: str, deadline: Deadline) -> list[tuple[Any, ...]]:
    """Every row that a query gives. Raises `DatabaseError`s and `Cancelled`."""
    try:
        with link.cursor() as cursor:
            cursor.execute(sql)
            while (state := link.poll()) != POLL_OK:
                if not _ready(link, state, deadline):
                    raise silence_error(connection.login, Progress.READY)
            return list(cursor.fetchall())
    except psycopg2.Error as error:
        raise query_error(connection.login, error.pgcode, str(error).strip()) from error


def _begun(connection: Connection, address: str) -> Any:
    """A link that has begun to dial. Raises `DatabaseError` where libpq does not find the service."""
    try:
        return psycopg2.connect(
            service=connection.service,
            # One address, so one attempt; the service's host stays for the check of the server's certificate.
            hostaddr=address,
            application_name=APPLICATION,
            client_encoding="UTF8",
            async_=1,
        )
    except psycopg2.Error as error:
        raise DatabaseError(str(error).strip(), host=connection.login.host) from error


def _sign_in(link: Any, connection: Connection, deadline: Deadline) -> None:
    progress = Progress.DIALLED
    try:
        while (state := link.poll()) != POLL_OK:
            # libpq asks for TLS as soon as TCP stands, and waits to read; when it goes on, the server has answered.
            if state == POLL_READ and progress is Progress.DIALLED:
                progress = Progress.CONNECTED
            elif progress is Progress.CONNECTED:
                progress = Progress.ANSWERED
            if not _ready(link, state, deadline):
                raise silence_error(connection.login, progress)
    except psycopg2.Error as error:
        raise dial_error(connection.login, progress, str(error).strip()) from error


def _ready(link: Any, state: int, deadline: Deadline) -> bool:
    """Wait until libpq can go on; False when the time is over."""
    event = selectors.EVENT_READ if state == POLL_READ else selectors.EVENT_WRITE
    with selectors.DefaultSelector() as selector:
        selector.register(link.fileno(), event)
        while deadline.go_on():
            if selector.select(_TICK_S):
                return True
    return False


def _address(login: Login, deadline: Deadline) -> str:
    """The address behind the name, IPv4 where there is one: that is what CARTO's allow-list holds.

    The system's resolver cannot be stopped, so it is asked in a thread of its own. Raises `DatabaseHostNotFound`.
    """
    found: list[str] = []
    failures: list[OSError] = []

    def resolve() -> None:
        try:
            answers = socket.getaddrinfo(login.host, login.port, type=socket.SOCK_STREAM)
            found.extend(
                str(answer[4][0]) for answer in sorted(answers, key=lambda answer: answer[0] != socket.AF_INET)
            )
        except (OSError, UnicodeError) as error:
            failures.append(OSError(str(error)))

    resolver = threading.Thread(target=resolve, daemon=True)
    resolver.start()
    while resolver.is_alive() and deadline.go_on():
        resolver.join(_TICK_S)
    if not found:
        raise DatabaseHostNotFound(str(failures[0]) if failures else "No answer in time.", host=login.host)
    return found[0]
