"""The world map that QGIS ships, read as rows for CARTO tables."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import ogr

from .errors import SandboxError

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = ("countries", "states_provinces", "disputed_borders")
_MAP = "resources/data/world_map.gpkg"
_PREFIXES = ("/usr/share/qgis", "/usr/local/share/qgis")  # QGIS: QgsApplication.pkgDataPath()
_SRID = 4326
_HAS_SRID = 0x20000000  # PostGIS: EWKB's flag in the type word


@dataclass(frozen=True)
class WorldTable:
    """`columns` are lower-case names, all of them text; `rows` yields EWKB in hex, then the columns' values."""

    name: str
    columns: tuple[str, ...]
    path: Path

    def rows(self) -> Iterator[tuple[str | None, ...]]:
        """Each feature once, in the file's order."""
        source = ogr.Open(str(self.path))
        for feature in source.GetLayerByName(self.name):
            wkb = bytes(feature.GetGeometryRef().ExportToIsoWkb(ogr.wkbNDR))
            values = (
                feature.GetFieldAsString(i) if feature.IsFieldSetAndNotNull(i) else None
                for i in range(len(self.columns))
            )
            yield (_ewkb(wkb).hex(), *values)


def world_tables() -> tuple[WorldTable, ...]:
    """The map's layers. Raises `SandboxError` where QGIS's data cannot be found."""
    path = find_world_map()
    source = ogr.Open(str(path))
    tables = []
    for name in TABLES:
        definition = source.GetLayerByName(name).GetLayerDefn()
        columns = tuple(definition.GetFieldDefn(i).GetName().lower() for i in range(definition.GetFieldCount()))
        tables.append(WorldTable(name, columns, path))
    return tuple(tables)


def find_world_map() -> Path:
    """Where QGIS keeps it: under `QGIS_PREFIX_PATH`, or in the usual places."""
    prefix = os.environ.get("QGIS_PREFIX_PATH")
    folders = [Path(prefix, "share/qgis")] if prefix else []
    for folder in [*folders, *map(Path, _PREFIXES)]:
        if (folder / _MAP).exists():
            return folder / _MAP
    raise SandboxError(f"QGIS's world map ({_MAP}) is not installed: install qgis-common.")


def _ewkb(wkb: bytes) -> bytes:
    (kind,) = struct.unpack_from("<I", wkb, 1)
    return wkb[:1] + struct.pack("<II", kind | _HAS_SRID, _SRID) + wkb[5:]
