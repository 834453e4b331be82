"""The method for people without the master key: a certificate file that somebody gave them, and an API key."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ....core.carto.account import Account
from ....core.certificates.bundle import FILE_PATTERNS, CertificateFiles
from ....core.certificates.errors import Candidate
from ....core.files import typed_path
from ....core.use_cases.connect.request import ConnectRequest
from ...text import translate
from ...widgets.buttons import Button
from ...widgets.colours import Colours
from ...widgets.form import Form
from ...widgets.secret_field import SecretField
from ...widgets.style import unit
from .candidate_choice import CandidateChoice


class BundleForm(Form):
    """Certificate file, its passphrase where it has one, and API key."""

    changed = pyqtSignal()
    submitted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = QLineEdit()
        self.file.setObjectName("bundle_file")
        self.choose = Button(translate("Dock", "Choose…"))
        self.choose.setObjectName("choose_bundle")
        self.choose.clicked.connect(self._choose)
        self.add_field(
            translate("Dock", "Certificate ZIP"),
            self._file_row(),
            translate("Dock", "As CARTO gave it. It may be dropped here."),
        )
        self.choice = CandidateChoice()
        self.choice.chosen.connect(self.file.setText)
        self.file.textEdited.connect(self.choice.hide)
        self.column.addWidget(self.choice)
        self.passphrase = SecretField(translate("Dock", "Passphrase"), is_passphrase=True)
        self.passphrase.setObjectName("passphrase")
        self._passphrase_block = self.add_field(translate("Dock", "Passphrase of the certificate"), self.passphrase)
        self._passphrase_block.hide()
        self.key = SecretField(translate("Dock", "API key"))
        self.key.setObjectName("database_key")
        self.add_field(
            translate("Dock", "API key"), self.key, translate("Dock", "A regular key that may read your tables.")
        )
        for field in (self.file, self.passphrase, self.key):
            field.textChanged.connect(self.changed)
            field.returnPressed.connect(self.submitted)

    def set_file(self, file: Path) -> None:
        """Fill in the file's path."""
        self.file.setText(str(file))
        self._passphrase_block.hide()
        self.passphrase.forget()

    def offer(self, candidates: tuple[Candidate, ...]) -> None:
        """Ask which of several certificates is meant."""
        self.choice.offer(candidates)

    def show_passphrase(self) -> None:
        """Show its field: the private key is protected."""
        self._passphrase_block.show()

    def is_complete(self) -> bool:
        """Whether there is enough to begin."""
        return bool(self.file.text().strip()) and self.key.secret() is not None

    def request(self, account: Account) -> ConnectRequest:
        """What was filled in."""
        return ConnectRequest(
            account,
            certificate_files=CertificateFiles(typed_path(self.file.text()), self.passphrase.secret()),
            database_key=self.key.secret(),
        )

    def forget(self) -> None:
        """Empty all fields."""
        self.file.clear()
        self.passphrase.forget()
        self._passphrase_block.hide()
        self.key.forget()

    def set_colours(self, colours: Colours) -> None:
        self.passphrase.set_colours(colours)
        self.key.set_colours(colours)

    def _file_row(self) -> QWidget:
        row = QWidget()
        row.setFocusProxy(self.file)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit(self) // 2)
        self.file.setAccessibleName(translate("Dock", "Certificate ZIP"))
        layout.addWidget(self.file, 1)
        layout.addWidget(self.choose)
        return row

    def _choose(self) -> None:
        title = translate("Dock", "Choose a Certificate")
        name, _kind = QFileDialog.getOpenFileName(self, title, "", file_kinds())
        if name:
            self.set_file(Path(name))


def file_kinds() -> str:
    """What the file dialog offers: all that can be read, and, for files of other names, everything."""
    kinds = translate("Dock", "Certificates ({patterns})").format(patterns=" ".join(FILE_PATTERNS))
    return ";;".join((kinds, translate("Dock", "All files (*)")))
