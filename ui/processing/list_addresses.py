"""Algorithm `listaddresses`: the allow-list as a table, and whether this computer gets in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputBoolean, QgsProcessingOutputString
from qgis.PyQt.QtCore import QMetaType

from ..text import translate
from .account_parameters import account, add_account, add_master_key, master_key
from .base import DirectSqlAlgorithm, Given
from .table import OUTPUT, add_table, written_table

if TYPE_CHECKING:
    from ...core.use_cases.addresses import Addresses
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

_COLUMNS = {
    "entry": QMetaType.Type.QString,
    "covers_here": QMetaType.Type.Bool,
    "added_here": QMetaType.Type.QString,
}


class ListAddressesAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `list_addresses`."""

    def name(self) -> str:
        return "listaddresses"

    def displayName(self) -> str:
        return translate("Processing", "List allowed addresses")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Lists the entries of the account's allow-list, exactly as they are there, and changes nothing. "
            "“covers_here” says whether an entry lets this computer in, “added_here” when it was added from this "
            "computer, in ISO 8601, if it was. LETS_IN says whether this computer, which comes from ADDRESS, gets in.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        add_master_key(self)
        add_table(self, translate("Processing", "All allowed addresses"), optional=True)
        self.addOutput(QgsProcessingOutputString("ADDRESS", translate("Processing", "This computer's address")))
        self.addOutput(QgsProcessingOutputString("ADDRESSES", translate("Processing", "All allowed addresses")))
        self.addOutput(QgsProcessingOutputBoolean("LETS_IN", translate("Processing", "This computer gets in")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> Addresses:
        return use_cases.access(account(given), master_key(given, use_cases)).addresses(feedback)

    def outputs(self, result: Addresses, given: Given) -> dict[str, Any]:
        entries = result.entries
        outputs: dict[str, Any] = {
            "ADDRESS": result.own,
            "ADDRESSES": ", ".join(entry.text for entry in entries),
            "LETS_IN": result.lets_in,
        }
        if given.parameters.get(OUTPUT) is not None:
            rows = [[one.text, one.covers_here, one.added.isoformat() if one.added else ""] for one in entries]
            outputs[OUTPUT] = written_table(self, given, _COLUMNS, rows)
        return outputs
