"""A QGIS in a process of its own: an account is set up, and the authentication database is locked.

For `test_session.py`, whose tests say in a few lines what happens then. Its only argument is a file of facts.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsCredentials, QgsProject, QgsTransaction, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from sandbox.remote import RemoteSandbox

from carto_direct_sql.core.accounts.saved_account import SavedAccount
from carto_direct_sql.core.carto.account import Account
from carto_direct_sql.core.certificates.bundle import CertificateBundle, CertificateFacts
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.auth_database.master_password import MasterPassword
from carto_direct_sql.core.qgis.connections import QgisConnections, data_source
from carto_direct_sql.core.qgis.gui_thread import GuiThread
from carto_direct_sql.core.qgis.session.session_service import SessionService
from carto_direct_sql.core.qgis.settings import QgisSavedAccounts
from carto_direct_sql.core.secret import Secret

MASTER = "a master phrase for tests"
HANGS_AFTER_S = 90
LAYERS = 7
TABLE = 'key=\'cartodb_id\' srid=4326 type=MultiPolygon table="public"."countries" (the_geom)'
LAYER = (
    '<maplayer type="vector" geometry="Polygon"><id>layer{number}</id><layername>layer{number}</layername>'
    '<provider encoding="UTF-8">postgres</provider><datasource>{source}</datasource></maplayer>'
)


class Before(QgsCredentials):
    """Stands where QGIS's dialogs stand; gives `passwords` one after the other, None for a cancelled dialog.

    Like QGIS's own dialog it judges what is typed, and asks again for a wrong one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setInstance(self)
        self.passwords: list[str | None] = [MASTER]
        self.asked_for_password: list[bool] = []
        self.asked_for_user: list[str] = []
        self.answer = (False, "", "")

    def request(self, realm: str, user: str, password: str, message: str = "") -> tuple[bool, str, str]:
        self.asked_for_user.append(f"{realm} | {message.strip()}")
        return self.answer

    def requestMasterPassword(self, password: str, stored: bool = False) -> tuple[bool, str]:
        self.asked_for_password.append(threading.current_thread() is threading.main_thread())
        for typed in self.passwords:
            if typed is None:
                return False, ""
            if QgsApplication.authManager().verifyMasterPassword(typed):
                return True, typed
        return False, ""


