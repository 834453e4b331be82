"""pgAdmin 4: a file for “Import/Export Servers”. It never holds a password (pgAdmin's documentation, of that name)."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import text
from ..target import Kind, Proof, Target, Template
from .libpq import PARTS

TARGET = Target(
    id="pgadmin",
    name=QT_TRANSLATE_NOOP("Exports", "pgAdmin"),
    description=QT_TRANSLATE_NOOP("Exports", "A file that pgAdmin imports."),
    kind=Kind.DATABASE,
    tested=Proof.DRIVER,
    tested_with="libpq 15",
    needs=QT_TRANSLATE_NOOP("Exports", "pgAdmin 4, version 7 or later, as a program on this computer."),
    parts=PARTS,
    templates=(
        Template(
            "servers.json",
            """
{
  "Servers": {
    "1": {
      "Name": $connection,
      "Group": "Servers",
      "Host": $host,
      "Port": $port_number,
      "Username": $user,
      "MaintenanceDB": $database,
      "ConnectionParameters": {
        "sslmode": "verify-full",
        "sslcert": $certificate,
        "sslkey": $private_key,
        "passfile": $pass_file,
        "sslrootcert": $authorities
      }
    }
  }
}
""",
            text,
        ),
    ),
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports", "In pgAdmin choose “Tools”, “Import/Export Servers...”, “Import”, and the file servers.json."
        ),
        QT_TRANSLATE_NOOP("Exports", "Open the server “{connection}” in the tree."),
        QT_TRANSLATE_NOOP(
            "Exports",
            "A pgAdmin that runs on a server reads files from its own storage only: there, upload the files with its "
            "storage manager, and choose them in the server's properties.",
        ),
    ),
)
