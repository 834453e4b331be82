"""Algorithm `listexports`: what was exported for other programs, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QMetaType

from ..text import translate
from .base import DirectSqlAlgorithm, Given
from .table import OUTPUT, add_table, written_table

if TYPE_CHECKING:
    from ...core.use_cases.exports.request import ListedExport
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

_TEXT = QMetaType.Type.QString
_COLUMNS = dict.fromkeys(("folder", "target", "connection", "expires", "state", "certificate", "key"), _TEXT)


class ListExportsAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `exports.all`."""

    def name(self) -> str:
        return "listexports"

    def displayName(self) -> str:
        return translate("Processing", "List exports for other programs")

    def keywords(self) -> list[str]:
        return translate("Processing", "export,stale,expiry,monitoring").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Lists the exports that were made from this profile of QGIS, the latest first. Nothing is asked of "
            "CARTO.\n\n"
            "“state” is one of current, certificate_changed, key_changed, server_changed, expires_soon, expired, "
            "files_missing, connection_gone. “certificate” and “key” are the names of what was made at CARTO for the "
            "export alone. STALE is the number of those that are not current.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_table(self, translate("Processing", "Exports"), optional=True)
        self.addOutput(QgsProcessingOutputNumber("STALE", translate("Processing", "Exports that are out of date")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> tuple[ListedExport, ...]:
        return use_cases.exports.all()

    def outputs(self, result: tuple[ListedExport, ...], given: Given) -> dict[str, Any]:
        from ...core.exports.export import ExportState

        outputs: dict[str, Any] = {"STALE": sum(one.state is not ExportState.CURRENT for one in result)}
        if given.parameters.get(OUTPUT) is not None:
            outputs[OUTPUT] = written_table(self, given, _COLUMNS, map(_row, result))
        return outputs


def _row(listed: ListedExport) -> list[str]:
    export = listed.export
    return [
        str(export.folder),
        export.target,
        export.connection,
        export.certificate_expires.isoformat(),
        listed.state.name.lower(),
        export.certificate_name,
        export.key_name,
    ]
