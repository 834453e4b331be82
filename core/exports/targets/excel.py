"""Excel: Power Query's PostgreSQL connector is the one of Power BI."""

from __future__ import annotations

from dataclasses import replace

from ...text import QT_TRANSLATE_NOOP
from ..target import Kind, Proof
from . import odbc

TARGET = replace(
    odbc.TARGET,
    id="excel",
    name=QT_TRANSLATE_NOOP("Exports", "Excel"),
    description=QT_TRANSLATE_NOOP("Exports", "An ODBC data source for Excel."),
    kind=Kind.ANALYSIS,
    tested=Proof.DRIVER,
    tested_with=odbc.DRIVER,
    own_connector_fails=QT_TRANSLATE_NOOP(
        "Exports",
        "Excel's own PostgreSQL connector cannot show a client certificate, which this database demands. Its ODBC "
        "connector can, so use that one.",
    ),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports", "In Excel choose “Data”, “Get Data”, “From Other Sources”, “From ODBC”, and then “{service}”."
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "When Excel asks how to sign in, choose “Default or Custom” and leave it empty if the API key is in this "
            "folder, else “Database” with the user {user} and an API key as the password.",
        ),
    ),
)
