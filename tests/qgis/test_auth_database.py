"""QGIS's authentication database: certificates with their private keys, and API keys, stored, read back, removed."""

from __future__ import annotations

import dataclasses
import re
import threading
import time
from datetime import datetime, timedelta, timezone
from typing import Any, Callable

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthMethodConfig
from qgis.PyQt.QtNetwork import QSslCertificate

from carto_direct_sql.core.accounts.credentials import stored_credentials
from carto_direct_sql.core.accounts.errors import AuthDatabaseLocked, AuthDatabaseNotWritable
from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.certificates.errors import BundleUnreadable, CertificateExpired
from carto_direct_sql.core.errors import Cancelled, Cure
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.auth_database.master_password import MasterPassword
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.ui.tasks.waiting import away_from_gui_thread

from .authority import DAY, NOW, Authority


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


def contents(auth_manager: Any) -> tuple[set[str], set[str], set[str]]:
    authorities = {QgsAuthCertUtils.shaHexForCert(found) for found in auth_manager.databaseCAs()}
    return set(auth_manager.configIds()), set(auth_manager.certIdentityIds()), authorities


def test_certificate_and_key_come_back_as_they_were_stored(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    bundle = authority.bundle("alice")
    auth_database.store_identity(bundle)
    certificate, key = auth_database.identity(bundle.facts.fingerprint)
    assert QSslCertificate(certificate) == QSslCertificate(bundle.certificate)
    stored, given = (load_pem_private_key(one.reveal().encode(), None) for one in (key, bundle.key))
    assert stored.private_numbers() == given.private_numbers()
    assert contents(auth_manager) == (set(), {bundle.facts.fingerprint}, set()), "no config and no trust beside it"


def test_facts_come_back_as_they_were_stored(auth_database: QgisAuthDatabase, authority: Authority) -> None:
    bundle = authority.bundle("alice")
    auth_database.store_identity(bundle)
    assert auth_database.has_identity(bundle.facts.fingerprint)
    assert auth_database.certificate(bundle.facts.fingerprint) == bundle.facts


def test_there_is_nothing_under_an_id_that_was_only_reserved(auth_database: QgisAuthDatabase, capfd: Any) -> None:
    authcfg, fingerprint = auth_database.new_id(), "ab" * 20
    assert re.fullmatch("[a-z0-9]{7}", authcfg)
    assert auth_database.key(authcfg) is None
    assert not auth_database.has_identity(fingerprint)
    assert auth_database.certificate(fingerprint) is None
    assert auth_database.identity(fingerprint) is None
    auth_database.remove_identity(fingerprint)
    auth_database.remove_config(authcfg)
    auth_database.distrust(fingerprint)
    # qgis_process gives JSON on standard output: nothing else may come there.
    assert capfd.readouterr().out == ""


def test_storing_twice_is_storing_once(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    bundle = authority.bundle()
    auth_database.store_identity(bundle)
    auth_database.store_identity(bundle)
    assert contents(auth_manager)[1] == {bundle.facts.fingerprint}


def test_removing_takes_one_certificate_and_leaves_the_others(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    ours, theirs = authority.bundle(), authority.bundle("bob")
    auth_database.store_identity(ours)
    auth_database.store_identity(theirs)
    auth_database.remove_identity(ours.facts.fingerprint)
    auth_database.remove_identity(ours.facts.fingerprint)
    assert contents(auth_manager)[1] == {theirs.facts.fingerprint}


@pytest.mark.parametrize("spoilt", ["expired", "curve", "no_key"])
def test_what_qgis_would_not_use_is_refused_and_leaves_nothing(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any, spoilt: str
) -> None:
    bundle = {
        "expired": lambda: authority.bundle(starts=NOW - 9 * DAY, ends=NOW - DAY),
        "curve": lambda: authority.bundle(curve=True),
        "no_key": lambda: dataclasses.replace(authority.bundle(), key=Secret("nonsense")),
    }[spoilt]()
    with pytest.raises((AuthDatabaseNotWritable, BundleUnreadable)):
        auth_database.store_identity(bundle)
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
        auth_database.store_identity(authority.bundle())
    with pytest.raises(AuthDatabaseNotWritable):
        auth_database.store_key(auth_database.new_id(), "alice", Secret("k"), "CARTO alice")


@pytest.mark.parametrize("removal", ["removeCertIdentity", "removeAuthenticationConfig", "removeCertAuthority"])
def test_what_cannot_be_removed_is_not_passed_over(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any, monkeypatch: Any, removal: str
) -> None:
    bundle, authcfg = authority.bundle(), auth_database.new_id()
    auth_database.store_identity(bundle)
    auth_database.store_key(authcfg, "alice", Secret("k"), "CARTO alice")
    auth_manager.storeCertAuthority(QSslCertificate(authority.pem))

    class Failing:
        def __getattr__(self, name: str) -> Any:
            return (lambda *_arguments: False) if name == removal else getattr(auth_manager, name)

    for module in ("configs", "identities", "authorities"):
        monkeypatch.setattr(f"carto_direct_sql.core.qgis.auth_database.{module}.auth_manager", Failing)
    with pytest.raises(AuthDatabaseNotWritable):
        {
            "removeCertIdentity": lambda: auth_database.remove_identity(bundle.facts.fingerprint),
            "removeAuthenticationConfig": lambda: auth_database.remove_config(authcfg),
            "removeCertAuthority": lambda: auth_database.distrust(authority.fingerprint),
        }[removal]()


def test_a_key_is_kept_changed_and_forgotten(auth_database: QgisAuthDatabase, auth_manager: Any) -> None:
    authcfg = auth_database.new_id()
    auth_database.store_key(authcfg, "alice", Secret("old:key\\"), "CARTO alice")
    assert auth_database.key(authcfg) == Secret("old:key\\")
    auth_database.store_key(authcfg, "alice", Secret("new"), "CARTO alice")
    assert auth_database.key(authcfg) == Secret("new")
    auth_database.remove_config(authcfg)
    assert auth_database.key(authcfg) is None
    assert contents(auth_manager) == (set(), set(), set())


def test_distrusting_takes_one_authority_with_its_policy_and_leaves_the_others(
    auth_database: QgisAuthDatabase, auth_manager: Any
) -> None:
    ours, theirs = Authority("ours"), Authority("theirs")
    for authority in (ours, theirs):
        auth_manager.storeCertAuthority(QSslCertificate(authority.pem))
        auth_manager.storeCertTrustPolicy(QSslCertificate(authority.pem), QgsAuthCertUtils.CertTrustPolicy.Trusted)
    auth_manager.rebuildCaCertsCache()
    auth_manager.rebuildCertTrustCache()
    auth_manager.rebuildTrustedCaCertsCache()
    auth_database.distrust(ours.fingerprint)
    assert [QSslCertificate(pem.encode()) for pem in auth_database.authorities()] == [QSslCertificate(theirs.pem)]
    trusted = {QgsAuthCertUtils.shaHexForCert(found) for found in auth_manager.trustedCaCertsCache()}
    assert theirs.fingerprint in trusted
    assert ours.fingerprint not in trusted


def test_every_call_of_a_worker_meets_qgis_in_the_gui_thread(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle, threads = authority.bundle(), set()

    class Watched:
        def __getattr__(self, name: str) -> Any:
            threads.add(threading.get_ident())
            return getattr(auth_manager, name)

    for module in ("configs", "identities", "authorities", "master_password"):
        monkeypatch.setattr(f"carto_direct_sql.core.qgis.auth_database.{module}.auth_manager", Watched)

    def work() -> tuple[int, object]:
        authcfg, fingerprint = auth_database.new_id(), bundle.facts.fingerprint
        auth_database.unlock()
        auth_database.store_identity(bundle)
        auth_database.store_key(authcfg, "alice", Secret("k"), "CARTO alice")
        found = (
            auth_database.has_identity(fingerprint),
            auth_database.certificate(fingerprint),
            auth_database.identity(fingerprint)[0],
            auth_database.key(authcfg),
            auth_database.authorities(),
        )
        auth_database.distrust(fingerprint)
        auth_database.remove_config(authcfg)
        auth_database.remove_identity(fingerprint)
        return threading.get_ident(), found

    worker, found = away_from_gui_thread(work)
    assert found == (True, bundle.facts, found[2], Secret("k"), ())
    assert worker not in threads
    assert threads == {threading.get_ident()}
    assert contents(auth_manager) == (set(), set(), set())


def test_without_anybody_to_ask_it_stays_locked(
    no_password_file: None, auth_database: QgisAuthDatabase, auth_manager: Any
) -> None:
    auth_manager.clearMasterPassword()
    assert not auth_database.is_unlocked()
    with pytest.raises(AuthDatabaseLocked):
        auth_database.unlock()


def test_a_new_config_never_takes_the_id_of_another(auth_database: QgisAuthDatabase, auth_manager: Any) -> None:
    foreign = QgsAuthMethodConfig("Basic")
    foreign.setName("somebody else's")
    foreign.setConfigMap({"username": "u", "password": "p"})
    assert auth_manager.storeAuthenticationConfig(foreign)
    assert auth_database.new_id() not in QgsApplication.authManager().configIds()


def test_at_the_end_nobody_is_asked_for_the_master_password(no_password_file: None, auth_manager: Any) -> None:
    auth_manager.clearMasterPassword()
    asked: list[bool] = []
    master_password = MasterPassword(interactive=True)
    master_password.wanted.connect(lambda: asked.append(True))
    master_password.retire()
    with pytest.raises(Cancelled):
        master_password.require()
    assert asked == []


def test_a_config_of_the_users_own_is_not_written_over_by_a_certificate(
    auth_database: QgisAuthDatabase, authority: Authority, auth_manager: Any
) -> None:
    """A file can be forged so that an id made of its fingerprint is that of any config."""
    made = authority.bundle(curve=True)
    bundle = dataclasses.replace(made, key_algorithm="EC")
    number, theirs = int(bundle.facts.fingerprint, 16), ""
    for _ in range(7):
        number, place = divmod(number, 36)
        theirs += "0123456789abcdefghijklmnopqrstuvwxyz"[place]
    auth_database.store_key(theirs, "me", Secret("mine"), "my own")
    auth_database.store_identity(bundle)
    assert auth_database.key(theirs) == Secret("mine")
    assert auth_database.identity(bundle.facts.fingerprint) == (bundle.certificate, bundle.key)
    auth_database.store_identity(bundle)
    auth_database.remove_identity(bundle.facts.fingerprint)
    assert set(auth_manager.configIds()) == {theirs}
    assert not auth_database.has_identity(bundle.facts.fingerprint)


def test_a_certificate_that_has_expired_since_is_not_called_missing(
    auth_database: QgisAuthDatabase, authority: Authority
) -> None:
    """QGIS gives out none that is out of date."""
    ends = datetime.now(timezone.utc).replace(microsecond=0) + timedelta(seconds=4)
    bundle = authority.bundle("alice", ends=ends)
    auth_database.store_identity(bundle)
    login = Login("dbconn.carto.com", 5432, "alice", "alice")
    saved = SavedAccount(
        Account("alice", "https://alice.carto.com"),
        Connection("CARTO alice", "carto_alice", login),
        certificate_id="c-1",
        certificate_name="qgis-laptop-1",
        certificate_expires=ends,
        certificate_fingerprint=bundle.facts.fingerprint,
        key_authcfg="",
    )
    assert stored_credentials(auth_database, saved).certificate
    while datetime.now(timezone.utc) <= ends:
        time.sleep(0.1)
    with pytest.raises(CertificateExpired) as expired:
        stored_credentials(auth_database, saved)
    assert expired.value.cure is Cure.NEW_CERTIFICATE
    assert ends.date().isoformat() in expired.value.text()
