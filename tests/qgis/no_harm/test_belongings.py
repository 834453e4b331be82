"""What the user, or another account, had in QGIS before stays there, whatever becomes of ours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from downloads import download_bundle
from qgis.core import QgsApplication, QgsDataSourceUri, QgsProviderRegistry

from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.certificates.bundle import CertificateFiles
from carto_direct_sql.core.certificates.errors import ServerUnconfirmed
from carto_direct_sql.core.certificates.reader import read_bundle
from carto_direct_sql.core.postgres.errors import DatabaseKeyRefused
from carto_direct_sql.core.secret import Secret


def import_bundle(computer: Any, file: Path, key: str, **wishes: Any) -> Any:
    """With the server confirmed, as its administrator has told."""
    wishes = {"master_key": None, "database_key": Secret(key), "certificate_files": CertificateFiles(file), **wishes}
    with pytest.raises(ServerUnconfirmed) as unconfirmed:
        computer.connect(**wishes)
    return computer.connect(**wishes, confirmed_server=unconfirmed.value.server).saved


@pytest.fixture
def downloaded(sandbox: Any, account: Any, tmp_path: Path) -> Path:
    account.allow_list = ["203.0.113.7"]
    file = tmp_path / "certificate.zip"
    file.write_bytes(download_bundle(sandbox, account))
    return file


def test_a_certificate_that_was_in_qgis_before_survives_a_failed_import_and_a_disconnect(computer, account, downloaded):
    bundle = read_bundle(downloaded.read_bytes(), "certificate.zip")
    computer.auth_database.store_identity(bundle)  # by the user's own hand
    key = account.add_key("tableau", {"countries": "select"})
    before = computer.holdings()
    with pytest.raises(DatabaseKeyRefused):
        import_bundle(computer, downloaded, "0" * 40)
    assert computer.holdings() == before
    saved = import_bundle(computer, downloaded, key.token)
    assert computer.use(computer.use_cases.disconnect, saved, None) == ()
    assert computer.holdings() == before
    certificate, private_key = computer.auth_database.identity(bundle.facts.fingerprint)
    assert certificate == bundle.certificate
    assert "PRIVATE KEY" in private_key.reveal()


def test_a_failed_import_leaves_no_certificate_that_was_not_there_before(computer, downloaded):
    before = computer.holdings()
    with pytest.raises(DatabaseKeyRefused):
        import_bundle(computer, downloaded, "0" * 40)
    assert computer.holdings() == before


def test_one_certificate_of_two_connections_goes_with_the_second(computer, account, downloaded):
    key = account.add_key("tableau", {"countries": "select"}).token
    before = computer.holdings()
    first = import_bundle(computer, downloaded, key)
    second = import_bundle(computer, downloaded, key, connection_name="Second")
    assert first.certificate_fingerprint == second.certificate_fingerprint
    assert computer.use(computer.use_cases.disconnect, first, None) == ()
    assert computer.use(computer.use_cases.datasets, second)
    assert computer.auth_database.has_identity(second.certificate_fingerprint)
    assert computer.use(computer.use_cases.disconnect, second, None) == ()
    assert computer.holdings() == before


def test_an_account_that_goes_takes_nothing_of_another_with_it(computer, account, sandbox):
    before = computer.holdings()["authorities"]
    first = computer.connect().saved
    other = sandbox.account("bob")
    theirs = replace(computer.request(master_key=Secret(other.master_key)), account=parse_account(other.address()))
    second = computer.use(computer.use_cases.connect, theirs).saved
    computer.use(computer.use_cases.disconnect, first, Secret(account.master_key))
    computer.session.services.forget(second.connection.service)  # as after a restart
    assert computer.use(computer.use_cases.datasets, second)
    assert computer.holdings()["authorities"] == before, "no authority is trusted, or distrusted, for all of QGIS"


def test_a_connection_that_the_user_has_made_in_our_ones_place_stays(computer, account):
    saved = computer.connect().saved
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    provider.deleteConnection(saved.connection.name)
    uri = QgsDataSourceUri()
    uri.setConnection("db.example.com", "5432", "mine", "", "")
    provider.saveConnection(provider.createConnection(uri.connectionInfo(False), {}), saved.connection.name)
    assert computer.use(computer.use_cases.disconnect, saved, Secret(account.master_key)) == ()
    kept = provider.connections(False)[saved.connection.name]
    assert "db.example.com" in kept.uri()
    assert QgsApplication.authManager().certIdentityIds() == []
