"""Waiting that can be stopped, and work that cannot."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .errors import Cancelled

if TYPE_CHECKING:
    from .ports import Feedback
    from .steps import Notice, Step
    from .use_cases.diagnosis import Finding


class Unstoppable:
    """The feedback for tidying up: it goes on after the user has cancelled what made it necessary."""

    def begin(self, step: Step) -> None:
        """Tidying up is no step of its own."""

    def tell(self, notice: Notice) -> None:
        """Nobody listens."""

    def found(self, finding: Finding) -> None:
        """Nobody looks."""

    def cancelled(self) -> bool:
        return False


def begin_step(feedback: Feedback, step: Step) -> None:
    """Say that a step begins, unless the user wants it stopped; raises `Cancelled`."""
    if feedback.cancelled():
        raise Cancelled
    feedback.begin(step)


def wait(seconds: float, feedback: Feedback) -> None:
    """Sleep, but wake up at once for a cancel; raises `Cancelled`."""
    until = time.monotonic() + seconds
    while True:
        if feedback.cancelled():
            raise Cancelled
        left = until - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(0.1, left))
