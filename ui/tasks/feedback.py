"""The feedback of a use case that runs in a task."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from ...core.steps import Step


class TaskFeedback:
    """`ports.Feedback`; `on_begin` is called in the worker thread."""

    def __init__(self, on_begin: Callable[[Step], None]) -> None:
        self._on_begin = on_begin
        self._cancelled = Event()

    def begin(self, step: Step) -> None:
        """A step begins."""
        self._on_begin(step)

    def cancelled(self) -> bool:
        """Whether somebody wants it stopped."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask it to stop as soon as it can."""
        self._cancelled.set()
