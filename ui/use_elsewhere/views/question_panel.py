"""Asks in place before an export is removed, or for the master key where exporting again needs it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ....core.secret import Secret
from ...text import translate
from ...widgets.buttons import Button, PrimaryButton
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Text
from ...widgets.dismissible import Dismissible
from ...widgets.secret_field import SecretField
from ...widgets.style import unit
from .state import ElsewhereState, ExportEntry, Question


class QuestionPanel(Dismissible):
    """Hidden while nothing is asked. `answered` brings the master key that was typed, or None."""

    answered = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self._asked: tuple[Question | None, object] = (None, None)
        self._needs_key = False
        self._title = Heading("")
        self.text = Text()
        self.key = SecretField(translate("Elsewhere", "Master API key"))
        self.key.setObjectName("question_key")
        self.key.setPlaceholderText(translate("Elsewhere", "Master API key"))
        self.remove = Button(translate("Elsewhere", "Remove Export"))
        self.remove.setObjectName("remove_export")
        self.proceed = PrimaryButton(translate("Elsewhere", "Continue"))
        self.proceed.setObjectName("question_continue")
        self.keep = Button()
        self.keep.setObjectName("keep_export")
        self.key.textChanged.connect(self._update)
        self.key.returnPressed.connect(self._answer)
        self.remove.clicked.connect(self._answer)
        self.proceed.clicked.connect(self._answer)
        self.keep.clicked.connect(self.dismissed)
        self._arrange()
        self.hide()

    def show_state(self, state: ElsewhereState) -> None:
        """Ask about an export; asking the same again keeps what is being typed."""
        export = state.asked_export()
        question = state.question if export is not None and not state.running else None
        asked = (question, state.asked)
        if asked == self._asked:
            return
        self._asked = asked
        self.key.forget()
        if question is not None and export is not None:
            self._ask(question, export)
        self.setVisible(question is not None)
        if question is not None:
            (self.keep if question is Question.REMOVE else self.key).setFocus()

    def set_colours(self, colours: Colours) -> None:
        self.key.set_colours(colours)

    def _ask(self, question: Question, export: ExportEntry) -> None:
        removes = question is Question.REMOVE
        self.setProperty("role", "alarm" if removes else "panel")
        self.style().unpolish(self)
        self.style().polish(self)
        title = translate("Elsewhere", "Remove the export for {program}?") if removes else self.key.placeholderText()
        self._title.set_text(title.format(program=export.program))
        self.text.set_text(_what_stops(export) if removes else _why_key(export))
        self.keep.set_label(translate("Elsewhere", "Keep It") if removes else translate("Elsewhere", "Not Now"))
        self.remove.setVisible(removes)
        self.proceed.setVisible(not removes)
        self.key.setVisible(not removes or (export.has_own and not export.knows_master_key))
        self._needs_key = not removes
        self._update()

    def _update(self) -> None:
        self.proceed.setEnabled(self.key.secret() is not None)

    def _answer(self) -> None:
        key: Secret | None = self.key.secret()
        if key is None and self._needs_key:
            return
        self.key.forget()
        self.answered.emit(key)

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(grid)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.proceed)
        buttons.addWidget(self.keep)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid, grid)
        layout.setSpacing(grid)
        for widget in (self._title, self.text, self.key):
            layout.addWidget(widget)
        layout.addLayout(buttons)


def _what_stops(export: ExportEntry) -> str:
    """What removing does, each thing a sentence."""
    facts = {"program": export.program, "folder": export.folder, "file": export.service_file}
    said = [
        translate("Elsewhere", "The files in {folder} are deleted; {program} can open the database with them no more.")
    ]
    if export.service_file:
        said.append(translate("Elsewhere", "Its service goes out of {file}, so programs that use it find it no more."))
    if export.has_own and export.knows_master_key:
        said.append(translate("Elsewhere", "What was made for it at CARTO is revoked."))
    elif export.has_own:
        said.append(
            translate(
                "Elsewhere",
                "What was made for it at CARTO is revoked with the master API key; without it that waits until the "
                "account is used with it. Copies of the files work until then.",
            )
        )
    else:
        said.append(translate("Elsewhere", "The connection in QGIS stays as it is, and so do copies of the files."))
    return " ".join(said).format(**facts)


def _why_key(export: ExportEntry) -> str:
    text = translate("Elsewhere", "What the export for {program} has of its own is made anew at CARTO.")
    return text.format(program=export.program)
