"""Where the plugin's entries stand in QGIS's settings."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

GROUP = "carto_direct_sql"
EXPORTS = f"{GROUP}/exports"


def export_key(folder: Path) -> str:
    """Of the export in a folder."""
    # A slash would make a group of its own.
    return f"{EXPORTS}/{quote(str(folder), safe='')}"
