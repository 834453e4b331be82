"""Python's psycopg, version 3 or 2: it takes libpq's keywords."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import text
from ..target import ASKS_ENVIRONMENT, Kind, Proof, Target, Template
from .libpq import PARTS

TARGET = Target(
    id="psycopg",
    name=QT_TRANSLATE_NOOP("Exports", "Python: psycopg"),
    description=QT_TRANSLATE_NOOP("Exports", "The statement that opens the database from Python."),
    kind=Kind.LANGUAGE,
    tested=Proof.PROGRAM,
    tested_with="psycopg 3.3",
    needs=QT_TRANSLATE_NOOP("Exports", "The Python package psycopg (version 3) or psycopg2."),
    parts=PARTS,
    templates=(
        Template(
            "connect_psycopg.py",
            """
import psycopg

connection = psycopg.connect(
    host=$host,
    port=$port,
    dbname=$database,
    user=$user,
    sslmode="verify-full",
    sslcert=$certificate,
    sslkey=$private_key,
    sslrootcert=$authorities,
    passfile=$pass_file,
)
""",
            text,
        ),
    ),
    without_key=ASKS_ENVIRONMENT,
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "Copy the statement in connect_psycopg.py into your program. For psycopg2 write that name in place of "
            "psycopg; the rest stays.",
        ),
    ),
)
