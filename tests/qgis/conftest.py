"""A QGIS with an auth database of its own, unlocked, and certificates as CARTO gives them.

pytest-qgis starts QGIS before this file is read, so `QGIS_AUTH_DB_DIR_PATH` has to be in the environment of the test
command: without it these tests would write into the auth database of whoever runs them, and refuse.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsApplication, QgsAuthManager, QgsSettings
from qgis.PyQt.QtNetwork import QSslCertificate

from carto_direct_sql.core.qgis.auth_database import master_password as master_passwords
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.auth_database.master_password import MasterPassword
from carto_direct_sql.core.qgis.gui_thread import GuiThread

from .session_runs import SessionRuns

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.carto import Sandbox

MASTER = "a master phrase for tests"


@pytest.fixture(scope="session", autouse=True)
def own_auth_database(qgis_app: QgsApplication) -> None:
    folder = os.environ.get("QGIS_AUTH_DB_DIR_PATH", "")
    if not folder:
        pytest.exit("Set QGIS_AUTH_DB_DIR_PATH to an empty folder before running the QGIS tests.", returncode=2)
    # The desktop's key ring would be asked, and there may be none that answers.
    QgsApplication.authManager().setPasswordHelperEnabled(False)


@pytest.fixture(autouse=True)
def own_session(qgis_app: QgsApplication) -> None:
    """Each test begins as a QGIS that has not had the plugin yet."""
    for name in ("carto_direct_sql_place", "carto_direct_sql_open"):
        qgis_app.setProperty(name, None)


@pytest.fixture
def auth_manager(own_auth_database: None, request: pytest.FixtureRequest) -> Iterator[object]:
    """QGIS's auth manager, unlocked and empty.

    Only a `computer` finds the sandbox's authority in it, which stays for the next one: having QGIS read all
    authorities of the system again takes longer than most tests.
    """
    manager = QgsApplication.authManager()
    assert manager.masterPasswordIsSet() or manager.setMasterPassword(MASTER, True)
    _empty(manager, keeps_sandboxs="computer" in request.fixturenames)
    yield manager
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword(MASTER, True)
    _empty(manager, keeps_sandboxs=True)


def _empty(manager: QgsAuthManager, keeps_sandboxs: bool) -> None:
    for authcfg in manager.configIds():
        manager.removeAuthenticationConfig(authcfg)
    for identity in manager.certIdentityIds():
        manager.removeCertIdentity(identity)
    goes = [authority for authority in manager.databaseCAs() if not (keeps_sandboxs and _is_the_sandboxs(authority))]
    for authority in goes:
        manager.removeCertAuthority(authority)
        manager.removeCertTrustPolicy(authority)
    if goes:
        manager.rebuildCaCertsCache()
        manager.rebuildCertTrustCache()
        manager.rebuildTrustedCaCertsCache()


def _is_the_sandboxs(authority: QSslCertificate) -> bool:
    return "CARTO sandbox" in authority.subjectInfo(QSslCertificate.SubjectInfo.Organization)


@pytest.fixture
def no_password_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own is named by their environment."""
    monkeypatch.setattr(master_passwords, "_give_from_file", lambda: False)


@pytest.fixture
def gui_thread(own_auth_database: None) -> GuiThread:
    """The tests' own thread is the one of the GUI."""
    return GuiThread()


@pytest.fixture
def auth_database(auth_manager: object, gui_thread: GuiThread) -> QgisAuthDatabase:
    """The plugin's view of it, with nobody to ask."""
    return QgisAuthDatabase(gui_thread, MasterPassword(interactive=False))


@pytest.fixture
def clean_settings() -> Iterator[QgsSettings]:
    """QGIS's settings without a trace of the plugin, before and after."""
    settings = QgsSettings()
    settings.remove("carto_direct_sql")
    yield settings
    settings.remove("carto_direct_sql")


@pytest.fixture
def session_runs(sandbox: Sandbox, account: Account, tmp_path: Path) -> SessionRuns:
    """Processes of QGIS in which the account is set up."""
    return SessionRuns(sandbox, account, tmp_path)
