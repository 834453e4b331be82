"""GDAL and OGR: the PostgreSQL driver takes libpq's own connection string."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..target import ASKS_ENVIRONMENT, Kind, Proof, Target, Template
from .libpq import PARTS

TARGET = Target(
    id="gdal",
    name=QT_TRANSLATE_NOOP("Exports", "GDAL (ogr2ogr, ogrinfo)"),
    description=QT_TRANSLATE_NOOP("Exports", "A connection string for the PostgreSQL driver of GDAL."),
    kind=Kind.COMMAND,
    tested=Proof.PROGRAM,
    tested_with="ogr2ogr 3.6",
    needs=QT_TRANSLATE_NOOP("Exports", "GDAL with its PostgreSQL driver."),
    parts=PARTS,
    templates=(Template("gdal.txt", "PG:$conninfo"),),
    without_key=ASKS_ENVIRONMENT,
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Use the line in gdal.txt, in double quotes, wherever GDAL takes the name of a data source, such as\n"
            '    ogr2ogr result.gpkg "PG:..." countries',
        ),
    ),
)
