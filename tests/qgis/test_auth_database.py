from __future__ import annotations

import re
import threading
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthMethodConfig, QgsDataSourceUri
from qgis.PyQt.QtNetwork import QSslCertificate

from carto_direct_sql.core.accounts.errors import AuthDatabaseLocked, AuthDatabaseNotWritable, AuthEntryMissing
from carto_direct_sql.core.certificates.errors import AuthorityUnusable, BundleUnreadable
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.secret import Secret

from .authority import DAY, NOW, Authority


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def auth_database(auth_manager: Any) -> QgisAuthDatabase:
    return QgisAuthDatabase(interactive=False)


def contents(auth_manager: Any) -> tuple[set[str], set[str], set[str]]:
    authorities = {QgsAuthCertUtils.shaHexForCert(found) for found in auth_manager.databaseCAs()}
    return set(auth_manager.configIds()), set(auth_manager.certIdentityIds()), authorities


def test_a_stored_certificate_is_one_that_the_postgres_provider_gets(
    auth_database: QgisAuthDatabase, authority: Authority
) -> None:
    bundle = authority.bundle("alice")
    authcfg = auth_database.new_id()
    auth_database.store_certificate(authcfg, bundle, "CARTO alice")
    uri = QgsDataSourceUri()
    uri.setConnection("h", "1", "d", "", "", QgsDataSourceUri.SslMode.SslVerifyFull, authcfg)
    expanded = uri.connectionInfo(True)
    assert "user='alice'" in expanded and "sslcert=" in expanded and "sslkey=" in expanded
    for path in re.findall(r"ssl(?:cert|key|rootcert)='([^']+)'", expanded):
        import pathlib

        pathlib.Path(path).unlink()


def test_facts_come_back_as_they_were_stored(auth_database: QgisAuthDatabase, authority: Authority) -> None:
    bundle = authority.bundle("alice")
    authcfg = auth_database.new_id()
    auth_database.store_certificate(authcfg, bundle, "CARTO alice")
    assert auth_database.certificate(authcfg) == bundle.facts


def test_there_is_nothing_under_an_id_that_was_only_reserved(auth_database: QgisAuthDatabase, capfd: Any) -> None:
    authcfg = auth_database.new_id()
    assert re.fullmatch("[a-z0-9]{7}", authcfg)
    assert auth_database.certificate(authcfg) is None
    assert auth_database.key(authcfg) is None
    auth_database.remove_identity("ab" * 20)
    auth_database.remove_certificate(authcfg)
    auth_database.remove_key(authcfg)
    auth_database.distrust("ab" * 20)
    # qgis_process gives JSON on standard output: nothing else may come there.
    assert capfd.readouterr().out == ""


