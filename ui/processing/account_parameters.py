"""The parameters by which algorithms are given an account and a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
)

from ...core.accounts.errors import AccountNotOfCarto, NotConnected
from ...core.carto.errors import MasterKeyMissing
from ..text import translate
from .secret_parameter import SecretParameter, secret_at

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.carto.account import Account
    from ...core.secret import Secret
    from ...core.use_cases.use_cases import UseCases
    from .base import Given

ACCOUNT = "ACCOUNT"
MASTER = "MASTER_KEY"
AUTHCFG = "AUTHCFG"
DATABASE = "DATABASE_KEY"
CONNECTION = "CONNECTION"
IP_SERVICE = "IP_SERVICE"


def add_account(algorithm: QgsProcessingAlgorithm) -> None:
    """ACCOUNT: the address that people know their account by."""
    algorithm.addParameter(QgsProcessingParameterString(ACCOUNT, translate("Processing", "Account address")))


def add_master_key(algorithm: QgsProcessingAlgorithm) -> None:
    """AUTHCFG or MASTER_KEY: an entry of the auth database that holds the key as its password, or a file with it."""
    entry = QgsProcessingParameterAuthConfig(
        AUTHCFG, translate("Processing", "Authentication entry with the master API key"), optional=True
    )
    algorithm.addParameter(entry)
    title = translate("Processing", "File with the master API key, if no entry holds it")
    algorithm.addParameter(SecretParameter(MASTER, title))


def add_explained(algorithm: QgsProcessingAlgorithm, parameter: QgsProcessingParameterDefinition, help_: str) -> None:
    """One with its help."""
    parameter.setHelp(help_)
    algorithm.addParameter(parameter)


def add_advanced(algorithm: QgsProcessingAlgorithm, parameter: QgsProcessingParameterDefinition, help_: str) -> None:
    """One that most people leave alone."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    add_explained(algorithm, parameter, help_)


def add_connection(algorithm: QgsProcessingAlgorithm) -> None:
    """CONNECTION: one that this plugin made."""
    title = translate("Processing", "Connection")
    algorithm.addParameter(QgsProcessingParameterProviderConnection(CONNECTION, title, "postgres"))


def account(given: Given) -> Account:
    """Raises `InvalidAccountAddress`."""
    from ...core.carto.account import parse_account

    return parse_account(given.text(ACCOUNT))


def secret(given: Given, name: str, use_cases: UseCases) -> Secret | None:
    """What lies where the parameter says; None where nothing was given. Raises `SecretAsText`, `SecretFileUnusable`."""
    return secret_at(name, given.text(name), use_cases)


def master_key(given: Given, use_cases: UseCases) -> Secret:
    """Raises `MasterKeyMissing`, or `AuthEntryMissing` for an entry that is not there."""
    key = master_key_if_given(given, use_cases)
    if key is None:
        raise MasterKeyMissing
    return key


def master_key_if_given(given: Given, use_cases: UseCases) -> Secret | None:
    """Raises `AuthEntryMissing`, `SecretAsText` and `SecretFileUnusable`."""
    authcfg = given.text(AUTHCFG)
    return use_cases.stored_key(authcfg) if authcfg else secret(given, MASTER, use_cases)


def master_key_of(given: Given, use_cases: UseCases, account_: SavedAccount) -> Secret | None:
    """The one that was given, else the one that is stored for the account.

    Raises as `master_key_if_given`, and `AccountNotOfCarto`.
    """
    if not account_.account.has_management:
        raise AccountNotOfCarto(account=account_.account.label)
    key = master_key_if_given(given, use_cases)
    if key is None and account_.master_key_authcfg:
        return use_cases.stored_key(account_.master_key_authcfg)
    return key


def add_address_service(algorithm: QgsProcessingAlgorithm) -> None:
    """IP_SERVICE: for networks where the usual services cannot be reached."""
    title = translate("Processing", "Web address of a service that tells the public address")
    help_ = translate("Processing", "If the usual ones cannot be reached. It answers with the address alone.")
    add_advanced(algorithm, QgsProcessingParameterString(IP_SERVICE, title, optional=True), help_)


def saved(given: Given, use_cases: UseCases) -> SavedAccount:
    """What CONNECTION names; raises `NotConnected` for one that this plugin did not make."""
    name = given.text(CONNECTION)
    found = next((one for one in use_cases.saved_accounts() if one.connection.name == name), None)
    if found is None:
        raise NotConnected(name=name)
    return found
