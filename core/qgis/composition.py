"""Puts the use cases together on QGIS.

Importing this loads `requests` and `cryptography`, so it waits for the first use.
"""

from __future__ import annotations

import platform
import re
from pathlib import Path

from qgis.core import QgsApplication

from ..carto.public_address import find_public_address
from ..journal.journal import Journal
from ..options import ADDRESS_SERVICE
from ..ports import AuthDatabase, Feedback, Http, SavedAccounts, Services
from ..postgres.database import PostgresDatabase
from ..timeouts import Timeouts
from ..use_cases.environment import Environment
from ..use_cases.use_cases import UseCases
from .connections import QgisConnections
from .exports import QgisExports
from .gui_thread import GuiThread
from .network.adapter import QgisHttp
from .network.web_proxy import web_proxy
from .profile import QgisProfile
from .public_authorities import public_authorities
from .settings import PluginSettings

_LONGEST_COMPUTER_NAME = 24


def build_use_cases(
    gui_thread: GuiThread,
    auth_database: AuthDatabase,
    saved_accounts: SavedAccounts,
    services: Services,
    timeouts: Timeouts | None = None,
) -> UseCases:
    """The use cases on this QGIS profile."""
    http = QgisHttp()
    return UseCases(
        Environment(
            http=http,
            auth_database=auth_database,
            connections=QgisConnections(gui_thread),
            saved_accounts=saved_accounts,
            services=services,
            database=PostgresDatabase(),
            exports=QgisExports(),
            public_authorities=public_authorities,
            journal=Journal(Path(QgsApplication.qgisSettingsDirPath()) / "carto_direct_sql" / "journal"),
            find_address=lambda service, feedback: _find_address(http, service, feedback),
            web_proxy=web_proxy,
            computer=computer_name(platform.node()),
            profile=QgisProfile(),
            timeouts=timeouts or Timeouts(),
        )
    )


def computer_name(node: str) -> str:
    """What this computer is called in the names of its certificates.

    Letters, digits and hyphens, `computer` if nothing is left.
    """
    first_label = node.partition(".")[0].lower()
    return re.sub(r"[^a-z0-9]+", "-", first_label).strip("-")[:_LONGEST_COMPUTER_NAME].strip("-") or "computer"


def _find_address(http: Http, service: str, feedback: Feedback) -> str:
    wanted = service or PluginSettings().text(ADDRESS_SERVICE)
    return find_public_address(http, feedback, services=(wanted,) if wanted else ())
