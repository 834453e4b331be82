"""Real libpq dials real servers on loopback, through a service: who answers what, and how often."""

from __future__ import annotations

import os
import socket
import ssl
import sys
import threading
import time
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime, timezone
from pathlib import Path

import dial_server as servers
import pki
import pytest
from sandbox.ports import ReservedPort

from carto_direct_sql.core.errors import Cancelled, Cure
from carto_direct_sql.core.postgres import addresses, dial, libpq
from carto_direct_sql.core.postgres import errors as kinds
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.postgres.database import PostgresDatabase
from carto_direct_sql.core.postgres.dial import Deadline, dialled, query
from carto_direct_sql.core.postgres.service_file import FILE_NAME, section
from carto_direct_sql.core.secret import Secret

NOW = datetime.now(timezone.utc)
SOON = {"starts": NOW - pki.DAY, "ends": NOW + 30 * pki.DAY}
ROOT_KEY = pki.rsa_key("server ca")
ROOT = pki.certificate("Server CA", ROOT_KEY, ca=True, **SOON)
KEY = pki.rsa_key("server")
ALICE = pki.pem(pki.certificate("alice", pki.rsa_key("alice"), **SOON)) + pki.pem(pki.rsa_key("alice"))
API_KEY = "aB3_-secret"


def shown(name="localhost", **validity):
    """A server's certificate of our authority, and its key."""
    return pki.pem(pki.certificate(name, KEY, ROOT, ROOT_KEY, **{**SOON, **validity})) + pki.pem(KEY)


@pytest.fixture
def good(tmp_path):
    """TLS with a certificate that is trusted for localhost."""
    return servers.context_of(tmp_path, shown())


class Computer:
    """This side of the wire: a service, as the session writes it."""

    def __init__(self, folder, host="localhost"):
        self.folder = folder
        self.host = host
        self.certificate = ALICE
        self.authority = pki.pem(ROOT)
        self.password = API_KEY

    def connection(self, port):
        return Connection("CARTO", "carto_alice", Login(self.host, port, "alice", "alice"))

    def define(self, connection):
        for name, content in (("carto_alice.pem", self.certificate), ("carto_alice.ca.pem", self.authority)):
            path = self.folder / name
            path.touch(0o600)
            path.write_bytes(content)
        text = section(
            connection, Secret(self.password), self.folder / "carto_alice.pem", self.folder / "carto_alice.ca.pem"
        )
        (self.folder / FILE_NAME).write_text(text)

    def dial(self, port, seconds=8.0, defined=True):
        connection = self.connection(port)
        if defined:
            self.define(connection)
        deadline = Deadline(seconds, lambda: False)
        with dialled(connection, deadline) as link:
            return query(link, connection, "SELECT 1", deadline)

    def meets(self, behave, expected, seconds=8.0):
        """Dial a server that behaves so; the error must be exactly of this kind, after one dial."""
        with servers.DialServer(behave) as server:
            with pytest.raises(kinds.DatabaseError) as met:
                self.dial(server.port, seconds)
            assert type(met.value) is expected, met.value.detail
            assert server.dials == 1
        assert API_KEY not in met.value.detail + str(met.value)
        return met.value


@pytest.fixture
def computer(tmp_path, monkeypatch):
    for name in [name for name in os.environ if name.startswith("PG")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PGSYSCONFDIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    return Computer(tmp_path)


@pytest.fixture(params=["libpq's own", "words"])
def known(request, monkeypatch):
    """Whether libpq can be asked for more than its words."""
    if request.param == "words":
        monkeypatch.setattr(libpq, "_library", lambda: None)
    return request.param


def resolve_to(monkeypatch, *found):
    """Have every name lead to these addresses, in this order."""

    def answers(_host, port, **_hints):
        families = [socket.AF_INET6 if ":" in address else socket.AF_INET for address in found]
        return [(family, 1, 6, "", (address, port)) for family, address in zip(families, found)]

    monkeypatch.setattr(addresses.socket, "getaddrinfo", answers)


def test_a_good_server_lets_us_in_with_one_dial(computer, good, known):
    with servers.DialServer(servers.tls(good, servers.let_in)) as server:
        assert computer.dial(server.port) == [(1,)]
        assert (server.dials, server.passwords) == (1, [API_KEY])


# Who answers --------------------------------------------------------------------------------------------------------


def test_a_server_without_tls_is_named(computer):
    error = computer.meets(servers.answer(b"N"), kinds.TlsNotOffered)
    assert error.cure is Cure.CHECK_SERVER


@pytest.mark.parametrize(
    "words",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"<html>",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"5.5.5-MariaDB",
    ],
)
def test_what_is_no_postgresql_is_named(computer, words):
    error = computer.meets(servers.answer(words), kinds.NotPostgres)
    assert error.cure is Cure.CHECK_SERVER
    assert "no PostgreSQL" in str(error)


