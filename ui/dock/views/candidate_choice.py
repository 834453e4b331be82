"""Asks which of several certificates is meant, where a file or folder holds more than one."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ....core.certificates.errors import Candidate
from ...text import translate
from ...widgets.controls import Text
from ...widgets.style import unit


class CandidateChoice(QWidget):
    """Hidden while there is nothing to choose; `chosen` brings the path of the one that was."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Candidate, ...] = ()
        question = translate("Dock", "Which certificate do you want to use?")
        self.candidates = QComboBox()
        self.candidates.setObjectName("candidates")
        self.candidates.setAccessibleName(question)
        self.candidates.setPlaceholderText(translate("Dock", "Choose…"))
        self.candidates.setMinimumContentsLength(8)
        self.candidates.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.candidates.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit(self) // 2)
        column.addWidget(Text(question))
        column.addWidget(self.candidates)
        self.hide()

    def offer(self, candidates: tuple[Candidate, ...]) -> None:
        """Ask once, where they can be told apart by a path."""
        if candidates == self._offered:
            return
        self._offered = candidates
        can_choose = bool(candidates) and all(one.path for one in candidates)
        self.setVisible(can_choose)
        if can_choose:
            self.candidates.clear()
            for one in candidates:
                self.candidates.addItem(str(one), one.path)
            self.candidates.setCurrentIndex(-1)
            self.candidates.setFocus()

    def _choose(self, index: int) -> None:
        self.hide()
        self.chosen.emit(self.candidates.itemData(index))
