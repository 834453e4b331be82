"""Algorithms `createcertificate` and `createapikey`: what others get in with, in a private file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ...core.carto.errors import MasterKeyMissing
from ...core.files import typed_path
from ...core.postgres.table_names import table_names
from ..text import translate
from .account_parameters import (
    account,
    add_account,
    add_connection,
    add_explained,
    add_master_key,
    master_key,
    master_key_of,
    saved,
)
from .base import DirectSqlAlgorithm, Given
from .set_database_key import EDITABLE_TABLES, TABLES, add_tables

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

NAME, FILE = "NAME", "FILE"


def _add_name_and_file(algorithm: DirectSqlAlgorithm, file_title: str, file_kinds: str) -> None:
    add_explained(
        algorithm,
        QgsProcessingParameterString(NAME, translate("Processing", "Name")),
        translate("Processing", "Tells people later what it was made for; it gets a random end."),
    )
    file = QgsProcessingParameterFileDestination(FILE, file_title, file_kinds, createByDefault=False)
    file.setHelp(translate("Processing", "A file that is not there yet; only you will be able to read it."))
    algorithm.addParameter(file)


def _new_file(given: Given) -> Path:
    """Where it goes: nowhere by itself, and in nobody's place."""
    text = given.text(FILE)
    file = typed_path(text)
    if not text or QgsProcessingUtils.tempFolder() in text or text == "TEMPORARY_OUTPUT":
        raise QgsProcessingException(translate("Processing", "Say in FILE where it shall be kept."))
    if file.exists():
        raise QgsProcessingException(translate("Processing", "{file} is there already.").format(file=file))
    return file


class CreateCertificateAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `create_certificate_file`."""

    def name(self) -> str:
        return "createcertificate"

    def displayName(self) -> str:
        return translate("Processing", "Create a certificate for another computer")

    def keywords(self) -> list[str]:
        return translate("Processing", "certificate,private key,ZIP").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Has CARTO make a client certificate, and writes it with its private key into a ZIP as CARTO's dashboard "
            "gives it. Another computer takes it with the algorithm “importbundle”, or in the panel. This computer "
            "keeps nothing of it.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        add_master_key(self)
        _add_name_and_file(
            self, translate("Processing", "Certificate ZIP"), translate("Processing", "ZIP files (*.zip)")
        )
        for name, title in (
            ("CERTIFICATE", translate("Processing", "Name of the certificate")),
            ("EXPIRES", translate("Processing", "When it expires")),
        ):
            self.addOutput(QgsProcessingOutputString(name, title))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        access = use_cases.access(account(given), master_key(given, use_cases))
        file = _new_file(given)
        name, expires = access.create_certificate_file(given.text(NAME), file, feedback)
        return {"CERTIFICATE": name, "EXPIRES": expires.isoformat(), FILE: str(file)}


class CreateApiKeyAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `create_api_key`."""

    def name(self) -> str:
        return "createapikey"

    def displayName(self) -> str:
        return translate("Processing", "Create an API key for another program")

    def keywords(self) -> list[str]:
        return translate("Processing", "API key,permissions,tables").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Has CARTO make an API key that may read, or read and change, the tables that you name, and writes it into "
            "the only line of a file. The connection is only used to look at which tables the account has; its own "
            "API key stays as it is.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_connection(self)
        add_master_key(self)
        add_tables(self)
        _add_name_and_file(
            self, translate("Processing", "File for the API key"), translate("Processing", "Text files (*.txt)")
        )
        self.addOutput(QgsProcessingOutputString("KEY", translate("Processing", "Name of the API key")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        from ...core.use_cases.grantable_tables import chosen_grants

        connection = saved(given, use_cases)
        key = master_key_of(given, use_cases, connection)
        if key is None:
            raise MasterKeyMissing
        file = _new_file(given)
        to_read, to_change = table_names(given.text(TABLES)), table_names(given.text(EDITABLE_TABLES))
        if not to_read and not to_change:
            raise QgsProcessingException(translate("Processing", "Name tables in TABLES or EDITABLE_TABLES."))
        tables = chosen_grants(use_cases.grantable_tables(connection, key, feedback), to_read, to_change)
        access = use_cases.access(connection.account, key)
        made = access.create_api_key(given.text(NAME), tables, feedback, file)
        return {"KEY": made.name, FILE: str(file)}
