"""What the user has set for other servers goes on working for those, and plays no part in ours.

Each in a process of its own: libpq reads its environment at every dial. The server tells by the role which key it saw.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.carto import Sandbox

    from .session_runs import SessionRuns

DIALS = """
import psycopg2
from qgis.core import QgsProviderRegistry
from carto_direct_sql.core.postgres.database import PostgresDatabase
from carto_direct_sql.core.feedback import Unstoppable

def asked(question, **how):
    try:
        link = psycopg2.connect(**how)
        cursor = link.cursor()
        cursor.execute(question)
        return cursor.fetchone()[0]
    except psycopg2.Error as error:
        return str(error).strip()

client.start()
client.session.services.open(client.saved)
provider = QgsProviderRegistry.instance().providerMetadata("postgres")
qgis = provider.createConnection(client.source, {})
ours = {
    "qgis": qgis.executeSql("SELECT current_user")[0][0],
    "path": qgis.executeSql("SHOW search_path")[0][0],
    "libpq": asked("SELECT current_user", service=client.connection.service),
    "layer": client.layer().featureCount(),
}
PostgresDatabase().probe(client.connection, Unstoppable())
refused = client.sandbox.dials()["refused"]
"""


class Theirs:
    """Another key to the same database, with the files that a dial without us needs; and what it comes to."""

    def __init__(self, sandbox: Sandbox, account: Account, runs: SessionRuns) -> None:
        key = account.add_key("theirs", {"countries": "select"})
        self.role, self.key = key.role, key.token
        self._folder, self._runs = runs.folder, runs
        contents = {
            "their.crt": runs.bundle.certificate,
            "their.key": runs.bundle.key.reveal().encode(),
            "their.ca": b"".join(runs.bundle.authorities),
        }
        self.certificate, self.private_key, self.authorities = (self.file(*one) for one in contents.items())
        self.place = {
            "host": sandbox.home.database_host,
            "port": sandbox.home.database_port,
            "dbname": account.user,
            "user": account.user,
        }
        self.tls = {
            "sslmode": "verify-full",
            "sslcert": str(self.certificate),
            "sslkey": str(self.private_key),
            "sslrootcert": str(self.authorities),
        }

    def file(self, name: str, content: bytes | str) -> Path:
        path = self._folder / name
        path.parent.mkdir(exist_ok=True)
        path.touch(0o600)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def service(self, name: str = "office", **more: object) -> str:
        values = {**self.place, **self.tls, "password": self.key, **more}
        return f"[{name}]\n" + "".join(f"{key}={value}\n" for key, value in values.items())

    def dial(
        self, variables: dict[str, Any], question: str = "SELECT current_user", **how: object
    ) -> tuple[dict[str, Any], str]:
        """How ours and theirs go with these variables in the environment."""
        script = (
            f"{DIALS}\ntheirs = asked({question!r}, **{how!r})\nclient.report(ours=ours, theirs=theirs, vain=refused)"
        )
        told = self._runs.run(script, **{name: str(value) for name, value in variables.items()})
        assert (told["dialogs"], told["refused"], told["vain"]) == ([], [], {})
        return told["ours"], told["theirs"]


@pytest.fixture
def theirs(sandbox: Sandbox, account: Account, session_runs: SessionRuns) -> Theirs:
    return Theirs(sandbox, account, session_runs)


def saw_our_key(ours: dict[str, Any], account: Account) -> None:
    owner = account.database.owner
    assert (ours["qgis"], ours["libpq"], ours["layer"]) == (owner, owner, 240)


def test_their_password_is_for_their_server_and_ours_sees_our_key(theirs: Theirs, account: Account) -> None:
    ours, found = theirs.dial({"PGPASSWORD": theirs.key}, **theirs.place, **theirs.tls)
    saw_our_key(ours, account)
    assert found == theirs.role


def test_their_pass_file_is_for_their_server(theirs: Theirs, account: Account) -> None:
    pass_file = theirs.file("passwords", f"*:*:*:*:{theirs.key}\n")
    ours, found = theirs.dial({"PGPASSFILE": pass_file}, **theirs.place, **theirs.tls)
    saw_our_key(ours, account)
    assert found == theirs.role


def test_the_pass_file_in_their_home_is_for_their_server(theirs: Theirs, account: Account) -> None:
    theirs.file(".pgpass", f"*:*:*:*:{theirs.key}\n")
    ours, found = theirs.dial({}, **theirs.place, **theirs.tls)
    saw_our_key(ours, account)
    assert found == theirs.role


def test_the_services_in_their_home_are_found(theirs: Theirs, account: Account) -> None:
    theirs.file(".pg_service.conf", theirs.service())
    ours, found = theirs.dial({}, service="office")
    saw_our_key(ours, account)
    assert found == theirs.role


def test_the_services_of_a_file_of_theirs_are_found(theirs: Theirs, account: Account) -> None:
    file = theirs.file("services", theirs.service())
    ours, found = theirs.dial({"PGSERVICEFILE": file}, service="office")
    saw_our_key(ours, account)
    assert found == theirs.role


def test_the_services_of_the_whole_computer_are_found(theirs: Theirs, account: Account) -> None:
    file = theirs.file("etc/pg_service.conf", theirs.service())
    ours, found = theirs.dial({"PGSYSCONFDIR": file.parent}, service="office")
    saw_our_key(ours, account)
    assert found == theirs.role


def test_what_their_files_say_of_our_service_is_theirs_to_say(theirs: Theirs, account: Account) -> None:
    """Made permanent for other programs, for one. The whole computer's file comes after ours, their own before."""
    name = f"carto_{account.user}"
    ours, found = theirs.dial(
        {"PGSYSCONFDIR": theirs.file("etc/pg_service.conf", theirs.service(name)).parent}, service=name
    )
    saw_our_key(ours, account)
    assert found == account.database.owner
    theirs.file(".pg_service.conf", theirs.service(name))
    ours, found = theirs.dial({}, service=name)
    assert (ours["qgis"], found) == (theirs.role, theirs.role)


