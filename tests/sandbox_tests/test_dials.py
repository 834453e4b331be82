"""What a dial may meet besides CARTO's proxy, and in which order the proxy looks."""

from __future__ import annotations

import ssl

import pytest
from sandbox.accounts import Account
from sandbox.carto import Sandbox

from .conftest import Client, Psql, unzip


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("no_tls", "server does not support SSL, but SSL was required"),
        ("http_server", "received invalid response to SSL negotiation: H"),
        ("future_server", "certificate verify failed"),
        ("expired_server", "certificate verify failed"),
    ],
)
def test_something_else_may_be_at_the_port(
    sandbox: Sandbox, psql: Psql, account: Account, kind: str, words: str
) -> None:
    account.allow_list = account.allow_list if kind.endswith("_server") and kind != "http_server" else []
    sandbox.faults.dial(kind)
    refused = psql(account.master_key)
    assert refused.returncode == 2
    assert words in refused.stderr
    if kind in ("no_tls", "http_server"):
        assert sandbox.dials.counts().refused == {"fault": 1}


def test_a_server_without_tls_is_told_no_password(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    sandbox.faults.dial("no_tls")
    assert "no pg_hba.conf entry for host" in psql(account.master_key, sslmode="prefer").stderr


@pytest.mark.parametrize(("kind", "version"), [("tls_1_2", "TLSv1.2"), ("tls_1_3", "TLSv1.3")])
def test_one_version_of_tls_is_spoken(sandbox: Sandbox, psql: Psql, account: Account, kind: str, version: str) -> None:
    other = {"TLSv1.2": "TLSv1.3", "TLSv1.3": "TLSv1.2"}[version]
    sandbox.faults.dial(kind, times=2)
    assert psql(account.master_key, ssl_min_protocol_version=version).stdout == "1\n"
    refused = psql(account.master_key, ssl_min_protocol_version=other, ssl_max_protocol_version=other)
    assert "version" in refused.stderr
    assert psql(account.master_key, ssl_min_protocol_version=other, ssl_max_protocol_version=other).stdout == "1\n"


@pytest.mark.parametrize("kind", ["tls_1_2", "tls_1_3"])
def test_a_revoked_certificate_gets_an_alert_in_every_version(
    sandbox: Sandbox, psql: Psql, account: Account, kind: str
) -> None:
    account.certificates[0].revoked = True
    sandbox.faults.dial(kind)
    assert "alert certificate revoked" in psql(account.master_key).stderr


def test_a_weak_client_key_is_refused_before_anybody_is_dialled(
    sandbox: Sandbox, psql: Psql, account: Account, api: Client, tmp_path_factory: pytest.TempPathFactory
) -> None:
    sandbox.faults.bundle("weak_key")
    answer = api("POST", "v3/dbdirect/certificates.zip", json={"server_ca": True})
    refused = Psql(unzip(answer, tmp_path_factory.mktemp("weak")), account.user, psql.laptop)(account.master_key)
    assert "ee key too small" in refused.stderr


def test_the_address_is_looked_at_before_the_certificate_and_that_before_the_password(
    sandbox: Sandbox, psql: Psql, account: Account
) -> None:
    account.certificates[0].revoked = True
    sandbox.home.move_to("198.51.100.9")
    assert "server closed the connection unexpectedly" in psql("wrong").stderr
    sandbox.home.move_to("203.0.113.7")
    assert "alert certificate revoked" in psql("wrong").stderr
    account.certificates[0].revoked = False
    assert "password authentication failed" in psql("wrong").stderr
    assert sandbox.dials.counts().refused == {"address": 1, "revoked": 1, "password": 1}


@pytest.mark.parametrize(
    ("sqlstate", "message"),
    [
        ("28P01", "password has expired"),
        ("28000", "connection requires a valid client certificate"),
        ("28000", 'pg_hba.conf rejects connection for host "203.0.113.7", user "alice", database "alice"'),
        ("57P03", "the database system is starting up"),
    ],
)
def test_postgresql_may_refuse_in_any_words(
    sandbox: Sandbox, psql: Psql, account: Account, sqlstate: str, message: str
) -> None:
    sandbox.faults.dial_says(sqlstate, message)
    assert f"FATAL:  {message}" in psql(account.master_key).stderr
    assert psql(account.master_key).returncode == 0


def test_a_key_whose_password_has_run_out_is_refused_as_a_wrong_one(psql: Psql, account: Account) -> None:
    key = account.add_key("reader", {"countries": "select"})
    assert psql(key.token).returncode == 0
    account.expire(key)
    assert "password authentication failed" in psql(key.token).stderr
    query = f"SELECT rolvaliduntil <= now() FROM pg_roles WHERE rolname = '{key.role}'"
    assert account.database.execute(query) == [(True,)]


def test_postgresql_itself_misses_a_role(psql: Psql, account: Account) -> None:
    key = account.add_key("reader")
    account.lose_role(key)
    assert f'FATAL:  role "{key.role}" does not exist' in psql(key.token).stderr


def test_postgresql_itself_has_too_many_connections(psql: Psql, account: Account) -> None:
    account.database.limit_connections(0)
    assert "FATAL:  too many connections for database" in psql(account.master_key).stderr
    account.database.limit_connections(-1)
    assert psql(account.master_key).returncode == 0


def test_the_servers_certificate_fits_a_host_called_server(sandbox: Sandbox) -> None:
    context = ssl.create_default_context(cafile=str(sandbox.ca_file))
    context.check_hostname = True
    names = ssl.get_server_certificate(("localhost", sandbox.home.web_port))
    from cryptography import x509

    san = x509.load_pem_x509_certificate(names.encode()).extensions.get_extension_for_class(x509.SubjectAlternativeName)
    assert "server" in san.value.get_values_for_type(x509.DNSName)
