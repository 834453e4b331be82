"""A PostgreSQL of one's own: a fresh cluster that listens on a private unix socket and forgets everything."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import psycopg2

from . import keeper
from .errors import SandboxError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from psycopg2.extensions import connection as PgConnection  # noqa: N812 - psycopg2 names a class in lower case

    from .folder import SandboxFolder

ADMINISTRATOR = "postgres"
_START_WITHIN_S = 60.0
_STOP_WITHIN_S = 40.0
_LOOK_AGAIN_S = 0.02
_DEBIAN_BINARIES = Path("/usr/lib/postgresql")

# Durability is of no use here; the rest keeps a small machine responsive with many short-lived databases.
_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "jit": "off",
    "shared_buffers": "64MB",
    "max_connections": "300",
    "max_locks_per_transaction": "256",
    "listen_addresses": "",
}


class Cluster:
    """`sockets` is the folder of its unix socket, `socket` the socket's own path; whoever reaches them is trusted.

    `settings` are PostgreSQL's, beside ours or in their place.
    """

    def __init__(self, folder: SandboxFolder, settings: Mapping[str, str] | None = None, port: int = 5432) -> None:
        self._folder = folder
        self._settings = {**_SETTINGS, **(settings or {})}
        self._port = port
        self._log = folder.private / "postgresql.log"
        self.locales = folder.server / "locales"
        self.sockets = folder.server
        self.socket = folder.server / f".s.PGSQL.{port}"
        self._keeper: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Make the cluster and wait until it answers. Raises `SandboxError` with PostgreSQL's own words."""
        binaries = find_binaries()
        self.locales.mkdir(exist_ok=True)
        data = str(self._folder.server / "data")
        initdb = [str(binaries / "initdb"), "-D", data, "-U", ADMINISTRATOR, "-A", "trust"]
        initdb += ["--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"]
        serve = ["env", "-u", "LANGUAGE", f"LOCPATH={self.locales}"]  # the server's language is ours to choose
        serve += [str(binaries / "postgres"), "-D", data, "-k", str(self.sockets), "-p", str(self._port)]
        for name, value in self._settings.items():
            serve += ["-c", f"{name}={value}"]
        arguments = [str(self._folder.path), self._folder.server_user, str(self._log), *initdb, "--", *serve]
        command = [sys.executable, "-I", keeper.__file__, *arguments]
        # A session of its own: Ctrl-C in a terminal reaches us, and we then stop the server in order.
        self._keeper = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
        self._wait_until_ready(self._keeper)

    def stop(self) -> None:
        """Stop the server; its keeper removes the sandbox's folder."""
        if self._keeper is None or self._keeper.stdin is None:
            return
        self._keeper.stdin.close()
        self._keeper.wait(_STOP_WITHIN_S)
        self._keeper = None

    def wait(self) -> NoReturn:
        """Raises `SandboxError` when the server ends by itself."""
        if self._keeper is not None:
            self._keeper.wait()
        raise SandboxError("PostgreSQL has ended.")

    @contextmanager
    def connect(self, database: str = ADMINISTRATOR, user: str = ADMINISTRATOR) -> Iterator[PgConnection]:
        """A connection that commits each statement, closed at the end."""
        connection = psycopg2.connect(host=str(self.sockets), port=self._port, dbname=database, user=user)
        try:
            connection.autocommit = True
            yield connection
        finally:
            connection.close()

    def query(self, statement: str) -> list[tuple[object, ...]]:
        """The rows that a statement gives an administrator."""
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall())

    def execute(self, statements: str, database: str = ADMINISTRATOR) -> None:
        """Run an administrator's statements, of which each counts at once."""
        with self.connect(database) as connection, connection.cursor() as cursor:
            cursor.execute(statements)

    @property
    def is_running(self) -> bool:
        """Whether it was started and not stopped since."""
        return self._keeper is not None

    @property
    def version(self) -> int:
        """PostgreSQL's major version."""
        ((version,),) = self.query("SHOW server_version_num")
        return int(str(version)) // 10_000

    def _wait_until_ready(self, server: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + _START_WITHIN_S
        while True:
            try:
                with self.connect():
                    return
            except psycopg2.OperationalError as error:
                if server.poll() is not None:
                    raise SandboxError("PostgreSQL could not be started; its own words stand above.") from error
                if time.monotonic() > deadline:
                    raise SandboxError(f"PostgreSQL did not start in {_START_WITHIN_S:.0f} s: {error}") from error
                time.sleep(_LOOK_AGAIN_S)


def find_binaries() -> Path:
    """The newest installed PostgreSQL server's programs; Debian keeps them off the PATH."""
    versions = [folder for folder in _DEBIAN_BINARIES.glob("*/bin") if (folder / "initdb").exists()]
    if versions:
        return max(versions, key=lambda folder: int(folder.parent.name) if folder.parent.name.isdecimal() else 0)
    on_path = shutil.which("initdb")
    if on_path is None:
        raise SandboxError("No PostgreSQL server is installed: install postgresql and postgresql-postgis.")
    return Path(on_path).resolve().parent
