"""Power BI: its own PostgreSQL connector is Npgsql 4.0.17, and client certificates came to Npgsql with 4.1."""

from __future__ import annotations

from dataclasses import replace

from ...text import QT_TRANSLATE_NOOP
from ..target import Kind, Proof
from . import odbc

TARGET = replace(
    odbc.TARGET,
    id="power_bi",
    name=QT_TRANSLATE_NOOP("Exports", "Power BI"),
    description=QT_TRANSLATE_NOOP("Exports", "An ODBC data source for Power BI Desktop and its gateway."),
    kind=Kind.ANALYSIS,
    tested=Proof.DRIVER,
    tested_with=odbc.DRIVER,
    own_connector_fails=QT_TRANSLATE_NOOP(
        "Exports",
        "Power BI's own PostgreSQL connector cannot show a client certificate, which this database demands. Its ODBC "
        "connector can, so use that one.",
    ),
    steps=(
        QT_TRANSLATE_NOOP("Exports", "In Power BI Desktop choose “Get data”, “More...”, “ODBC”."),
        QT_TRANSLATE_NOOP("Exports", "As the data source name choose “{service}”."),
        QT_TRANSLATE_NOOP(
            "Exports",
            "When Power BI asks how to sign in, choose “Default or Custom” and leave it empty if the API key is in "
            "this folder, else “Database” with the user {user} and an API key as the password.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "For a refresh in the Power BI service the gateway needs the same: export on its computer, as the user it "
            "runs as, and make the data source there as a system DSN.",
        ),
    ),
)
