"""What QGIS leaves of a certificate in the temporary folder goes, and nothing else does."""

from __future__ import annotations

import os
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCredentials, QgsDataSourceUri, QgsVectorLayer
from qgis.PyQt.QtCore import QDir

from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.postgres.connection import Connection
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.session import leaked_keys
from carto_direct_sql.core.qgis.session.certificate_files import certificate_files
from carto_direct_sql.core.qgis.session.leaked_keys import LeakedKeys
from carto_direct_sql.core.qgis.session.pass_file import SessionPassFile
from carto_direct_sql.core.secret import Secret

from .sandbox_certificate import issued

TEMPORARY = Path(QDir.tempPath())


class NobodyToAsk(QgsCredentials):
    """Keeps QGIS from asking on the terminal, and counts how often it would."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.setInstance(self)

    def request(self, realm: str, username: str, password: str, message: str = "") -> tuple[bool, str, str]:
        self.asked += 1
        return False, username, password


class Installed:
    """`ports.Installations` in memory."""

    def __init__(self, *kept: SavedAccount) -> None:
        self.kept = kept

    def all(self) -> tuple[SavedAccount, ...]:
        return self.kept


@pytest.fixture
def installed(sandbox: Any, account: Any, auth_manager: Any) -> Iterator[Installed]:
    """An account whose certificate is in the auth database, and whose key libpq finds."""
    account.allow_list = [sandbox.home.address]
    bundle, auth_database = issued(sandbox, account), QgisAuthDatabase(interactive=False)
    authcfg = auth_database.new_id()
    auth_database.store_certificate(authcfg, bundle, "CARTO")
    auth_database.trust(bundle.authorities)
    home = sandbox.home
    connection = Connection("CARTO", home.database_host, home.database_port, account.user, account.user, authcfg)
    pass_file = SessionPassFile(auth_database, Installed())
    pass_file.set_key(connection, Secret(account.master_key))
    facts = bundle.facts
    yield Installed(
        SavedAccount(
            account=Account(account.user, account.address()),
            connection=connection,
            certificate_id="1",
            certificate_name="qgis",
            certificate_expires=facts.not_after,
            certificate_fingerprint=facts.fingerprint,
            key_authcfg="key0001",
        )
    )
    pass_file.close()


@pytest.fixture
def authcfg(installed: Installed) -> str:
    return installed.kept[0].connection.authcfg


@pytest.fixture
def layer(installed: Installed) -> QgsVectorLayer:
    to = installed.kept[0].connection
    uri = QgsDataSourceUri()
    verified = QgsDataSourceUri.SslMode.SslVerifyFull
    uri.setConnection(to.host, str(to.port), to.database, "", "", verified, to.authcfg)
    uri.setDataSource("public", "countries", "the_geom", "", "cartodb_id")
    made = QgsVectorLayer(uri.uri(False), "countries", "postgres")
    assert made.isValid()
    return made


@pytest.fixture
def nobody() -> Iterator[NobodyToAsk]:
    earlier = QgsCredentials.instance()
    made = NobodyToAsk()
    yield made
    made.setInstance(earlier)


@pytest.fixture
def leak(layer: QgsVectorLayer, nobody: NobodyToAsk) -> Callable[[], set[Path]]:
    """Has QGIS forget a key; returns the files that it left."""

    def leaking() -> set[Path]:
        before = left()
        layer.hasSpatialIndex()
        new = left() - before
        assert nobody.asked and len(new) == 3
        return new

    return leaking


@pytest.fixture
def watch(installed: Installed) -> Iterator[LeakedKeys]:
    made = LeakedKeys(installed)
    made.start()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaked_keys, "_LAST_DIAL_S", 0.2)


@pytest.fixture
def foreign() -> Iterator[set[Path]]:
    """A certificate and a key of somebody else's, as QGIS writes them, old and forgotten."""
    names = [TEMPORARY / f"tmppki_{{{uuid.uuid4()}}}.pem" for _ in range(2)]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x"]
    subprocess.run([*command, "-keyout", names[1], "-out", names[0]], check=True, capture_output=True)
    age(names, 10_000)
    yield set(names)
    for name in names:
        name.unlink(missing_ok=True)


def left() -> set[Path]:
    return set(TEMPORARY.glob("tmp*.pem"))


def age(paths: Any, seconds: float) -> None:
    then = time.time() - seconds
    for path in paths:
        os.utime(path, (then, then))


def test_nothing_is_left_at_the_end(watch: LeakedKeys, leak: Any, foreign: set[Path]) -> None:
    before = left()
    leak()
    leak()
    watch.end()
    assert left() == before
    assert foreign <= before


def test_what_an_earlier_session_left_goes_once_no_dial_can_need_it(
    watch: LeakedKeys, leak: Any, foreign: set[Path]
) -> None:
    earlier, later = leak(), leak()
    age(earlier, leaked_keys.IN_USE_S + 1)
    watch.sweep()
    assert left() & (earlier | later | foreign) == later | foreign


def test_a_dial_under_way_is_not_disturbed(watch: LeakedKeys, authcfg: str) -> None:
    with certificate_files(authcfg) as files:
        age([files["sslkey"], files["sslcert"], files["sslrootcert"]], leaked_keys.IN_USE_S - 30)
        watch.sweep()
        assert all(Path(files[name]).exists() for name in ("sslkey", "sslcert", "sslrootcert"))


def test_the_end_waits_for_a_dial_that_has_just_begun(
    watch: LeakedKeys, authcfg: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaked_keys, "_LAST_DIAL_S", 1.0)
    with certificate_files(authcfg):
        began = time.monotonic()
        watch.end()
        assert time.monotonic() - began > 0.5


def test_a_certificate_that_was_replaced_meanwhile_stays_known(
    watch: LeakedKeys, leak: Any, installed: Installed
) -> None:
    files = leak()
    watch.sweep()
    installed.kept = ()
    watch.end()
    assert not left() & files


def test_the_watch_begins_when_the_auth_database_is_first_read(
    installed: Installed, auth_manager: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaked_keys, "_FIRST_PAUSE_S", 0.0)
    looks: list[int] = []
    monkeypatch.setattr(LeakedKeys, "sweep", lambda self: looks.append(1))
    auth_manager.clearMasterPassword()
    watch = LeakedKeys(installed)
    watch.start()
    time.sleep(0.1)
    assert not looks
    assert auth_manager.setMasterPassword("a master phrase for tests", True)
    deadline = time.monotonic() + 5
    while not looks and time.monotonic() < deadline:
        time.sleep(0.01)
    assert looks
    watch.close()
    watch.close()


def test_unloading_does_not_wait_and_takes_everything_away_all_the_same(
    watch: LeakedKeys, leak: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaked_keys, "_LAST_DIAL_S", 0.5)
    files = leak()
    watch.close()
    assert left() & files == files, "the GUI goes on before the files are gone"
    watch.end()  # waits for what is being done already
    assert not left() & files


def test_files_of_others_are_neither_touched_nor_in_the_way(watch: LeakedKeys, leak: Any, tmp_path: Path) -> None:
    files = leak()
    watch._folder = tmp_path
    others = [tmp_path / f"other{number}" for number in range(10_000)]
    for other in others:
        other.touch()
    watch.sweep()
    assert all(other.exists() for other in others)
    watch._folder = TEMPORARY
    watch.end()
    assert not left() & files
