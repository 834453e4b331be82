"""CARTO Direct SQL: one click from a CARTO account to layers in QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Called by QGIS to load the plugin; `iface` is None-like in `qgis_process`."""
    from .plugin import DirectSqlPlugin

    return DirectSqlPlugin(iface)