class SessionClient:
    """QGIS with the session service at work, unless a test starts it later."""

    def __init__(self, facts: dict[str, Any]) -> None:
        faulthandler.dump_traceback_later(HANGS_AFTER_S, exit=True)
        self.folder = Path(facts["folder"])
        self.user: str = facts["user"]
        self.sandbox = RemoteSandbox(facts["control"])
        self.application = QgsApplication([], True)
        self.application.initQgis()
        self.manager = QgsApplication.authManager()
        self.manager.setPasswordHelperEnabled(False)
        assert self.manager.setMasterPassword(MASTER, True)
        gui_thread = GuiThread()
        self.master_password = MasterPassword(interactive=True)
        self.auth_database = QgisAuthDatabase(gui_thread, self.master_password)
        self.saved = self._set_up(facts)
        self.connection = self.saved.connection
        self.source = data_source(self.connection).connectionInfo(False)
        self.before = Before()
        self.session = SessionService(gui_thread, self.auth_database, QgisSavedAccounts())
        self.refused: list[tuple[str, str]] = []
        self.locked: list[str] = []
        self.failed: list[str] = []
        self.session.dial_failures.dial_failed.connect(lambda service, said: self.refused.append((service, said)))
        self.session.unlocking.locked.connect(self.locked.append)
        self.session.unlocking.failed.connect(lambda _service, error: self.failed.append(type(error).__name__))

    def _set_up(self, facts: dict[str, Any]) -> SavedAccount:
        expires = datetime.now(timezone.utc) + timedelta(days=300)
        bundle = CertificateBundle(
            facts["certificate"].encode(),
            Secret(facts["private_key"]),
            (),
            None,
            None,
            CertificateFacts(self.user, expires, expires, facts["fingerprint"]),
        )
        authcfg = self.auth_database.new_id()
        self.auth_database.store_identity(bundle)
        self.auth_database.store_key(authcfg, self.user, Secret(facts["key"]), "API key")
        login = Login(facts["host"], facts["port"], self.user, self.user)
        saved = SavedAccount(
            account=Account(self.user, f"https://{self.user}.carto.com"),
            connection=Connection(f"CARTO {self.user}", f"carto_{self.user}", login),
            certificate_id="",
            certificate_name="qgis",
            certificate_expires=expires,
            certificate_fingerprint=facts["fingerprint"],
            key_authcfg=authcfg,
            authorities=tuple(facts["authorities"]),
        )
        QgisSavedAccounts().save(saved)
        QgisConnections(self.auth_database.gui_thread).save(saved.connection)
        return saved

    def start(self) -> None:
        """As QGIS is right after its start: the plugin is loaded, and nobody has given the master password."""
        self.manager.clearMasterPassword()
        self.session.start()

    def read_project(self, source: str = "") -> list[bool]:
        """Open a project of seven layers; whether each of them is valid."""
        project = QgsProject.instance()
        layers = "".join(LAYER.format(number=number, source=self.layer_source(source)) for number in range(LAYERS))
        file = self.folder / "project.qgs"
        file.write_text(
            f'<!DOCTYPE qgis><qgis version="3.40.6" projectname=""><projectlayers>{layers}</projectlayers></qgis>',
            encoding="utf-8",
        )
        assert project.read(str(file))
        return [layer.isValid() for layer in project.mapLayers().values()]

    def layer_source(self, source: str = "") -> str:
        return f"{source or self.source} {TABLE}"

    def layer(self) -> QgsVectorLayer:
        return QgsVectorLayer(self.layer_source(), "countries", "postgres")

    def dial(self, source: str = "") -> bool:
        """QGIS dials; a transaction has a connection of its own."""
        transaction = QgsTransaction.create(source or self.source, "postgres")
        has_begun = transaction.begin()[0]
        if has_begun:
            transaction.rollback()
        return bool(has_begun)

    def in_workers(self, work: Callable[[], Any], count: int = 1) -> list[Any]:
        """What the work comes to in so many threads at once, with the GUI thread's events going on."""
        results: list[Any] = []
        workers = [threading.Thread(target=lambda: results.append(work()), daemon=True) for _ in range(count)]
        for worker in workers:
            worker.start()
        while any(worker.is_alive() for worker in workers):
            QCoreApplication.processEvents()
            time.sleep(0.005)
        return results

    def at_another_host(self) -> str:
        """A service of this account that leads where nobody listens."""
        elsewhere = replace(self.connection, login=replace(self.connection.login, port=1))
        return data_source(elsewhere).connectionInfo(False)

    def left(self) -> list[str]:
        """Files of certificates and keys that QGIS made and forgot."""
        return [path.name for path in Path(tempfile.gettempdir()).rglob("tmp*.pem")]

    def _asks_as_before(self) -> bool:
        current = QgsCredentials.instance()
        return current is self.before or getattr(current, "guard", self) is None

    def report(self, **more: Any) -> None:
        """Tell the test, after the end of the session."""
        QgsProject.instance().clear()
        facts = {
            "asked": len(self.before.asked_for_password),
            "in_gui_thread": all(self.before.asked_for_password),
            "dialogs": list(self.before.asked_for_user),
            "refused": self.refused,
            "locked": len(set(self.locked)),
            "failed": self.failed,
            "unlocked": self.manager.masterPasswordIsSet(),
            "left": self.left(),
            **more,
        }
        self.session.close()
        facts["put_back"] = self._asks_as_before()
        facts["variable"] = os.environ.get("PGSYSCONFDIR")
        sys.stdout.write(f"\n> {json.dumps(facts)}\n")
        sys.stdout.flush()
        faulthandler.cancel_dump_traceback_later()


client = SessionClient(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
