"""What a job came to: a value, an error of ours, or an error that nobody expected."""

from __future__ import annotations

import traceback
from types import TracebackType

from ...core.errors import DirectSqlError


class TaskResult:
    """Used around the job, `with result: result.value = ...`; no error gets past it.

    An error that is not ours becomes a plain `DirectSqlError` with the traceback as its detail, for the log.
    """

    def __init__(self) -> None:
        self.value: object = None
        self.error: DirectSqlError | None = None

    def __enter__(self) -> TaskResult:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if isinstance(error, DirectSqlError):
            self.error = detached(error)
        elif error is not None:
            self.error = DirectSqlError("".join(traceback.format_exception(kind, error, trace)))
        return True


def detached(error: DirectSqlError) -> DirectSqlError:
    """The error without frames and causes, to be handed to another thread.

    Those hold what the job made, Qt's objects among it, which have to be deleted in the thread that made them.
    """
    error.__traceback__ = error.__context__ = error.__cause__ = None
    return error
