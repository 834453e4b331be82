"""Journal what is made at CARTO before it is asked for: the answer may get lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..carto.errors import AnswerLost, AnswerTimeout, CartoFailed
from ..errors import Cancelled, DirectSqlError
from ..journal.journal import Operation, Undo, UndoKind

GATEWAY_FAILURES = (502, 503, 504)  # the gateway gave up; what is behind it perhaps did not


@contextmanager
def made_at_carto(operation: Operation, kind: UndoKind, name: str) -> Iterator[None]:
    """Journal that `name` is about to be made at CARTO; resolved as soon as it is known whether it was."""
    undo = operation.announce(Undo(kind, name, resolved=False))
    try:
        yield
    except DirectSqlError as error:
        if not _may_still_happen(error):
            operation.resolve(undo)
        raise
    operation.resolve(undo)


def _may_still_happen(error: DirectSqlError) -> bool:
    """Whether the server may go on with a request although this error came in place of its answer."""
    if isinstance(error, CartoFailed):
        return error.facts.get("status") in GATEWAY_FAILURES
    return isinstance(error, (AnswerLost, AnswerTimeout, Cancelled))
