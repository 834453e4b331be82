"""The form in QGIS's options dialog, which makes it each time that the dialog opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..icon import plugin_icon

if TYPE_CHECKING:
    from ...core.errors import DirectSqlError
    from ...core.qgis.settings import PluginSettings

PAGE = "mOptionsPageCartoDirectSql"


class OptionsPage(QgsOptionsPageWidget):
    """Keeps what was set when the dialog is closed with OK; `failed` hears why that could not be."""

    def __init__(
        self, settings: PluginSettings, failed: Callable[[DirectSqlError], None], parent: QWidget | None = None
    ) -> None:
        from ...core.options import OPTIONS
        from .form import OptionsForm

        super().__init__(parent)
        self.setObjectName(PAGE)
        self._settings = settings
        self._failed = failed
        self._options = OPTIONS
        values = {option.name: settings.get(option) for option in OPTIONS}
        usual = {option.name: settings.usual(option) for option in OPTIONS}
        self.form = OptionsForm(values, usual)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        self._follow_theme()

    def apply(self) -> None:
        """Called by QGIS."""
        from ...core.accounts.errors import SettingsNotWritable

        values = self.form.values()
        try:
            self._settings.set_all({option: values[option.name] for option in self._options})
        except SettingsNotWritable as error:
            self._failed(error)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_theme()

    def _follow_theme(self) -> None:
        from ..widgets.colours import Colours
        from ..widgets.fields import colour_fields
        from ..widgets.style import style_sheet, unit

        colours = Colours.of_theme()
        sheet = style_sheet(colours, unit(self))
        if sheet != self.form.styleSheet():
            self.form.setStyleSheet(sheet)
        colour_fields(self.form, colours)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Registered at QGIS's interface; makes the page when somebody opens the dialog."""

    def __init__(self, settings: PluginSettings, failed: Callable[[DirectSqlError], None]) -> None:
        super().__init__("CARTO Direct SQL", plugin_icon(), "CartoDirectSqlOptions")
        self._settings = settings
        self._failed = failed

    def icon(self) -> QIcon:
        return plugin_icon()

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return OptionsPage(self._settings, self._failed, parent)
