"""Algorithm `listapikeys`: an account's API keys as a table, with what each may do, and never the keys themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QMetaType

from ..text import translate
from .account_parameters import account, add_account, add_master_key, master_key
from .base import DirectSqlAlgorithm, Given
from .table import OUTPUT, add_table, written_table

if TYPE_CHECKING:
    from ...core.carto.api_keys import TableGrant
    from ...core.use_cases.api_keys import KeyEntry
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

_COLUMNS = dict.fromkeys(("name", "kind", "connection", "reads", "changes"), QMetaType.Type.QString)


class ListApiKeysAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `list_api_keys`."""

    def name(self) -> str:
        return "listapikeys"

    def displayName(self) -> str:
        return translate("Processing", "List API keys")

    def keywords(self) -> list[str]:
        return translate("Processing", "API key,permissions,tables").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Lists the account's API keys, without the keys themselves: “kind” is one of master, default, regular, "
            "“connection” the one of this computer that signs in with it, “reads” and “changes” the tables that were "
            "granted to it by name. Every key reads public tables besides, and the master key may do everything.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_account(self)
        add_master_key(self)
        add_table(self, translate("Processing", "API keys"))
        self.addOutput(QgsProcessingOutputNumber("COUNT", translate("Processing", "How many API keys there are")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> tuple[KeyEntry, ...]:
        return use_cases.access(account(given), master_key(given, use_cases)).api_keys(feedback)

    def outputs(self, result: tuple[KeyEntry, ...], given: Given) -> dict[str, Any]:
        return {"COUNT": len(result), OUTPUT: written_table(self, given, _COLUMNS, map(_row, result))}


def _row(entry: KeyEntry) -> list[str]:
    changes = [table for table in entry.key.tables if set(table.permissions) - {"select"}]
    reads = [table for table in entry.key.tables if table not in changes]
    return [entry.key.name, entry.key.kind, entry.connection, _names(reads), _names(changes)]


def _names(tables: list[TableGrant]) -> str:
    return ", ".join(f"{table.schema}.{table.name}" for table in tables)
