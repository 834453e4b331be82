"""A look at the wire below libpq: the first word of the server, its end, and a pause before our first word of TLS."""

from __future__ import annotations

import selectors
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

TLS_AGREED = b"S"
"""How a PostgreSQL server answers when it is asked for TLS, and then waits; `N` is no, `E` begins an error."""

TLS_REFUSED, ERROR, HUNG_UP = b"N", b"E", b""
_TO_HANG_UP_S = 0.2
_LONGEST_ERROR = 2_000
_ERROR_HEAD = 5  # the letter, and the length of what follows it


def sqlstate_before_tls(word: bytes) -> str | None:
    """What PostgreSQL's ErrorResponse says, empty where it does not; None for what only begins with the same letter."""
    length = int.from_bytes(word[1:_ERROR_HEAD], "big")
    fields = {part[:1]: part[1:] for part in word[_ERROR_HEAD:].split(b"\0")}
    if not _ERROR_HEAD <= length < _LONGEST_ERROR or b"M" not in fields:
        return None
    return fields.get(b"C", b"").decode("ascii", errors="replace")


class Wire:
    """A second handle on libpq's socket, which neither reads nor writes. To be closed.

    Raises `OSError` or `ValueError` where the link has no socket.
    """

    def __init__(self, link: Any) -> None:
        # Not `socket.dup`, which would make libpq's own handle wait.
        self._socket = socket.fromfd(link.fileno(), socket.AF_INET, socket.SOCK_STREAM)

    def close(self) -> None:
        """Give the handle back; the server sees the end of the connection when libpq's own is closed as well."""
        self._socket.close()

    def first_word(self) -> bytes | None:
        """What waits to be read, left for libpq; `HUNG_UP` at the end, None where nothing is there.

        Up to two bytes; of an error all that is there.
        """
        try:
            word = self._socket.recv(2, socket.MSG_PEEK)
            return self._socket.recv(_LONGEST_ERROR, socket.MSG_PEEK) if word[:1] == ERROR else word
        except (BlockingIOError, TimeoutError):
            return None
        except ConnectionError:
            return HUNG_UP

    def is_at_end(self) -> bool:
        """Whether the server has hung up, or does so at once; to be asked when libpq has read everything."""
        with selectors.DefaultSelector() as selector:  # `select` itself takes no descriptor above 1023
            selector.register(self._socket, selectors.EVENT_READ)
            return bool(selector.select(_TO_HANG_UP_S)) and self.first_word() == HUNG_UP

    @contextmanager
    def held_back(self) -> Iterator[bool]:
        """Keep what libpq writes meanwhile from leaving; gives whether the system can do that (Linux can)."""
        option = getattr(socket, "TCP_CORK", None)
        if option is None:
            yield False
            return
        self._socket.setsockopt(socket.IPPROTO_TCP, option, 1)
        try:
            yield True
        finally:
            self._socket.setsockopt(socket.IPPROTO_TCP, option, 0)
