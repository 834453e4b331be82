"""A PostgreSQL server without any CARTO: from files and a pasted text to a connection, and what may go wrong."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg2
import pytest
from sandbox.plain_server import PASSWORD, PlainServer
from use_case_fixtures import Computer

from carto_direct_sql.core.accounts.errors import AccountNotOfCarto, KeyEntryMissing
from carto_direct_sql.core.accounts.readiness import Action, State, assess
from carto_direct_sql.core.certificates.bundle import CertificateFiles
from carto_direct_sql.core.certificates.errors import (
    AuthorityNeeded,
    AuthorityUnusable,
    CertificateExpired,
    KeyMismatch,
    PassphraseNeeded,
    PrivateKeyAbsent,
    SeveralCertificates,
)
from carto_direct_sql.core.certificates.reader import read_server_files
from carto_direct_sql.core.certificates.x509_certificates import certificates_in
from carto_direct_sql.core.errors import Cure
from carto_direct_sql.core.exports.errors import ConnectionNotExportable
from carto_direct_sql.core.feedback import Unstoppable
from carto_direct_sql.core.journal.journal import Undo, UndoKind
from carto_direct_sql.core.postgres import errors
from carto_direct_sql.core.postgres.errors_of_servers import NameNotInCertificate, PasswordRefused
from carto_direct_sql.core.postgres.pasted.pasted_server import parse_server
from carto_direct_sql.core.postgres.server import Server
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.steps import SERVER_STEPS, Step
from carto_direct_sql.core.use_cases.connect.request import ConnectRequest
from carto_direct_sql.core.use_cases.diagnosis import Link
from carto_direct_sql.core.use_cases.exports.request import ExportRequest
from carto_direct_sql.core.use_cases.use_cases import UseCases


class Office(Computer):
    """A computer of somebody who has never heard of CARTO: whatever asks for a public address fails."""

    def __init__(self, server: PlainServer, authority: Path) -> None:
        home = SimpleNamespace(address_service="https://localhost:9/")
        super().__init__(SimpleNamespace(home=home, ca_file=authority), None)
        self.server = server

    def add(self, text: str, files: Path | None = None, password: str = "", feedback: Any = None, **wishes: Any) -> Any:
        """Run the use case with what a person pastes and chooses; `feedback` may do something meanwhile."""
        request = ConnectRequest(
            Server.of(parse_server(text).login),
            certificate_files=CertificateFiles(files) if files is not None else None,
            database_key=Secret(password) if password else None,
            **wishes,
        )
        return self.use(lambda unstoppable: self.use_cases.connect(request, feedback or unstoppable))

    def count(self, saved: Any) -> int:
        """How many places the connection shows, dialled as a layer does."""
        mode = saved.connection.sslmode
        with psycopg2.connect(f"service='{saved.connection.service}' sslmode={mode}") as connection:
            cursor = connection.cursor()
            cursor.execute("SELECT count(*) FROM places")
            return int(cursor.fetchone()[0])


@pytest.fixture
def office(auth_manager: object, clean_settings: object, plain_server: PlainServer, tmp_path: Path) -> Iterator[Office]:
    from qgis.core import QgsProviderRegistry

    made = Office(plain_server, plain_server.give_authority(tmp_path / "authority"))
    yield made
    made.close()
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    for name in provider.connections(False):
        provider.deleteConnection(name)


@pytest.fixture
def alices(plain_server: PlainServer, tmp_path: Path) -> Path:
    """Alice's certificate; the server's map says that she is `alice`."""
    return plain_server.give(tmp_path / "alices", "Alice Example").folder


class After(Unstoppable):
    """Another window does something as soon as the certificate is stored, and nothing of it saved yet."""

    def __init__(self, do: Callable[[], object]) -> None:
        self._do = do

    def begin(self, step: Step) -> None:
        if step is Step.PASSWORD:
            self._do()


# Certificates that several have ---------------------------------------------------------------------------------------


def test_a_certificate_that_another_takes_up_just_now_stays_when_its_account_goes(office, alices):
    first = office.add(office.server.uri("gis"), alices).saved
    leaving = After(lambda: office.use_cases.disconnect(first, None, Unstoppable()))
    second = office.add(office.server.uri("open"), alices, PASSWORD, feedback=leaving).saved
    assert office.saved_accounts.all() == (second,)
    office.session.services.forget(second.connection.service)
    assert office.use(office.use_cases.datasets, second), "with the certificate that is stored"
    assert office.use(office.use_cases.disconnect, second, None) == ()
    assert office.holdings()["identities"] == [], "the last one takes it along"


def test_a_certificate_that_a_killed_connect_left_goes_with_the_account_that_took_it_up(office, alices):
    first = office.add(office.server.uri("gis"), alices).saved
    left = office.use_cases._environment.journal.begin(first.account.base_url)
    left.announce(Undo(UndoKind.REMOVE_IDENTITY, first.certificate_fingerprint))
    office.saved_accounts.remove(first.connection.name)
    left.abandon()
    second = office.add(office.server.uri("open"), alices, PASSWORD).saved
    assert office.use(office.use_cases.disconnect, second, None) == ()
    assert office.holdings()["identities"] == []


def test_the_users_own_certificate_stays_whoever_takes_it_up_and_leaves(office, alices):
    office.auth_database.store_identity(read_server_files(alices, None, "alice"))
    before = office.holdings()["identities"]
    first = office.add(office.server.uri("gis"), alices).saved
    leaving = After(lambda: office.use_cases.disconnect(first, None, Unstoppable()))
    second = office.add(office.server.uri("open"), alices, PASSWORD, feedback=leaving).saved
    assert office.use(office.use_cases.disconnect, second, None) == ()
    assert (len(before), office.holdings()["identities"]) == (1, before)


def test_nobody_takes_a_certificate_up_while_another_looks_whether_it_may_go(office, alices):
    environment, alone = office.use_cases._environment, []

    class Watched:
        """Notes of each change of certificates whether anybody else could be at one."""

        def __getattr__(self, name: str) -> Any:
            if name in ("store_identity", "remove_identity"):
                lock = environment.journal.lock("names")
                alone.append(lock is None)
                if lock is not None:
                    lock.release()
            return getattr(environment.auth_database, name)

    office.use_cases = UseCases(replace(environment, auth_database=Watched()))
    saved = office.add(office.server.uri("gis"), alices).saved
    office.use(office.use_cases.disconnect, saved, None)
    assert alone == [True, True]


# Connecting -----------------------------------------------------------------------------------------------------------


def test_certificate_files_and_a_uri_become_a_connection(office, alices):
    connected = office.add(office.server.uri("gis"), alices)
    saved = connected.saved
    assert (saved.connection.name, saved.certificate_name) == ("gis@localhost", "Alice Example")
    assert saved.connection.service == f"directsql_localhost-{office.server.port}_gis_alice"
    assert office.count(saved) == 7
    assert [report.step for report in assess(connected.facts).steps] == list(SERVER_STEPS)
    assert {report.state for report in assess(connected.facts).steps} == {State.DONE}
    assert {one.name for one in office.use(office.use_cases.datasets, saved)} >= {"places", "remarks"}
    assert "PRIVATE KEY" not in office.service_file()


@pytest.mark.parametrize("kind", ["RSA", "EC", "Ed25519"])
def test_keys_of_every_kind_open_the_database_in_the_next_session_too(office, tmp_path, kind):
    folder = office.server.give(tmp_path / kind, "Alice Example", kind).folder
    saved = office.add(office.server.uri("gis"), folder).saved
    for file in folder.iterdir():
        file.unlink()
    office.session.services.forget(saved.connection.service)
    with pytest.raises(psycopg2.OperationalError):
        office.count(saved)
    office.use_cases.open(saved)
    assert office.count(saved) == 7
    assert office.use(office.use_cases.diagnose, saved).ok


def test_certificate_and_password_are_both_shown_where_both_are_wanted(office, tmp_path):
    folder = office.server.give(tmp_path / "files", "alice").folder
    saved = office.add(office.server.uri("vault"), folder, PASSWORD).saved
    assert office.count(saved) == 7
    assert PASSWORD not in repr(saved)


def test_an_authority_alone_and_a_password_are_enough(office, tmp_path):
    connected = office.add(office.server.uri("open"), office.server.give_authority(tmp_path / "ca"), PASSWORD)
    assert not connected.saved.has_certificate
    assert office.count(connected.saved) == 7
    assert office.use(office.use_cases.diagnose, connected.saved).ok
    assert assess(connected.facts).action is Action.NONE


def test_a_certificate_that_the_server_has_signed_itself_is_its_authority(office, tmp_path):
    own = office.server.show_own_certificate(tmp_path)
    saved = office.add(office.server.uri("open"), own, PASSWORD).saved
    assert office.count(saved) == 7
    office.server.show_certificate("localhost")
    with pytest.raises(errors.DatabaseAuthorityUnknown):
        office.use(office.use_cases.datasets, saved)


def test_a_certificate_in_the_users_home_is_not_shown_to_a_server_that_wants_none(office, tmp_path, monkeypatch):
    home = tmp_path / "home" / ".postgresql"
    office.server.give(home, "alice")
    for ours, libpqs in (("client.crt", "postgresql.crt"), ("client.key", "postgresql.key")):
        (home / ours).rename(home / libpqs)
        (home / libpqs).chmod(0o600)
    monkeypatch.setenv("HOME", str(home.parent))
    saved = office.add(office.server.uri("open"), office.server.give_authority(tmp_path / "ca"), PASSWORD).saved
    with psycopg2.connect(f"service='{saved.connection.service}'") as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT client_dn FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        assert cursor.fetchone() == (None,)


def test_without_any_file_the_server_needs_a_public_authority(office):
    with pytest.raises(errors.DatabaseAuthorityUnknown) as refusal:
        office.add(office.server.uri("open"), None, PASSWORD)
    assert refusal.value.cure is Cure.REPLACE_CERTIFICATE
    assert office.saved_accounts.all() == ()


@pytest.mark.parametrize(("form", "checks_name"), [("PEM", True), ("PKCS #12", True), ("beside", True), ("PEM", False)])
def test_the_root_in_the_certificates_own_file_or_beside_it_vouches_where_no_public_authority_does(
    office, alices, tmp_path, form, checks_name
):
    parts = [(alices / name).read_bytes() for name in ("client.key", "client.crt", "root.crt")]
    file = tmp_path / "alone" / ("alice.p12" if form == "PKCS #12" else "alice.pem")
    file.parent.mkdir()
    file.write_bytes(in_pkcs12(*parts) if form == "PKCS #12" else b"".join(parts[: 2 if form == "beside" else 3]))
    if form == "beside":
        office.server.give_authority(file.parent)
    saved = office.add(office.server.uri("gis"), file, checks_name=checks_name).saved
    assert office.count(saved) == 7
    assert saved.authorities == (parts[2].decode(),), "for the next session, too"
    office.server.show_certificate("localhost", authority=office.server.new_authority())
    with pytest.raises(errors.DatabaseAuthorityUnknown):
        office.use(office.use_cases.datasets, saved)


def in_pkcs12(key: bytes, certificates: bytes, root: bytes) -> bytes:
    from cryptography.hazmat.primitives.serialization import NoEncryption, load_pem_private_key, pkcs12

    own, *chain = certificates_in(certificates + root)
    return pkcs12.serialize_key_and_certificates(b"alice", load_pem_private_key(key, None), own, chain, NoEncryption())


# The server's name ----------------------------------------------------------------------------------------------------


def test_a_server_under_another_name_is_refused_until_somebody_leaves_the_name_unchecked(office, alices):
    office.server.show_certificate("project:instance")
    with pytest.raises(NameNotInCertificate) as refusal:
        office.add(office.server.uri("gis"), alices)
    assert refusal.value.cure is Cure.CHECK_AUTHORITY_ONLY
    connected = office.add(office.server.uri("gis"), alices, checks_name=False)
    assert office.count(connected.saved) == 7
    said = [report.text() for report in assess(connected.facts).steps]
    assert any("not its name" in text for text in said)
    assert "sslmode=verify-ca" in office.service_file()


def test_a_name_that_is_not_checked_still_wants_the_right_authority(office, alices):
    saved = office.add(office.server.uri("gis"), alices, checks_name=False).saved
    office.server.show_certificate("project:instance", authority=office.server.new_authority())
    diagnosis = office.use(office.use_cases.diagnose, saved)
    assert (diagnosis.stage, diagnosis.ok) == (Link.SERVER_CERTIFICATE, False)


def test_no_name_is_left_unchecked_where_any_public_authority_could_vouch(office):
    with pytest.raises(AuthorityNeeded):
        office.add(office.server.uri("open"), None, PASSWORD, checks_name=False)


# What goes wrong ------------------------------------------------------------------------------------------------------


def test_a_wrong_password_leaves_nothing(office, tmp_path):
    before = office.holdings()
    folder = office.server.give(tmp_path / "files", "alice").folder
    with pytest.raises(PasswordRefused) as refusal:
        office.add(office.server.uri("vault"), folder, "guessed")
    assert refusal.value.cure is Cure.ENTER_PASSWORD
    assert "guessed" not in str(refusal.value) + refusal.value.detail
    assert office.holdings() == before


@pytest.mark.parametrize("kind", ["RSA", "Ed25519"])
def test_a_certificate_that_the_map_does_not_know_leaves_nothing(office, tmp_path, kind):
    before = office.holdings()
    with pytest.raises(errors.CertificateRefused) as refusal:
        office.add(office.server.uri("gis"), office.server.give(tmp_path / "files", "Mallory", kind).folder)
    assert refusal.value.cure is Cure.REPLACE_CERTIFICATE
    assert office.holdings() == before


def test_a_wrong_pair_and_a_missing_key_are_refused_before_anybody_is_dialled(office, alices, tmp_path):
    other = office.server.give(tmp_path / "other", "Bob Example").folder
    (alices / "client.key").write_bytes((other / "client.key").read_bytes())
    with pytest.raises(KeyMismatch):
        office.add(office.server.uri("gis"), alices)
    (alices / "client.key").unlink()
    with pytest.raises(PrivateKeyAbsent) as refusal:
        office.add(office.server.uri("gis"), alices)
    assert str(refusal.value) == f"There is a client certificate in {alices}, but not its private key."
    assert refusal.value.cure is Cure.CHOOSE_FILES


def test_a_stored_password_that_is_gone_is_asked_for_and_no_certificate(office, tmp_path):
    saved = office.add(office.server.uri("open"), office.server.give_authority(tmp_path / "ca"), PASSWORD).saved
    office.auth_database.remove_config(saved.key_authcfg)
    office.session.services.forget(saved.connection.service)
    diagnosis = office.use(office.use_cases.diagnose, saved)
    assert (diagnosis.stage, diagnosis.error.cure) == (Link.AUTH_DATABASE, Cure.ENTER_PASSWORD)
    with pytest.raises(KeyEntryMissing) as refusal:
        office.use_cases.open(saved)
    assert refusal.value.cure is Cure.ENTER_PASSWORD


def test_an_authority_that_has_expired_is_called_by_its_name(office, tmp_path):
    from cryptography.hazmat.primitives.asymmetric import rsa
    from pki import DAY, NOW, certificate, pem

    key = rsa.generate_private_key(65537, 2048)
    (tmp_path / "root.crt").write_bytes(pem(certificate("Old CA", key, ca=True, ends=NOW - DAY, starts=NOW - 9 * DAY)))
    with pytest.raises(AuthorityUnusable, match=r"\(Old CA\) cannot be used: it has expired"):
        office.add(office.server.uri("open"), tmp_path / "root.crt", PASSWORD)


def test_an_expired_certificate_is_refused_at_once(office, tmp_path):
    folder = office.server.give(tmp_path / "files", "Alice Example", days=0).folder
    with pytest.raises(CertificateExpired) as refusal:
        office.add(office.server.uri("gis"), folder)
    assert refusal.value.cure is Cure.REPLACE_CERTIFICATE


def test_of_several_certificates_somebody_has_to_choose(office, tmp_path):
    folder = tmp_path / "both"
    for name in ("Alice Example", "Bob Example"):
        office.server.give(tmp_path / name, name)
        folder.mkdir(exist_ok=True)
        for part in ("client.crt", "client.key"):
            (folder / f"{name.split()[0].lower()}{Path(part).suffix}").write_bytes(
                (tmp_path / name / part).read_bytes()
            )
    office.server.give_authority(folder)
    with pytest.raises(SeveralCertificates) as refusal:
        office.add(office.server.uri("gis"), folder)
    assert {one.file for one in refusal.value.candidates} == {"alice.crt", "bob.crt"}
    assert office.add(office.server.uri("gis"), folder / "alice.crt").saved.certificate_name == "Alice Example"


def test_a_passphrase_is_asked_for(office, alices, tmp_path):
    from cryptography.hazmat.primitives.serialization import load_pem_private_key
    from pki import pem

    key = load_pem_private_key((alices / "client.key").read_bytes(), None)
    (alices / "client.key").write_bytes(pem(key, b"my phrase"))
    with pytest.raises(PassphraseNeeded):
        office.add(office.server.uri("gis"), alices)
    request = ConnectRequest(
        Server.of(parse_server(office.server.uri("gis")).login),
        certificate_files=CertificateFiles(alices, Secret("my phrase")),
    )
    assert office.count(office.use(office.use_cases.connect, request).saved) == 7


def test_a_server_that_is_not_there_is_no_matter_of_an_allow_list(office, alices):
    with pytest.raises(errors.DatabaseUnreachable) as refusal:
        office.add("postgresql://alice@localhost:9/gis", alices)
    assert "allow-list" not in str(refusal.value)


# Later ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("first", "second"), [("RSA", "RSA"), ("RSA", "EC"), ("Ed25519", "RSA")])
def test_a_new_certificate_takes_the_old_ones_place_and_the_service_stays(office, tmp_path, first, second):
    uri = office.server.uri("gis")
    saved = office.add(uri, office.server.give(tmp_path / "old", "Alice Example", first).folder).saved
    renewed = office.add(uri, office.server.give(tmp_path / "new", "Alice Example", second).folder).saved
    assert renewed.connection == saved.connection
    assert renewed.certificate_fingerprint != saved.certificate_fingerprint
    assert not office.auth_database.has_identity(saved.certificate_fingerprint)
    assert office.auth_database.has_identity(renewed.certificate_fingerprint)
    assert office.saved_accounts.all() == (renewed,)
    assert office.count(renewed) == 7


def test_a_certificate_that_does_not_get_in_leaves_the_old_one_in_its_place(office, alices, tmp_path):
    saved = office.add(office.server.uri("gis"), alices).saved
    with pytest.raises(errors.CertificateRefused):
        office.add(office.server.uri("gis"), office.server.give(tmp_path / "new", "Mallory").folder)
    assert office.saved_accounts.all() == (saved,)
    assert office.count(saved) == 7


def test_a_new_password_leaves_certificate_and_authority(office, tmp_path):
    folder = office.server.give(tmp_path / "files", "alice").folder
    saved = office.add(office.server.uri("vault"), folder, PASSWORD).saved
    office.server.cluster.execute("ALTER ROLE alice PASSWORD 'new one'")
    try:
        diagnosis = office.use(office.use_cases.diagnose, saved)
        assert (diagnosis.stage, type(diagnosis.error)) == (Link.DATABASE_KEY, PasswordRefused)
        changed = office.add(office.server.uri("vault"), None, "new one").saved
        assert office.count(changed) == 7
        assert changed == replace(saved, key_authcfg=changed.key_authcfg)
        assert saved.key_authcfg not in office.holdings()["configs"]
    finally:
        office.server.cluster.execute(f"ALTER ROLE alice PASSWORD '{PASSWORD}'")


@pytest.mark.parametrize("kind", ["RSA", "EC"])
def test_removing_the_server_takes_everything_of_it_off_this_computer(office, tmp_path, kind):
    before = office.holdings()
    folder = office.server.give(tmp_path / "files", "alice", kind).folder
    saved = office.add(office.server.uri("vault"), folder, PASSWORD).saved
    assert office.use(office.use_cases.disconnect, saved, None) == ()
    assert office.holdings() == before
    assert saved.connection.service not in office.service_file()


def test_the_status_says_what_ends_and_asks_nobody_for_an_address(office, tmp_path):
    folder = office.server.give(tmp_path / "files", "Alice Example", days=40).folder
    saved = office.add(office.server.uri("gis"), folder).saved
    facts = office.use(office.use_cases.check_status, saved, None)
    assert (facts.address, facts.unanswered) == (None, None)
    ending = replace(facts, now=saved.certificate_expires - (saved.certificate_expires - facts.now) / 4)
    assert assess(ending).action is Action.REPLACE_CERTIFICATE
    assert assess(replace(facts, now=saved.certificate_expires)).action is Action.REPLACE_CERTIFICATE


@pytest.mark.parametrize("kind", ["RSA", "Ed25519"])
def test_a_servers_connection_is_exported_for_psql(office, tmp_path, kind):
    saved = office.add(office.server.uri("gis"), office.server.give(tmp_path / "a", "Alice Example", kind).folder).saved
    request = ExportRequest(saved, "libpq", tmp_path / "export")
    office.use(lambda feedback: office.use_cases.exports.export(request, lambda _context, text: text, feedback))
    environment = {"PATH": os.environ["PATH"], "PGSERVICEFILE": str(tmp_path / "export" / "pg_service.conf")}
    command = ["psql", "-Atc", "SELECT count(*) FROM places", f"service={saved.connection.service}"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "7", done.stderr


def test_what_no_program_could_check_is_not_exported(office, alices, tmp_path):
    unchecked = office.add(office.server.uri("gis"), alices, checks_name=False).saved
    bare = office.add(office.server.uri("open"), office.server.give_authority(tmp_path / "ca"), PASSWORD).saved
    for saved in (unchecked, bare):
        request = ExportRequest(saved, "libpq", tmp_path / "export")
        with pytest.raises(ConnectionNotExportable):
            office.use(lambda feedback, r=request: office.use_cases.exports.export(r, lambda _c, text: text, feedback))
    assert not (tmp_path / "export").exists()


@pytest.mark.parametrize(("wish", "key"), [("own_certificate", None), ("own_key", Secret("0" * 40))])
def test_nothing_of_its_own_is_made_for_an_export_where_nobody_makes_any(office, alices, tmp_path, wish, key):
    saved = office.add(office.server.uri("gis"), alices).saved
    request = ExportRequest(saved, "libpq", tmp_path / "export", include_key=True, master_key=key, **{wish: True})
    with pytest.raises(AccountNotOfCarto, match="alice@localhost"):
        office.use(lambda feedback: office.use_cases.exports.export(request, lambda _c, text: text, feedback))


def test_two_databases_of_one_server_live_side_by_side(office, alices, tmp_path):
    first = office.add(office.server.uri("gis"), alices).saved
    second = office.add(office.server.uri("open"), office.server.give_authority(tmp_path / "ca"), PASSWORD).saved
    assert {first.connection.service, second.connection.service} == {
        one.connection.service for one in office.saved_accounts.all()
    }
    assert (office.count(first), office.count(second)) == (7, 7)
    assert os.environ["PGSYSCONFDIR"]


def test_what_only_carto_has_is_refused_by_name(office, alices):
    saved = office.add(office.server.uri("gis"), alices).saved
    with pytest.raises(AccountNotOfCarto, match="alice@localhost"):
        office.use(office.use_cases.access(saved.account, Secret("0" * 40)).addresses)


def test_a_server_without_a_certificate_is_in_no_list_of_certificates(office, tmp_path):
    office.add(office.server.uri("open"), office.server.give_authority(tmp_path / "ca"), PASSWORD)
    assert office.use(office.use_cases.certificate_stages, None, None) == ()
