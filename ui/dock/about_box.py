"""Who made this, which version it is, and under which licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..icon import plugin_icon
from ..text import in_rich_text, translate

if TYPE_CHECKING:
    from ..plugin_facts import PluginFacts

_ICON_SIZE = 48


class AboutBox(QMessageBox):
    """Deletes itself when it is closed."""

    def __init__(self, facts: PluginFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIconPixmap(plugin_icon().pixmap(_ICON_SIZE, _ICON_SIZE))
        self.setWindowTitle(translate("Dock", "About CARTO Direct SQL"))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f"<b>{in_rich_text(facts.name)} {in_rich_text(facts.version)}</b>")
        lines = (
            in_rich_text(translate("Dock", "Your CARTO tables as layers in QGIS.")),
            in_rich_text(translate("Dock", "Made by volunteers, not by CARTO.")),
            in_rich_text(translate("Dock", "Licence: {licence}").format(licence=facts.licence)),
            f'<a href="{facts.homepage}">{in_rich_text(facts.homepage)}</a>',
        )
        self.setInformativeText("<br>".join(lines))
        self.setStandardButtons(QMessageBox.StandardButton.Close)
