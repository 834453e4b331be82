"""Algorithm `renameconnection`: another name for a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterString

from ..text import translate
from .account_parameters import CONNECTION, add_connection, saved
from .base import DirectSqlAlgorithm, Given

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback


class RenameConnectionAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `rename`."""

    def name(self) -> str:
        return "renameconnection"

    def displayName(self) -> str:
        return translate("Processing", "Rename a connection")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Gives a connection another name in QGIS. Its service keeps its own, so layers and saved projects stay as "
            "they are, and nothing is asked of CARTO.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_connection(self)
        self.addParameter(QgsProcessingParameterString("NAME", translate("Processing", "New name")))
        self.addOutput(QgsProcessingOutputString(CONNECTION, translate("Processing", "Connection")))
        self.addOutput(QgsProcessingOutputString("SERVICE", translate("Processing", "Service")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        renamed = use_cases.rename(saved(given, use_cases), given.text("NAME"), feedback)
        return {CONNECTION: renamed.connection.name, "SERVICE": renamed.connection.service}
