"""One dial, its errors and its traces, against the sandbox: real TLS, real libpq, real PostgreSQL."""

from __future__ import annotations

import dataclasses
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import QgsProviderRegistry, QgsVectorLayer
from sandbox.faults import Kind

from carto_direct_sql.core.accounts.errors import AuthEntryMissing
from carto_direct_sql.core.errors import Cancelled, DirectSqlError
from carto_direct_sql.core.postgres.connection import Connection
from carto_direct_sql.core.postgres.errors import (
    AddressNotAllowed,
    CertificateRefused,
    DatabaseHostNotFound,
    DatabaseKeyRefused,
    DatabaseNameMismatch,
    DatabaseNotTrusted,
    DatabaseUnreachable,
)
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.connections import QgisConnections, layer_source
from carto_direct_sql.core.qgis.database import QgisDatabase
from carto_direct_sql.core.qgis.session.pass_file import SessionPassFile
from carto_direct_sql.core.qgis.session.session_file import FolderFile, MemoryFile
from carto_direct_sql.core.secret import Secret

from .sandbox_certificate import issued

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.carto import Sandbox


class Quiet:
    """`ports.Feedback`; `stop` cancels."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def begin(self, step: object) -> None: ...

    def cancelled(self) -> bool:
        return self.stopped.is_set()


class NoInstallations:
    def all(self) -> tuple[()]:
        return ()


@dataclasses.dataclass
class Computer:
    """Everything on this side of the wire."""

    sandbox: Sandbox
    account: Account
    connection: Connection
    auth_database: QgisAuthDatabase
    pass_file: SessionPassFile
    database: QgisDatabase

    def probe(self) -> None:
        self.database.probe(self.connection, Quiet())

    @property
    def dials(self) -> int:
        return self.sandbox.dials.counts().dialled


@pytest.fixture(params=[MemoryFile, FolderFile], ids=["memory", "folder"])
def computer(
    request: Any, sandbox: Sandbox, account: Account, auth_manager: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Computer]:
    """Allowed, with a certificate and a key; the temporary folder is its own and is looked through at the end."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PGPASSFILE", raising=False)
    account.allow_list = [sandbox.home.address]
    bundle = issued(sandbox, account)
    auth_database = QgisAuthDatabase(interactive=False)
    authcfg = auth_database.new_id()
    auth_database.store_certificate(authcfg, bundle, "CARTO")
    auth_database.trust(bundle.authorities)
    home = sandbox.home
    connection = Connection("CARTO", home.database_host, home.database_port, account.user, account.user, authcfg)
    pass_file = SessionPassFile(auth_database, NoInstallations(), request.param)
    pass_file.set_key(connection, Secret(account.master_key))
    before = left_keys()
    yield Computer(sandbox, account, connection, auth_database, pass_file, QgisDatabase(auth_database, dial_time_s=5))
    pass_file.close()
    assert left_keys() == before


def left_keys() -> set[str]:
    return {path.name for path in Path(tempfile.gettempdir()).glob("tmp*.pem")}


def test_one_probe_is_one_dial(computer: Computer) -> None:
    computer.probe()
    assert computer.dials == 1
    assert computer.sandbox.dials.counts().authorized == 1


def test_it_works_in_a_worker_thread(computer: Computer) -> None:
    failures: list[BaseException] = []

    def work() -> None:
        try:
            computer.probe()
        except DirectSqlError as error:
            failures.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert failures == []
    assert computer.dials == 1


def test_qgis_reads_a_layer_with_one_dial_and_no_password(computer: Computer) -> None:
    countries = next(
        found for found in computer.database.datasets(computer.connection, Quiet()) if "countr" in found.name
    )
    dials = computer.dials
    layer = QgsVectorLayer(layer_source(computer.connection, countries).uri(False), "countries", "postgres")
    assert layer.isValid()
    assert layer.featureCount() > 200
    counts = computer.sandbox.dials.counts()
    assert counts.dialled - dials == counts.authorized - dials
    assert computer.account.master_key not in layer.source()


def test_the_browser_finds_tables_by_the_saved_connection(computer: Computer) -> None:
    connections = QgisConnections()
    connections.save(computer.connection)
    try:
        saved = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(computer.connection.name)
        assert any("countr" in table.tableName() for table in saved.tables("public"))
    finally:
        connections.remove(computer.connection.name)
    counts = computer.sandbox.dials.counts()
    assert counts.dialled == counts.authorized


def test_keys_may_change_while_others_dial(computer: Computer) -> None:
    """The key is set again and again, with company, while threads dial: nobody ever reads half a file."""
    done = threading.Event()
    failures: list[BaseException] = []

    def change() -> None:
        turn = 0
        while not done.is_set():
            turn += 1
            other = dataclasses.replace(computer.connection, name=f"other{turn % 50}", user=f"other{turn % 50}")
            computer.pass_file.set_key(other, Secret("x" * (turn % 300)))

    def dial() -> None:
        try:
            for _ in range(8):
                computer.probe()
        except DirectSqlError as error:
            failures.append(error)

    changer = threading.Thread(target=change)
    diallers = [threading.Thread(target=dial) for _ in range(4)]
    for thread in (changer, *diallers):
        thread.start()
    for thread in diallers:
        thread.join()
    done.set()
    changer.join()
    assert [str(failure) for failure in failures] == []
    assert computer.sandbox.dials.counts().authorized == 32


# Refusals -----------------------------------------------------------------------------------------------------------


def test_an_address_that_is_not_allowed_is_dropped(computer: Computer) -> None:
    computer.account.allow_list = ["198.51.100.1"]
    with pytest.raises(AddressNotAllowed):
        computer.probe()
    assert computer.dials == 1


