"""The third step of `connect`: an API key for the database, in QGIS's authentication database."""

from __future__ import annotations

from dataclasses import replace

from ...accounts.errors import DatabaseKeyMissing
from ...accounts.saved_account import SavedAccount
from ...carto.api_keys import WRITE, grants
from ...journal.journal import Undo, UndoKind
from ...secret import Secret
from .context import ConnectContext


def store_database_key(context: ConnectContext, saved: SavedAccount) -> tuple[SavedAccount, Secret]:
    """Use the user's key, else the stored one while CARTO knows it, else have one made for the account's tables."""
    stored = context.environment.auth_database.key(saved.key_authcfg) if saved.key_authcfg else None
    wanted = context.request.database_key
    if stored is not None and (wanted == stored or (wanted is None and _serves(context, saved, stored))):
        return saved, stored
    name, key = ("", wanted) if wanted is not None else _make(context)
    authcfg = context.environment.auth_database.new_id()
    context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, authcfg))
    context.environment.auth_database.store_key(
        authcfg, saved.account.user, key, f"CARTO Direct SQL: API key for {saved.account.label}"
    )
    _let_go(context, saved)
    return replace(saved, key_authcfg=authcfg, key_name=name), key


def _serves(context: ConnectContext, saved: SavedAccount, stored: Secret) -> bool:
    """Whether CARTO still knows the key, and whether it may change tables if that is wished."""
    if context.findings.api_keys is None:
        return True
    known = next((key for key in context.findings.api_keys if key.token == stored), None)
    if known is None:
        return False
    ours_only_reads = bool(saved.key_name) and not any(set(WRITE) <= set(table[2]) for table in known.tables)
    return not (context.request.writable and ours_only_reads)


def _make(context: ConnectContext) -> tuple[str, Secret]:
    if context.api is None:
        raise DatabaseKeyMissing(account=context.request.account.label)
    name = context.unique_name()
    tables = context.api.dataset_names()
    with context.made_at_carto(UndoKind.DELETE_API_KEY, name):
        made = context.api.create_api_key(name, grants(tables, context.request.writable))
    return name, made.token


def _let_go(context: ConnectContext, saved: SavedAccount) -> None:
    """The key that was stored until now goes when the new one is in use."""
    if saved.key_authcfg:
        context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, saved.key_authcfg))
    if saved.key_name:
        context.operation.announce(Undo(UndoKind.DELETE_API_KEY, saved.key_name))
