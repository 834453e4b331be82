"""Asks in place for what an action cannot go on without."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ...cures import Prompt
from ...text import translate
from ...widgets.buttons import Button, Choice, PrimaryButton
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Text
from ...widgets.dismissible import Dismissible
from ...widgets.secret_field import SecretField
from ...widgets.style import unit
from .inputs import PromptReply


class PromptPanel(Dismissible):
    """One field, or a question alone. A key is forgotten as soon as it was answered, an address can be corrected."""

    answered = pyqtSignal(PromptReply)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prompt")
        self.setProperty("role", "panel")
        self._prompt: Prompt | None = None
        self._is_question = False
        self._title = Heading("")
        self._help = Text(role="subtle")
        self.secret = SecretField("")
        self.secret.setObjectName("answer_secret")
        self.address = QLineEdit()
        self.address.setObjectName("answer_address")
        self.address.setPlaceholderText("203.0.113.7")
        self.keep = Choice(translate("Dock", "Remember it, encrypted"))
        self.keep.setToolTip(translate("Dock", "In QGIS's authentication database, behind its master password."))
        self.proceed = PrimaryButton(translate("Dock", "Continue"))
        self.proceed.setObjectName("answer")
        self.decline = Button(translate("Dock", "Not Now"))
        self._connect()
        self._arrange()
        self.hide()

    def show_prompt(self, prompt: Prompt | None, key_known: bool = False) -> None:
        """Ask for something; None asks for nothing. Asking for the same again keeps what is being typed.

        `key_known` says that the account's master key need not be typed.
        """
        prompt = None if prompt is Prompt.CERTIFICATE else prompt  # `CertificatePanel` asks for that
        if prompt is self._prompt:
            return
        self._prompt = prompt
        self._forget()
        self.setVisible(prompt is not None)
        if prompt is None:
            return
        title, advice = _texts(prompt)
        self._title.set_text(title)
        self._help.set_text(advice)
        for field in (self.secret, self.address):
            field.setAccessibleName(title)
            field.setAccessibleDescription(advice)
        self._show_fields(prompt, key_known)

    def enter(self) -> None:
        """Put the cursor where the answer goes."""
        if self._prompt is not None:
            (self.proceed if self._is_question else self._field()).setFocus()

    def set_colours(self, colours: Colours) -> None:
        self.secret.set_colours(colours)

    def _show_fields(self, prompt: Prompt, key_known: bool) -> None:
        self._is_question = prompt is Prompt.EDITING and key_known
        self.secret.setVisible(prompt is not Prompt.ADDRESS and not self._is_question)
        self.secret.setPlaceholderText(translate("Dock", "Master API key") if prompt is Prompt.EDITING else "")
        self.address.setVisible(prompt is Prompt.ADDRESS)
        self.keep.setVisible(prompt is Prompt.MASTER_KEY)
        self._update()
        self.enter()
        self._field().selectAll()

    def _field(self) -> QLineEdit:
        return self.address if self._prompt is Prompt.ADDRESS else self.secret

    def _connect(self) -> None:
        for field in (self.secret, self.address):
            field.textChanged.connect(self._update)
            field.returnPressed.connect(self._answer)
        self.proceed.clicked.connect(self._answer)
        self.decline.clicked.connect(self.dismissed)

    def _update(self) -> None:
        self.proceed.setEnabled(self._is_answered())

    def _answer(self) -> None:
        if self._prompt is None or not self._is_answered():
            return
        reply = PromptReply(self._prompt, self.secret.secret(), self.address.text().strip(), self.keep.isChecked())
        self._forget()
        self.answered.emit(reply)

    def _is_answered(self) -> bool:
        return self._is_question or bool(self._field().text().strip())

    def _forget(self) -> None:
        self.secret.forget()
        self.keep.setChecked(False)
        self._update()

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = QVBoxLayout()
        buttons.setSpacing(grid)
        buttons.addWidget(self.proceed)
        buttons.addWidget(self.decline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid, grid)
        layout.setSpacing(grid)
        for widget in (self._title, self.secret, self.address, self._help, self.keep):
            layout.addWidget(widget)
        layout.addLayout(buttons)


def _texts(prompt: Prompt) -> tuple[str, str]:
    """Title and advice."""
    return {
        Prompt.MASTER_KEY: (
            translate("Dock", "Master API key"),
            translate("Dock", "CARTO's dashboard shows it under API keys. Kept in memory until QGIS closes."),
        ),
        Prompt.DATABASE_KEY: (
            translate("Dock", "API key for the database"),
            translate("Dock", "A regular key that may read your tables, not the master key. It is stored encrypted."),
        ),
        Prompt.PASSWORD: (
            translate("Dock", "Password"),
            translate("Dock", "The one that the server knows. It is stored encrypted."),
        ),
        Prompt.ADDRESS: (
            translate("Dock", "Public address of this computer"),
            translate(
                "Dock",
                "The one that CARTO sees; your administrator knows it. Or the web address of a service that tells it "
                "(https://…).",
            ),
        ),
        Prompt.EDITING: (
            translate("Dock", "Allow editing"),
            translate(
                "Dock",
                "A new API key that may also change your tables takes the place of this account's. "
                "Layers that are open can be edited then, too.",
            ),
        ),
    }[prompt]
