"""Qlik Sense and QlikView, by ODBC: the way that CARTO's own pages name."""

from __future__ import annotations

from dataclasses import replace

from ...text import QT_TRANSLATE_NOOP
from ..target import Kind, Proof
from . import odbc

TARGET = replace(
    odbc.TARGET,
    id="qlik",
    name=QT_TRANSLATE_NOOP("Exports", "Qlik Sense, QlikView"),
    description=QT_TRANSLATE_NOOP("Exports", "An ODBC data source for Qlik."),
    kind=Kind.ANALYSIS,
    tested=Proof.DRIVER,
    tested_with=odbc.DRIVER,
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports", "In Qlik make a new connection of the kind “ODBC”, and choose the data source “{service}”."
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "Leave user and password empty if the API key is in this folder, else enter {user} and an API key.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "On Qlik Sense Enterprise the engine runs as a user of its own: export on its computer as that user, and "
            "make the data source there as a system DSN.",
        ),
    ),
)