def test_an_address_that_is_not_allowed_is_never_answered(computer: Computer) -> None:
    computer.account.allow_list = []
    computer.sandbox.network.silent = True
    with pytest.raises(AddressNotAllowed):
        QgisDatabase(computer.auth_database, dial_time_s=1).probe(computer.connection, Quiet())


def test_a_key_that_is_wrong(computer: Computer) -> None:
    computer.pass_file.set_key(computer.connection, Secret("wrong"))
    with pytest.raises(DatabaseKeyRefused):
        computer.probe()
    assert computer.dials == 1


def test_no_key_at_all(computer: Computer) -> None:
    computer.pass_file.forget(computer.connection)
    with pytest.raises(DatabaseKeyRefused):
        computer.probe()
    assert computer.dials == 1


@pytest.mark.parametrize("_turn", range(5))
def test_a_certificate_that_was_revoked(computer: Computer, _turn: int) -> None:
    for certificate in computer.account.certificates:
        certificate.revoked = True
    with pytest.raises(CertificateRefused):
        computer.probe()
    assert computer.dials == 1


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Kind.FOREIGN_CA, DatabaseNotTrusted),
        (Kind.WRONG_HOST, DatabaseNameMismatch),
        (Kind.EXPIRED_SERVER, DatabaseNotTrusted),
        (Kind.DROP, AddressNotAllowed),
    ],
)
def test_a_server_that_cannot_be_trusted(computer: Computer, fault: Kind, expected: type[DirectSqlError]) -> None:
    computer.sandbox.faults.dial(fault)
    with pytest.raises(expected):
        computer.probe()
    assert computer.dials == 1


def test_nobody_listens(computer: Computer) -> None:
    nowhere = dataclasses.replace(computer.connection, port=1)
    with pytest.raises(DatabaseUnreachable):
        computer.database.probe(nowhere, Quiet())


def test_a_name_that_nobody_knows(computer: Computer) -> None:
    with pytest.raises(DatabaseHostNotFound):
        computer.database.probe(dataclasses.replace(computer.connection, host="nowhere.invalid"), Quiet())


def test_a_certificate_that_is_gone(computer: Computer) -> None:
    with pytest.raises(AuthEntryMissing):
        computer.database.probe(dataclasses.replace(computer.connection, authcfg="absent1"), Quiet())
    assert computer.dials == 0


def test_stopping_takes_no_time_and_leaves_nothing(computer: Computer) -> None:
    computer.sandbox.faults.dial(Kind.SILENT)
    feedback = Quiet()
    threading.Timer(0.3, feedback.stopped.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        computer.database.probe(computer.connection, feedback)
    assert time.monotonic() - began < 15  # the time that a dial has


# Datasets -----------------------------------------------------------------------------------------------------------


def test_a_table_comes_once_with_its_geometry_and_key(computer: Computer) -> None:
    found = computer.database.datasets(computer.connection, Quiet())
    assert computer.dials == 1
    names = [(one.schema, one.name) for one in found]
    assert len(names) == len(set(names))
    countries = next(one for one in found if "countr" in one.name)
    assert countries.geometry_column == "the_geom"
    assert countries.srid == 4326
    assert countries.key_column == "cartodb_id"
    assert countries.writable
    assert not any(name.startswith(("pg_", "spatial_ref_sys", "geometry_columns")) for _, name in names)


def test_every_odd_table_is_what_it_is(computer: Computer) -> None:
    computer.account.database.execute(
        """
        CREATE TABLE "Odd ""x"" name" (id bigint PRIMARY KEY, shape geometry(PointZ, 3857), other geometry);
        CREATE TABLE plain (a text, b int, PRIMARY KEY (a, b));
        CREATE TABLE anything (cartodb_id int, the_geom geometry, the_geom_webmercator geometry(Geometry, 3857));
        CREATE TABLE mercator (the_geom_webmercator geometry(Geometry, 3857));
        CREATE VIEW seen AS SELECT cartodb_id, the_geom FROM anything;
        CREATE TABLE parent (cartodb_id int) PARTITION BY LIST (cartodb_id);
        CREATE TABLE child PARTITION OF parent FOR VALUES IN (1);
        """
    )
    found = {one.name: one for one in computer.database.datasets(computer.connection, Quiet())}
    odd = found['Odd "x" name']
    assert (odd.key_column, odd.geometry_column, odd.geometry_type, odd.srid) == ("id", "shape", "POINTZ", 3857)
    assert (found["plain"].key_column, found["plain"].geometry_column) == ("", "")
    assert found["plain"].rows is None
    assert (found["anything"].geometry_column, found["anything"].geometry_type) == ("the_geom", "GEOMETRY")
    assert found["mercator"].geometry_column == "the_geom_webmercator"
    assert (found["seen"].key_column, found["seen"].geometry_column) == ("cartodb_id", "the_geom")
    assert "parent" in found and "child" not in found


def test_a_key_sees_what_it_was_granted(computer: Computer) -> None:
    all_names = sorted(one.name for one in computer.database.datasets(computer.connection, Quiet()))
    key = computer.account.add_key("reader", {all_names[0]: "select"})
    computer.pass_file.set_key(computer.connection, Secret(key.token))
    found = {one.name: one for one in computer.database.datasets(computer.connection, Quiet())}
    assert not found[all_names[0]].writable
    assert set(found) <= set(all_names)


@pytest.mark.parametrize("computer", [MemoryFile], indirect=True)
def test_ten_thousand_tables_are_listed_with_one_dial(computer: Computer) -> None:
    computer.account.database.create_tables(10_000)
    before = computer.dials
    found = computer.database.datasets(computer.connection, Quiet())
    assert len(found) >= 10_000
    assert computer.dials == before + 1
