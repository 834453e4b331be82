"""Algorithm `connectserver`: from an administrator's files and an address to a QGIS connection, without CARTO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterString

from ...core.errors import DirectSqlError
from ...core.files import typed_path
from ...core.text import QT_TRANSLATE_NOOP
from ..tasks.jobs import connect
from ..text import translate
from .account_parameters import add_advanced, secret
from .base import DirectSqlAlgorithm, Given
from .connect import add_connected_outputs, connected_outputs
from .secret_parameter import SecretParameter

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

SERVER, FILES, PASSWORD, UNCHECKED = "SERVER", "FILES", "PASSWORD", "NAME_UNCHECKED"


class PasswordInAddress(DirectSqlError):
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{parameter} holds a password, and QGIS prints parameters and keeps them in logs, histories and models. Take "
        "it out, change it at the server, and give the new one by {secret}.",
    )


class ConnectServerAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `connect` for a server that is not CARTO's."""

    def name(self) -> str:
        return "connectserver"

    def displayName(self) -> str:
        return translate("Processing", "Connect a PostgreSQL server")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Makes a QGIS connection to a database of any PostgreSQL server, from what its administrator gives: an "
            "address, and files with a client certificate and its private key, or only the certificate of the server's "
            "authority, or none where a public authority vouches for the server. Private key, certificate and password "
            "go into QGIS's encrypted authentication database, and the database is opened once to prove that it "
            "works.\n\n"
            "SERVER is whatever names host, port, database and user: postgresql://alice@db.example.com/gis, a psql "
            "command, pairs such as host=db.example.com dbname=gis, or an address for JDBC, without the password.\n\n"
            "Run it again with new files to put a new certificate in the old one's place: connection, projects and "
            "layers stay as they are.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        address = translate("Processing", "Server's address, as a URI, psql command or address for JDBC")
        self.addParameter(QgsProcessingParameterString(SERVER, address))
        files = translate("Processing", "Certificate or authority (ZIP, PEM, PKCS #12), or folder with the files")
        self.addParameter(QgsProcessingParameterString(FILES, files, optional=True))
        self.addParameter(
            SecretParameter("PASSPHRASE", translate("Processing", "File with the passphrase of the private key"))
        )
        self.addParameter(SecretParameter(PASSWORD, translate("Processing", "File with the password of the user")))
        name = translate("Processing", "Name of the connection")
        self.addParameter(QgsProcessingParameterString("CONNECTION", name, optional=True))
        unchecked = translate("Processing", "Check the server's authority only, and not its name (verify-ca)")
        add_advanced(
            self,
            QgsProcessingParameterBoolean(UNCHECKED, unchecked, defaultValue=False),
            translate(
                "Processing",
                "For servers whose name cannot be in their certificate. Whoever has another certificate of the same "
                "authority could then stand in the server's place. It needs an authority of the server's own.",
            ),
        )
        add_connected_outputs(self)

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        from ...core.certificates.bundle import CertificateFiles
        from ...core.postgres.pasted.pasted_server import parse_server
        from ...core.postgres.server import Server
        from ...core.use_cases.connect.request import ConnectRequest
        from .several_certificates import chosen_by

        server = parse_server(given.text(SERVER))
        if server.password is not None:
            raise PasswordInAddress(parameter=SERVER, secret=PASSWORD)
        files, passphrase = given.text(FILES), secret(given, "PASSPHRASE", use_cases)
        request = ConnectRequest(
            Server.of(server.login),
            certificate_files=CertificateFiles(typed_path(files), passphrase) if files else None,
            database_key=secret(given, PASSWORD, use_cases),
            connection_name=given.text("CONNECTION"),
            checks_name=not given.flag(UNCHECKED),
        )
        with chosen_by(FILES):
            return connected_outputs(connect(use_cases, request, feedback), feedback)
