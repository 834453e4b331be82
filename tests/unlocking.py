"""The auth database of a test's own QGIS, opened with one master password for all."""

from __future__ import annotations

MASTER = "a master phrase for tests"


def unlock_auth_database() -> None:
    """Give the master password; several processes of a fresh profile may do so at one moment."""
    from qgis.core import QgsApplication

    from carto_direct_sql.core.qgis.auth_database.database_file import first_master_password

    manager = QgsApplication.authManager()
    manager.masterPasswordHashInDatabase()  # the manager learns where its file is
    with first_master_password(wait=True):
        assert manager.setMasterPassword(MASTER, True)
