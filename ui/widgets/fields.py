"""Colours for what is typed, and for what stands in a field that is empty."""

from __future__ import annotations

from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from .colours import Colours

_ENABLED = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)


def colour_fields(parent: QWidget, colours: Colours) -> None:
    """In all fields below `parent`, after every change of theme: those of QGIS leave some of them dark on dark."""
    for field in parent.findChildren(QLineEdit):
        palette = field.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, colours.subtle)
        for group in _ENABLED:
            palette.setColor(group, QPalette.ColorRole.Text, colours.text)
        field.setPalette(palette)
