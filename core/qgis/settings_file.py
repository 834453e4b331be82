"""Write into QGIS's settings so that it is certain afterwards whether it was written.

Qt writes the whole file anew each time, and takes a disk that gets full in the last 16 kB for success: the file that it
then puts in place is cut short or empty, with everything that QGIS keeps in there (seen with Qt 5.15.8).
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSettings

from ..accounts.errors import SettingsNotWritable

_MORE_BYTES = 65_536


def write(texts: Mapping[str, str | None]) -> None:
    """Set each key to a printable text (None: remove it), on the disk itself, all at once or none.

    Raises `SettingsNotWritable`; all is then as it was before.
    """
    settings = QSettings(QgsSettings().fileName(), QSettings.Format.IniFormat)
    before = {key: settings.value(key) for key in texts}
    if all(value is None for value in (*texts.values(), *before.values())):
        return
    path = Path(settings.fileName())
    _require_room(path)
    _set(settings, texts)
    settings.sync()
    if settings.status() != QSettings.Status.NoError or not _is_written(path, texts):
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


def _is_written(path: Path, texts: Mapping[str, str | None]) -> bool:
    """Whether the file says so: Qt itself would answer from its memory."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    except (OSError, UnicodeError):
        return False
    group, kept = "", {}
    for line in lines:
        if line.startswith("["):
            group = line.strip("[]")
        else:
            key, _, value = line.partition("=")
            kept["/".join((group, unquote(key.replace("\\", "/"))))] = value
    return all((_as_text(kept[key]) if key in kept else None) == text for key, text in texts.items())


def _as_text(value: str) -> str:
    """A printable text as Qt writes it into an INI file."""
    if value.startswith('"'):
        value = value[1:-1]
    # Version 5 writes letters that are not ASCII as UTF-16, a letter that would be a digit of theirs likewise.
    value = re.sub(r"\\(?:x([0-9a-f]{1,4})|(.))", lambda found: chr(int(found[1], 16)) if found[1] else found[2], value)
    text = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text[1:] if text.startswith("@@") else text
