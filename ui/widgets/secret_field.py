"""A field for an API key or passphrase."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QContextMenuEvent
from qgis.PyQt.QtWidgets import QLineEdit, QToolButton, QWidget

from ...core.secret import Secret
from ..text import translate
from . import icons
from .colours import Colours


class SecretField(QLineEdit):
    """Shows dots, and an eye button that reveals them. Hidden text is neither copied nor kept by input methods.

    Tab leads past the eye to the next field, as everywhere; by keyboard it is pressed in the field's context menu.
    """

    def __init__(self, name: str, parent: QWidget | None = None, is_passphrase: bool = False) -> None:
        super().__init__(parent)
        self._is_passphrase = is_passphrase
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._colours = Colours.of_theme()
        self._reveal(shown=False)

    def secret(self) -> Secret | None:
        """What was typed or pasted; None where nothing was. Blanks around it belong to a passphrase only."""
        text = self.text() if self._is_passphrase else self.text().strip()
        return Secret(text) if text else None

    def forget(self) -> None:
        """Empty the field, its undo history, and hide again."""
        self.setText("")  # what `clear` takes away, Ctrl+Z brings back
        self._eye.setChecked(False)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._reveal(shown=self._eye.isChecked())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        menu.addAction(self._eye)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _reveal(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        name = translate("Dock", "Hide the key") if shown else translate("Dock", "Show the key")
        self._eye.setIcon(icons.icon("hide" if shown else "show", self._colours.subtle))
        self._eye.setText(name)
        self._eye.setToolTip(name)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(name)
