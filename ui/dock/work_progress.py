"""What is being done to an account at this moment, and what is left of what was done last."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.steps import OUTCOMES, Notice
from .views.notices import notice_text

if TYPE_CHECKING:
    from ...core.steps import Step
    from .views.state import Running


class WorkProgress(QObject):
    """`running` is None while nothing is done; `new_account` is the address of one that is not saved yet."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: Running | None = None
        self.new_account = ""
        self.awaits_password = False
        self._outcome: tuple[Notice, ...] = ()

    def begin(self, title: str, new_account: str, steps: tuple[Step, ...]) -> None:
        """Something called `title` begins, of which these are the steps."""
        from .views.state import Running

        self.running = Running(title, steps=steps)
        self.new_account = new_account
        self._outcome = ()

    def begin_step(self, step: Step) -> None:
        """A step of it begins."""
        if self.running is not None:
            begun = (*(other for other in self.running.begun if other is not step), step)
            self.running = replace(self.running, begun=begun, notice=None)
            self.changed.emit()

    def give_notice(self, notice: Notice) -> None:
        """It takes longer than people expect, or has ended without success."""
        if notice in OUTCOMES:
            self._outcome += (notice,)
        elif self.running is not None:
            self.running = replace(self.running, notice=notice)
            self.changed.emit()

    def set_awaits_password(self, awaits: bool) -> None:
        """Say whether QGIS's dialog for its master password stands open."""
        self.awaits_password = awaits
        self.changed.emit()

    def end(self) -> None:
        """It has ended, however it went."""
        self.running = None
        self.new_account = ""

    def take_outcome(self) -> str:
        """What is left of what was done last, said once."""
        outcome, self._outcome = self._outcome, ()
        return " ".join(notice_text(notice) for notice in OUTCOMES if notice in outcome)
