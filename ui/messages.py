"""The one writer to QGIS's message bar, and to the log panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtWidgets import QPushButton

from .dock.views.problem import problem_of
from .text import translate

if TYPE_CHECKING:
    from ..core.errors import Cure, DirectSqlError

LOG = "CARTO Direct SQL"
_NOTICE_S = 6


class Notifier:
    """Says what happened where people look for it in QGIS, with the button that helps."""

    def __init__(self, message_bar: Any) -> None:
        self._bar = message_bar
        self._item: Any = None

    def log(self, error: DirectSqlError) -> None:
        """Keep message and detail for those who have to find out; no secret is in either."""
        lines = [error.text(translate), type(error).__name__, error.detail]
        QgsMessageLog.logMessage("\n".join(filter(None, lines)), LOG, Qgis.MessageLevel.Warning, False)

    def failed(self, error: DirectSqlError, cure: Callable[[Cure], None]) -> None:
        """Show a failure until the user takes it away; a newer one takes its place."""
        problem = problem_of(error)
        self.clear()
        self._item = self._bar.createMessage(LOG, " ".join(filter(None, (problem.text, problem.advice))))
        if problem.button:
            button = QPushButton(problem.button)
            button.setObjectName("carto_direct_sql_cure")
            button.clicked.connect(lambda: self._cure(cure, problem.cure))
            self._item.layout().addWidget(button)
        self._item.destroyed.connect(self._forget)
        self._bar.pushWidget(self._item, Qgis.MessageLevel.Warning)

    def done(self, text: str) -> None:
        """Say briefly that something went well."""
        self._bar.pushMessage(LOG, text, Qgis.MessageLevel.Success, _NOTICE_S)

    def clear(self) -> None:
        """Take our failure away."""
        if self._item is not None:
            self._bar.popWidget(self._item)
            self._item = None

    def _cure(self, cure: Callable[[Cure], None], wanted: Cure) -> None:
        self.clear()
        cure(wanted)

    def _forget(self) -> None:
        self._item = None