def test_a_service_that_they_always_use_is_not_taken_for_ours(theirs: Theirs, account: Account) -> None:
    theirs.file(".pg_service.conf", theirs.service(application_name="office"))
    ours, found = theirs.dial({"PGSERVICE": "office"})
    saw_our_key(ours, account)
    assert found == theirs.role


def test_a_service_that_they_always_use_and_nobody_knows_is_no_obstacle(theirs: Theirs, account: Account) -> None:
    ours, found = theirs.dial({"PGSERVICE": "unknown"})
    saw_our_key(ours, account)
    assert 'definition of service "unknown" not found' in found


@pytest.mark.parametrize("mode", ["disable", "require"])
def test_their_way_with_tls_is_for_their_server(theirs: Theirs, account: Account, mode: str) -> None:
    how = {**theirs.place, **theirs.tls, "password": theirs.key}
    del how["sslmode"]
    ours, found = theirs.dial({"PGSSLMODE": mode}, **how)
    saw_our_key(ours, account)
    assert (found == theirs.role) is (mode == "require")


def test_their_certificate_is_for_their_server(theirs: Theirs, account: Account) -> None:
    how = {**theirs.place, "sslmode": "verify-full", "password": theirs.key}
    variables = {"PGSSLCERT": theirs.certificate, "PGSSLKEY": theirs.private_key, "PGSSLROOTCERT": theirs.authorities}
    ours, found = theirs.dial(variables, **how)
    saw_our_key(ours, account)
    assert found == theirs.role


def test_a_certificate_of_theirs_that_is_not_there_is_no_obstacle(theirs: Theirs, account: Account) -> None:
    gone = {"PGSSLCERT": "/gone.crt", "PGSSLKEY": "/gone.key", "PGSSLROOTCERT": "/gone.ca", "PGSSLCRL": "/gone.crl"}
    ours, found = theirs.dial(gone, **theirs.place, password=theirs.key)
    saw_our_key(ours, account)
    assert found != theirs.role


def test_their_address_is_their_servers(theirs: Theirs, account: Account) -> None:
    ours, found = theirs.dial({"PGHOSTADDR": "127.0.0.2"}, **theirs.place, **theirs.tls, password=theirs.key)
    saw_our_key(ours, account)
    assert "127.0.0.2" in found


def test_their_options_are_for_their_server(theirs: Theirs, account: Account) -> None:
    how = {**theirs.place, **theirs.tls, "password": theirs.key}
    ours, found = theirs.dial({"PGOPTIONS": "-c search_path=theirs"}, question="SHOW search_path", **how)
    saw_our_key(ours, account)
    assert found == "theirs"
    assert "theirs" not in ours["path"]


def test_everything_at_once_is_no_obstacle(theirs: Theirs, account: Account) -> None:
    hostile = {
        "PGHOST": "nowhere.invalid",
        "PGHOSTADDR": "127.0.0.2",
        "PGPORT": "1",
        "PGDATABASE": "theirs",
        "PGUSER": "somebody",
        "PGPASSWORD": "of another server",
        "PGPASSFILE": "/gone",
        "PGSERVICE": "unknown",
        "PGSSLMODE": "disable",
        "PGSSLCERT": "/gone",
        "PGSSLKEY": "/gone",
        "PGSSLROOTCERT": "/gone",
        "PGSSLCRL": "/gone",
        "PGGSSENCMODE": "require",
        "PGOPTIONS": "-c search_path=theirs",
        "PGTARGETSESSIONATTRS": "standby",
        "PGCHANNELBINDING": "require",
        "PGSYSCONFDIR": "/gone",
        "PGAPPNAME": "theirs",
        "PGCLIENTENCODING": "LATIN1",
        "PGCONNECT_TIMEOUT": "30",
    }
    ours, _found = theirs.dial(hostile)
    saw_our_key(ours, account)
    assert "theirs" not in ours["path"]


def test_a_service_file_of_theirs_that_is_not_there_is_named_as_the_cause(session_runs: SessionRuns) -> None:
    script = """
client.start()
client.session.services.open(client.saved)
from carto_direct_sql.core.postgres.database import PostgresDatabase
from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.core.errors import DirectSqlError
try:
    PostgresDatabase().probe(client.connection, Unstoppable())
    client.report(error="", text="")
except DirectSqlError as error:
    client.report(error=type(error).__name__, text=error.text())
"""
    found = session_runs.run(script, PGSERVICEFILE="/gone/pg_service.conf")
    assert found["error"] == "ServiceFileMissing" and "/gone/pg_service.conf" in found["text"]
