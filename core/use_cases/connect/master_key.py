"""The master key in QGIS's authentication database, where the user wants it kept."""

from __future__ import annotations

from dataclasses import replace

from ...accounts.saved_account import SavedAccount
from ...journal.journal import Undo, UndoKind
from .context import ConnectContext


def keep_master_key(context: ConnectContext, saved: SavedAccount) -> SavedAccount:
    """Store the master key if the user says so, and only then; one that CARTO changed takes the old one's place."""
    key, database = context.request.master_key, context.environment.auth_database
    if key is None or not (context.request.keep_master_key or saved.master_key_authcfg):
        return saved
    if saved.master_key_authcfg and database.key(saved.master_key_authcfg) == key:
        return saved
    authcfg = database.new_id()
    context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, authcfg))
    if saved.master_key_authcfg:
        context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, saved.master_key_authcfg))
    database.store_key(authcfg, saved.account.user, key, f"CARTO Direct SQL: master key of {saved.account.label}")
    return replace(saved, master_key_authcfg=authcfg)


def pass_master_key_on(context: ConnectContext, saved: SavedAccount) -> None:
    """Have the account's other connections keep the same entry, where they kept another: that key is the old one."""
    accounts = context.environment.saved_accounts
    for other in accounts.all():
        is_other = other.account == saved.account and other.connection.name != saved.connection.name
        keeps_another = other.master_key_authcfg not in ("", saved.master_key_authcfg)
        if is_other and keeps_another and saved.master_key_authcfg:
            context.operation.announce(Undo(UndoKind.REMOVE_CONFIG, other.master_key_authcfg))
            accounts.save(replace(other, master_key_authcfg=saved.master_key_authcfg))