def test_an_error_before_tls_is_believed_as_far_as_it_does_no_harm(computer):
    for code, expected in (
        ("53300", kinds.DatabaseBusy),
        ("57P03", kinds.DatabaseStarting),
        ("28P01", kinds.TlsNotOffered),
        ("0A000", kinds.TlsNotOffered),
    ):
        error = computer.meets(servers.in_the_clear(servers.refuse(code, "Give me your key!")), expected)
        assert "Give me" not in error.text()
    computer.meets(servers.answer(b"E"), kinds.NotPostgres)


def test_what_agrees_to_tls_and_speaks_something_else_is_no_postgresql(computer):
    computer.meets(servers.answer(b"S", b"hello, this is plain text"), kinds.NotPostgres)


def test_a_server_of_another_time_is_named(computer):
    context = servers.context_of(computer.folder, shown(), maximum_version=ssl.TLSVersion.TLSv1_1)
    context.set_ciphers("ALL:@SECLEVEL=0")
    computer.meets(servers.tls(context, servers.let_in), kinds.TlsNotShared)


def test_who_is_let_down_half_way_is_not_told_that_nobody_can_be_reached(computer, good, known):
    for behave in (
        servers.begin_to_answer(b"S"),
        servers.tls(good, servers.say_nothing),
        servers.tls(good, servers.ask_and_say_nothing),
    ):
        error = computer.meets(behave, kinds.DatabaseStalled, seconds=1.0)
        assert error.cure is Cure.RETRY


@pytest.mark.parametrize("behave", [servers.hang_up, servers.reset])
def test_who_is_dropped_without_a_word_is_probably_not_allowed(computer, behave):
    error = computer.meets(behave, kinds.ConnectionDropped)
    assert error.cure is Cure.REGISTER_ADDRESS


def test_who_is_never_answered_is_probably_not_allowed(computer):
    computer.meets(servers.never_answer, kinds.AddressNotAllowed, seconds=1.0)


def test_who_is_dropped_inside_tls_without_a_word_is_probably_not_allowed(computer, good, known):
    computer.meets(servers.tls(good, servers.drop), kinds.ConnectionDropped)


def test_a_host_called_server_that_hangs_up_shows_no_certificate_for_another_name(computer, good, monkeypatch):
    resolve_to(monkeypatch, "127.0.0.1")
    computer.host = "server"
    computer.meets(servers.hang_up, kinds.ConnectionDropped)
    context = servers.context_of(computer.folder, shown("server"))
    computer.meets(servers.tls(context, servers.drop), kinds.ConnectionDropped)
    computer.meets(servers.tls(good, servers.let_in), kinds.DatabaseNameMismatch)


def test_a_certificate_for_another_name_is_named(computer, known):
    context = servers.context_of(computer.folder, shown("other.example"))
    computer.meets(servers.tls(context, servers.let_in), kinds.DatabaseNameMismatch)


# The server's certificate -------------------------------------------------------------------------------------------

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only there libpq can be asked")
VERSIONS = {"TLS 1.2": ssl.TLSVersion.TLSv1_2, "TLS 1.3": ssl.TLSVersion.TLSv1_3}


