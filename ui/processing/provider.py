"""The Processing provider `cartodirectsql`. Ids and parameter names are a public interface: they stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..icon import plugin_icon
from .change_api_key import DeleteApiKeyAlgorithm, RegenerateApiKeyAlgorithm
from .connect import ConnectAlgorithm
from .connect_server import ConnectServerAlgorithm
from .create_for_others import CreateApiKeyAlgorithm, CreateCertificateAlgorithm
from .diagnose import DiagnoseAlgorithm
from .disconnect import DisconnectAlgorithm
from .export_again import ExportAgainAlgorithm, RemoveExportAlgorithm
from .export_connection import ExportConnectionAlgorithm
from .import_bundle import ImportBundleAlgorithm
from .list_addresses import ListAddressesAlgorithm
from .list_api_keys import ListApiKeysAlgorithm
from .list_certificates import ListCertificatesAlgorithm
from .list_datasets import ListDatasetsAlgorithm
from .list_exports import ListExportsAlgorithm
from .register_address import RegisterAddressAlgorithm
from .remove_address import RemoveAddressAlgorithm
from .rename_connection import RenameConnectionAlgorithm
from .renew_certificate import RenewCertificateAlgorithm
from .revoke_certificate import RevokeCertificateAlgorithm
from .set_database_key import SetDatabaseKeyAlgorithm

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases

ALGORITHMS = (
    ConnectAlgorithm,
    RegisterAddressAlgorithm,
    RemoveAddressAlgorithm,
    ImportBundleAlgorithm,
    ConnectServerAlgorithm,
    DiagnoseAlgorithm,
    ListDatasetsAlgorithm,
    ExportConnectionAlgorithm,
    ListExportsAlgorithm,
    ExportAgainAlgorithm,
    RemoveExportAlgorithm,
    ListCertificatesAlgorithm,
    RenewCertificateAlgorithm,
    RevokeCertificateAlgorithm,
    CreateCertificateAlgorithm,
    SetDatabaseKeyAlgorithm,
    ListAddressesAlgorithm,
    ListApiKeysAlgorithm,
    CreateApiKeyAlgorithm,
    RegenerateApiKeyAlgorithm,
    DeleteApiKeyAlgorithm,
    RenameConnectionAlgorithm,
    DisconnectAlgorithm,
)


class DirectSqlProvider(QgsProcessingProvider):
    """Every action of the plugin without a screen. `use_cases` is called when an algorithm runs."""

    def __init__(self, use_cases: Callable[[], UseCases]) -> None:
        super().__init__()
        self._use_cases = use_cases

    def id(self) -> str:
        return "cartodirectsql"

    def name(self) -> str:
        return "CARTO Direct SQL"

    def icon(self) -> QIcon:
        return plugin_icon()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm(self._use_cases))
