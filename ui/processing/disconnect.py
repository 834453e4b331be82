"""Algorithm `disconnect`: takes an account off this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterBoolean

from ..text import translate
from .account_parameters import add_advanced, add_connection, add_master_key, master_key_of, saved
from .base import DirectSqlAlgorithm, Given

if TYPE_CHECKING:
    from ...core.accounts.belongings import Belongings
    from ...core.accounts.saved_account import SavedAccount
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback


class DisconnectAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `disconnect`."""

    def name(self) -> str:
        return "disconnect"

    def displayName(self) -> str:
        return translate("Processing", "Remove an account")

    def keywords(self) -> list[str]:
        return translate("Processing", "disconnect,forget,uninstall,revocation").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Takes a connection that this plugin made off this computer, with its certificate and API key. Layers from "
            "it stop working. What is at CARTO stays, unless you say what of it shall go, too, which needs the master "
            "key; so does what others use. Your own certificates, authorities and other accounts stay as they "
            "are.\n\n"
            "LEFT says what could not be taken away yet, because CARTO did not answer, for example: that goes when the "
            "account is used next.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_connection(self)
        for name, title, help_ in _at_carto():
            parameter = QgsProcessingParameterBoolean(name, title, defaultValue=False)
            parameter.setHelp(help_)
            self.addParameter(parameter)
        add_master_key(self)
        for name, title in _here():
            help_ = translate("Processing", "If not, it stays in QGIS, and is yours to remove.")
            add_advanced(self, QgsProcessingParameterBoolean(name, title, defaultValue=True), help_)
        self.addOutput(QgsProcessingOutputString("CONNECTION", translate("Processing", "Connection")))
        self.addOutput(QgsProcessingOutputString("LEFT", translate("Processing", "What could not be taken away yet")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        account = saved(given, use_cases)
        belongings = _belongings(given, account)
        key = master_key_of(given, use_cases, account) if belongings.need_master_key else None
        left = use_cases.disconnect(account, key, feedback, belongings)
        return {"CONNECTION": account.connection.name, "LEFT": feedback.warn(*left)}


def _belongings(given: Given, saved: SavedAccount) -> Belongings:
    from ...core.accounts.belongings import Belongings
    from ...core.carto.allow_list import is_one_address

    return Belongings(
        connection=given.flag("REMOVE_CONNECTION"),
        keys=given.flag("REMOVE_KEYS"),
        certificate=given.flag("REMOVE_CERTIFICATE"),
        certificate_at_carto=given.flag("REVOKE_CERTIFICATE"),
        key_at_carto=given.flag("DELETE_KEY"),
        address=saved.address if given.flag("REMOVE_ADDRESS") and is_one_address(saved.address) else "",
    )


def _at_carto() -> tuple[tuple[str, str, str], ...]:
    """Name, title and help."""
    return (
        (
            "REVOKE_CERTIFICATE",
            translate("Processing", "Revoke its certificate at CARTO"),
            translate("Processing", "Only one that CARTO made for this connection."),
        ),
        (
            "DELETE_KEY",
            translate("Processing", "Delete its API key at CARTO"),
            translate("Processing", "Only one that was made for this connection, and not one that you gave."),
        ),
        (
            "REMOVE_ADDRESS",
            translate("Processing", "Take this computer's address off the allow-list"),
            translate(
                "Processing",
                "Others may come from it, too: a whole office can share one address. A network, or the entry for every "
                "address, stays.",
            ),
        ),
    )


def _here() -> tuple[tuple[str, str], ...]:
    """Name and title."""
    return (
        ("REMOVE_CONNECTION", translate("Processing", "Remove the connection from QGIS")),
        ("REMOVE_KEYS", translate("Processing", "Remove the stored API keys from QGIS")),
        ("REMOVE_CERTIFICATE", translate("Processing", "Remove the certificate and its private key from QGIS")),
    )
