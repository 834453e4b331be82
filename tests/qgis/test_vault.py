from __future__ import annotations

import re
import threading
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthMethodConfig, QgsDataSourceUri
from qgis.PyQt.QtNetwork import QSslCertificate

from carto_direct_sql.core import errors
from carto_direct_sql.core.qgis.vault import QgisVault
from carto_direct_sql.core.secret import Secret

from .authority import DAY, NOW, Authority


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def vault(auth_manager: Any) -> QgisVault:
    return QgisVault(interactive=False)


def contents(auth_manager: Any) -> tuple[set[str], set[str], set[str]]:
    authorities = {QgsAuthCertUtils.shaHexForCert(found) for found in auth_manager.databaseCAs()}
    return set(auth_manager.configIds()), set(auth_manager.certIdentityIds()), authorities


def test_a_stored_certificate_is_one_that_the_postgres_provider_gets(vault: QgisVault, authority: Authority) -> None:
    bundle = authority.bundle("alice")
    authcfg = vault.new_id()
    vault.store_certificate(authcfg, bundle, "CARTO alice")
    uri = QgsDataSourceUri()
    uri.setConnection("h", "1", "d", "", "", QgsDataSourceUri.SslMode.SslVerifyFull, authcfg)
    expanded = uri.connectionInfo(True)
    assert "user='alice'" in expanded and "sslcert=" in expanded and "sslkey=" in expanded
    for path in re.findall(r"ssl(?:cert|key|rootcert)='([^']+)'", expanded):
        import pathlib

        pathlib.Path(path).unlink()


def test_facts_come_back_as_they_were_stored(vault: QgisVault, authority: Authority) -> None:
    bundle = authority.bundle("alice")
    authcfg = vault.new_id()
    vault.store_certificate(authcfg, bundle, "CARTO alice")
    assert vault.certificate(authcfg) == bundle.facts


def test_there_is_nothing_under_an_id_that_was_only_reserved(vault: QgisVault, capfd: Any) -> None:
    authcfg = vault.new_id()
    assert re.fullmatch("[a-z0-9]{7}", authcfg)
    assert vault.certificate(authcfg) is None
    assert vault.key(authcfg) is None
    vault.remove_identity("ab" * 20)
    vault.remove_certificate(authcfg)
    vault.remove_key(authcfg)
    vault.distrust("ab" * 20)
    # qgis_process gives JSON on standard output: nothing else may come there.
    assert capfd.readouterr().out == ""


def test_renewing_keeps_the_id_and_drops_the_old_certificate(
    vault: QgisVault, authority: Authority, auth_manager: Any
) -> None:
    old, new = authority.bundle("alice"), authority.bundle("alice")
    authcfg = vault.new_id()
    vault.store_certificate(authcfg, old, "CARTO alice")
    vault.replace_certificate(authcfg, new)
    assert vault.certificate(authcfg) == new.facts
    assert contents(auth_manager)[1] == {new.facts.fingerprint}


def test_renewing_what_is_gone_leaves_nothing(vault: QgisVault, authority: Authority, auth_manager: Any) -> None:
    with pytest.raises(errors.AuthEntryMissing):
        vault.replace_certificate("absent1", authority.bundle())
    assert contents(auth_manager) == (set(), set(), set())


def test_the_expansion_after_a_renewal_shows_the_new_certificate(
    vault: QgisVault, authority: Authority, auth_manager: Any
) -> None:
    authcfg = vault.new_id()
    vault.store_certificate(authcfg, authority.bundle("alice"), "CARTO")
    assert "user='alice'" in expanded_items(auth_manager, authcfg)
    vault.replace_certificate(authcfg, authority.bundle("bob"))
    assert "user='bob'" in expanded_items(auth_manager, authcfg)


def expanded_items(auth_manager: Any, authcfg: str) -> str:
    """What the provider would dial with; the temporary files are removed at once."""
    import pathlib

    _done, items = auth_manager.updateDataSourceUriItems(["dbname='d'"], authcfg, "postgres")
    for item in items:
        if item.startswith("ssl"):
            pathlib.Path(item.partition("=")[2].strip("'")).unlink()
    return " ".join(items)


def test_removing_takes_config_and_certificate(vault: QgisVault, authority: Authority, auth_manager: Any) -> None:
    bundle = authority.bundle()
    authcfg = vault.new_id()
    vault.store_certificate(authcfg, bundle, "CARTO alice")
    vault.remove_certificate(authcfg)
    vault.remove_certificate(authcfg)
    assert contents(auth_manager) == (set(), set(), set())


def test_a_certificate_that_the_user_uses_elsewhere_stays(
    vault: QgisVault, authority: Authority, auth_manager: Any
) -> None:
    bundle = authority.bundle()
    ours, theirs = vault.new_id(), vault.new_id()
    vault.store_certificate(ours, bundle, "CARTO alice")
    vault.store_certificate(theirs, bundle, "mine")
    vault.remove_certificate(ours)
    assert vault.certificate(theirs) == bundle.facts


@pytest.mark.parametrize("spoilt", ["expired", "curve", "no_key"])
def test_what_qgis_would_not_use_is_refused_and_leaves_nothing(
    vault: QgisVault, authority: Authority, auth_manager: Any, spoilt: str
) -> None:
    import dataclasses

    bundle = {
        "expired": lambda: authority.bundle(starts=NOW - 9 * DAY, ends=NOW - DAY),
        "curve": lambda: authority.bundle(curve=True),
        "no_key": lambda: dataclasses.replace(authority.bundle(), key=Secret("nonsense")),
    }[spoilt]()
    with pytest.raises((errors.AuthDatabaseNotWritable, errors.BundleUnreadable)):
        vault.store_certificate(vault.new_id(), bundle, "CARTO alice")
    assert contents(auth_manager) == (set(), set(), set())


