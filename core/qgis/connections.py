"""QGIS's PostgreSQL connections, as the provider registry keeps them: the same that Browser and DB Manager show."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsSettings, QgsWkbTypes

from ..accounts.errors import ConnectionNameInvalid
from ..postgres.connection import Connection, is_service_of
from ..postgres.layer_plan import LayerPlan
from .gui_thread import GuiThread, in_gui_thread

# Estimated figures spare a count over every table; geometries come from the catalogue, and tables without one are
# tables too.
OPTIONS = {
    "saveUsername": False,
    "savePassword": False,
    "estimatedMetadata": True,
    "geometryColumnsOnly": True,
    "allowGeometrylessTables": True,
    "publicOnly": False,
    "dontResolveType": False,
}


class QgisConnections:
    """`ports.Connections`, for any thread. A saved connection names its service and nothing else: no host, no secret.

    QGIS's provider hands out connections from a cache that it empties without a lock: so in the GUI thread only. And
    whoever has it emptied (`connections(False)`) takes away what DB Manager still works with, and QGIS crashes: what
    there is, is read from the settings.
    """

    def __init__(self, gui_thread: GuiThread) -> None:
        self.gui_thread = gui_thread

    @in_gui_thread
    def save(self, connection: Connection) -> None:
        """Make the connection, or set it right if it exists. Raises `errors.ConnectionNameInvalid`."""
        self.require_usable(connection.name)
        provider = _provider()
        saved = provider.createConnection(data_source(connection).connectionInfo(False), OPTIONS)
        provider.saveConnection(saved, connection.name)

    @in_gui_thread
    def save_as(self, connection: Connection, name: str) -> None:
        """Save it under another name, too, with what the user has set for it. Raises `errors.ConnectionNameInvalid`."""
        self.require_usable(name)
        provider = _provider()
        own = provider.connections().get(connection.name) if self.is_saved(connection) else None
        options = own.configuration() if own is not None else OPTIONS
        saved = provider.createConnection(data_source(connection).connectionInfo(False), options)
        provider.saveConnection(saved, name)

    def require_usable(self, name: str) -> None:
        """Raise `errors.ConnectionNameInvalid` where QGIS cannot keep such a name: it would cut it at a slash."""
        if not name.strip() or "/" in name or "\\" in name:
            raise ConnectionNameInvalid(name=name)

    def exists(self, name: str) -> bool:
        """Whether QGIS has a connection of that name, whoever made it."""
        return _saved_service(name) is not None

    def is_saved(self, connection: Connection) -> bool:
        """Whether QGIS has this very connection, and not another one of its name."""
        return _saved_service(connection.name) == connection.service

    @in_gui_thread
    def remove(self, name: str, service: str) -> None:
        """Remove an account's connection, unless there is another under its name; `service` is the account's first."""
        saved = _saved_service(name)
        if saved is not None and is_service_of(service, saved):
            _provider().deleteConnection(name)


def data_source(connection: Connection) -> QgsDataSourceUri:
    """How to reach the database: by a service that says the rest, with the server checked by authority, and name."""
    uri = QgsDataSourceUri()
    mode = QgsDataSourceUri.SslMode
    checked = mode.SslVerifyFull if connection.checks_name else mode.SslVerifyCa
    uri.setConnection(connection.service, "", "", "", checked)
    uri.setUseEstimatedMetadata(True)
    return uri


def layer_source(connection: Connection, plan: LayerPlan) -> QgsDataSourceUri:
    """What a `QgsVectorLayer` of provider `postgres` needs to show a layer without asking about its shape first."""
    uri = data_source(connection)
    uri.setDataSource(plan.schema, plan.table, plan.geometry_column, plan.filter, plan.key_column)
    if plan.geometry_column:
        if plan.srid is not None:
            uri.setSrid(str(plan.srid))
        uri.setWkbType(QgsWkbTypes.parseType(plan.geometry_type))
    return uri


def _saved_service(name: str) -> str | None:
    """Empty for a connection without a service, None where there is no such connection."""
    settings = QgsSettings()
    settings.beginGroup("PostgreSQL/connections")
    return str(settings.value(f"{name}/service", "") or "") if name in settings.childGroups() else None


def _provider() -> Any:
    return QgsProviderRegistry.instance().providerMetadata("postgres")
