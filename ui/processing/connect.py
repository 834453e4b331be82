"""Algorithm `connect`: from an account to a QGIS connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..tasks.jobs import connect
from ..text import translate
from .account_parameters import DATABASE, account, add_account, add_master_key, master_key, secret
from .base import DirectSqlAlgorithm, Given
from .secret_parameter import SecretParameter

if TYPE_CHECKING:
    from ...core.use_cases.connect.request import Connected
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback


class ConnectAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `connect`."""

    def name(self) -> str:
        return "connect"

    def displayName(self) -> str:
        return translate("Processing", "Connect an account")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Makes a QGIS connection to the database of a CARTO account, and everything it needs: this computer's "
            "public address goes onto the account's allow-list, a client certificate and an API key go into "
            "QGIS's encrypted authentication database, and the database is opened once to prove that it works. "
            "What is in place already is kept.\n\n"
            "Keys are given as authentication entries, or as files that hold them, and never as text: QGIS prints "
            "what an algorithm is given. Without a database key, one is made that may read the account's tables. "
            "The certificate's name gets a random end.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        add_master_key(self)
        self.addParameter(SecretParameter(DATABASE, translate("Processing", "File with an API key for the database")))
        for name, title in (
            ("ADDRESS", translate("Processing", "Public address to allow, if not found out")),
            ("CERTIFICATE_NAME", translate("Processing", "Beginning of the certificate's name")),
            ("CONNECTION", translate("Processing", "Name of the connection")),
            ("IP_SERVICE", translate("Processing", "Web address of a service that tells the public address")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, optional=True))
        writable = translate("Processing", "An API key that is made may also change tables")
        self.addParameter(QgsProcessingParameterBoolean("WRITABLE", writable, defaultValue=False))
        add_connected_outputs(self)

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        from ...core.use_cases.connect.request import ConnectRequest

        request = ConnectRequest(
            account(given),
            master_key=master_key(given, use_cases),
            database_key=secret(given, DATABASE, use_cases),
            address=given.text("ADDRESS"),
            address_service=given.text("IP_SERVICE"),
            connection_name=given.text("CONNECTION"),
            certificate_name=given.text("CERTIFICATE_NAME"),
            writable=given.flag("WRITABLE"),
        )
        return connected_outputs(connect(use_cases, request, feedback), feedback)


def add_connected_outputs(algorithm: DirectSqlAlgorithm) -> None:
    """What `connected_outputs` fills."""
    for name, title in (
        ("CONNECTION", translate("Processing", "Connection")),
        ("SERVICE", translate("Processing", "Service")),
        ("CERTIFICATE", translate("Processing", "Certificate")),
        ("EXPIRES", translate("Processing", "The certificate expires on")),
        ("ADDRESS", translate("Processing", "Public address")),
        ("HOST", translate("Processing", "Database host")),
    ):
        algorithm.addOutput(QgsProcessingOutputString(name, title))
    algorithm.addOutput(QgsProcessingOutputNumber("PORT", translate("Processing", "Database port")))


def connected_outputs(connected: Connected, feedback: UseCaseFeedback) -> dict[str, Any]:
    """`EXPIRES` is an ISO 8601 time with its zone; `ADDRESS` is empty where no master key allowed to look."""
    saved = connected.saved
    if connected.left_behind is not None:
        feedback.warn(connected.left_behind)
    return {
        "CONNECTION": saved.connection.name,
        "SERVICE": saved.connection.service,
        "CERTIFICATE": saved.certificate_name,
        "EXPIRES": saved.certificate_expires.isoformat() if saved.has_certificate else "",
        "ADDRESS": connected.facts.address or "",
        "HOST": saved.connection.login.host,
        "PORT": saved.connection.login.port,
    }
