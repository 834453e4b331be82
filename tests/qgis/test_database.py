"""One dial, its errors and its traces, against the sandbox: real TLS, real libpq, real PostgreSQL."""

from __future__ import annotations

import dataclasses
import socket
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import QgsProviderRegistry, QgsVectorLayer
from sandbox.faults import Kind

from carto_direct_sql.core.errors import Cancelled, DirectSqlError
from carto_direct_sql.core.postgres.connection import Connection, Credentials, Login
from carto_direct_sql.core.postgres.contents import Contents
from carto_direct_sql.core.postgres.contents import Kind as GeometryKind
from carto_direct_sql.core.postgres.database import PostgresDatabase
from carto_direct_sql.core.postgres.errors import (
    AddressNotAllowed,
    CertificateRefused,
    DatabaseBusy,
    DatabaseError,
    DatabaseHostNotFound,
    DatabaseKeyRefused,
    DatabaseNameMismatch,
    DatabaseNotTrusted,
    DatabaseUnreachable,
    GrantMissing,
    QueryTooSlow,
    RelationMissing,
)
from carto_direct_sql.core.postgres.layer_plan import plan_layers
from carto_direct_sql.core.qgis.connections import QgisConnections, layer_source
from carto_direct_sql.core.qgis.gui_thread import GuiThread
from carto_direct_sql.core.qgis.session.service_folder import ServiceFolder
from carto_direct_sql.core.qgis.session.services import SessionServices
from carto_direct_sql.core.secret import Secret

from .sandbox_certificate import issued

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.carto import Sandbox

    from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase


