"""Tableau, by JDBC: it reads properties for all PostgreSQL sources from a file in its repository.

Tableau's help, "Customize JDBC Connections Using a Properties File". The file may not begin with a byte order mark.
"""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import java_property
from ..target import Kind, Part, Proof, Target, Template
from . import jdbc

TARGET = Target(
    id="tableau",
    name=QT_TRANSLATE_NOOP("Exports", "Tableau"),
    description=QT_TRANSLATE_NOOP("Exports", "Properties for Tableau's PostgreSQL connector."),
    kind=Kind.ANALYSIS,
    tested=Proof.DRIVER,
    tested_with="pgjdbc 42.5.5",
    needs=QT_TRANSLATE_NOOP(
        "Exports", "Tableau 2021.1 or later, with PostgreSQL's JDBC driver in the folder that Tableau names."
    ),
    parts=(*jdbc.PARTS, (Part.API_KEY, "api_key.txt")),
    templates=(Template("postgres.properties", jdbc.TLS, java_property),),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Copy postgres.properties into the folder “Datasources” of “My Tableau Repository”, which is in your "
            "documents; on Tableau Server into the folder vizqlserver/Datasources of its data, on every node.",
        ),
        QT_TRANSLATE_NOOP(
            "Exports",
            "That file counts for every PostgreSQL source of this Tableau. If you use others as well, that do not know "
            "this certificate, export for ODBC instead and choose “Other Databases (ODBC)” in Tableau.",
        ),
        QT_TRANSLATE_NOOP("Exports", "Start Tableau again, and choose “PostgreSQL” under “To a Server”."),
        QT_TRANSLATE_NOOP(
            "Exports",
            "Enter as the server {host}, as the port {port}, as the database {database}, as the user {user}, as the "
            "password an API key, and tick “Require SSL”.",
        ),
    ),
)
