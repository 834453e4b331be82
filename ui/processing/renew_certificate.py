"""Algorithm `renewcertificate`: a new certificate in place of a connection's old one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputBoolean, QgsProcessingParameterBoolean

from ...core.carto.errors import MasterKeyMissing
from ..tasks.jobs import renewed
from ..text import translate
from .account_parameters import add_advanced, add_connection, add_master_key, master_key_of, saved
from .base import DirectSqlAlgorithm, Given
from .certificate_outputs import add_certificate_outputs, certificate_outputs

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

ONLY_WHEN_DUE = "ONLY_WHEN_DUE"


class RenewCertificateAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `renew_certificate`."""

    def name(self) -> str:
        return "renewcertificate"

    def displayName(self) -> str:
        return translate("Processing", "Renew a certificate")

    def keywords(self) -> list[str]:
        return translate("Processing", "certificate,expiry,renewal,schedule").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Has CARTO make a new certificate for a connection, proves it by opening the database, and only then "
            "revokes the old one; if something fails, everything stays as it was. Connection, service and saved "
            "projects do not change. Needs the master key, unless it is stored for the account.\n\n"
            "For a scheduled job set ONLY_WHEN_DUE: before RENEWAL_TIME nothing is done then, and no key is needed.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_connection(self)
        add_master_key(self)
        due = translate("Processing", "Only when it is time: a third of the lifetime is left")
        add_advanced(
            self,
            QgsProcessingParameterBoolean(ONLY_WHEN_DUE, due, defaultValue=False),
            translate("Processing", "If it is not, the algorithm succeeds, changes nothing and RENEWED is false."),
        )
        add_certificate_outputs(self)
        self.addOutput(QgsProcessingOutputBoolean("RENEWED", translate("Processing", "It was renewed")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        from ...core.accounts.lifetime import Stage

        before = saved(given, use_cases)
        stage = use_cases.certificate_stage(before)
        if given.flag(ONLY_WHEN_DUE) and stage.state is Stage.FINE:
            return {**certificate_outputs(stage), "RENEWED": False}
        key = master_key_of(given, use_cases, before)
        if key is None:
            raise MasterKeyMissing
        connected = renewed(use_cases, before, key, feedback)
        if connected.left_behind is not None:
            feedback.warn(connected.left_behind)
        return {**certificate_outputs(use_cases.certificate_stage(connected.saved)), "RENEWED": True}
