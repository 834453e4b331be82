"""The plugin's own icon."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

LOGO = Path(__file__).resolve().parents[1] / "icon.svg"


def plugin_icon() -> QIcon:
    """In its own colours, as the Plugin Manager shows it."""
    return QIcon(str(LOGO))
