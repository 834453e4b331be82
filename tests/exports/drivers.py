"""Real programs and drivers, each with an exported folder as its only input: how they count the rows of a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

JAR = Path("/usr/share/java/postgresql.jar")
SQL = "SELECT count(*) FROM countries"

PSYCOPG = """
import runpy, sys
connection = runpy.run_path(sys.argv[1])["connection"]
print(connection.execute(sys.argv[2]).fetchone()[0])
"""
SQLALCHEMY = """
import runpy, sys, sqlalchemy
with runpy.run_path(sys.argv[1])["engine"].connect() as connection:
    print(connection.execute(sqlalchemy.text(sys.argv[2])).scalar())
"""
PYODBC = """
import pathlib, sys, pyodbc
said = sys.argv[1]
text = said if said.startswith("DSN=") else pathlib.Path(said).read_text("utf-8")
print(pyodbc.connect(text.strip(), timeout=10).execute(sys.argv[2]).fetchone()[0])
"""
# A program in Java as far as the driver can tell: the JVM is Debian's, and so is the driver. Properties come from a
# file, or as `name=value`.
JDBC = """
import sys, jpype
jar, sql, address, *named = sys.argv[1:]
jpype.startJVM("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", classpath=[jar])
given = jpype.JClass("java.util.Properties")()
for one in named:
    name, is_pair, value = one.partition("=")
    if name == "user.home":
        jpype.JClass("java.lang.System").setProperty(name, value)
    elif is_pair:
        given.setProperty(name, value)
    else:
        given.load(jpype.JClass("java.io.FileInputStream")(one))
rows = jpype.JClass("java.sql.DriverManager").getConnection(address, given).createStatement().executeQuery(sql)
rows.next()
print(rows.getInt(1))
"""


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
    return python(PSYCOPG, folder / "connect_psycopg.py", SQL)


def sqlalchemy(folder: Path, client: Any, python: Any) -> Any:
    return python(SQLALCHEMY, folder / "connect_sqlalchemy.py", SQL)


def isql(folder: Path, client: Any, python: Any) -> Any:
    return client("isql", "-b", "-v", "-x0x20", service_name(folder), given=f"{SQL}\n", ODBCINI=folder / "odbc.ini")


def pyodbc_source(folder: Path, client: Any, python: Any) -> Any:
    return python(PYODBC, f"DSN={service_name(folder)}", SQL, ODBCINI=folder / "odbc.ini")


def pyodbc_string(folder: Path, client: Any, python: Any) -> Any:
    return python(PYODBC, folder / "connection_string.txt", SQL)


def jdbc(folder: Path, client: Any, python: Any) -> Any:
    """By its address, with user and API key as a program would ask for them."""
    address = (folder / "jdbc_url.txt").read_text(encoding="utf-8").strip()
    lines = (folder / "jdbc.properties").read_text(encoding="utf-8").splitlines()
    return python(JDBC, JAR, SQL, address, *(line for line in lines if line.startswith(("user=", "password="))))


def jdbc_properties(folder: Path, client: Any, python: Any) -> Any:
    """By properties; the address comes from the words that a person reads."""
    words = (folder / "README.txt").read_text(encoding="utf-8").split()
    address = next(word for word in words if word.startswith("jdbc:"))
    return python(JDBC, JAR, SQL, address, folder / "jdbc.properties")


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
OTHER_WAYS = (Driver("odbc", pyodbc_string), Driver("jdbc", jdbc_properties))
"""The same drivers, given the same in another form."""
