"""The use cases on a real QGIS against the sandbox. QGIS is imported inside: the pure tests load this file too."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from carto_direct_sql.core.use_cases.connect.request import ConnectRequest
    from carto_direct_sql.core.use_cases.use_cases import UseCases


class Computer:
    """One QGIS profile with the plugin's parts in it, and the sandbox's account as its user sees it."""

    def __init__(self, sandbox: Any, account: Any) -> None:
        from qgis.core import QgsSettings
        from trusted_authorities import trust

        from carto_direct_sql.core.options import ADDRESS_SERVICE
        from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
        from carto_direct_sql.core.qgis.auth_database.master_password import MasterPassword
        from carto_direct_sql.core.qgis.composition import build_use_cases
        from carto_direct_sql.core.qgis.gui_thread import GuiThread
        from carto_direct_sql.core.qgis.session.session_service import SessionService
        from carto_direct_sql.core.qgis.settings import QgisSavedAccounts
        from carto_direct_sql.core.qgis.settings_keys import GROUP
        from carto_direct_sql.core.timeouts import Timeouts

        self.sandbox = sandbox
        self.account = account
        gui_thread = GuiThread()
        self.auth_database = QgisAuthDatabase(gui_thread, MasterPassword(interactive=False))
        self.saved_accounts = QgisSavedAccounts()
        self.session = SessionService(gui_thread, self.auth_database, self.saved_accounts)
        self.session.start()
        # Not as the plugin does it, which refuses where the settings cannot be written: that is for the tests to see.
        QgsSettings().setValue(f"{GROUP}/{ADDRESS_SERVICE.name}", sandbox.home.address_service)
        # As an administrator does on premises; without it QGIS would not even speak to the API.
        trust(sandbox.ca_file)
        hasty = Timeouts(
            answer_s=2.0,
            issuing_s=2.0,
            retry_s=(0.01,),
            longest_retry_s=0.5,
            lost_answer_s=3.0,
            longest_rest_s=0.05,
            firewall_s=(0.1,),
        )
        self.use_cases: UseCases = build_use_cases(
            gui_thread, self.auth_database, self.saved_accounts, self.session.services, hasty
        )

    def request(self, **wishes: Any) -> ConnectRequest:
        """Connect the account with its master key, unless `wishes` say otherwise."""
        from carto_direct_sql.core.carto.account import parse_account
        from carto_direct_sql.core.secret import Secret
        from carto_direct_sql.core.use_cases.connect.request import ConnectRequest

        return ConnectRequest(
            parse_account(self.account.address()), **{"master_key": Secret(self.account.master_key), **wishes}
        )

    def connect(self, **wishes: Any) -> Any:
        """Run the use case, as nobody who could cancel it."""
        return self.use(self.use_cases.connect, self.request(**wishes))

    def use(self, use_case: Callable[..., Any], *values: Any) -> Any:
        """Run a use case as the plugin does: not in the thread of the GUI, whose events go on."""
        from carto_direct_sql.core.feedback import Unstoppable
        from carto_direct_sql.ui.tasks.waiting import away_from_gui_thread

        return away_from_gui_thread(lambda: use_case(*values, Unstoppable()))

    def holdings(self) -> dict[str, Any]:
        """What is on this computer: to compare before and after."""
        from qgis.core import QgsApplication, QgsProviderRegistry, QgsSettings

        manager = QgsApplication.authManager()
        return {
            "configs": sorted(manager.configIds()),
            "identities": sorted(manager.certIdentityIds()),
            "authorities": sorted(authority.digest().toHex().data().decode() for authority in manager.databaseCAs()),
            "connections": sorted(QgsProviderRegistry.instance().providerMetadata("postgres").connections(False)),
            "saved_accounts": self.saved_accounts.all(),
            "settings": sorted(key for key in QgsSettings().allKeys() if key.startswith("carto_direct_sql/accounts")),
        }

    def service_file(self) -> str:
        """What libpq finds of this session."""
        return Path(os.environ["PGSYSCONFDIR"], "pg_service.conf").read_text(encoding="utf-8")

    def close(self) -> None:
        """As at unload."""
        self.session.close()


@pytest.fixture
def computer(auth_manager: object, clean_settings: object, sandbox: Any, account: Any) -> Iterator[Computer]:
    """A fresh profile beside a fresh account."""
    from qgis.core import QgsProviderRegistry

    made = Computer(sandbox, account)
    yield made
    made.close()
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    for name in provider.connections(False):
        provider.deleteConnection(name)
    assert "carto_direct_sql" not in os.environ.get("PGSYSCONFDIR", "")
