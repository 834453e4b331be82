"""The feedback of a use case that runs in a task."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from ...core.steps import Notice, Step


class TaskFeedback:
    """`ports.Feedback`; `on_begin` and `on_notice` are called in the worker thread."""

    def __init__(self, on_begin: Callable[[Step], None], on_notice: Callable[[Notice], None]) -> None:
        self._on_begin = on_begin
        self._on_notice = on_notice
        self._cancelled = Event()

    def begin(self, step: Step) -> None:
        """A step begins."""
        self._on_begin(step)

    def tell(self, notice: Notice) -> None:
        """Something takes longer than expected."""
        self._on_notice(notice)

    def cancelled(self) -> bool:
        """Whether somebody wants it stopped."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask it to stop as soon as it can."""
        self._cancelled.set()
