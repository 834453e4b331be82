"""A path that is typed, or chosen in a dialog of files or of folders."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QWidget

from ....core.files import typed_path
from ...text import translate
from ...widgets.buttons import Button
from ...widgets.style import unit
from .bundle_form import file_kinds
from .candidate_choice import CandidateChoice


class CertificateRow(QWidget):
    """The path, a button for each kind of dialog, and the question which certificate, where there are several."""

    changed = pyqtSignal()
    submitted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLineEdit()
        self.path.setAccessibleName(translate("Dock", "Certificate or authority"))
        self.path.textChanged.connect(self.changed)
        self.path.returnPressed.connect(self.submitted)
        self.choose_file = Button(translate("Dock", "File…"))
        self.choose_file.clicked.connect(self._choose_file)
        self.choose_folder = Button(translate("Dock", "Folder…"))
        self.choose_folder.clicked.connect(self._choose_folder)
        self.choice = CandidateChoice()
        self.choice.chosen.connect(self.path.setText)
        self.path.textEdited.connect(self.choice.hide)
        self.setFocusProxy(self.path)
        # A path is long and a dock narrow: the buttons are below.
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit(self) // 2)
        layout.addWidget(self.path, 0, 0, 1, 2)
        layout.addWidget(self.choose_file, 1, 0)
        layout.addWidget(self.choose_folder, 1, 1)
        layout.addWidget(self.choice, 2, 0, 1, 2)

    def chosen(self) -> Path | None:
        """None where nothing is."""
        text = self.path.text().strip()
        return typed_path(text) if text else None

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, translate("Dock", "Choose a Certificate"), "", file_kinds())
        if name:
            self.path.setText(name)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, translate("Dock", "Choose the folder with the files"))
        if name:
            self.path.setText(name)
