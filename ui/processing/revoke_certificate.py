"""Algorithm `revokecertificate`: a certificate of an account opens nothing any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterBoolean, QgsProcessingParameterString

from ..text import translate
from .account_parameters import account, add_account, add_advanced, add_master_key, master_key
from .base import DirectSqlAlgorithm, Given

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

CERTIFICATE = "CERTIFICATE"


class RevokeCertificateAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `revoke_named`."""

    def name(self) -> str:
        return "revokecertificate"

    def displayName(self) -> str:
        return translate("Processing", "Revoke a certificate")

    def keywords(self) -> list[str]:
        return translate("Processing", "certificate,revocation,lost computer,tidy up").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Revokes a client certificate at CARTO: whoever uses it cannot open the database any more, from the next "
            "connection on. One that has expired, or that nobody can use, goes at once; for any other one the "
            "algorithm says who uses it, and goes on only if CONFIRM is set. HOLDER says who had it: here, elsewhere "
            "or nobody.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        add_master_key(self)
        name = translate("Processing", "Name of the certificate, exactly as it is listed")
        self.addParameter(QgsProcessingParameterString(CERTIFICATE, name))
        confirm = translate("Processing", "Revoke it although somebody may use it")
        add_advanced(
            self,
            QgsProcessingParameterBoolean("CONFIRM", confirm, defaultValue=False),
            translate("Processing", "It cannot be taken back: whoever uses it needs a new certificate."),
        )
        self.addOutput(QgsProcessingOutputString(CERTIFICATE, translate("Processing", "Certificate")))
        self.addOutput(QgsProcessingOutputString("HOLDER", translate("Processing", "Who had it")))
        self.addOutput(QgsProcessingOutputString("CONNECTION", translate("Processing", "Connection that used it")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        revoked = use_cases.revoke_named(
            account(given),
            master_key(given, use_cases),
            given.text(CERTIFICATE),
            feedback,
            confirmed=given.flag("CONFIRM"),
        )
        return {
            CERTIFICATE: revoked.certificate.name,
            "HOLDER": revoked.holder.value,
            "CONNECTION": revoked.connection,
        }
