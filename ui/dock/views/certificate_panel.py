"""Asks for a server's new certificate, which takes the old one's place."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ....core.certificates.errors import Candidate
from ...cures import Prompt
from ...text import translate
from ...widgets.buttons import Button, PrimaryButton
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Text
from ...widgets.dismissible import Dismissible
from ...widgets.secret_field import SecretField
from ...widgets.style import unit
from .certificate_row import CertificateRow
from .inputs import PromptReply


class CertificatePanel(Dismissible):
    """The path stays while it is tried, so that a passphrase can be added."""

    answered = pyqtSignal(PromptReply)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("replacement")
        self.setProperty("role", "panel")
        self._is_asked = False
        self.files = CertificateRow()
        self.files.path.setObjectName("replacement_files")
        self.passphrase = SecretField(translate("Dock", "Passphrase"), is_passphrase=True)
        self.passphrase.setObjectName("replacement_passphrase")
        self.passphrase.setPlaceholderText(translate("Dock", "Passphrase, if it has one"))
        self.proceed = PrimaryButton(translate("Dock", "Replace"))
        self.proceed.setObjectName("replace")
        self.decline = Button(translate("Dock", "Not Now"))
        self.files.changed.connect(self._update)
        self.files.submitted.connect(self._answer)
        self.passphrase.returnPressed.connect(self._answer)
        self.proceed.clicked.connect(self._answer)
        self.decline.clicked.connect(self.dismissed)
        self._arrange()
        self._update()
        self.hide()

    def show_prompt(self, prompt: Prompt | None) -> None:
        """Ask, if this is what is asked for."""
        is_asked = prompt is Prompt.CERTIFICATE
        if is_asked == self._is_asked:
            return
        self._is_asked = is_asked
        self.passphrase.forget()
        self.setVisible(is_asked)
        if is_asked:
            self.files.setFocus()

    def offer(self, candidates: tuple[Candidate, ...]) -> None:
        """Ask which of several certificates is meant."""
        self.files.choice.offer(candidates)

    def forget(self) -> None:
        """It was replaced: the next one is another file."""
        self.files.path.clear()

    def set_colours(self, colours: Colours) -> None:
        self.passphrase.set_colours(colours)

    def _update(self) -> None:
        self.proceed.setEnabled(self.files.chosen() is not None)

    def _answer(self) -> None:
        path = self.files.chosen()
        if path is not None:
            reply = PromptReply(Prompt.CERTIFICATE, self.passphrase.secret(), str(path))
            self.passphrase.forget()
            self.answered.emit(reply)

    def _arrange(self) -> None:
        grid = unit(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid, grid)
        layout.setSpacing(grid)
        advice = translate(
            "Dock",
            "It is proven by opening the database before the old one goes. Connection, projects and layers stay as "
            "they are. A file with authorities alone replaces only those.",
        )
        for widget in (
            Heading(translate("Dock", "New certificate")),
            self.files,
            self.passphrase,
            Text(advice, "subtle"),
            self.proceed,
            self.decline,
        ):
            layout.addWidget(widget)
