"""What was exported for other programs, in QGIS's settings beside the accounts. Never a secret."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

from ..exports.export import Export, read_export, write_export
from . import settings_file
from .settings_keys import EXPORTS, export_key


class QgisExports:
    """`ports.Exports`: one entry a folder. An entry that cannot be read is passed over and left alone."""

    def all(self) -> tuple[Export, ...]:
        """Every export, the latest first."""
        settings = QgsSettings()
        settings.sync()
        settings.beginGroup(EXPORTS)
        found = [read_export(str(settings.value(key, ""))) for key in settings.childKeys()]
        settings.endGroup()
        return tuple(sorted((one for one in found if one is not None), key=lambda one: one.made, reverse=True))

    def save(self, export: Export) -> None:
        """Keep it, in place of what was kept of the same folder. Raises `SettingsNotWritable`."""
        settings_file.write({export_key(export.folder): write_export(export)})

    def remove(self, folder: Path) -> None:
        """Forget it; nothing happens where there is none. Raises `SettingsNotWritable`."""
        settings_file.write({export_key(folder): None})
