"""The use case `connect` as it should go: real QGIS, real CARTO contract, real PostgreSQL behind TLS."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from downloads import download_bundle
from qgis.core import QgsProviderRegistry, QgsTransaction

from carto_direct_sql.core.accounts.errors import AuthDatabaseLocked, ConnectionNameTaken
from carto_direct_sql.core.accounts.readiness import Action, State, assess
from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.carto.errors import ApiKeyRefused, MasterKeyNeeded
from carto_direct_sql.core.certificates.bundle import CertificateFiles
from carto_direct_sql.core.certificates.reader import read_certificate_files
from carto_direct_sql.core.postgres.errors import AddressNotAllowed
from carto_direct_sql.core.qgis.network import qgis_manager
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.connect.server import server_identity
from carto_direct_sql.core.use_cases.use_cases import UseCases


def server_in(path):
    """Where a file leads, as the user has confirmed it."""
    bundle = read_certificate_files(CertificateFiles(path))
    return server_identity(bundle.host, bundle.port, bundle.authorities)


def test_connecting_brings_all_four_things_into_place_and_proves_them(computer, account, sandbox):
    account.allow_list = ["198.51.100.0/24"]
    connected = computer.connect()
    saved = connected.saved
    assert account.allow_list == ["198.51.100.0/24", "203.0.113.7"]
    assert [certificate.name for certificate in account.live_certificates] == [saved.certificate_name]
    assert account.key_named(saved.key_name).token == computer.auth_database.key(saved.key_authcfg).reveal()
    assert computer.holdings()["connections"] == [saved.connection.name]
    assert (sandbox.dials.counts().dialled, sandbox.dials.counts().authorized) == (2, 2), (
        "which tables there are, and the proof"
    )
    assert saved.connection.service.endswith(f"_{account.user}")
    assert "host=" not in saved_source(saved.connection.name)
    readiness = assess(connected.facts)
    assert [report.state for report in readiness.steps] == [State.DONE] * 4
    assert readiness.action is Action.NONE


def test_a_wrong_key_is_told_before_anybody_is_asked_for_a_master_password(
    computer, account, auth_manager, no_password_file
):
    auth_manager.clearMasterPassword()
    with pytest.raises(ApiKeyRefused):
        computer.connect(master_key=Secret("nobody's"))
    with pytest.raises(AuthDatabaseLocked):
        computer.connect()
    assert (account.live_certificates, account.allow_list) == ([], [])


def test_the_master_password_comes_first_where_the_proxys_password_waits_for_it(computer, auth_manager, monkeypatch):
    monkeypatch.setattr(qgis_manager, "is_proxys_password_locked", lambda: not auth_manager.masterPasswordIsSet())
    auth_manager.clearMasterPassword()
    assert computer.connect().saved.connection.name


def test_qgis_dials_with_what_was_just_proven(computer, sandbox):
    saved = computer.connect().saved
    transaction = QgsTransaction.create(saved_source(saved.connection.name), "postgres")
    assert transaction.begin()[0]
    assert transaction.rollback()[0]
    assert (sandbox.dials.counts().dialled, sandbox.dials.counts().authorized) == (3, 3)


def test_nothing_is_trusted_for_the_databases_sake(computer):
    before = computer.holdings()["authorities"]
    saved = computer.connect().saved
    assert computer.holdings()["authorities"] == before
    assert saved.authorities
    assert len(computer.holdings()["configs"]) == 1, "the API key's, and none for the certificate"


def test_a_trial_leaves_no_service_behind(computer, sandbox):
    sandbox.faults.dial("drop", times=None)
    with pytest.raises(AddressNotAllowed):
        computer.connect()
    assert computer.service_file().count("[carto_") == 0
    sandbox.faults.clear()
    saved = computer.connect().saved
    assert re.findall(r"^\[(.+)\]$", computer.service_file(), re.MULTILINE) == [saved.connection.service]


def test_connecting_twice_makes_nothing_twice(computer, account):
    computer.connect()
    here, there = (
        computer.holdings(),
        (list(account.allow_list), list(account.live_certificates), list(account.api_keys)),
    )
    computer.connect()
    assert computer.holdings() == here
    assert (account.allow_list, account.live_certificates, account.api_keys) == there


def test_the_key_that_is_made_may_read_and_only_if_wished_also_write(computer, account):
    first = computer.connect()
    tables = account.key_named(first.saved.key_name).grants[1]["tables"]
    assert {tuple(table["permissions"]) for table in tables} == {("select",)}
    second = computer.connect(writable=True)
    assert account.key_named(first.saved.key_name) is not None, "layers that are open may have signed in with it"
    tables = account.key_named(second.saved.key_name).grants[1]["tables"]
    assert {tuple(table["permissions"]) for table in tables} == {("select", "insert", "update", "delete")}
    assert second.saved.connection == first.saved.connection


def test_a_revoked_certificate_is_replaced_and_its_service_stays(computer, account):
    first = computer.connect().saved
    account.live_certificates[0].revoked = True
    second = computer.connect().saved
    assert second.connection == first.connection
    assert second.certificate_fingerprint != first.certificate_fingerprint
    assert [certificate.name for certificate in account.live_certificates] == [second.certificate_name]
    assert computer.holdings()["identities"] == [second.certificate_fingerprint]


def test_a_certificate_that_ends_soon_is_renewed_in_place(computer, account):
    first = computer.connect().saved
    later = datetime.now(timezone.utc) + timedelta(days=340)
    computer.use_cases = UseCases(replace(computer.use_cases._environment, now=lambda: later))
    second = computer.connect().saved
    assert second.connection == first.connection
    assert [certificate.name for certificate in account.live_certificates] == [second.certificate_name]
    assert first.certificate_name != second.certificate_name


def test_a_computer_that_moved_is_allowed_where_it_is_and_nobody_else_is_shut_out(computer, account, sandbox):
    account.allow_list = ["198.51.100.77"]
    computer.connect()
    sandbox.home.move_to("192.0.2.33")
    saved = computer.connect().saved
    assert account.allow_list == ["198.51.100.77", "203.0.113.7", "192.0.2.33"]
    assert saved.address == "192.0.2.33"


def test_an_older_list_that_somebody_writes_over_ours_before_the_dial_is_set_right(computer, account, sandbox):
    environment = computer.use_cases._environment

    class Interrupted:
        grantable_tables = environment.database.grantable_tables

        def probe(self, connection, feedback):
            if sandbox.dials.counts().dialled == 1:
                account.allow_list = ["198.51.100.0/24"]
            environment.database.probe(connection, feedback)

    computer.use_cases = UseCases(replace(environment, database=Interrupted()))
    computer.connect()
    assert account.allow_list == ["198.51.100.0/24", "203.0.113.7"]
    assert sandbox.dials.counts().refused == {"address": 1}


def test_an_address_stays_allowed_whoever_allowed_it(computer, account):
    account.allow_list = ["198.51.100.0/24"]
    saved = computer.connect().saved
    assert saved.address == "203.0.113.7"
    computer.use(computer.use_cases.disconnect, saved, Secret(account.master_key))
    assert account.allow_list == ["198.51.100.0/24", "203.0.113.7"]


def test_an_address_that_a_network_covers_is_not_added(computer, account):
    account.allow_list = ["203.0.113.0/24"]
    assert computer.connect().saved.address == "203.0.113.0/24"
    assert account.allow_list == ["203.0.113.0/24"]


def test_a_downloaded_zip_and_a_regular_key_connect_without_the_master_key(computer, account, sandbox, tmp_path):
    key = account.add_key("tableau", {"countries": "select"})
    account.allow_list = ["203.0.113.7"]
    bundle = tmp_path / "certificate.zip"
    bundle.write_bytes(download_bundle(sandbox, account))
    saved = computer.connect(
        master_key=None,
        database_key=Secret(key.token),
        certificate_files=CertificateFiles(bundle),
        confirmed_server=server_in(bundle),
    ).saved
    assert saved.certificate_id == saved.key_name == saved.address == ""
    datasets = {dataset.name: dataset for dataset in computer.use(computer.use_cases.datasets, saved)}
    dataset = datasets["countries"]
    assert (dataset.geometry_column, dataset.key_column, dataset.writable) == ("the_geom", "cartodb_id", False)


def test_a_certificate_that_the_user_had_in_qgis_before_outlives_the_connection(computer, account, sandbox, tmp_path):
    account.allow_list = ["203.0.113.7"]
    zip_file = tmp_path / "certificate.zip"
    zip_file.write_bytes(download_bundle(sandbox, account))
    bundle = read_certificate_files(CertificateFiles(zip_file))
    computer.auth_database.store_identity(bundle)
    wishes = {"master_key": None, "database_key": Secret(account.master_key)}
    saved = computer.connect(
        certificate_files=CertificateFiles(zip_file), confirmed_server=server_in(zip_file), **wishes
    ).saved
    computer.use(computer.use_cases.disconnect, saved, None)
    assert computer.holdings()["identities"] == [bundle.facts.fingerprint]


def test_a_connection_of_somebody_else_is_not_taken_over(computer):
    saved = computer.connect().saved
    computer.saved_accounts.remove(saved.connection.name)
    with pytest.raises(ConnectionNameTaken):
        computer.connect(connection_name=saved.connection.name)


def test_disconnecting_leaves_nothing_here_and_nothing_at_carto(computer, account):
    before = computer.holdings()
    saved = computer.connect(keep_master_key=True).saved
    assert computer.auth_database.key(saved.master_key_authcfg) == Secret(account.master_key)
    computer.use(computer.use_cases.disconnect, saved, Secret(account.master_key))
    assert computer.holdings() == before
    assert (account.allow_list, account.live_certificates) == (["203.0.113.7"], [])
    assert [key.type for key in account.api_keys] == ["master", "default"]


def test_disconnecting_without_the_master_key_leaves_carto_alone(computer, account):
    before = computer.holdings()
    saved = computer.connect().saved
    computer.use(computer.use_cases.disconnect, saved, None)
    assert computer.holdings() == before
    assert len(account.live_certificates) == 1


def test_after_disconnecting_nothing_is_dialled_any_more(computer, sandbox):
    saved = computer.connect().saved
    source = saved_source(saved.connection.name)
    computer.use(computer.use_cases.disconnect, saved, None)
    sandbox.dials.reset()
    assert not QgsTransaction.create(source, "postgres").begin()[0]
    assert sandbox.dials.counts().dialled == 0


def test_a_regular_key_in_place_of_the_master_key_is_named(computer, account):
    key = account.add_key("tableau", {"countries": "select"})
    with pytest.raises(MasterKeyNeeded):
        computer.connect(master_key=Secret(key.token))


def test_the_address_changes_and_diagnosis_says_so(computer, account, sandbox):
    saved = computer.connect().saved
    assert computer.use(computer.use_cases.diagnose, saved).ok
    sandbox.home.move_to("192.0.2.33")
    diagnosis = computer.use(computer.use_cases.diagnose, saved)
    assert isinstance(diagnosis.error, AddressNotAllowed)
    facts = computer.use(computer.use_cases.check_status, saved, Secret(account.master_key))
    assert assess(facts).action is Action.ALLOW_ADDRESS


def test_two_accounts_live_side_by_side(computer, sandbox):
    first = computer.connect().saved
    other = sandbox.account("bob")
    theirs = replace(computer.request(master_key=Secret(other.master_key)), account=parse_account(other.address()))
    second = computer.use(computer.use_cases.connect, theirs).saved
    for saved in (first, second):
        assert computer.use(computer.use_cases.datasets, saved)


def test_two_connections_of_an_account_have_services_of_their_own(computer, account):
    first = computer.connect().saved
    second = computer.connect(connection_name="Again").saved
    assert second.connection.service == f"{first.connection.service}_2"
    computer.use(computer.use_cases.disconnect, second, None)
    assert computer.use(computer.use_cases.datasets, first)


def saved_source(name: str) -> str:
    """The connection as QGIS itself finds it."""
    return QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(name).uri()