@pytest.fixture
def read_only(auth_manager: Any) -> Any:
    storage = auth_manager.authConfigurationStorageRegistry().readyStorages()[0]
    yield lambda: storage.setReadOnly(True)
    storage.setReadOnly(False)


def test_a_database_that_cannot_be_written_says_so(
    vault: QgisVault, authority: Authority, read_only: Callable[[], None]
) -> None:
    read_only()
    with pytest.raises(errors.AuthDatabaseNotWritable):
        vault.store_certificate(vault.new_id(), authority.bundle(), "CARTO alice")
    with pytest.raises(errors.AuthDatabaseNotWritable):
        vault.store_key(vault.new_id(), "alice", Secret("k"), "CARTO alice")
    with pytest.raises(errors.AuthDatabaseNotWritable):
        vault.trust([Authority().pem])


@pytest.mark.parametrize("step", ["storeAuthenticationConfig", "updateAuthenticationConfig"])
def test_no_certificate_without_its_config(
    vault: QgisVault, authority: Authority, auth_manager: Any, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The second half fails: the first must go too."""
    old, new = authority.bundle(), authority.bundle()
    authcfg = vault.new_id()
    if step == "updateAuthenticationConfig":
        vault.store_certificate(authcfg, old, "CARTO alice")
    before = contents(auth_manager)

    class Failing:
        def __getattr__(self, name: str) -> Any:
            return (lambda *_arguments: False) if name == step else getattr(auth_manager, name)

    for module in ("auth_configs", "client_certificates"):
        monkeypatch.setattr(f"carto_direct_sql.core.qgis.{module}.auth_manager", Failing)
    with pytest.raises(errors.AuthDatabaseNotWritable):
        (vault.store_certificate(authcfg, new, "") if not before[0] else vault.replace_certificate(authcfg, new))
    assert contents(auth_manager) == before


def test_a_key_is_kept_changed_and_forgotten(vault: QgisVault, auth_manager: Any) -> None:
    authcfg = vault.new_id()
    vault.store_key(authcfg, "alice", Secret("old:key\\"), "CARTO alice")
    assert vault.key(authcfg) == Secret("old:key\\")
    vault.store_key(authcfg, "alice", Secret("new"), "CARTO alice")
    assert vault.key(authcfg) == Secret("new")
    vault.remove_key(authcfg)
    assert vault.key(authcfg) is None
    assert contents(auth_manager) == (set(), set(), set())


def test_trusting_tells_what_is_new_and_can_be_undone(vault: QgisVault, auth_manager: Any) -> None:
    first, second = Authority("first"), Authority("second")
    assert vault.trust([first.pem]) == (first.fingerprint,)
    assert vault.trust([first.pem, second.pem]) == (second.fingerprint,)
    assert vault.is_trusted(second.pem)
    vault.distrust(second.fingerprint)
    assert vault.is_trusted(first.pem) and not vault.is_trusted(second.pem)


def test_authorities_are_trusted_even_where_the_default_is_not_to(vault: QgisVault, auth_manager: Any) -> None:
    auth_manager.setDefaultCertTrustPolicy(QgsAuthCertUtils.CertTrustPolicy.Untrusted)
    try:
        authority = Authority()
        assert vault.trust([authority.pem]) == (authority.fingerprint,)
        assert vault.is_trusted(authority.pem)
    finally:
        auth_manager.setDefaultCertTrustPolicy(QgsAuthCertUtils.CertTrustPolicy.DefaultTrust)


def test_an_authority_that_the_user_distrusts_stays_so_and_the_others_go_again(
    vault: QgisVault, auth_manager: Any
) -> None:
    fine, distrusted = Authority("fine"), Authority("distrusted")
    certificate = QSslCertificate(distrusted.pem)
    auth_manager.storeCertAuthority(certificate)
    auth_manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Untrusted)
    auth_manager.rebuildCaCertsCache()
    auth_manager.rebuildCertTrustCache()
    auth_manager.rebuildTrustedCaCertsCache()
    with pytest.raises(errors.AuthorityUnusable):
        vault.trust([fine.pem, distrusted.pem])
    assert not vault.is_trusted(fine.pem)
    assert contents(auth_manager)[2] == {distrusted.fingerprint}


def test_nonsense_is_no_authority(vault: QgisVault) -> None:
    with pytest.raises(errors.AuthorityUnusable):
        vault.trust([b"nonsense"])


def test_everything_works_from_a_worker_thread(vault: QgisVault, authority: Authority, auth_manager: Any) -> None:
    bundle = authority.bundle()
    outcome: list[object] = []

    def work() -> None:
        authcfg = vault.new_id()
        vault.unlock()
        vault.store_certificate(authcfg, bundle, "CARTO alice")
        vault.replace_certificate(authcfg, authority.bundle())
        vault.remove_certificate(authcfg)
        outcome.append(vault.trust([authority.pem]))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert outcome == [(authority.fingerprint,)]
    assert contents(auth_manager)[:2] == (set(), set())


def test_without_anybody_to_ask_it_stays_locked(vault: QgisVault, auth_manager: Any) -> None:
    auth_manager.clearMasterPassword()
    with pytest.raises(errors.AuthDatabaseLocked):
        vault.unlock()


def test_a_new_config_never_takes_the_id_of_another(vault: QgisVault, auth_manager: Any) -> None:
    foreign = QgsAuthMethodConfig("Basic")
    foreign.setName("somebody else's")
    foreign.setConfigMap({"username": "u", "password": "p"})
    assert auth_manager.storeAuthenticationConfig(foreign)
    assert vault.new_id() not in QgsApplication.authManager().configIds()
