"""Puts the use cases together on QGIS.

Importing this loads `requests` and `cryptography`, so it waits for the first use.
"""

from __future__ import annotations

import platform
import re
from pathlib import Path

from qgis.core import QgsApplication

from ..access import Access
from ..journal import Journal
from ..outside import Outside
from ..patience import Patience
from ..ports import Feedback, Http, Installations, PassFile, Vault
from ..public_address import find_public_address
from .connections import QgisConnections
from .database import QgisDatabase
from .network import QgisHttp
from .settings import PluginSettings

_LONGEST_COMPUTER_NAME = 24


def build_access(
    vault: Vault, installations: Installations, pass_file: PassFile, patience: Patience | None = None
) -> Access:
    """The use cases on this QGIS profile."""
    http = QgisHttp()
    return Access(
        Outside(
            http=http,
            vault=vault,
            connections=QgisConnections(),
            installations=installations,
            pass_file=pass_file,
            database=QgisDatabase(vault),
            journal=Journal(Path(QgsApplication.qgisSettingsDirPath()) / "carto_direct_sql" / "journal"),
            find_address=lambda service, feedback: _find_address(http, service, feedback),
            computer=computer_name(platform.node()),
            patience=patience or Patience(),
        )
    )


def computer_name(node: str) -> str:
    """What this computer is called in the names of its certificates.

    Letters, digits and hyphens, `computer` if nothing is left.
    """
    first_label = node.partition(".")[0].lower()
    return re.sub(r"[^a-z0-9]+", "-", first_label).strip("-")[:_LONGEST_COMPUTER_NAME].strip("-") or "computer"


def _find_address(http: Http, service: str, feedback: Feedback) -> str:
    wanted = service or PluginSettings().address_service
    return find_public_address(http, feedback, services=(wanted,) if wanted else ())