class Quiet:
    """`ports.Feedback`; `stop` cancels."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def begin(self, step: object) -> None: ...

    def cancelled(self) -> bool:
        return self.stopped.is_set()


@dataclasses.dataclass
class Computer:
    """Everything on this side of the wire."""

    sandbox: Sandbox
    account: Account
    connection: Connection
    credentials: Credentials
    services: SessionServices
    database: PostgresDatabase

    def probe(self) -> None:
        self.database.probe(self.connection, Quiet())

    def change(self, **login: Any) -> None:
        """Have the connection lead elsewhere."""
        self.connection = dataclasses.replace(
            self.connection, login=dataclasses.replace(self.connection.login, **login)
        )
        self.services.define(self.connection, self.credentials)

    def use_key(self, key: str) -> None:
        self.services.define(self.connection, dataclasses.replace(self.credentials, password=Secret(key)))

    @property
    def dials(self) -> int:
        return self.sandbox.dials.counts().dialled


@pytest.fixture(params=[True, False], ids=["in memory", "on disk"])
def computer(request: Any, sandbox: Sandbox, account: Account, auth_database: QgisAuthDatabase) -> Iterator[Computer]:
    """Allowed, with a certificate and a key, and a service that names them."""
    account.allow_list = [sandbox.home.address]
    bundle = issued(sandbox, account)
    login = Login(sandbox.home.database_host, sandbox.home.database_port, account.user, account.user)
    connection = Connection("CARTO", f"carto_{account.user}", login)
    services = SessionServices(auth_database, lambda _place: ServiceFolder(in_memory=request.param))
    credentials = Credentials(bundle.certificate, bundle.key, Secret(account.master_key), bundle.authorities)
    services.define(connection, credentials)
    yield Computer(sandbox, account, connection, credentials, services, PostgresDatabase(dial_time_s=5))
    services.close()


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
    plan = plan_layers(countries, Contents((GeometryKind("MULTIPOLYGON", 4326),), True, None))[0]
    layer = QgsVectorLayer(
        layer_source(computer.connection, plan).uri(False),
        "countries",
        "postgres",
    )
    assert layer.isValid()
    assert layer.featureCount() > 200
    counts = computer.sandbox.dials.counts()
    assert counts.dialled - dials == counts.authorized - dials
    assert computer.account.master_key not in layer.source()


def test_the_browser_finds_tables_by_the_saved_connection(computer: Computer) -> None:
    connections = QgisConnections(GuiThread())
    connections.save(computer.connection)
    try:
        saved = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(computer.connection.name)
        assert any("countr" in table.tableName() for table in saved.tables("public"))
    finally:
        connections.remove(computer.connection.name, computer.connection.service)
    counts = computer.sandbox.dials.counts()
    assert counts.dialled == counts.authorized


def test_services_may_change_while_others_dial(computer: Computer) -> None:
    """Others come, go and change, and so does the order, while threads dial: nobody ever reads half a file."""
    done = threading.Event()
    failures: list[BaseException] = []

    def change() -> None:
        turn = 0
        while not done.is_set():
            turn += 1
            other = dataclasses.replace(computer.connection, service=f"carto_other{turn % 50}")
            credentials = dataclasses.replace(computer.credentials, password=Secret("x" * (turn % 300)))
            computer.services.define(other, credentials)
            computer.services.define(computer.connection, computer.credentials)
            computer.services.forget(f"carto_other{(turn + 25) % 50}")

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
    assert [f"{failure} {failure.detail}" for failure in failures] == []
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
        PostgresDatabase(dial_time_s=1).probe(computer.connection, Quiet())


def test_a_key_that_is_wrong(computer: Computer) -> None:
    computer.use_key("wrong")
    with pytest.raises(DatabaseKeyRefused):
        computer.probe()
    assert computer.dials == 1


GONE = {
    "de": "Relation »nowhere« existiert nicht",
    "es": "no existe la relación «nowhere»",
    "ru": 'отношение "nowhere" не существует',
    "zh": '关系 "nowhere" 不存在',
}


@pytest.mark.parametrize("computer", [True], indirect=True)
def test_a_server_is_understood_in_its_own_language(computer: Computer) -> None:
    reader = computer.account.add_key("reader")
    for language, gone in GONE.items():
        computer.sandbox.speak(language)
        computer.use_key(computer.account.master_key)
        with pytest.raises(RelationMissing) as failed:
            computer.database._rows(computer.connection, "SELECT * FROM nowhere", Quiet())
        assert failed.value.text().endswith(f"It says: {gone}")
        computer.use_key(reader.token)
        with pytest.raises(GrantMissing):
            computer.database._rows(computer.connection, "SELECT * FROM countries", Quiet())
        computer.use_key("wrong")
        with pytest.raises(DatabaseKeyRefused):
            computer.probe()
        computer.use_key(computer.account.master_key)
        computer.account.database.limit_connections(0)
        with pytest.raises(DatabaseBusy):
            computer.probe()
        computer.account.database.limit_connections(-1)


def test_no_key_at_all(computer: Computer) -> None:
    computer.use_key("")
    with pytest.raises(DatabaseKeyRefused):
        computer.probe()
    assert computer.dials == 1


def test_a_service_that_is_not_open_is_never_dialled(computer: Computer) -> None:
    computer.services.forget(computer.connection.service)
    with pytest.raises(DatabaseError) as failed:
        computer.probe()
    assert computer.connection.service in failed.value.detail
    assert computer.dials == 0


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
    computer.change(port=1)
    with pytest.raises(DatabaseUnreachable):
        computer.probe()


def test_a_name_that_nobody_knows(computer: Computer) -> None:
    computer.change(host="nowhere.invalid")
    with pytest.raises(DatabaseHostNotFound):
        computer.probe()


def test_the_servers_name_is_checked_although_its_address_is_dialled(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = socket.getaddrinfo("127.0.0.1", computer.connection.login.port, type=socket.SOCK_STREAM)
    monkeypatch.setattr("socket.getaddrinfo", lambda *_asked, **_how: here)
    computer.change(host="db.example.com")
    with pytest.raises(DatabaseNameMismatch):
        computer.probe()
    assert computer.dials == 1


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
    assert (found["plain"].key_column, found["plain"].key_is_unique) == ('"a","b"', True)
    assert found["plain"].geometry_column == ""
    assert found["plain"].rows is None
    assert (found["anything"].geometry_column, found["anything"].geometry_type) == ("the_geom", "GEOMETRY")
    assert found["mercator"].geometry_column == "the_geom_webmercator"
    assert (found["seen"].key_column, found["seen"].geometry_column) == ("cartodb_id", "the_geom")
    assert "parent" in found and "child" not in found


def test_a_key_sees_what_it_was_granted(computer: Computer) -> None:
    all_names = sorted(one.name for one in computer.database.datasets(computer.connection, Quiet()))
    key = computer.account.add_key("reader", {all_names[0]: "select"})
    computer.use_key(key.token)
    found = {one.name: one for one in computer.database.datasets(computer.connection, Quiet())}
    assert not found[all_names[0]].writable
    assert set(found) <= set(all_names)


def test_what_takes_too_long_is_stopped_at_the_server_and_named(computer: Computer) -> None:
    computer.account.database.execute(
        "CREATE VIEW slow AS SELECT 1 AS cartodb_id, ST_MakePoint(1, pg_sleep(120)::text::float) AS the_geom"
    )
    impatient = PostgresDatabase(dial_time_s=5, query_time_s=6)  # 5.4 s at the server
    (slow,) = (one for one in computer.database.datasets(computer.connection, Quiet()) if one.name == "slow")
    before = computer.dials
    found = impatient.contents(computer.connection, [slow], sample=False, feedback=Quiet())
    assert isinstance(found.failures[slow], QueryTooSlow) and computer.dials == before + 1


def test_a_dataset_that_ends_the_connection_costs_one_more_and_keeps_nobody_from_the_others(computer: Computer) -> None:
    database = computer.account.database
    database.execute(
        "CREATE FUNCTION hang_up(geometry) RETURNS geometry LANGUAGE sql"
        " AS 'SELECT CASE WHEN pg_terminate_backend(pg_backend_pid()) THEN $1 END'"
    )
    for number in range(4):
        database.execute(f"CREATE TABLE good_{number} AS SELECT 1 AS cartodb_id, ST_SetSRID(ST_Point(1, 1), 4326) AS g")
    database.execute("CREATE VIEW bad AS SELECT cartodb_id, hang_up(g) AS g FROM good_0")
    listed = computer.database.datasets(computer.connection, Quiet())
    wanted = [one for one in listed if one.name.startswith(("good_", "bad"))]
    before = computer.dials
    found = computer.database.contents(computer.connection, wanted, sample=True, feedback=Quiet())
    assert [one.name for one in found.failures] == ["bad"] and len(found.contents) == 4
    assert computer.dials == before + 5, "a new one each time that the view ended it: alone, and with one, two and four"


@pytest.mark.parametrize("computer", [True], indirect=True)
def test_ten_thousand_tables_are_listed_with_one_dial(computer: Computer) -> None:
    computer.account.database.create_tables(10_000)
    before = computer.dials
    found = computer.database.datasets(computer.connection, Quiet())
    assert len(found) >= 10_000
    assert computer.dials == before + 1
