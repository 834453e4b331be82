"""Algorithm `registeraddress`: this computer's address onto the allow-list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterBoolean, QgsProcessingParameterString

from ..text import translate
from .account_parameters import account, add_account, add_advanced, add_master_key, master_key
from .base import DirectSqlAlgorithm, Given

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback


class RegisterAddressAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `register_address`."""

    def name(self) -> str:
        return "registeraddress"

    def displayName(self) -> str:
        return translate("Processing", "Allow this computer's address")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Puts a public address onto the account's allow-list, by default the one that this computer is seen "
            "with. All other entries stay: somebody may come from them.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        add_master_key(self)
        address = translate("Processing", "Address, if not this computer's")
        self.addParameter(QgsProcessingParameterString("ADDRESS", address, optional=True))
        service = translate("Processing", "Web address of a service that tells the public address")
        self.addParameter(QgsProcessingParameterString("IP_SERVICE", service, optional=True))
        everybody = translate("Processing", "0.0.0.0 is meant: let every address in")
        add_advanced(
            self,
            QgsProcessingParameterBoolean("EVERYBODY", everybody, defaultValue=False),
            translate(
                "Processing",
                "CARTO takes 0.0.0.0 for “every address”: the account is then open to every computer in the world that "
                "has a certificate and a key. It is refused unless this is set.",
            ),
        )
        self.addOutput(QgsProcessingOutputString("ADDRESS", translate("Processing", "Allowed address")))
        self.addOutput(QgsProcessingOutputString("ADDRESSES", translate("Processing", "All allowed addresses")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        address, allow_list = use_cases.register_address(
            account(given),
            master_key(given, use_cases),
            feedback,
            address=given.text("ADDRESS"),
            address_service=given.text("IP_SERVICE"),
            everybody=given.flag("EVERYBODY"),
        )
        return {"ADDRESS": address, "ADDRESSES": ", ".join(allow_list.entries)}
