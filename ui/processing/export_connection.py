"""Algorithm `exportconnection`: a connection made permanent for another program, in a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...core.exports.targets import TARGET_IDS, targets
from ...core.files import typed_path
from ...core.postgres.table_names import table_names
from ..text import translate
from .account_parameters import (
    add_advanced,
    add_connection,
    add_explained,
    add_master_key,
    master_key_if_given,
    saved,
)
from .base import DirectSqlAlgorithm, Given

if TYPE_CHECKING:
    from ...core.use_cases.exports.request import Exported
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

TARGET, FOLDER, INCLUDE_KEY, MERGE = "TARGET", "FOLDER", "INCLUDE_KEY", "MERGE"
OWN_CERTIFICATE, OWN_KEY, TABLES = "OWN_CERTIFICATE", "OWN_KEY", "TABLES"
_marked = translate  # for texts that are marked where they are written; the tools look for literals by the other name


class ExportConnectionAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `export_connection`. TARGET is a word and no number: numbers change with the list."""

    def name(self) -> str:
        return "exportconnection"

    def displayName(self) -> str:
        return translate("Processing", "Export a connection for another program")

    def tags(self) -> list[str]:
        return [*TARGET_IDS, "psql", "qgis server", "dsn", "certificate"]

    def shortHelpString(self) -> str:
        programs = "\n".join(f"{one.id}: {_marked('Exports', one.name)}" for one in targets())
        text = translate(
            "Processing",
            "Makes a connection permanent for another program: a folder that only you can read gets the certificate, "
            "the private key in the form that the program wants, the server's authorities, a configuration that is "
            "ready to use, and a README with the steps to take. A folder that this algorithm wrote before is written "
            "anew.\n\nThe files open the database without QGIS and its master password, so take good care of them. "
            "These are the words for TARGET:\n\n{targets}",
        )
        return text.format(targets=programs)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_connection(self)
        _add_what_and_where(self)
        _add_its_own(self)
        _add_merging(self)
        add_master_key(self)
        add_export_outputs(self)

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        from ...core.use_cases.exports.request import ExportRequest

        request = ExportRequest(
            saved(given, use_cases),
            target=str(self.parameterAsEnumString(given.parameters, TARGET, given.context)),
            folder=typed_path(given.text(FOLDER)),
            include_key=given.flag(INCLUDE_KEY),
            own_certificate=given.flag(OWN_CERTIFICATE),
            own_key=given.flag(OWN_KEY),
            tables=table_names(given.text(TABLES)),
            merge=given.flag(MERGE),
            master_key=master_key_if_given(given, use_cases),
        )
        return export_outputs(use_cases.exports.export(request, translate, feedback))


def add_export_outputs(algorithm: QgsProcessingAlgorithm) -> None:
    """What was written, and until when it is good."""
    for output in (
        QgsProcessingOutputFolder(FOLDER, translate("Processing", "Folder with the files")),
        QgsProcessingOutputFile("README", translate("Processing", "What to do with them")),
        QgsProcessingOutputString("FILES", translate("Processing", "Paths of all files, a line each")),
        QgsProcessingOutputString("CERTIFICATE", translate("Processing", "Certificate made for this export alone")),
        QgsProcessingOutputString("EXPIRES", translate("Processing", "The certificate expires on")),
    ):
        algorithm.addOutput(output)


def export_outputs(exported: Exported) -> dict[str, Any]:
    """Their values."""
    from ...core.exports.readme import README

    return {
        FOLDER: str(exported.export.folder),
        "README": str(exported.export.folder / README),
        "FILES": "\n".join(map(str, exported.files)),
        "CERTIFICATE": exported.export.certificate_name,
        "EXPIRES": exported.export.certificate_expires.isoformat(),
    }


def _add_what_and_where(algorithm: QgsProcessingAlgorithm) -> None:
    add_explained(
        algorithm,
        QgsProcessingParameterEnum(
            TARGET, translate("Processing", "Program"), list(TARGET_IDS), usesStaticStrings=True
        ),
        translate("Processing", "The program that the files are for, as one of the words below."),
    )
    add_explained(
        algorithm,
        QgsProcessingParameterFile(
            FOLDER, translate("Processing", "Folder for the files"), QgsProcessingParameterFile.Behavior.Folder
        ),
        translate(
            "Processing",
            "A folder that does not exist yet, or an empty one, or one that this algorithm wrote for the same "
            "connection and program. The files name each other by it, so it has to stay where it is.",
        ),
    )
    add_explained(
        algorithm,
        _tick(INCLUDE_KEY, translate("Processing", "Write the API key into the folder")),
        translate("Processing", "If not, the program asks for it as a password, or the README says how to give it."),
    )


def _add_its_own(algorithm: QgsProcessingAlgorithm) -> None:
    add_explained(
        algorithm,
        _tick(OWN_CERTIFICATE, translate("Processing", "A certificate for this program alone")),
        translate(
            "Processing",
            "CARTO advises a certificate for each program and computer: it can be revoked without the others. "
            "Needs the master API key.",
        ),
    )
    add_advanced(
        algorithm,
        _tick(OWN_KEY, translate("Processing", "An API key for this program alone, that may only read")),
        translate("Processing", "Needs the master API key, and that the API key is written into the folder."),
    )
    add_advanced(
        algorithm,
        QgsProcessingParameterString(TABLES, translate("Processing", "Tables that such a key may read"), optional=True),
        translate(
            "Processing",
            "Names with blanks or commas between them, such as “countries public.rivers”. Empty: all tables that "
            "the account has today.",
        ),
    )


def _add_merging(algorithm: QgsProcessingAlgorithm) -> None:
    add_advanced(
        algorithm,
        _tick(MERGE, translate("Processing", "Add the service to your own service file of PostgreSQL")),
        translate(
            "Processing",
            "For the target libpq only. Your file is copied before it is changed, and removing the export takes "
            "the service out again.",
        ),
    )


def _tick(name: str, title: str) -> QgsProcessingParameterBoolean:
    return QgsProcessingParameterBoolean(name, title, defaultValue=False)