@linux_only
@pytest.mark.parametrize("version", VERSIONS.values(), ids=VERSIONS)
@pytest.mark.parametrize(
    ("validity", "expected"),
    [
        ({"starts": NOW - 9 * pki.DAY, "ends": NOW - pki.DAY}, kinds.DatabaseCertificateExpired),
        ({"starts": NOW + pki.DAY, "ends": NOW + 9 * pki.DAY}, kinds.DatabaseCertificateNotYetValid),
    ],
)
def test_a_server_certificate_of_yesterday_or_tomorrow_is_told_from_a_foreign_one(
    computer, validity, expected, version
):
    context = servers.context_of(computer.folder, shown(**validity), maximum_version=version)
    for _ in range(3):
        error = computer.meets(servers.tls(context, servers.let_in), expected)
    assert error.cure is Cure.CHECK_CLOCK
    assert "clock" in str(error)


@linux_only
def test_a_server_certificate_of_a_foreign_authority_is_named(computer):
    computer.authority = pki.pem(pki.certificate("Other", pki.rsa_key("other"), ca=True, **SOON))
    context = servers.context_of(computer.folder, shown())
    for _ in range(3):
        computer.meets(servers.tls(context, servers.let_in), kinds.DatabaseAuthorityUnknown)


def test_without_libpqs_help_expiry_and_clock_are_named_among_the_causes(computer, monkeypatch):
    monkeypatch.setattr(libpq, "_library", lambda: None)
    context = servers.context_of(computer.folder, shown(starts=NOW - 9 * pki.DAY, ends=NOW - pki.DAY))
    error = computer.meets(servers.tls(context, servers.let_in), kinds.DatabaseNotTrusted)
    assert "expired" in str(error) and "clock" in str(error)
    assert "date and time" in error.cure.value


# Our own certificate ------------------------------------------------------------------------------------------------


def test_a_key_that_is_too_short_is_our_own_certificates_fault(computer, good, known):
    short = pki.short_rsa_key()
    computer.certificate = pki.pem(pki.certificate("alice", short, **SOON)) + pki.pem(short)
    error = computer.meets(servers.tls(good, servers.let_in), kinds.CertificateUnusable)
    assert error.cure is Cure.NEW_CERTIFICATE


@pytest.mark.parametrize(
    "spoilt",
    [b"", b"garbage", ALICE.split(b"-----BEGIN RSA")[0], ALICE.replace(pki.pem(pki.rsa_key("alice")), pki.pem(KEY))],
)
def test_files_that_libpq_cannot_read_are_our_own_certificates_fault(computer, good, spoilt):
    computer.certificate = spoilt
    computer.meets(servers.tls(good, servers.let_in), kinds.CertificateUnusable)


def test_authorities_that_libpq_cannot_read_are_not_our_own_certificates_fault(computer, good):
    computer.authority = b"garbage"
    computer.meets(servers.tls(good, servers.let_in), kinds.DatabaseNotTrusted)


@pytest.mark.parametrize("version", VERSIONS.values(), ids=VERSIONS)
def test_a_server_that_takes_no_certificate_of_ours_is_believed(computer, version, known):
    context = servers.context_of(computer.folder, shown(), maximum_version=version, verify_mode=ssl.CERT_REQUIRED)
    context.load_verify_locations(cadata=pki.pem(ROOT).decode())
    computer.meets(servers.tls(context, servers.let_in), kinds.CertificateRefused)


