"""The configs of QGIS's authentication database: found, stored and removed, by id.

QGIS prints an error to standard output whenever something is asked for that is not there, so everything here looks
first.
"""

from __future__ import annotations

import secrets
import string
from typing import Any

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtSql import QSqlDatabase

from ...accounts.errors import AuthDatabaseNotWritable
from .database_file import require_writable

_ID_LENGTH = 7
_ID_LETTERS = string.ascii_lowercase + string.digits


def auth_manager() -> Any:
    """The application's `QgsAuthManager`; getting hold of it opens nothing yet."""
    return QgsApplication.authManager()


def config_exists(authcfg: str) -> bool:
    """Whether there is such a config, of whatever method; the master password is not needed."""
    return authcfg in auth_manager().configIds()


def new_id() -> str:
    """An id that no config has: seven letters and digits, as QGIS wants them."""
    while True:
        authcfg = "".join(secrets.choice(_ID_LETTERS) for _ in range(_ID_LENGTH))
        if not config_exists(authcfg):
            return authcfg


def load_config(authcfg: str) -> Any:
    """The decrypted `QgsAuthMethodConfig`; None where there is none."""
    if not config_exists(authcfg):
        return None
    config = QgsAuthMethodConfig()
    return config if _succeeded(auth_manager().loadAuthenticationConfig(authcfg, config, True)) else None


def new_config(method: str, authcfg: str, label: str, values: dict[str, str]) -> Any:
    """A `QgsAuthMethodConfig` that is not stored yet; `label` is what people see in QGIS's options."""
    config = QgsAuthMethodConfig(method)
    config.setId(authcfg)
    config.setName(label)
    config.setConfigMap(values)
    return config


def store_config(config: Any) -> None:
    """Store a config under its id, in place of what was there. Raises `AuthDatabaseNotWritable`, `AuthDatabaseBusy`."""
    require_writable()
    manager = auth_manager()
    if config_exists(config.id()):
        stored = manager.updateAuthenticationConfig(config)
    else:
        stored = _succeeded(manager.storeAuthenticationConfig(config))
    if not stored:
        raise AuthDatabaseNotWritable(f"The config {config.id()} was not stored.")
    # QGIS keeps what a config expands to in memory, and goes on using it.
    manager.clearCachedConfig(config.id())


def remove_config(authcfg: str) -> None:
    """Remove a config; nothing happens where there is none. Raises `AuthDatabaseNotWritable`, `AuthDatabaseBusy`."""
    if not config_exists(authcfg):
        return
    require_writable()
    if not auth_manager().removeAuthenticationConfig(authcfg):
        raise AuthDatabaseNotWritable(f"The config {authcfg} was not removed.")


def _succeeded(result: Any) -> bool:
    """Some versions of QGIS return the config beside the success."""
    return bool(result[0] if isinstance(result, tuple) else result)


def auth_database_is_open() -> bool:
    """Whether QGIS has opened its auth database in this process; asking the auth manager itself would open it."""
    return any(name.startswith("authentication.configs") for name in QSqlDatabase.connectionNames())
