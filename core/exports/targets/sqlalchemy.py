"""Python's SQLAlchemy, and what is built on it: what follows `?` goes to psycopg, and so to libpq."""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import url
from ..target import ASKS_ENVIRONMENT, Kind, Proof, Target, Template
from .libpq import PARTS

TARGET = Target(
    id="sqlalchemy",
    name=QT_TRANSLATE_NOOP("Exports", "Python: SQLAlchemy, GeoPandas, pandas"),
    description=QT_TRANSLATE_NOOP("Exports", "The engine by which SQLAlchemy opens the database."),
    kind=Kind.LANGUAGE,
    tested=Proof.PROGRAM,
    tested_with="SQLAlchemy 2.1, psycopg 3.3",
    needs=QT_TRANSLATE_NOOP("Exports", "The Python packages SQLAlchemy (version 2) and psycopg (version 3)."),
    parts=PARTS,
    templates=(
        Template(
            "connect_sqlalchemy.py",
            """
from sqlalchemy import create_engine

engine = create_engine(
    "postgresql+psycopg://$user@$host:$port/$database"
    "?sslmode=verify-full"
    "&sslcert=$certificate"
    "&sslkey=$private_key"
    "&sslrootcert=$authorities"
    "&passfile=$pass_file"
)
""",
            url,
        ),
    ),
    without_key=ASKS_ENVIRONMENT,
    steps=(
        QT_TRANSLATE_NOOP("Exports", "Copy the statement in connect_sqlalchemy.py into your program."),
        QT_TRANSLATE_NOOP(
            "Exports",
            "GeoPandas and pandas take the engine as it is, such as\n"
            '    geopandas.read_postgis("SELECT * FROM countries", engine, geom_col="the_geom")',
        ),
    ),
)
