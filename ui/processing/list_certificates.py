"""Algorithm `listcertificates`: when certificates end, as a table, and what a scheduled job wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterString
from qgis.PyQt.QtCore import QMetaType

from ..text import translate
from .account_parameters import ACCOUNT, account, add_master_key, master_key_if_given
from .base import DirectSqlAlgorithm, Given
from .certificate_outputs import add_certificate_outputs, certificate_outputs
from .table import OUTPUT, add_table, written_table

if TYPE_CHECKING:
    from ...core.use_cases.certificate_stages import CertificateStage
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

_TEXT = QMetaType.Type.QString
_COLUMNS = dict.fromkeys(("account", "name", "holder", "connection", "expires", "renewal_time", "state"), _TEXT)


class ListCertificatesAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `certificate_stages`."""

    def name(self) -> str:
        return "listcertificates"

    def displayName(self) -> str:
        return translate("Processing", "List certificates")

    def keywords(self) -> list[str]:
        return translate("Processing", "certificate,expiry,renewal,schedule,monitoring").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Lists client certificates, when they end, and from when on they should be renewed: a third of the "
            "lifetime before. With the account's master key those that CARTO knows, wherever they are used; without "
            "any key those of this computer, of one account or of all, and nothing is asked of CARTO.\n\n"
            "“state” is one of fine, notice (a third of the lifetime is left), urgent (a tenth is left), over, future. "
            "“holder” is one of here, elsewhere, nobody. Times are in ISO 8601. CARTO does not say when a "
            "certificate began, so for those of other computers a lifetime of one year is assumed.\n\n"
            "The outputs CERTIFICATE, EXPIRES, STATE and RENEWAL_TIME are those of the certificate of this computer "
            "that ends first, and empty where there is none.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        title = translate("Processing", "Account address, if not all accounts of this computer")
        self.addParameter(QgsProcessingParameterString(ACCOUNT, title, optional=True))
        add_master_key(self)
        add_table(self, translate("Processing", "Certificates"), optional=True)
        add_certificate_outputs(self)
        self.addOutput(QgsProcessingOutputString("CONNECTION", translate("Processing", "Connection that uses it")))

    def run_use_case(
        self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback
    ) -> tuple[CertificateStage, ...]:
        key = master_key_if_given(given, use_cases)
        # A key is of one account, so that one has to be named.
        of_one = account(given) if given.text(ACCOUNT) or key is not None else None
        return use_cases.certificate_stages(of_one, key, feedback)

    def outputs(self, result: tuple[CertificateStage, ...], given: Given) -> dict[str, Any]:
        first = next((one for one in result if one.connection), None)
        outputs = {**certificate_outputs(first), "CONNECTION": first.connection if first is not None else ""}
        if given.parameters.get(OUTPUT) is not None:
            outputs[OUTPUT] = written_table(self, given, _COLUMNS, map(_row, result))
        return outputs


def _row(stage: CertificateStage) -> list[str]:
    return [
        stage.account,
        stage.name,
        stage.holder,
        stage.connection,
        stage.expires.isoformat(),
        stage.renewal_time.isoformat(),
        stage.state.value,
    ]
