"""R: RPostgres hands what it does not know to libpq."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import text
from ..target import ASKS_ENVIRONMENT, Kind, Proof, Target, Template
from .libpq import PARTS

TARGET = Target(
    id="r",
    name=QT_TRANSLATE_NOOP("Exports", "R (RPostgres, sf)"),
    description=QT_TRANSLATE_NOOP("Exports", "The statement that opens the database from R."),
    kind=Kind.LANGUAGE,
    tested=Proof.FORM,
    needs=QT_TRANSLATE_NOOP("Exports", "The R packages DBI and RPostgres."),
    parts=PARTS,
    templates=(
        Template(
            "connect.R",
            """
connection <- DBI::dbConnect(
  RPostgres::Postgres(),
  host = $host,
  port = $port,
  user = $user,
  sslmode = "verify-full",
  sslcert = $certificate,
  sslkey = $private_key,
  sslrootcert = $authorities,
  passfile = $pass_file,
  dbname = $database
)
""",
            text,
        ),
    ),
    without_key=ASKS_ENVIRONMENT,
    steps=(
        QT_TRANSLATE_NOOP("Exports", "Copy the statement in connect.R into your script."),
        QT_TRANSLATE_NOOP(
            "Exports",
            "The package sf takes the connection as it is, such as\n"
            '    sf::st_read(connection, query = "SELECT * FROM countries")',
        ),
    ),
)
