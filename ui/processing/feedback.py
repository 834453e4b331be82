"""Processing's feedback as the use cases want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ...core.steps import Notice, Step
from ..text import translate

if TYPE_CHECKING:
    from ...core.errors import DirectSqlError
    from ...core.use_cases.diagnosis import Finding

_PERCENT = {Step.NETWORK_ACCESS: 5, Step.CERTIFICATE: 25, Step.DATABASE_KEY: 60, Step.PASSWORD: 60, Step.CONNECTION: 80}


class UseCaseFeedback:
    """`ports.Feedback` on a running algorithm.

    Where it is about a server that is not CARTO's, it is told so by `has_management`, as in `Account`.
    """

    has_management = True

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def begin(self, step: Step) -> None:
        """Show how far it is."""
        from ..dock.views.step_looks import step_title

        self._feedback.setProgress(_PERCENT[step])
        self._feedback.setProgressText(step_title(step))

    def tell(self, notice: Notice) -> None:
        """Say what takes longer than expected."""
        from ..dock.views.notices import notice_text

        self._feedback.pushInfo(notice_text(notice))

    def found(self, finding: Finding) -> None:
        """Say what was found at a link of the chain."""
        from ..diagnosis_texts import finding_line

        self._feedback.pushInfo(finding_line(finding, self.has_management))

    def warn(self, *errors: DirectSqlError) -> str:
        """Say what went wrong beside what the algorithm is for; returns it, a line each."""
        lines = [f"{error.text(translate)} {error.cure_text(translate)}".strip() for error in errors]
        for line in lines:
            self._feedback.pushWarning(line)
        return "\n".join(lines)

    def cancelled(self) -> bool:
        """Whether the user wants it stopped."""
        return bool(self._feedback.isCanceled())