def test_renewing_keeps_the_id_and_drops_the_old_certificate(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    old, new = authority.bundle("alice"), authority.bundle("alice")
    authcfg = auth_database.new_id()
    auth_database.store_certificate(authcfg, old, "CARTO alice")
    auth_database.replace_certificate(authcfg, new)
    assert auth_database.certificate(authcfg) == new.facts
    assert contents(auth_manager)[1] == {new.facts.fingerprint}


def test_renewing_what_is_gone_leaves_nothing(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    with pytest.raises(AuthEntryMissing):
        auth_database.replace_certificate("absent1", authority.bundle())
    assert contents(auth_manager) == (set(), set(), set())


def test_the_expansion_after_a_renewal_shows_the_new_certificate(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    authcfg = auth_database.new_id()
    auth_database.store_certificate(authcfg, authority.bundle("alice"), "CARTO")
    assert "user='alice'" in expanded_items(auth_manager, authcfg)
    auth_database.replace_certificate(authcfg, authority.bundle("bob"))
    assert "user='bob'" in expanded_items(auth_manager, authcfg)


def expanded_items(auth_manager: Any, authcfg: str) -> str:
    """What the provider would dial with; the temporary files are removed at once."""
    import pathlib

    _done, items = auth_manager.updateDataSourceUriItems(["dbname='d'"], authcfg, "postgres")
    for item in items:
        if item.startswith("ssl"):
            pathlib.Path(item.partition("=")[2].strip("'")).unlink()
    return " ".join(items)


def test_removing_takes_config_and_certificate(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    bundle = authority.bundle()
    authcfg = auth_database.new_id()
    auth_database.store_certificate(authcfg, bundle, "CARTO alice")
    auth_database.remove_certificate(authcfg)
    auth_database.remove_certificate(authcfg)
    assert contents(auth_manager) == (set(), set(), set())


def test_a_certificate_that_the_user_uses_elsewhere_stays(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    bundle = authority.bundle()
    ours, theirs = auth_database.new_id(), auth_database.new_id()
    auth_database.store_certificate(ours, bundle, "CARTO alice")
    auth_database.store_certificate(theirs, bundle, "mine")
    auth_database.remove_certificate(ours)
    assert auth_database.certificate(theirs) == bundle.facts


@pytest.mark.parametrize("spoilt", ["expired", "curve", "no_key"])
def test_what_qgis_would_not_use_is_refused_and_leaves_nothing(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any, spoilt: str
) -> None:
    import dataclasses

    bundle = {
        "expired": lambda: authority.bundle(starts=NOW - 9 * DAY, ends=NOW - DAY),
        "curve": lambda: authority.bundle(curve=True),
        "no_key": lambda: dataclasses.replace(authority.bundle(), key=Secret("nonsense")),
    }[spoilt]()
    with pytest.raises((AuthDatabaseNotWritable, BundleUnreadable)):
        auth_database.store_certificate(auth_database.new_id(), bundle, "CARTO alice")
    assert contents(auth_manager) == (set(), set(), set())


@pytest.fixture
def read_only(auth_manager: Any) -> Any:
    storage = auth_manager.authConfigurationStorageRegistry().readyStorages()[0]
    yield lambda: storage.setReadOnly(True)
    storage.setReadOnly(False)


def test_a_database_that_cannot_be_written_says_so(
    auth_database: QgisAuthDatabase, authority: Authority, read_only: Callable[[], None]
) -> None:
    read_only()
    with pytest.raises(AuthDatabaseNotWritable):
        auth_database.store_certificate(auth_database.new_id(), authority.bundle(), "CARTO alice")
    with pytest.raises(AuthDatabaseNotWritable):
        auth_database.store_key(auth_database.new_id(), "alice", Secret("k"), "CARTO alice")
    with pytest.raises(AuthDatabaseNotWritable):
        auth_database.trust([Authority().pem])


@pytest.mark.parametrize("step", ["storeAuthenticationConfig", "updateAuthenticationConfig"])
def test_no_certificate_without_its_config(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The second half fails: the first must go too."""
    old, new = authority.bundle(), authority.bundle()
    authcfg = auth_database.new_id()
    if step == "updateAuthenticationConfig":
        auth_database.store_certificate(authcfg, old, "CARTO alice")
    before = contents(auth_manager)

    class Failing:
        def __getattr__(self, name: str) -> Any:
            return (lambda *_arguments: False) if name == step else getattr(auth_manager, name)

    for module in ("configs", "identities"):
        monkeypatch.setattr(f"carto_direct_sql.core.qgis.auth_database.{module}.auth_manager", Failing)
    with pytest.raises(AuthDatabaseNotWritable):
        (
            auth_database.store_certificate(authcfg, new, "")
            if not before[0]
            else auth_database.replace_certificate(authcfg, new)
        )
    assert contents(auth_manager) == before


def test_a_key_is_kept_changed_and_forgotten(auth_database: QgisAuthDatabase, auth_manager: Any) -> None:
    authcfg = auth_database.new_id()
    auth_database.store_key(authcfg, "alice", Secret("old:key\\"), "CARTO alice")
    assert auth_database.key(authcfg) == Secret("old:key\\")
    auth_database.store_key(authcfg, "alice", Secret("new"), "CARTO alice")
    assert auth_database.key(authcfg) == Secret("new")
    auth_database.remove_key(authcfg)
    assert auth_database.key(authcfg) is None
    assert contents(auth_manager) == (set(), set(), set())


def test_trusting_tells_what_is_new_and_can_be_undone(auth_database: QgisAuthDatabase, auth_manager: Any) -> None:
    first, second = Authority("first"), Authority("second")
    assert auth_database.trust([first.pem]) == (first.fingerprint,)
    assert auth_database.trust([first.pem, second.pem]) == (second.fingerprint,)
    assert auth_database.is_trusted(second.pem)
    auth_database.distrust(second.fingerprint)
    assert auth_database.is_trusted(first.pem) and not auth_database.is_trusted(second.pem)


def test_authorities_are_trusted_even_where_the_default_is_not_to(
    auth_database: QgisAuthDatabase, auth_manager: Any
) -> None:
    auth_manager.setDefaultCertTrustPolicy(QgsAuthCertUtils.CertTrustPolicy.Untrusted)
    try:
        authority = Authority()
        assert auth_database.trust([authority.pem]) == (authority.fingerprint,)
        assert auth_database.is_trusted(authority.pem)
    finally:
        auth_manager.setDefaultCertTrustPolicy(QgsAuthCertUtils.CertTrustPolicy.DefaultTrust)


def test_an_authority_that_the_user_distrusts_stays_so_and_the_others_go_again(
    auth_database: QgisAuthDatabase, auth_manager: Any
) -> None:
    fine, distrusted = Authority("fine"), Authority("distrusted")
    certificate = QSslCertificate(distrusted.pem)
    auth_manager.storeCertAuthority(certificate)
    auth_manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Untrusted)
    auth_manager.rebuildCaCertsCache()
    auth_manager.rebuildCertTrustCache()
    auth_manager.rebuildTrustedCaCertsCache()
    with pytest.raises(AuthorityUnusable):
        auth_database.trust([fine.pem, distrusted.pem])
    assert not auth_database.is_trusted(fine.pem)
    assert contents(auth_manager)[2] == {distrusted.fingerprint}


def test_nonsense_is_no_authority(auth_database: QgisAuthDatabase) -> None:
    with pytest.raises(AuthorityUnusable):
        auth_database.trust([b"nonsense"])


def test_everything_works_from_a_worker_thread(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    bundle = authority.bundle()
    outcome: list[object] = []

    def work() -> None:
        authcfg = auth_database.new_id()
        auth_database.unlock()
        auth_database.store_certificate(authcfg, bundle, "CARTO alice")
        auth_database.replace_certificate(authcfg, authority.bundle())
        auth_database.remove_certificate(authcfg)
        outcome.append(auth_database.trust([authority.pem]))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert outcome == [(authority.fingerprint,)]
    assert contents(auth_manager)[:2] == (set(), set())


def test_without_anybody_to_ask_it_stays_locked(auth_database: QgisAuthDatabase, auth_manager: Any) -> None:
    auth_manager.clearMasterPassword()
    with pytest.raises(AuthDatabaseLocked):
        auth_database.unlock()


def test_a_new_config_never_takes_the_id_of_another(auth_database: QgisAuthDatabase, auth_manager: Any) -> None:
    foreign = QgsAuthMethodConfig("Basic")
    foreign.setName("somebody else's")
    foreign.setConfigMap({"username": "u", "password": "p"})
    assert auth_manager.storeAuthenticationConfig(foreign)
    assert auth_database.new_id() not in QgsApplication.authManager().configIds()
