"""Algorithms `regenerateapikey` and `deleteapikey`: what signs in with an API key stops working."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..text import translate
from .account_parameters import account, add_account, add_advanced, add_master_key, master_key
from .base import DirectSqlAlgorithm, Given

if TYPE_CHECKING:
    from ...core.use_cases.manage_access import ManageAccess
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

KEY = "KEY"
CONFIRM = "CONFIRM"


class _ChangeApiKeyAlgorithm(DirectSqlAlgorithm):
    """What both have in common: an API key is named, and somebody has to confirm it."""

    def keywords(self) -> list[str]:
        return translate("Processing", "API key,permissions,tables").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        add_master_key(self)
        name = translate("Processing", "Name of the API key, exactly as it is listed")
        self.addParameter(QgsProcessingParameterString(KEY, name))
        confirm = translate("Processing", "Nobody else signs in with it, or they may be locked out")
        add_advanced(
            self,
            QgsProcessingParameterBoolean(CONFIRM, confirm, defaultValue=False),
            translate("Processing", "It cannot be taken back: whoever uses it needs a new API key."),
        )
        self.addOutput(QgsProcessingOutputString(KEY, translate("Processing", "Name of the API key")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        name = given.text(KEY)
        if not given.flag(CONFIRM):
            text = translate("Processing", "Whoever signs in with {name} cannot do so any more. Set CONFIRM to go on.")
            raise QgsProcessingException(text.format(name=name))
        return {
            KEY: name,
            **self.change(use_cases.access(account(given), master_key(given, use_cases)), name, feedback),
        }

    def change(self, access: ManageAccess, name: str, feedback: UseCaseFeedback) -> dict[str, Any]:
        """Do it; the outputs besides the name."""
        raise NotImplementedError


class RegenerateApiKeyAlgorithm(_ChangeApiKeyAlgorithm):
    """Runs the use case `regenerate_api_key`."""

    def name(self) -> str:
        return "regenerateapikey"

    def displayName(self) -> str:
        return translate("Processing", "Regenerate an API key")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Has CARTO give an API key another text, as is wise when somebody else may have seen it. The connections "
            "of this computer that sign in with it take the new one over and are named in CONNECTIONS; everywhere "
            "else what signs in with it stops working, so CONFIRM has to be set.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        title = translate("Processing", "Connections that have the new API key")
        self.addOutput(QgsProcessingOutputString("CONNECTIONS", title))

    def change(self, access: ManageAccess, name: str, feedback: UseCaseFeedback) -> dict[str, Any]:
        changed = access.regenerate_api_key(name, feedback)
        return {"CONNECTIONS": ", ".join(saved.connection.name for saved in changed)}


class DeleteApiKeyAlgorithm(_ChangeApiKeyAlgorithm):
    """Runs the use case `delete_api_key`."""

    def name(self) -> str:
        return "deleteapikey"

    def displayName(self) -> str:
        return translate("Processing", "Delete an API key")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Deletes an API key at CARTO. What signs in with it, on this computer or elsewhere, stops working at once, "
            "so CONFIRM has to be set.",
        )

    def change(self, access: ManageAccess, name: str, feedback: UseCaseFeedback) -> dict[str, Any]:
        access.delete_api_key(name, feedback)
        return {}
