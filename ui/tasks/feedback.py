"""The feedback of a use case that runs in a thread of ours."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Callable, NoReturn

if TYPE_CHECKING:
    from ...core.steps import Notice, Step
    from ...core.use_cases.diagnosis import Finding


class JobFeedback:
    """`ports.Feedback`; `say` is called in the job's thread."""

    def __init__(self, say: Callable[[Step | Notice | Finding], object]) -> None:
        self._say = say
        self._cancelled = Event()
        self._held = False

    def begin(self, step: Step) -> None:
        """Called by the job when a step begins."""
        self._park_if_held()
        self._say(step)

    def tell(self, notice: Notice) -> None:
        """Called by the job when something takes longer than people expect."""
        self._park_if_held()
        self._say(notice)

    def found(self, finding: Finding) -> None:
        """Called by the job when it has looked at a link of the chain."""
        self._park_if_held()
        self._say(finding)

    def cancelled(self) -> bool:
        """Called by the job, often: whether it shall stop."""
        self._park_if_held()
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the job to stop as soon as it can."""
        self._cancelled.set()

    def hold(self) -> None:
        """Let the job go no further than to the next time it asks: QGIS is ending around it."""
        self._held = True

    def _park_if_held(self) -> None:
        if self._held:
            park()


def park() -> NoReturn:
    """Make the calling thread wait until the process ends.

    If it went on, it could use what QGIS has deleted already; even the end of a thread runs code of Qt and QGIS.
    """
    while True:
        Event().wait()
