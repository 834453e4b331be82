"""Algorithm `removeaddress`: an entry off the allow-list, on an explicit wish."""

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
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback


class RemoveAddressAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `remove_address`."""

    def name(self) -> str:
        return "removeaddress"

    def displayName(self) -> str:
        return translate("Processing", "Take an address off the allow-list")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Takes one entry, exactly as it is listed, off the account's allow-list. An address is not a computer: a "
            "whole office can share one, and somebody else may come from it. So nothing is taken off unless CONFIRM "
            "is set.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        add_master_key(self)
        entry = translate("Processing", "Entry of the allow-list, exactly as it is listed")
        self.addParameter(QgsProcessingParameterString("ADDRESS", entry))
        confirm = translate("Processing", "Nobody else comes from it, or they may be locked out")
        add_advanced(
            self,
            QgsProcessingParameterBoolean("CONFIRM", confirm, defaultValue=False),
            translate(
                "Processing", "Whoever comes from this address cannot open the database any more. Set it to go on."
            ),
        )
        self.addOutput(QgsProcessingOutputString("ADDRESS", translate("Processing", "Entry that was taken off")))
        self.addOutput(QgsProcessingOutputString("ADDRESSES", translate("Processing", "All allowed addresses")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        entry = given.text("ADDRESS")
        if not given.flag("CONFIRM"):
            raise QgsProcessingException(
                translate(
                    "Processing",
                    "Others may come from {entry}, too: a whole office can share one address. Nothing was taken off. "
                    "Set CONFIRM to true if it shall go all the same.",
                ).format(entry=entry)
            )
        after = use_cases.remove_address(account(given), master_key(given, use_cases), entry, feedback)
        return {"ADDRESS": entry, "ADDRESSES": ", ".join(after.entries)}