# What the server says -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        (servers.refuse("28P01", "wachtwoordauthenticatie mislukt", "FATAAL"), kinds.DatabaseKeyRefused),
        (servers.refuse("28000", "pg_hba.conf weigert", "FATAAL", "ClientAuthentication"), kinds.AddressRejected),
        (servers.refuse("28000", "certificaat vereist", "FATAAL", "ClientAuthentication"), kinds.CertificateMissing),
        (servers.refuse("28000", "mislukt", "FATAAL", "auth_failed"), kinds.CertificateNotOfUser),
        (servers.refuse("28000", "rol?", "FATAAL", "InitializeSessionUserId", "miscinit.c"), kinds.DatabaseUserUnknown),
        (servers.refuse("28000", "nee", "FATAAL"), kinds.DatabaseUserUnknown),
        (servers.refuse("3D000", "database?", "FATAAL"), kinds.DatabaseMissing),
        (servers.refuse("53300", "te veel", "FATAAL"), kinds.DatabaseBusy),
        (servers.refuse("57P03", "wacht even", "FATAAL"), kinds.DatabaseStarting),
        (servers.refuse("42501", "mag niet", "FATAAL"), kinds.GrantMissing),
        (servers.refuse("XX000", "oei", "FATAAL"), kinds.RefusedByServer),
    ],
)
@linux_only
def test_a_server_is_understood_by_its_codes_whatever_its_language(computer, good, refusal, expected):
    error = computer.meets(servers.tls(good, refusal), expected)
    assert error.text() and (error.cure is not Cure.RETRY or expected in (kinds.DatabaseBusy, kinds.DatabaseStarting))


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        (servers.refuse("28000", 'certificate authentication failed for user "alice"'), kinds.CertificateNotOfUser),
        (servers.refuse("28000", "connection requires a valid client certificate"), kinds.CertificateMissing),
        (servers.refuse("28000", 'pg_hba.conf rejects connection for host "203.0.113.7"'), kinds.AddressRejected),
        (servers.refuse("28000", 'role "alice" does not exist'), kinds.DatabaseUserUnknown),
        (servers.refuse("28P01", "password has expired"), kinds.DatabaseKeyExpired),
        (servers.refuse("28P01", 'password authentication failed for user "alice"'), kinds.DatabaseKeyRefused),
        (servers.refuse("3D000", 'database "alice" does not exist'), kinds.DatabaseMissing),
        (servers.refuse("53300", "sorry, too many clients already"), kinds.DatabaseBusy),
        (servers.refuse("57P03", "the database system is starting up"), kinds.DatabaseStarting),
    ],
)
def test_a_server_that_speaks_english_is_understood_with_codes_and_without(computer, good, known, refusal, expected):
    computer.meets(servers.tls(good, refusal), expected)


# Addresses ----------------------------------------------------------------------------------------------------------


_HOSTS = "127.0.0.1", "127.0.0.2", "127.0.0.3"


def letting_in(good, address, port):
    return servers.DialServer(servers.tls(good, servers.let_in), address, port.number)


@contextmanager
def black_hole():
    """A port that takes one connection and lets every other wait."""
    with ReservedPort(*_HOSTS) as port, socket.socket() as listener, socket.socket() as first:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port.number))
        listener.listen(0)
        first.connect(listener.getsockname())
        yield port


def test_the_next_address_is_dialled_where_one_refuses(computer, good, monkeypatch):
    resolve_to(monkeypatch, "127.0.0.1", "127.0.0.3", "127.0.0.2")
    with ReservedPort(*_HOSTS) as port, letting_in(good, "127.0.0.2", port) as server:
        assert computer.dial(server.port) == [(1,)]
        assert server.dials == 1


def test_the_next_address_is_dialled_where_one_never_answers(computer, good, monkeypatch):
    resolve_to(monkeypatch, "127.0.0.1", "127.0.0.2")
    with black_hole() as port, letting_in(good, "127.0.0.2", port) as server:
        began = time.monotonic()
        assert computer.dial(port.number, seconds=8.0) == [(1,)]
        assert time.monotonic() - began < 8.0
        assert server.dials == 1


def test_all_addresses_together_take_no_longer_than_one(computer, monkeypatch):
    resolve_to(monkeypatch, *["127.0.0.1"] * 2, "127.0.0.3")
    monkeypatch.setattr(dial, "_LEAST_FOR_AN_ADDRESS_S", 0.2)
    with black_hole() as port:
        began = time.monotonic()
        with pytest.raises(kinds.AddressNotAllowed):
            computer.dial(port.number, seconds=1.0)
        assert time.monotonic() - began < 6.0


def test_an_address_that_answered_is_the_last_one_dialled(computer, good, monkeypatch):
    resolve_to(monkeypatch, "127.0.0.1", "127.0.0.2")
    refusing = servers.tls(good, servers.refuse("28P01", "password authentication failed"))
    for behave, expected in ((refusing, kinds.DatabaseKeyRefused), (servers.hang_up, kinds.ConnectionDropped)):
        with ReservedPort(*_HOSTS) as port, ExitStack() as stack:
            first = stack.enter_context(servers.DialServer(behave, port=port.number))
            second = stack.enter_context(letting_in(good, "127.0.0.2", port))
            with pytest.raises(expected):
                computer.dial(port.number)
            assert (first.dials, second.dials) == (1, 0)


