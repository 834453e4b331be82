"""The plugin's own icon."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from .widgets.icons import LOGO


def plugin_icon() -> QIcon:
    """In its own colours, as the Plugin Manager shows it."""
    return QIcon(str(LOGO))
