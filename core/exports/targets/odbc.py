"""psqlODBC, PostgreSQL's own ODBC driver: with unixODBC, and on Windows.

psqlODBC's documentation, "psqlODBC Configuration Options". `Pqopt` goes to libpq; neither host nor port nor sslmode may
be in it. On Windows PowerShell's `Add-OdbcDsn` makes the DSN, for a .reg file would have to know the driver's place.
"""

from __future__ import annotations

from ...text import QT_TRANSLATE_NOOP
from ..quoting import odbc_braces, powershell
from ..target import Kind, Proof, Target, Template
from .libpq import PARTS

DRIVER = "psqlODBC 13.02"
NEEDS = QT_TRANSLATE_NOOP(
    "Exports", "PostgreSQL's ODBC driver psqlODBC, with as many bits (64, usually) as the program that uses it."
)
ON_UNIX = (
    QT_TRANSLATE_NOOP(
        "Exports",
        "Have ODBC find the data source. Either set the environment variable ODBCINI to the file odbc.ini in this "
        "folder, or add what is in that file to your own file ~/.odbc.ini.",
    ),
)
ON_WINDOWS = (
    QT_TRANSLATE_NOOP(
        "Exports",
        "Make the data source: open PowerShell, and paste all of add_dsn.ps1. For a program with 32 "
        "bits write 32-bit in place of 64-bit, and PostgreSQL Unicode in place of PostgreSQL Unicode(x64).",
    ),
)
TEMPLATES = (
    Template(
        "odbc.ini",
        """
[$service]
Description=$connection
Driver=$driver
Servername=$host
Port=$port
Database=$database
Username=$user
SSLmode=verify-full
Pqopt=$pqopt
""",
        on="posix",
    ),
    Template(
        "add_dsn.ps1",
        """
$$source = @{
    Name = '$service'
    DriverName = '$driver'
    DsnType = 'User'
    Platform = '64-bit'
    SetPropertyValue = @(
        'Description=$connection'
        'Servername=$host'
        'Port=$port'
        'Database=$database'
        'Username=$user'
        'SSLmode=verify-full'
        'Pqopt=$pqopt'
    )
}
Add-OdbcDsn @source
""",
        powershell,
        on="nt",
    ),
    Template(
        "connection_string.txt",
        """
Driver={$driver};
Server=$host;
Port=$port;
Database=$database;
Uid=$user;
SSLmode=verify-full;
Pqopt=$pqopt;
""",
        odbc_braces,
        joined=True,
    ),
)

TARGET = Target(
    id="odbc",
    name=QT_TRANSLATE_NOOP("Exports", "ODBC (psqlODBC)"),
    description=QT_TRANSLATE_NOOP("Exports", "A data source and a connection string for any program that uses ODBC."),
    kind=Kind.DRIVER,
    tested=Proof.PROGRAM,
    tested_with=f"isql, pyodbc, {DRIVER}",
    needs=NEEDS,
    parts=PARTS,
    templates=TEMPLATES,
    steps_on_windows=ON_WINDOWS,
    steps_on_unix=ON_UNIX,
    steps=(
        QT_TRANSLATE_NOOP(
            "Exports",
            "In the program, choose the ODBC data source “{service}”. Where it takes a connection string instead, use "
            "the one in connection_string.txt.",
        ),
    ),
)
