"""Real programs and drivers, each with an exported folder as its only input: how they count the rows of a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SQL = "SELECT count(*) FROM countries"


def service_name(folder: Path) -> str:
    """The service in the folder's `pg_service.conf`, or the data source in its `odbc.ini`."""
    file = next(path for path in (folder / "pg_service.conf", folder / "odbc.ini") if path.is_file())
    return file.read_text(encoding="utf-8").partition("]")[0].strip("[")


def psql(folder: Path, client: Any, python: Any) -> Any:
    words = ("psql", f"service={service_name(folder)}", "--no-password", "-Atc", SQL)
    return client(*words, PGSERVICEFILE=folder / "pg_service.conf")


def ogr2ogr(folder: Path, client: Any, python: Any) -> Any:
    source = (folder / "gdal.txt").read_text(encoding="utf-8").strip()
    return client("ogr2ogr", "-f", "CSV", "/vsistdout/", source, "-sql", SQL)


def psycopg(folder: Path, client: Any, python: Any) -> Any:
    return python("psycopg", SQL, folder / "connect_psycopg.py")


def psycopg2(folder: Path, client: Any, python: Any) -> Any:
    """With the statement changed as the README says."""
    statement = (folder / "connect_psycopg.py").read_text(encoding="utf-8").replace("psycopg", "psycopg2")
    changed = folder / "connect_psycopg2.py"
    changed.write_text(statement, encoding="utf-8")
    return python("psycopg2", SQL, changed)


def sqlalchemy(folder: Path, client: Any, python: Any) -> Any:
    return python("sqlalchemy", SQL, folder / "connect_sqlalchemy.py")


def isql(folder: Path, client: Any, python: Any) -> Any:
    return client("isql", "-b", "-v", "-x0x20", service_name(folder), given=f"{SQL}\n", ODBCINI=folder / "odbc.ini")


def pyodbc_source(folder: Path, client: Any, python: Any) -> Any:
    return python("pyodbc", SQL, f"DSN={service_name(folder)}", ODBCINI=folder / "odbc.ini")


def pyodbc_string(folder: Path, client: Any, python: Any) -> Any:
    return python("pyodbc", SQL, folder / "connection_string.txt")


def jdbc(folder: Path, client: Any, python: Any) -> Any:
    """By its address, with user and API key as a program would ask for them."""
    address = (folder / "jdbc_url.txt").read_text(encoding="utf-8").strip()
    lines = (folder / "jdbc.properties").read_text(encoding="utf-8").splitlines()
    return python("jdbc", SQL, address, *(line for line in lines if line.startswith(("user=", "password="))))


def jdbc_properties(folder: Path, client: Any, python: Any) -> Any:
    """By properties; the address comes from the words that a person reads."""
    words = (folder / "README.txt").read_text(encoding="utf-8").split()
    address = next(word for word in words if word.startswith("jdbc:"))
    return python("jdbc", SQL, address, folder / "jdbc.properties")


@dataclass(frozen=True)
class Driver:
    """`count` runs it on a folder with the export of `target`."""

    target: str
    count: Callable[..., Any]

    @property
    def name(self) -> str:
        return self.count.__name__


DRIVERS = (
    Driver("libpq", psql),
    Driver("gdal", ogr2ogr),
    Driver("psycopg", psycopg),
    Driver("sqlalchemy", sqlalchemy),
    Driver("odbc", isql),
    Driver("odbc", pyodbc_source),
    Driver("jdbc", jdbc),
    Driver("pkcs12", jdbc_properties),
)
OTHER_WAYS = (Driver("psycopg", psycopg2), Driver("odbc", pyodbc_string), Driver("jdbc", jdbc_properties))
"""The same in another form, and a driver that takes it as it is."""
