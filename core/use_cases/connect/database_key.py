"""The third step of `connect`: an API key for the database, in QGIS's authentication database."""

from __future__ import annotations

from dataclasses import replace

from ...accounts.errors import DatabaseKeyMissing
from ...accounts.saved_account import SavedAccount
from ...carto.api import CartoApi
from ...carto.api_keys import WRITE, TableGrant, grants
from ...journal.journal import Undo, UndoKind
from ...postgres.connection import Connection, Credentials
from ...secret import Secret
from .context import ConnectContext
from .dialling import dial_with


def store_database_key(
    context: ConnectContext, saved: SavedAccount, certificate: bytes, private_key: Secret
) -> tuple[SavedAccount, Secret]:
    """Use the user's key, else the stored one while CARTO knows it, else have one made for the account's tables.

    `certificate` and `private_key` (PEM) are those to dial with, for the tables are asked of the database.
    """
    stored = context.environment.auth_database.key(saved.key_authcfg) if saved.key_authcfg else None
    wanted, chosen = context.request.database_key, context.request.tables
    if stored is not None and (wanted == stored or (wanted is None and not chosen and _serves(context, saved, stored))):
        return saved, stored
    follows = wanted is None and not chosen
    writes = wanted is None and (context.request.writable or saved.key_writes)
    if wanted is not None:
        name, key = "", wanted
    elif chosen and context.api is not None:
        name, key = _make(context, context.api, chosen, writable=True)
        writes = any(set(WRITE) <= set(table.permissions) for table in chosen)
    elif context.api is not None and context.request.master_key is not None:
        authorities = tuple(authority.encode() for authority in saved.authorities)
        credentials = Credentials(certificate, private_key, context.request.master_key, authorities)
        tables = _all_tables(context, saved.connection, credentials)
        name, key = _make(context, context.api, tables, writes)
    elif not context.request.account.has_management:
        return saved, Secret("")  # the server wants no password
    else:
        raise DatabaseKeyMissing(account=context.request.account.label)
    authcfg = context.environment.auth_database.new_id()
    context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, authcfg))
    kind = "API key" if saved.account.has_management else "password"
    label = f"CARTO Direct SQL: {kind} for {saved.account.label}"
    context.environment.auth_database.store_key(authcfg, saved.account.user, key, label)
    if saved.key_authcfg:
        context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, saved.key_authcfg))
    return replace(saved, key_authcfg=authcfg, key_name=name, key_follows_tables=follows, key_writes=writes), key


def _serves(context: ConnectContext, saved: SavedAccount, stored: Secret) -> bool:
    """Whether CARTO still knows the key, and whether it may change tables if that is wished."""
    if context.request.renew_key:
        return False
    if context.findings.api_keys is None:
        return True
    known = next((key for key in context.findings.api_keys if key.token == stored), None)
    if known is None:
        return False
    return not (context.request.writable and saved.key_name and not saved.key_writes)


def _all_tables(context: ConnectContext, connection: Connection, credentials: Credentials) -> tuple[TableGrant, ...]:
    """What the account has today. CARTO itself can be asked for that only with the key in the address."""
    database = context.environment.database
    return dial_with(
        context, connection, credentials, lambda attempt: database.grantable_tables(attempt, context.feedback)
    )


def _make(context: ConnectContext, api: CartoApi, tables: tuple[TableGrant, ...], writable: bool) -> tuple[str, Secret]:
    """A key for these tables."""
    name = context.unique_name()
    with context.made_at_carto(UndoKind.DELETE_API_KEY, name):
        made = api.create_api_key(name, grants(tables, writable))
    return name, made.token
