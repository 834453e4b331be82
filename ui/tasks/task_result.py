"""What a piece of work came to: a result, a failure of ours, or one that nobody thought of."""

from __future__ import annotations

import traceback
from types import TracebackType

from ...core.errors import DirectSqlError


class TaskResult:
    """Used around the work, `with outcome: outcome.result = ...`; it takes every error.

    An error that is not ours becomes a plain `DirectSqlError` with the traceback as its detail, for the log.
    """

    def __init__(self) -> None:
        self.result: object = None
        self.error: DirectSqlError | None = None

    def __enter__(self) -> TaskResult:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(error, DirectSqlError):
            self.error = error
        elif isinstance(error, Exception):
            self.error = DirectSqlError("".join(traceback.format_exception(kind, error, trace)))
        return isinstance(error, Exception)
