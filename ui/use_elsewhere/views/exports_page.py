"""The exports that were made on this computer, how they stand, and what can be done with each."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...text import translate
from ...widgets.buttons import Button
from ...widgets.colours import Colours
from ...widgets.controls import Text
from ...widgets.question_panel import QuestionPanel
from ...widgets.style import unit
from .export_table import ExportTable
from .questions import question_of
from .state import ElsewhereState, ExportAction


class ExportsPage(QWidget):
    """`action_requested` brings the folder of the export that is current."""

    action_requested = pyqtSignal(ExportAction, Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self.empty = Text(
            translate("Elsewhere", "Nothing was exported from this computer yet. “New Export” begins one."), "subtle"
        )
        self.table = ExportTable()
        self.details = Text(role="subtle")
        self.details.setObjectName("export_details")
        self.question = QuestionPanel()
        self.buttons = {action: Button(text) for action, text in _texts().items()}
        for action, button in self.buttons.items():
            button.setObjectName(f"export_{action.value}")
            button.clicked.connect(partial(self._request, action))
        self.table.chosen.connect(self._update)
        self._arrange()

    def show_state(self, state: ElsewhereState) -> None:
        """Show them, or that there are none."""
        self._is_busy = bool(state.running) or state.asking is not None
        entries = state.exports or ()
        self.empty.setVisible(state.exports == ())
        for part in (self.table, self.details):
            part.setVisible(bool(entries))
        for button in self.buttons.values():
            button.setVisible(bool(entries))
        self.table.setEnabled(not self._is_busy)
        self.table.show_entries(entries)
        self.question.show_question(question_of(state))
        self._update()

    def set_colours(self, colours: Colours) -> None:
        self.table.set_colours(colours)
        self.question.set_colours(colours)

    def _request(self, action: ExportAction, _checked: bool = False) -> None:
        export = self.table.current()
        if export is not None:
            self.action_requested.emit(action, export.folder)

    def _update(self) -> None:
        export = self.table.current()
        for button in self.buttons.values():
            button.setEnabled(export is not None and not self._is_busy)
        self.buttons[ExportAction.AGAIN].setEnabled(export is not None and export.can_repeat and not self._is_busy)
        if export is not None:
            text = translate("Elsewhere", "{state}. From the connection “{connection}”, in {folder}")
            facts = {"state": export.state, "connection": export.connection, "folder": export.folder}
            self.details.set_text(text.format(**facts))

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(grid)
        for action, button in self.buttons.items():
            if action is ExportAction.REMOVE:
                buttons.addStretch()
            buttons.addWidget(button)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(grid)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.details)
        layout.addWidget(self.question)
        layout.addLayout(buttons)
        layout.addStretch(0)


def _texts() -> dict[ExportAction, str]:
    """What the buttons say, from the first to the last."""
    return {
        ExportAction.AGAIN: translate("Elsewhere", "Export Again"),
        ExportAction.STEPS: translate("Elsewhere", "Show Steps"),
        ExportAction.FOLDER: translate("Elsewhere", "Open Folder"),
        ExportAction.REMOVE: translate("Elsewhere", "Remove…"),
    }
