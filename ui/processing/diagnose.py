"""Algorithm `diagnose`: which link of the chain broke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputBoolean, QgsProcessingOutputString

from ..text import translate
from .account_parameters import add_connection, saved
from .base import DirectSqlAlgorithm, Given

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback


class DiagnoseAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `diagnose`; a broken link is its result and no failure."""

    def name(self) -> str:
        return "diagnose"

    def displayName(self) -> str:
        return translate("Processing", "Diagnose a connection")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Looks at the stored certificate and key of a connection, opens the database once, and says "
            "what is broken, why, and what helps. STAGE is one of auth_database, own_certificate, name, "
            "network, address, tls, server_certificate, database_key, database, postgis, grants, clock, none.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_connection(self)
        self.addOutput(QgsProcessingOutputBoolean("OK", translate("Processing", "Everything works")))
        self.addOutput(QgsProcessingOutputString("STAGE", translate("Processing", "Broken part")))
        self.addOutput(QgsProcessingOutputString("CAUSE", translate("Processing", "Cause")))
        self.addOutput(QgsProcessingOutputString("CURE", translate("Processing", "Cure")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        account = saved(given, use_cases)
        feedback.has_management = account.account.has_management
        diagnosis = use_cases.diagnose(account, feedback)
        error = diagnosis.error
        return {
            "OK": diagnosis.ok,
            "STAGE": diagnosis.stage.word,
            "CAUSE": error.text(translate) if error is not None else "",
            "CURE": error.cure_text(translate) if error is not None else "",
        }
