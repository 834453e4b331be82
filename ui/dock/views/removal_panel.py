"""Asks before an account is taken off this computer."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...text import translate
from ...widgets.buttons import Button, Choice
from ...widgets.colours import Colours
from ...widgets.controls import Heading, Text
from ...widgets.dismissible import Dismissible
from ...widgets.secret_field import SecretField
from ...widgets.style import unit
from .inputs import Removal


class RemovalPanel(Dismissible):
    """Says what goes and what stays; the safe answer has the focus."""

    confirmed = pyqtSignal(Removal)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removal")
        self.setProperty("role", "alarm")
        self._key_known = False
        self._title = Heading("")
        self._goes = Text(
            translate("Dock", "QGIS forgets its connection, certificate and API key. Layers from it stop working.")
        )
        self.revoke = Choice(translate("Dock", "Also revoke them at CARTO"))
        self.revoke.setObjectName("revoke")
        self.key = SecretField(translate("Dock", "Master API key"))
        self.key.setObjectName("removal_key")
        self.key.setPlaceholderText(translate("Dock", "Master API key"))
        self.remove = Button(translate("Dock", "Remove Account"))
        self.remove.setObjectName("remove")
        self.keep = Button(translate("Dock", "Keep It"))
        self.revoke.toggled.connect(self._update)
        self.key.textChanged.connect(self._update)
        self.remove.clicked.connect(self._confirm)
        self.keep.clicked.connect(self.dismissed)
        self._arrange()
        self.hide()

    def show_removal(self, shown: bool, label: str, key_known: bool) -> None:
        """Ask about the account called `label`; `key_known` says that its master key need not be typed."""
        if shown == self.isVisibleTo(self.parentWidget()):
            return
        self._key_known = key_known
        self._title.set_text(translate("Dock", "Remove {account} from this computer?").format(account=label))
        self.revoke.setChecked(False)
        self.key.forget()
        self._update()
        self.setVisible(shown)
        if shown:
            self.keep.setFocus()

    def set_colours(self, colours: Colours) -> None:
        self.key.set_colours(colours)

    def _update(self) -> None:
        needs_key = self.revoke.isChecked() and not self._key_known
        self.key.setVisible(needs_key)
        self.remove.setEnabled(not needs_key or self.key.secret() is not None)

    def _confirm(self) -> None:
        removal = Removal(self.revoke.isChecked(), self.key.secret())
        self.key.forget()
        self.confirmed.emit(removal)

    def _arrange(self) -> None:
        grid = unit(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(grid)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(grid, grid, grid, grid)
        layout.setSpacing(grid)
        for widget in (self._title, self._goes, self.revoke, self.key):
            layout.addWidget(widget)
        layout.addLayout(buttons)
