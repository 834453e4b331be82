"""What was found when an account was looked at link by link, until it was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from .views.state import FindingLook, ShownDiagnosis


class LastDiagnosis(QObject):
    """One at a time; `report` is for others to read."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = ""
        self._shown: ShownDiagnosis | None = None
        self.report = ""

    def of(self, saved: SavedAccount) -> ShownDiagnosis | None:
        """As far as it has come, if it is of that account."""
        return self._shown if self._service == saved.connection.service else None

    def begin(self, saved: SavedAccount) -> None:
        """From now on it is shown what is found at each link."""
        from .views.state import ShownDiagnosis

        self._service, self._shown = saved.connection.service, ShownDiagnosis()
        self.changed.emit()

    def add(self, look: FindingLook) -> None:
        """One more link was looked at."""
        if self._shown is not None:
            self._shown = replace(self._shown, findings=(*self._shown.findings, look))
            self.changed.emit()

    def end(self, report: str) -> None:
        """All was seen, or the cause."""
        if self._shown is not None:
            self.report = report
            self._shown = replace(self._shown, is_complete=True)
            self.changed.emit()

    def outdate(self) -> None:
        """Something has happened since: what was found may not be so any more, unless it is being found now."""
        if self._shown is not None and self._shown.is_complete:
            self.dismiss()

    def dismiss(self) -> None:
        """It was read."""
        self._shown = None
        self.changed.emit()
