"""The parameters by which algorithms are given an account and a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
)

from ...core.accounts.errors import NotConnected
from ...core.accounts.saved_account import SavedAccount
from ...core.carto.account import Account, parse_account
from ...core.carto.errors import MasterKeyMissing
from ...core.secret import Secret
from ..text import translate
from .base import Given
from .secret_parameter import SecretParameter

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases

ACCOUNT = "ACCOUNT"
MASTER = "MASTER_KEY"
AUTHCFG = "AUTHCFG"
DATABASE = "DATABASE_KEY"
CONNECTION = "CONNECTION"


def add_account(algorithm: QgsProcessingAlgorithm) -> None:
    """ACCOUNT: the address that people know their account by."""
    algorithm.addParameter(QgsProcessingParameterString(ACCOUNT, translate("Processing", "Account address")))


def add_master_key(algorithm: QgsProcessingAlgorithm) -> None:
    """MASTER_KEY or AUTHCFG: the key itself, or an entry of the auth database that holds it as its password."""
    entry = QgsProcessingParameterAuthConfig(
        AUTHCFG, translate("Processing", "Authentication entry with the master API key"), optional=True
    )
    algorithm.addParameter(entry)
    algorithm.addParameter(SecretParameter(MASTER, translate("Processing", "Master API key, if no entry holds it")))


def add_connection(algorithm: QgsProcessingAlgorithm) -> None:
    """CONNECTION: one that this plugin made."""
    title = translate("Processing", "Connection")
    algorithm.addParameter(QgsProcessingParameterProviderConnection(CONNECTION, title, "postgres"))


def account(given: Given) -> Account:
    """Raises `InvalidAccountAddress`."""
    return parse_account(given.text(ACCOUNT))


def secret(given: Given, name: str) -> Secret | None:
    """None where nothing was given."""
    value = given.text(name)
    return Secret(value) if value else None


def master_key(given: Given, use_cases: UseCases) -> Secret:
    """Raises `MasterKeyMissing`, or `AuthEntryMissing` for an entry that is not there."""
    authcfg = given.text(AUTHCFG)
    key = use_cases.stored_key(authcfg) if authcfg else secret(given, MASTER)
    if key is None:
        raise MasterKeyMissing
    return key


def saved(given: Given, use_cases: UseCases) -> SavedAccount:
    """What CONNECTION names; raises `NotConnected` for one that this plugin did not make."""
    name = given.text(CONNECTION)
    found = next((one for one in use_cases.saved_accounts() if one.connection.name == name), None)
    if found is None:
        raise NotConnected(name=name)
    return found
