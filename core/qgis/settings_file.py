"""Write into QGIS's settings so that it is certain afterwards whether it was written.

Qt writes the whole file anew each time, and takes a disk that gets full in the last 16 kB for success: the file that it
then puts in place is cut short or empty, with everything that QGIS keeps in there (seen with Qt 5.15.8).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSettings

from ..accounts.errors import SettingsNotWritable

_MORE_BYTES = 65_536


def write(texts: Mapping[str, str | None]) -> None:
    """Set each key to an ASCII text without line breaks (None: remove it), on the disk itself, all at once or none.

    Raises `SettingsNotWritable`; all is then as it was before.
    """
    settings = QSettings(QgsSettings().fileName(), QSettings.Format.IniFormat)
    before = {key: settings.value(key) for key in texts}
    if not any((*texts.values(), *before.values())):
        return
    path = Path(settings.fileName())
    _require_room(path)
    _set(settings, texts)
    settings.sync()
    is_written = all(_is_written(path, before[key], text) for key, text in texts.items())
    if settings.status() != QSettings.Status.NoError or not is_written:
        # It waits in memory to be written, and would be, one day.
        _set(settings, before)
        settings.sync()
        raise SettingsNotWritable(f"Qt's status is {settings.status()}.", file=path)


def _set(settings: QSettings, values: Mapping[str, object]) -> None:
    for key, value in values.items():
        if value is None:
            settings.remove(key)
        else:
            settings.setValue(key, value)


def _require_room(path: Path) -> None:
    """Write as much as Qt will write, beside the file, and let it go again."""
    try:
        size = path.stat().st_size if path.exists() else 0
        with tempfile.TemporaryFile(dir=path.parent) as file:
            # Nothing that a file system could make smaller.
            file.write(os.urandom(size + _MORE_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except (OSError, UnicodeError) as error:
        raise SettingsNotWritable(str(error), file=path) from error


def _is_written(path: Path, before: object, text: str | None) -> bool:
    try:
        content = path.read_bytes()
    except (OSError, UnicodeError):
        return False
    if text is not None:
        return _as_in_file(text) in content
    return before is None or _as_in_file(str(before)) not in content


def _as_in_file(text: str) -> bytes:
    """How Qt writes printable ASCII into an INI file."""
    return text.replace("\\", "\\\\").replace('"', '\\"').encode("ascii", errors="replace")