def test_ipv4_is_dialled_first_and_ipv6_where_there_is_nothing_else(computer, good, monkeypatch):
    with ReservedPort("127.0.0.1", "::1") as port, ExitStack() as stack:
        four = stack.enter_context(letting_in(good, "127.0.0.1", port))
        six = stack.enter_context(letting_in(good, "::1", port))
        resolve_to(monkeypatch, "::1", "127.0.0.1")
        computer.dial(port.number)
        assert (four.dials, six.dials) == (1, 0)
        resolve_to(monkeypatch, "::1")
        computer.dial(port.number)
        assert (four.dials, six.dials) == (1, 1)


def test_where_nobody_is_the_database_cannot_be_reached(computer, monkeypatch):
    resolve_to(monkeypatch, "127.0.0.1", "127.0.0.2")
    with pytest.raises(kinds.DatabaseUnreachable):
        computer.dial(1)


# This computer ------------------------------------------------------------------------------------------------------


def test_a_network_that_is_unreachable_from_the_first_moment_is_our_error(computer, monkeypatch):
    def unreachable(**_parameters):
        raise dial.psycopg2.OperationalError("connection to server failed: Network is unreachable\n")

    monkeypatch.setattr(dial.psycopg2, "connect", unreachable)
    with pytest.raises(kinds.DatabaseUnreachable) as met:
        computer.dial(5432)
    assert "Network is unreachable" in met.value.detail


@pytest.mark.parametrize("failure", [OSError(101, "Network is unreachable"), ValueError("Invalid file descriptor: -1")])
def test_a_socket_that_fails_while_we_wait_is_our_error(computer, monkeypatch, failure):
    class Selector(dial.selectors.DefaultSelector):
        def select(self, timeout=None):
            raise failure

    with servers.DialServer(servers.never_answer) as server:
        computer.define(computer.connection(server.port))
        monkeypatch.setattr(dial.selectors, "DefaultSelector", Selector)
        with pytest.raises(kinds.DatabaseUnreachable):
            computer.dial(server.port)


def test_a_service_that_nobody_defined_is_named(computer):
    with pytest.raises(kinds.ServiceNotOpen) as met:
        computer.dial(5432, defined=False)
    assert "carto_alice" in str(met.value)
    assert met.value.cure is Cure.UNLOCK_AUTH_DATABASE


def test_the_environment_of_another_server_changes_nothing(computer, good, monkeypatch):
    others = {
        "PGPASSWORD": "others",
        "PGSERVICE": "nowhere",
        "PGHOST": "other.example",
        "PGHOSTADDR": "192.0.2.1",
        "PGPORT": "1",
        "PGUSER": "other",
        "PGSSLMODE": "disable",
        "PGPASSFILE": "/nonexistent",
        "PGOPTIONS": "-c nonsense=1",
    }
    for name, value in others.items():
        monkeypatch.setenv(name, value)
    with servers.DialServer(servers.tls(good, servers.let_in)) as server:
        assert computer.dial(server.port) == [(1,)]
        assert server.passwords == [API_KEY]


def test_a_dial_is_stopped_at_once(computer):
    class Stopped:
        stopped = threading.Event()

        def begin(self, step): ...

        def cancelled(self):
            return self.stopped.is_set()

    feedback = Stopped()
    with servers.DialServer(servers.never_answer) as server:
        connection = computer.connection(server.port)
        computer.define(connection)
        threading.Timer(0.3, feedback.stopped.set).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            PostgresDatabase().probe(connection, feedback)
        assert time.monotonic() - began < 10


@linux_only
def test_libpq_can_be_asked_on_this_computer():
    assert libpq._library() is not None


@linux_only
def test_no_open_file_is_left_by_any_dial(computer, good):
    def open_files():
        return len(list(Path("/proc/self/fd").iterdir()))

    before = open_files()
    inside = servers.tls(good, servers.drop), servers.tls(good, servers.let_in)
    for behave in (servers.hang_up, servers.answer(b"N"), *inside):
        with servers.DialServer(behave) as server, suppress(kinds.DatabaseError):
            computer.dial(server.port)
    deadline = time.monotonic() + 10
    while open_files() > before and time.monotonic() < deadline:
        time.sleep(0.05)  # the servers' threads end
    assert open_files() <= before
