"""Accounts that version 0.1.0 set up: they go on working, and what made them work before is gone."""

from __future__ import annotations

from typing import Any

import pytest
from earlier_version import go_back, trust
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsProviderRegistry, QgsTransaction
from qgis.PyQt.QtNetwork import QSslCertificate

from carto_direct_sql.core.accounts.errors import AuthDatabaseNotWritable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.plugin import DirectSqlPlugin

from .authority import Authority

DATABASES_CA, USERS_CA = Authority("The database's"), Authority("The user's own")


@pytest.fixture
def earlier(computer: Any) -> Any:
    """The account as 0.1.0 left it, which trusted one authority for it and knew one that the user trusted before."""
    saved = computer.connect().saved
    computer.session.services.forget(saved.connection.service)
    trust(USERS_CA.pem)
    go_back(saved, "earlier", [DATABASES_CA.pem])
    assert computer.saved_accounts.all() == ()
    return saved


def trusted() -> set[str]:
    return {QgsAuthCertUtils.shaHexForCert(found) for found in QgsApplication.authManager().trustedCaCertsCache()}


def source(name: str) -> str:
    return QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(name).uri()


def test_the_account_dials_by_its_service_and_nothing_else_of_it_is_left(computer, earlier, sandbox):
    computer.use_cases.carry_over()
    (saved,) = computer.saved_accounts.all()
    assert saved.connection == earlier.connection
    assert (saved.certificate_fingerprint, saved.key_authcfg) == (earlier.certificate_fingerprint, earlier.key_authcfg)
    assert source(saved.connection.name).startswith(f"service='{saved.connection.service}' sslmode=verify-full")
    assert "authcfg" not in source(saved.connection.name)
    assert computer.saved_accounts.of_0_1_0() == ()
    assert computer.holdings()["configs"] == [saved.key_authcfg]
    assert computer.holdings()["identities"] == [saved.certificate_fingerprint]
    sandbox.dials.reset()
    computer.use_cases.open(saved)
    assert QgsTransaction.create(source(saved.connection.name), "postgres").begin()[0]
    assert (sandbox.dials.counts().dialled, sandbox.dials.counts().authorized) == (1, 1)


def test_qgis_trusts_for_the_databases_sake_nobody_any_more_and_whom_the_user_trusts_as_before(computer, earlier):
    assert {DATABASES_CA.fingerprint, USERS_CA.fingerprint} <= trusted()
    computer.use_cases.carry_over()
    assert DATABASES_CA.fingerprint not in trusted()
    assert USERS_CA.fingerprint in trusted()
    (saved,) = computer.saved_accounts.all()
    certificates = [QSslCertificate(authority.encode()) for authority in saved.authorities]
    assert QSslCertificate(DATABASES_CA.pem) in certificates, "the account alone goes on with it"


def test_carrying_over_twice_is_carrying_over_once(computer, earlier):
    computer.use_cases.carry_over()
    before = computer.holdings()
    trust(DATABASES_CA.pem)
    computer.use_cases.carry_over()
    assert {**computer.holdings(), "authorities": before["authorities"]} == before
    assert DATABASES_CA.fingerprint in trusted(), "whom the user trusts from now on is theirs"


def test_two_connections_of_an_account_both_go_on(computer, sandbox):
    first = computer.connect().saved
    second = computer.connect(connection_name="Again").saved
    for saved, authcfg, because in ((first, "earlier", [DATABASES_CA.pem]), (second, "another", [])):
        computer.session.services.forget(saved.connection.service)
        go_back(saved, authcfg, because)
    computer.use_cases.carry_over()
    carried = computer.saved_accounts.all()
    assert {one.connection.name for one in carried} == {first.connection.name, "Again"}
    services = {first.connection.service, second.connection.service}
    assert {one.connection.service for one in carried} == services
    for saved in carried:
        assert computer.use(computer.use_cases.datasets, saved)


def test_a_damaged_entry_stays_for_somebody_to_look_at_and_stops_nothing(computer, earlier, clean_settings):
    clean_settings.setValue("carto_direct_sql/installations/bad", '{"format": 1, "account"')
    computer.use_cases.carry_over()
    assert len(computer.saved_accounts.all()) == 1
    assert clean_settings.contains("carto_direct_sql/installations/bad")


def test_nothing_is_asked_for_by_a_locked_auth_database(computer, earlier, auth_manager):
    auth_manager.clearMasterPassword()
    computer.use_cases.carry_over()
    assert len(computer.saved_accounts.all()) == 1
    assert not auth_manager.masterPasswordIsSet()


def test_an_auth_database_that_cannot_be_written_leaves_a_working_account_and_the_rest_for_later(
    computer, earlier, auth_manager
):
    storage = auth_manager.authConfigurationStorageRegistry().readyStorages()[0]
    storage.setReadOnly(True)
    try:
        with pytest.raises(AuthDatabaseNotWritable):
            computer.use_cases.carry_over()
    finally:
        storage.setReadOnly(False)
    (saved,) = computer.saved_accounts.all()
    assert computer.use(computer.use_cases.datasets, saved)
    computer.use_cases.carry_over()
    assert computer.holdings()["configs"] == [saved.key_authcfg]
    assert DATABASES_CA.fingerprint not in trusted()
    assert computer.saved_accounts.of_0_1_0() == ()


def test_what_was_renewed_since_is_not_put_back_by_a_later_start(computer, earlier, auth_manager, account):
    storage = auth_manager.authConfigurationStorageRegistry().readyStorages()[0]
    storage.setReadOnly(True)
    try:
        with pytest.raises(AuthDatabaseNotWritable):
            computer.use_cases.carry_over()
    finally:
        storage.setReadOnly(False)
    account.live_certificates[0].revoked = True
    renewed = computer.connect().saved
    computer.use_cases.carry_over()
    assert computer.saved_accounts.all() == (renewed,)


def test_a_carried_over_account_is_taken_away_like_any_other(computer, earlier, account):
    computer.use_cases.carry_over()
    (saved,) = computer.saved_accounts.all()
    computer.use(computer.use_cases.disconnect, saved, Secret(account.master_key))
    left = computer.holdings()
    assert (left["configs"], left["identities"], left["connections"]) == ([], [], [])
    assert account.live_certificates == []


def test_the_plugin_does_it_when_qgis_starts_and_builds_nothing_heavy_without_need(computer, earlier, monkeypatch):
    computer.session.close()
    built = []
    really_build = DirectSqlPlugin._build_use_cases
    monkeypatch.setattr(DirectSqlPlugin, "_build_use_cases", lambda self: built.append(1) or really_build(self))
    for _ in range(2):
        plugin = DirectSqlPlugin(None)
        plugin.initProcessing()
        plugin.unload()
    assert built == [1]
    assert len(computer.saved_accounts.all()) == 1
