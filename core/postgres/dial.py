"""One dial through libpq: bounded by our own clock, stopped within a tenth of a second, and never a second attempt.

The one exception is libpq's own: where no connection (TCP) comes about with an address, the next one behind the name is
dialled. No server sees two attempts.
"""

from __future__ import annotations

import selectors
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

import psycopg2
from psycopg2.extensions import POLL_OK, POLL_READ

from . import libpq
from .addresses import addresses_of
from .connection import Connection
from .deadline import Deadline
from .dial_errors import Evidence, Progress, dial_error, query_error, silence_error, start_error
from .errors import AddressNotAllowed, DatabaseError, ServiceNotOpen
from .wire import TLS_AGREED, Wire

__all__ = ["Deadline", "dialled", "query"]

APPLICATION = "QGIS CARTO Direct SQL"
_TICK_S = 0.1
_LEAST_FOR_AN_ADDRESS_S = 3.0
# psycopg2's own; what the socket says; a socket that is gone.
_FAILURES = (psycopg2.Error, OSError, ValueError)


@contextmanager
def dialled(connection: Connection, deadline: Deadline) -> Iterator[Any]:
    """A psycopg2 connection, asynchronous, closed at the end. Raises `DatabaseError`s and `Cancelled`."""
    login = connection.login
    link = _signed_in(connection, addresses_of(login.host, login.port, deadline), deadline)
    with closing(link):
        yield link


def query(link: Any, connection: Connection, sql: str, deadline: Deadline) -> list[tuple[Any, ...]]:
    """Every row that a query gives. Raises `DatabaseError`s and `Cancelled`."""
    try:
        with link.cursor() as cursor:
            cursor.execute(sql)
            while (state := link.poll()) != POLL_OK:
                if not _ready(link, state, deadline):
                    raise silence_error(connection.login, Progress.READY)
            return list(cursor.fetchall())
    except _FAILURES as error:
        said = getattr(getattr(error, "diag", None), "message_primary", None)
        raise query_error(connection.login, getattr(error, "pgcode", None), str(error).strip(), said or "") from error


def _signed_in(connection: Connection, addresses: Sequence[str], deadline: Deadline) -> Any:
    """Dial one address after the other, until one is there."""
    failures: list[DatabaseError] = []
    for number, address in enumerate(addresses):
        attempt = _Attempt(connection, deadline.share(len(addresses) - number, _LEAST_FOR_AN_ADDRESS_S), deadline)
        try:
            return attempt.run(address)
        except ServiceNotOpen:
            raise
        except DatabaseError as error:
            if attempt.progress is not Progress.DIALLED:
                raise
            failures.append(error)
    # Silence says more than "refused": somebody is there, and keeps this computer out.
    raise next((one for one in failures if isinstance(one, AddressNotAllowed)), failures[0])


class _Attempt:
    """One address, dialled once. `to_connect` is the time for TCP to come about, `deadline` that for everything."""

    def __init__(self, connection: Connection, to_connect: Deadline, deadline: Deadline) -> None:
        self.progress = Progress.DIALLED
        self._connection = connection
        self._to_connect = to_connect
        self._deadline = deadline
        self._first_word: bytes | None = None
        self._before_tls = False

    def run(self, address: str) -> Any:
        """Give the link when the server has let us in. Raises `DatabaseError`s and `Cancelled`."""
        link = self._begun(address)
        try:
            libpq.ask_for_sqlstate(link)
            with closing(Wire(link)) as wire, closing(libpq.TlsWitness()) as witness:
                self._sign_in(link, wire, witness)
        except BaseException:
            link.close()
            raise
        return link

    def _begun(self, address: str) -> Any:
        try:
            return psycopg2.connect(
                service=self._connection.service,
                # The service's host stays for the check of the server's certificate.
                hostaddr=address,
                application_name=APPLICATION,
                client_encoding="UTF8",
                async_=1,
            )
        except psycopg2.Error as error:
            raise start_error(self._connection, str(error).strip()) from error

    def _sign_in(self, link: Any, wire: Wire, witness: libpq.TlsWitness) -> None:
        try:
            state = link.poll()
            while state != POLL_OK:
                # libpq asks for TLS as soon as TCP stands, and waits to read.
                if state == POLL_READ and self.progress is Progress.DIALLED:
                    self.progress = Progress.CONNECTED
                limit = self._to_connect if self.progress is Progress.DIALLED else self._deadline
                if not _ready(link, state, limit):
                    has_spoken = self._first_word is not None
                    raise silence_error(self._connection.login, Progress.ANSWERED if has_spoken else self.progress)
                if self.progress is Progress.CONNECTED and self._first_word is None:
                    self._first_word = wire.first_word()
                state = self._next(link, wire, witness)
        except _FAILURES as error:
            evidence = Evidence(
                self.progress,
                str(error).strip(),
                first_word=self._first_word,
                hung_up=self.progress > Progress.DIALLED and wire.is_at_end(),
                before_tls=self._before_tls,
                verify_code=witness.verify_code(),
            )
            raise dial_error(self._connection.login, evidence) from error

    def _next(self, link: Any, wire: Wire, witness: libpq.TlsWitness) -> int:
        """Let libpq go on by one step."""
        if self.progress is not Progress.CONNECTED or self._first_word != TLS_AGREED:
            return int(link.poll())
        self.progress = Progress.ANSWERED
        with wire.held_back() as is_held:
            # What fails now failed in this computer, for the server has not heard of TLS yet.
            self._before_tls = is_held
            state = int(link.poll())
            self._before_tls = False
            witness.look(link)
        return state


def _ready(link: Any, state: int, deadline: Deadline) -> bool:
    """Wait until libpq can go on; False when the time is over."""
    event = selectors.EVENT_READ if state == POLL_READ else selectors.EVENT_WRITE
    with selectors.DefaultSelector() as selector:
        selector.register(link.fileno(), event)
        while deadline.go_on():
            if selector.select(_TICK_S):
                return True
    return False
