"""Asks before an account is taken off this computer."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ....core.accounts.belongings import Belongings
from ...text import translate
from ...widgets.buttons import Button, Choice
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Text
from ...widgets.dismissible import Dismissible
from ...widgets.secret_field import SecretField
from ...widgets.style import unit
from .inputs import Removal


class RemovalPanel(Dismissible):
    """Asks what goes and what stays, ticked as most people want it; the safe answer has the focus."""

    confirmed = pyqtSignal(Removal)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removal")
        self.setProperty("role", "alarm")
        self._key_known, self._entry = False, ""
        self._title = Heading("")
        self._goes = Text(translate("Dock", "Layers from it stop working. What shall go with it?"))
        self.choices = {name: Choice(text) for name, text in (*_here(), *_at_carto())}
        for name, choice in self.choices.items():
            choice.box.setObjectName(f"removal_{name}")
        self.key = SecretField(translate("Dock", "Master API key"))
        self.key.setObjectName("removal_key")
        self.key.setPlaceholderText(translate("Dock", "Master API key"))
        self.remove = Button(translate("Dock", "Remove Account"))
        self.remove.setObjectName("remove")
        self.keep = Button(translate("Dock", "Keep It"))
        for choice in self.choices.values():
            choice.toggled.connect(self._update)
        self.key.textChanged.connect(self._update)
        self.remove.clicked.connect(self._confirm)
        self.keep.clicked.connect(self.dismissed)
        self._arrange()
        self.hide()

    def show_removal(self, shown: bool, label: str, key_known: bool, has_management: bool, entry: str) -> None:
        """Ask about the account called `label`; `key_known` says that its master key need not be typed.

        Where nothing was made elsewhere (`has_management`), nothing can go there. `entry` is the one of the allow-list
        that let this computer in (empty: none).
        """
        if shown == self.isVisibleTo(self.parentWidget()):
            return
        self._key_known, self._entry = key_known, entry
        self._title.set_text(translate("Dock", "Remove {account} from this computer?").format(account=label))
        usual = Belongings.usual(at_carto=key_known)
        for name, choice in self.choices.items():
            choice.setChecked(bool(getattr(usual, name)))
        for part in self._of_carto:
            part.setVisible(has_management)
        stored = (
            translate("Dock", "The stored API keys") if has_management else translate("Dock", "The stored password")
        )
        self.choices["keys"].set_text(stored)
        text = translate("Dock", "Take {entry} off the allow-list; others may come from it, too")
        self.choices["address"].set_text(text.format(entry=entry))
        self.choices["address"].setVisible(has_management and bool(entry))
        self.key.forget()
        self._update()
        self.setVisible(shown)
        if shown:
            self.keep.setFocus()

    def set_colours(self, colours: Colours) -> None:
        self.key.set_colours(colours)

    def _update(self) -> None:
        needs_key = self._belongings().need_master_key and not self._key_known
        self.key.setVisible(needs_key)
        self.remove.setEnabled(not needs_key or self.key.secret() is not None)

    def _confirm(self) -> None:
        removal = Removal(self._belongings(), self.key.secret())
        self.key.forget()
        self.confirmed.emit(removal)

    def _belongings(self) -> Belongings:
        chosen = {name: choice.isChecked() for name, choice in self.choices.items() if name != "address"}
        return Belongings(**chosen, address=self._entry if self.choices["address"].isChecked() else "")

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = QVBoxLayout()
        buttons.setSpacing(grid)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid, grid)
        layout.setSpacing(grid)
        layout.addWidget(self._title)
        layout.addWidget(self._goes)
        for title, names in (
            (translate("Dock", "On this computer"), [name for name, _ in _here()]),
            (translate("Dock", "At CARTO, with the master key"), [name for name, _ in _at_carto()]),
        ):
            heading = Text(title, "subtle")
            parts = [heading, *(self.choices[name] for name in names)]
            for part in parts:
                layout.addWidget(part)
        self._of_carto: list[QWidget] = parts
        layout.addWidget(self.key)
        layout.addLayout(buttons)


def _here() -> tuple[tuple[str, str], ...]:
    """Fields of `Belongings`, and what people call them."""
    return (
        ("connection", translate("Dock", "The connection in QGIS")),
        ("keys", ""),  # what is stored depends on the account
        ("certificate", translate("Dock", "The certificate with its private key")),
    )


def _at_carto() -> tuple[tuple[str, str], ...]:
    return (
        (
            "certificate_at_carto",
            translate("Dock", "Revoke the certificate; programs that it was exported for stop working"),
        ),
        ("key_at_carto", translate("Dock", "Delete the API key, if it was made for this connection")),
        ("address", ""),  # it is named when it is known
    )
