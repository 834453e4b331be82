"""Plain psql gets in with the files of a ZIP and an API key, and nobody else does."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import psycopg2
import pytest
from sandbox.accounts import Account
from sandbox.authority import Authority, Validity
from sandbox.carto import Sandbox
from sandbox.certificates import Issuer
from sandbox.keypool import KeyPool

from .conftest import Client, Psql, unzip


def test_the_key_decides_what_may_be_read(psql: Psql, account: Account) -> None:
    reader = account.add_key("reader", {"countries": "select"})
    assert psql(account.master_key, "SELECT count(*) FROM states_provinces").stdout == "4556\n"
    assert psql(reader.token, "SELECT count(*) FROM countries").stdout == "240\n"
    assert "permission denied for table states_provinces" in psql(reader.token, "SELECT * FROM states_provinces").stderr
    assert psql(account.default_public, "SELECT count(*) FROM disputed_borders").stdout == "46\n"
    assert "permission denied for table countries" in psql(account.default_public, "SELECT * FROM countries").stderr


def test_the_key_decides_what_may_be_written(psql: Psql, account: Account) -> None:
    reader = account.add_key("reader", {"countries": "select"})
    writer = account.add_key("writer", {"countries": "select,insert,update,delete"})
    insert = "INSERT INTO countries (name, the_geom) VALUES ('Atlantis', ST_SetSRID(ST_MakePoint(-30, 35), 4326))"
    assert "permission denied" in psql(reader.token, insert).stderr
    assert psql(writer.token, insert).stdout == "INSERT 0 1\n"


def test_any_database_name_is_accepted(psql: Psql, account: Account) -> None:
    for name in ("cartodb", account.user, "no_such_database"):
        assert psql(account.master_key, "SELECT current_database()", dbname=name).stdout == f"{account.database.name}\n"


def test_nobody_else_gets_in(sandbox: Sandbox, psql: Psql, account: Account, tmp_path: Path) -> None:
    foreign = _foreign_certificate(account.user, tmp_path / "foreign")
    key = account.master_key
    cases = {
        "wrong key": (psql("wrong"), f'FATAL:  password authentication failed for user "{account.user}"'),
        "no key": (psql(""), "fe_sendauth: no password supplied"),
        "no certificate": (psql(key, sslcert="none", sslkey="none"), "tlsv13 alert certificate required"),
        "foreign": (psql(key, sslcert=f"{foreign}/client.crt", sslkey=f"{foreign}/client.key"), "alert unknown ca"),
        "no TLS": (psql(key, sslmode="disable"), "FATAL:  SSL connection is required"),
        "other user": (psql(key, user="mallory"), 'FATAL:  certificate authentication failed for user "mallory"'),
    }
    for case, (result, words) in cases.items():
        assert result.returncode == 2, case
        assert words in result.stderr, case
    assert sandbox.dials.counts().refused == {
        "password": 1,
        "left": 1,
        "no_certificate": 1,
        "certificate": 1,
        "no_tls": 1,
        "name": 1,
    }


def test_a_revoked_certificate_gets_an_alert_and_others_go_on(
    psql: Psql, account: Account, api: Client, download: Callable[..., Path]
) -> None:
    other = Psql(download("other"), account.user, psql.laptop)
    (certificate,) = [each for each in account.certificates if each.name == "laptop"]
    assert api("DELETE", f"v3/dbdirect/certificates/{certificate.id}").status_code == 204
    refused = psql(account.master_key)
    assert refused.returncode == 2
    assert "alert certificate revoked" in refused.stderr
    assert other(account.master_key).stdout == "1\n"


def test_an_expired_certificate_gets_an_alert(
    sandbox: Sandbox, account: Account, psql: Psql, api: Client, tmp_path: Path
) -> None:
    sandbox.faults.bundle("expired")
    folder = unzip(api("POST", "v3/dbdirect/certificates.zip", json={"server_ca": True}), tmp_path / "expired")
    refused = Psql(folder, account.user, psql.laptop)(account.master_key)
    assert "alert certificate expired" in refused.stderr


def test_an_address_that_is_not_allowed_is_dropped(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    sandbox.home.move_to("198.51.100.9")
    refused = psql(account.master_key)
    assert refused.returncode == 2
    assert "server closed the connection unexpectedly" in refused.stderr
    assert sandbox.dials.counts(laptop="198.51.100.9").refused == {"address": 1}


def test_an_address_that_is_not_allowed_may_meet_silence(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    sandbox.home.move_to("198.51.100.9")
    sandbox.network.silent = True
    started = time.monotonic()
    assert "timeout expired" in psql(account.master_key, connect_timeout="2").stderr
    assert time.monotonic() - started >= 2


def test_another_accounts_allow_list_opens_nothing(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    other = sandbox.account("other-account")
    other.allow_list, account.allow_list = account.allow_list, []
    refused = psql(account.master_key)
    assert "connection has been closed unexpectedly" in refused.stderr  # who it is shows only inside TLS
    assert sandbox.dials.counts(account=account.user).refused == {"address": 1}


@pytest.mark.parametrize("entry", ["203.0.113.7", "203.0.113.99/24", "0.0.0.0"])
def test_every_kind_of_entry_lets_its_addresses_in(psql: Psql, account: Account, entry: str) -> None:
    account.allow_list = [entry]
    assert psql(account.master_key).returncode == 0


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("foreign_ca", "certificate verify failed"),
        ("expired_server", "certificate verify failed"),
        ("wrong_host", 'server certificate for "db.example.org" does not match host name "localhost"'),
        ("drop", "server closed the connection unexpectedly"),
    ],
)
def test_a_dial_may_meet_a_wrong_server(sandbox: Sandbox, psql: Psql, account: Account, kind: str, words: str) -> None:
    sandbox.faults.dial(kind)
    refused = psql(account.master_key)
    assert refused.returncode == 2
    assert words in refused.stderr
    assert psql(account.master_key).returncode == 0
    assert sandbox.dials.counts().dialled == 2


def test_a_running_query_can_be_cancelled_without_counting_as_a_dial(
    sandbox: Sandbox, psql: Psql, account: Account
) -> None:
    connection = f"host=localhost port={psql.laptop.database_port} user={psql.user} dbname=cartodb sslmode=verify-full"
    files = "sslrootcert=server_ca.pem sslcert=client.crt sslkey=client.key"
    command = ["psql", "-X", f"{connection} {files} password={account.master_key}", "-c", "SELECT pg_sleep(60)"]
    with subprocess.Popen(command, cwd=psql.folder, stderr=subprocess.PIPE, text=True) as running:
        _wait_for(lambda: sandbox.dials.counts().authorized == 1 and _is_sleeping(account))
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=10)
    assert "canceling statement due to user request" in said
    assert sandbox.dials.counts().dialled == 1


def test_delay_is_latency_and_not_bandwidth(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    sandbox.network.delay_ms = 50
    with _connect(psql, account) as connection, connection.cursor() as cursor:
        connection.autocommit = True
        assert _seconds(lambda: cursor.execute("SELECT 1")) >= 0.1
        piece_by_piece_s = 0.05 * 20_000_000 / 65_536
        taken_s = _seconds(lambda: cursor.execute("SELECT repeat('x', 1000000) FROM generate_series(1, 20)"))
        assert taken_s < piece_by_piece_s / 2
    connection.close()


def test_open_connections_are_counted_until_they_end(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    connection = _connect(psql, account)
    assert sandbox.dials.counts(account=account.user).open == 1
    connection.close()
    _wait_for(lambda: sandbox.dials.counts().open == 0)
    assert sandbox.dials.counts().authorized == 1


def test_removing_a_key_ends_its_sessions_and_its_role(psql: Psql, account: Account, api: Client) -> None:
    key = account.add_key("short lived", {"countries": "select"})
    connection = _connect(psql, account, key.token)
    assert api("DELETE", "v3/api_keys/short%20lived").status_code == 204
    with pytest.raises(psycopg2.OperationalError), connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    connection.close()
    assert "password authentication failed" in psql(key.token).stderr


def _connect(psql: Psql, account: Account, key: str = "") -> psycopg2.extensions.connection:
    return psycopg2.connect(
        host="localhost",
        port=psql.laptop.database_port,
        user=psql.user,
        dbname="cartodb",
        password=key or account.master_key,
        sslmode="verify-full",
        sslrootcert=str(psql.folder / "server_ca.pem"),
        sslcert=str(psql.folder / "client.crt"),
        sslkey=str(psql.folder / "client.key"),
    )


def _foreign_certificate(user: str, folder: Path) -> Path:
    """The right name, signed by a CA that the server does not know."""
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    keys = KeyPool(ready=1)
    issued = Issuer(Authority("Foreign", keys), keys).issue(user, Validity.days(1))
    keys.close()
    folder.mkdir()
    (folder / "client.crt").write_bytes(issued.certificate.public_bytes(Encoding.PEM))
    key = folder / "client.key"
    key.write_bytes(issued.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    key.chmod(0o600)
    return folder


def _is_sleeping(account: Account) -> bool:
    return account.database.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'") == [(1,)]


def _wait_for(condition: Callable[[], bool], within_s: float = 10.0) -> None:
    deadline = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _seconds(work: Callable[[], object]) -> float:
    started = time.monotonic()
    work()
    return time.monotonic() - started
