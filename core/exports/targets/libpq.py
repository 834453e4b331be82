"""Everything that uses libpq and asks it for a service: psql, pg_dump, QGIS without the plugin, QGIS Server.

PostgreSQL's documentation, "The Connection Service File" and "The Password File". The section names its own pass file,
so nothing has to be written into the user's own.
"""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..target import Kind, Part, Proof, Target, Template

PARTS = (
    (Part.CERTIFICATE, "client.crt"),
    (Part.RSA_PEM, "client.key"),
    (Part.AUTHORITIES, "authorities.pem"),
    (Part.PASS_FILE, "pgpass"),
)
"""What every program on libpq is given."""

TARGET = Target(
    id="libpq",
    name=QT_TRANSLATE_NOOP("Exports", "psql, QGIS without the plugin, QGIS Server"),
    description=QT_TRANSLATE_NOOP(
        "Exports",
        "A service of PostgreSQL with the name that the connection has in QGIS, so projects that were saved with the "
        "plugin open without it.",
    ),
    kind=Kind.COMMAND,
    tested=Proof.PROGRAM,
    tested_with="psql 15, QGIS 3.40",
    needs=QT_TRANSLATE_NOOP("Exports", "A program that uses libpq of PostgreSQL 10 or later."),
    parts=PARTS,
    templates=(
        Template(
            "pg_service.conf",
            """
[$service]
host=$host
port=$port
dbname=$database
user=$user
sslmode=verify-full
sslcert=$certificate
sslkey=$private_key
sslrootcert=$authorities
passfile=$pass_file
""",
        ),
    ),
    service_file="pg_service.conf",
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Have the program find the service. Either set the environment variable PGSERVICEFILE to\n"
            "    {service_file}\n"
            "before it starts, or add what is in that file to your own service file.",
        ),
        QT_TRANSLATE_NOOP("Exports", "In a terminal, this opens the database:\n    psql service={service}"),
        QT_TRANSLATE_NOOP(
            "Exports",
            "QGIS without the plugin needs nothing more: connections and projects name the service “{service}”. On "
            "QGIS Server, the variable has to be set for the server's process, and this folder has to belong to its "
            "user.",
        ),
    ),
    steps_on_windows=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Your own service file is %APPDATA%\\postgresql\\.pg_service.conf; it may not exist yet. Export with the "
            "option to add the service, and it is written for you.",
        ),
    ),
    steps_on_unix=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Your own service file is ~/.pg_service.conf; it may not exist yet. Export with the option to add the "
            "service, and it is written for you.",
        ),
    ),
)
