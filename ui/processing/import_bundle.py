"""Algorithm `importbundle`: from a downloaded certificate and an API key to a QGIS connection."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterString

from ...core.certificates.bundle import CertificateFiles
from ...core.use_cases.connect.request import ConnectRequest
from ..text import translate
from .account_parameters import DATABASE, account, add_account, secret
from .base import DirectSqlAlgorithm, Given
from .connect import add_connected_outputs, connected_outputs
from .feedback import UseCaseFeedback
from .secret_parameter import SecretParameter

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases


class ImportBundleAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `connect` with a certificate that the user brings, and without the master key."""

    def name(self) -> str:
        return "importbundle"

    def displayName(self) -> str:
        return translate("Processing", "Import a certificate")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Makes a QGIS connection from a certificate that was made in CARTO's dashboard, or by the "
            "administrator of any PostgreSQL server: the ZIP as it was downloaded, a PEM or PKCS #12 file, or a "
            "folder. Private key, certificate and authority go into QGIS's encrypted authentication database. "
            "Host and port are read from the ZIP unless they are given. The computer's address must be allowed "
            "already.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        bundle = translate("Processing", "Certificate file (ZIP, PEM, PKCS #12), or folder with its parts")
        self.addParameter(QgsProcessingParameterString("BUNDLE", bundle))
        self.addParameter(SecretParameter("PASSPHRASE", translate("Processing", "Passphrase of the private key")))
        self.addParameter(SecretParameter(DATABASE, translate("Processing", "API key for the database")))
        self.addParameter(QgsProcessingParameterString("HOST", translate("Processing", "Database host"), optional=True))
        port = translate("Processing", "Database port")
        number = QgsProcessingParameterNumber("PORT", port, optional=True, minValue=1, maxValue=65535)
        self.addParameter(number)
        name = translate("Processing", "Name of the connection")
        self.addParameter(QgsProcessingParameterString("CONNECTION", name, optional=True))
        add_connected_outputs(self)

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        files = CertificateFiles(
            Path(given.text("BUNDLE")), secret(given, "PASSPHRASE"), given.text("HOST"), given.number("PORT")
        )
        request = ConnectRequest(
            account(given),
            certificate_files=files,
            database_key=secret(given, DATABASE),
            connection_name=given.text("CONNECTION"),
        )
        return connected_outputs(use_cases.connect(request, feedback))
