"""A Python that counts by drivers, in a process of its own: starting one for each count would take most of the time.

Standard input has an order a line, standard output an answer: JSON. Each count opens and closes a connection.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

JAR = "/usr/share/java/postgresql.jar"


def psycopg(sql: str, statement: str) -> Any:
    with runpy.run_path(statement)["connection"] as connection:
        return connection.execute(sql).fetchone()[0]


def psycopg2(sql: str, statement: str) -> Any:
    connection = runpy.run_path(statement)["connection"]
    try:
        cursor = connection.cursor()
        cursor.execute(sql)
        return cursor.fetchone()[0]
    finally:
        connection.close()


def sqlalchemy(sql: str, statement: str) -> Any:
    from sqlalchemy import text

    engine = runpy.run_path(statement)["engine"]
    try:
        with engine.connect() as connection:
            return connection.execute(text(sql)).scalar()
    finally:
        engine.dispose()


def pyodbc(sql: str, said: str) -> Any:
    """A connection string, or the path of a file with one."""
    import pyodbc as driver

    driver.pooling = False
    text = said if said.startswith("DSN=") else Path(said).read_text("utf-8")
    connection = driver.connect(text.strip(), timeout=10)
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()


def jdbc(sql: str, address: str, *named: str) -> Any:
    """As a program in Java: the JVM is Debian's, and so is the driver.

    Properties come from a file, or as `name=value`; `user.home` is the JVM's own.
    """
    import jpype

    if not jpype.isJVMStarted():
        jpype.startJVM("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", classpath=[JAR])
    home = os.environ["HOME"]
    given = jpype.JClass("java.util.Properties")()
    for one in named:
        name, is_pair, value = one.partition("=")
        if name == "user.home":
            home = value
        elif is_pair:
            given.setProperty(name, value)
        else:
            given.load(jpype.JClass("java.io.FileInputStream")(one))
    jpype.JClass("java.lang.System").setProperty("user.home", home)
    connection = jpype.JClass("java.sql.DriverManager").getConnection(address, given)
    try:
        rows = connection.createStatement().executeQuery(sql)
        rows.next()
        return int(rows.getInt(1))
    finally:
        connection.close()


def leave_java() -> None:
    """Where Java was used: the thread that it began in has to leave it, or Java waits for that thread for ever."""
    import jpype

    if jpype.isJVMStarted():
        jpype.JClass("java.lang.Thread").detach()


WAYS = {"psycopg": psycopg, "psycopg2": psycopg2, "sqlalchemy": sqlalchemy, "pyodbc": pyodbc, "jdbc": jdbc}


def main() -> None:
    usual = dict(os.environ)
    pool = ThreadPoolExecutor(max_workers=1)  # it keeps what was raised, of whatever kind
    for line in sys.stdin:
        order = json.loads(line)
        os.environ.update(order["variables"])
        counting = pool.submit(WAYS[order["way"]], *order["words"])
        error = counting.exception()
        words = "" if error is None else f"{type(error).__name__}: {error}"
        answer = {"output": str(counting.result()) if error is None else "", "words": words}
        for name in order["variables"]:
            os.environ.pop(name) if name not in usual else os.environ.update({name: usual[name]})
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    pool.submit(leave_java)


if __name__ == "__main__":
    main()
