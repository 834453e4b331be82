"""Algorithms `exportagain` and `removeexport`: an export that is there already, named by its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingOutputString, QgsProcessingParameterFile

from ...core.files import typed_path
from ..text import translate
from .account_parameters import add_explained, add_master_key, master_key_if_given
from .base import DirectSqlAlgorithm, Given
from .export_connection import add_export_outputs, export_outputs

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

FOLDER = "FOLDER"


class ExportAgainAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `exports.again`."""

    def name(self) -> str:
        return "exportagain"

    def displayName(self) -> str:
        return translate("Processing", "Export again for another program")

    def keywords(self) -> list[str]:
        return translate("Processing", "export,renew,replace,stale").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Writes an export once more, in its folder, with the certificate and the API key that the connection has "
            "now. What the export has of its own is made anew at CARTO, for which the master API key is needed, and "
            "the old is revoked. If anything fails, the files are as they were.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        _add_folder(self)
        add_master_key(self)
        add_export_outputs(self)

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        export = use_cases.exports.in_folder(typed_path(given.text(FOLDER)))
        key = master_key_if_given(given, use_cases)
        return export_outputs(use_cases.exports.again(export, key, translate, feedback))


class RemoveExportAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `exports.remove`."""

    def name(self) -> str:
        return "removeexport"

    def displayName(self) -> str:
        return translate("Processing", "Remove an export for another program")

    def keywords(self) -> list[str]:
        return translate("Processing", "export,remove,revoke,tidy up").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Deletes the files of an export, and nothing else that is in the folder; the program opens the database "
            "with them no more. A service that was added to your own service file of PostgreSQL is taken out again. "
            "What was made at CARTO for the export alone is revoked with the master API key; without it that waits "
            "until the account is used with it. LEFT says what could not be taken away yet.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        _add_folder(self)
        add_master_key(self)
        self.addOutput(QgsProcessingOutputString("LEFT", translate("Processing", "What is left, a line each")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        export = use_cases.exports.in_folder(typed_path(given.text(FOLDER)))
        key = master_key_if_given(given, use_cases)
        return {"LEFT": feedback.warn(*use_cases.exports.remove(export, key, feedback))}


def _add_folder(algorithm: QgsProcessingAlgorithm) -> None:
    folder = QgsProcessingParameterFile(
        FOLDER, translate("Processing", "Folder of the export"), QgsProcessingParameterFile.Behavior.Folder
    )
    add_explained(
        algorithm, folder, translate("Processing", "As “List exports for other programs” names it; it may be gone.")
    )
