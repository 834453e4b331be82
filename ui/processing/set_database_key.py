"""Algorithm `setdatabasekey`: another API key for a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterString

from ...core.carto.errors import MasterKeyMissing
from ...core.postgres.table_names import table_names
from ..tasks.jobs import connect
from ..text import translate
from .account_parameters import (
    DATABASE,
    IP_SERVICE,
    add_address_service,
    add_connection,
    add_explained,
    add_master_key,
    master_key_of,
    saved,
    secret,
)
from .base import DirectSqlAlgorithm, Given
from .secret_parameter import SecretParameter

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.carto.api_keys import TableGrant
    from ...core.use_cases.connect.request import ConnectRequest
    from ...core.use_cases.use_cases import UseCases
    from .feedback import UseCaseFeedback

TABLES = "TABLES"
EDITABLE_TABLES = "EDITABLE_TABLES"


def add_tables(algorithm: DirectSqlAlgorithm) -> None:
    """TABLES and EDITABLE_TABLES: what a new key may do."""
    for name, title in (
        (TABLES, translate("Processing", "Tables that a new key may read")),
        (EDITABLE_TABLES, translate("Processing", "Tables that a new key may read and change")),
    ):
        parameter = QgsProcessingParameterString(name, title, optional=True)
        help_ = translate("Processing", "Names with blanks or commas between them, such as “countries public.rivers”.")
        add_explained(algorithm, parameter, help_)


class SetDatabaseKeyAlgorithm(DirectSqlAlgorithm):
    """Runs the use case `connect` with the wish for another API key."""

    def name(self) -> str:
        return "setdatabasekey"

    def displayName(self) -> str:
        return translate("Processing", "Set a connection's API key")

    def keywords(self) -> list[str]:
        return translate("Processing", "api key,password,permission,grant,tables").split(",")

    def shortHelpString(self) -> str:
        return translate(
            "Processing",
            "Gives a connection another API key, proves it by opening the database, and stores it in QGIS's "
            "encrypted authentication database: one that you bring, or one that CARTO makes for the tables that "
            "you name. If neither a key nor a table is given, one is made that may read all tables that the "
            "account has today. Making one needs the master key, unless it is stored for the account.\n\n"
            "Open layers go on with the old key; if it was made for this connection, it goes when QGIS has ended. KEY "
            "is the name of the one that was made, and empty for one of your own.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_connection(self)
        self.addParameter(SecretParameter(DATABASE, translate("Processing", "File with an API key for the database")))
        add_tables(self)
        add_master_key(self)
        add_address_service(self)
        self.addOutput(QgsProcessingOutputString("KEY", translate("Processing", "Name of the key that was made")))
        self.addOutput(QgsProcessingOutputString("CONNECTION", translate("Processing", "Connection")))

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> dict[str, Any]:
        connected = connect(use_cases, _request(use_cases, saved(given, use_cases), given, feedback), feedback)
        if connected.left_behind is not None:
            feedback.warn(connected.left_behind)
        return {"KEY": connected.saved.key_name, "CONNECTION": connected.saved.connection.name}


def _request(use_cases: UseCases, account: SavedAccount, given: Given, feedback: UseCaseFeedback) -> ConnectRequest:
    from ...core.use_cases.connect.request import ConnectRequest
    from ...core.use_cases.grantable_tables import chosen_grants

    own, service = secret(given, DATABASE, use_cases), given.text(IP_SERVICE)
    if own is not None and not account.account.has_management:
        return ConnectRequest(account.account, database_key=own, saved=account)
    key = master_key_of(given, use_cases, account)
    if own is not None:
        return ConnectRequest(account.account, key, own, saved=account, address_service=service)
    if key is None:
        raise MasterKeyMissing
    to_read, to_change = table_names(given.text(TABLES)), table_names(given.text(EDITABLE_TABLES))
    tables: tuple[TableGrant, ...] = ()
    if to_read or to_change:
        tables = chosen_grants(use_cases.grantable_tables(account, key, feedback), to_read, to_change)
    return ConnectRequest(account.account, key, saved=account, address_service=service, renew_key=True, tables=tables)
