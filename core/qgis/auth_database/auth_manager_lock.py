"""One at a time with QGIS's auth manager, because several at once can stop each other for good.

QGIS 3.40 takes its two locks in either order: `setMasterPassword` the password's, then the database's;
`certIdentityBundle` the other way round. Two threads that dial at the same moment then wait for each other for ever.
Our own calls take turns, so that they never meet each other there.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable, TypeVar, cast

_TURN = threading.RLock()
# Not for ever: who is called from within QGIS may hold the very lock that the present one waits for.
_LONGEST_WAIT_S = 1.0

Method = TypeVar("Method", bound=Callable[..., Any])


@contextmanager
def turn() -> Iterator[None]:
    """Wait for the others of ours, if not for long."""
    taken = _TURN.acquire(timeout=_LONGEST_WAIT_S)
    try:
        yield
    finally:
        if taken:
            _TURN.release()


def in_turn(method: Method) -> Method:
    """Have each call of a method wait for its `turn`."""

    @functools.wraps(method)
    def waiting(*arguments: Any, **named: Any) -> Any:
        with turn():
            return method(*arguments, **named)

    return cast(Method, waiting)
