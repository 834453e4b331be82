"""Algorithm `importbundle`: from a downloaded certificate and an API key to a QGIS connection."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterString

from ...core.files import typed_path
from ..tasks.jobs import connect
from ..text import translate
from .account_parameters import DATABASE, account, add_account, add_advanced, secret
from .base import DirectSqlAlgorithm, Given
from .connect import add_connected_outputs, connected_outputs
from .secret_parameter import SecretParameter

if TYPE_CHECKING:
    from ...core.postgres.server_identity import ServerIdentity
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

FINGERPRINT = "SERVER_FINGERPRINT"


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
            "already.\n\n"
            "The API key goes to the server that the file names, and a file can be forged. So for an account of "
            "CARTO's cloud that has to be one of CARTO's own servers, and for any other account a server that is new "
            "to this computer has to be confirmed: see SERVER_FINGERPRINT.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        bundle = translate("Processing", "Certificate file (ZIP, PEM, PKCS #12), or folder with its parts")
        self.addParameter(QgsProcessingParameterString("BUNDLE", bundle))
        self.addParameter(
            SecretParameter("PASSPHRASE", translate("Processing", "File with the passphrase of the private key"))
        )
        self.addParameter(SecretParameter(DATABASE, translate("Processing", "File with an API key for the database")))
        self.addParameter(QgsProcessingParameterString("HOST", translate("Processing", "Database host"), optional=True))
        port = translate("Processing", "Database port")
        number = QgsProcessingParameterNumber("PORT", port, optional=True, minValue=1, maxValue=65535)
        self.addParameter(number)
        name = translate("Processing", "Name of the connection")
        self.addParameter(QgsProcessingParameterString("CONNECTION", name, optional=True))
        fingerprint = translate("Processing", "SHA-256 fingerprint of the server's authority, to confirm the server")
        add_advanced(
            self,
            QgsProcessingParameterString(FINGERPRINT, fingerprint, optional=True),
            translate(
                "Processing",
                "Outside CARTO's cloud, the server that a file leads to gets the API key only if you confirm it. Run "
                "the algorithm without this once: it tells the server and the fingerprint, and sends nothing. Compare "
                "them with what your administrator says, and give the fingerprint here. It is asked for once, and "
                "again when the server or its authority changes. Where a public authority vouches for the server, "
                "there is no fingerprint: name the server in HOST.",
            ),
        )
        add_connected_outputs(self)

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        from ...core.certificates.bundle import CertificateFiles
        from ...core.certificates.errors import ServerUnconfirmed
        from ...core.use_cases.connect.request import ConnectRequest
        from .several_certificates import chosen_by

        passphrase = secret(given, "PASSPHRASE", use_cases)
        files = CertificateFiles(typed_path(given.text("BUNDLE")), passphrase, given.text("HOST"), given.number("PORT"))
        request = ConnectRequest(
            account(given),
            certificate_files=files,
            database_key=secret(given, DATABASE, use_cases),
            connection_name=given.text("CONNECTION"),
        )
        try:
            with chosen_by("BUNDLE"):
                connected = connect(use_cases, request, feedback)
        except ServerUnconfirmed as unconfirmed:
            if not _is_confirmed(unconfirmed.server, given):
                raise
            connected = connect(use_cases, replace(request, confirmed_server=unconfirmed.server), feedback)
        return connected_outputs(connected, feedback)


def _is_confirmed(server: ServerIdentity, given: Given) -> bool:
    """By the fingerprint of its authority; where that is a public one, by the name that it vouches for."""
    if not server.fingerprint:
        return given.text("HOST").lower() == server.host.lower()
    return _digits(given.text(FINGERPRINT)) == _digits(server.fingerprint)


def _digits(fingerprint: str) -> str:
    """However it is written: with colons or blanks, in small letters, several in any order."""
    return "".join(sorted(re.sub(r"[\s:]", "", one).upper() for one in fingerprint.split(",")))
