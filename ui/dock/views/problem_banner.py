"""What went wrong, where the user is looking, with the button that helps."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ....core.errors import Cure
from ...cures import Problem
from ...widgets.banner import Banner


class ProblemBanner(Banner):
    """Shows one `Problem`, or nothing."""

    cure_requested = pyqtSignal(Cure)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self._cure = Cure.NONE
        self.button.setObjectName("cure")
        self.button.clicked.connect(self._request_cure)

    def show_problem(self, problem: Problem | None) -> None:
        """Say what happened and what helps; None takes it away."""
        self.setVisible(problem is not None)
        if problem is not None:
            self._cure = problem.cure
            self.show_message(problem.text, problem.advice, problem.button)

    def _request_cure(self) -> None:
        self.cure_requested.emit(self._cure)
