"""The use case `rename`: another name for a connection. Its service keeps its own, so layers and projects stay."""

from __future__ import annotations

from dataclasses import replace

from ..accounts.errors import ConnectionNameTaken
from ..accounts.saved_account import SavedAccount
from ..journal.journal import Undo, UndoKind
from ..ports import Feedback
from .environment import Environment
from .sweep import Sweep


def rename(environment: Environment, saved: SavedAccount, name: str, feedback: Feedback) -> SavedAccount:
    """Returns the account under its new name.

    Raises `NotConnected`, `ConnectionNameInvalid` and `ConnectionNameTaken` before anything is changed.
    """
    wanted = name.strip()
    with environment.alone_with(saved.account, feedback), environment.alone_with_names(feedback):
        current = environment.require_current(saved)
        if wanted == current.connection.name:
            return current
        environment.connections.require_usable(wanted)
        if environment.connections.exists(wanted):
            raise ConnectionNameTaken(name=wanted)
        return _renamed(environment, current, wanted)


def _renamed(environment: Environment, saved: SavedAccount, wanted: str) -> SavedAccount:
    """Both connections are journalled: the one that no saved account names goes, before and after the change."""
    before, after = saved.connection, replace(saved.connection, name=wanted)
    renamed = replace(saved, connection=after)
    operation = environment.journal.begin(saved.account.base_url)
    try:
        operation.announce(Undo(UndoKind.REMOVE_CONNECTION, wanted))
        if environment.connections.is_saved(before):
            operation.announce(Undo(UndoKind.REMOVE_CONNECTION, before.name))
        environment.connections.save_as(before, wanted)
        environment.saved_accounts.rename(before.name, renamed)
        for export in environment.exports.all():
            if (export.account, export.connection) == (saved.account, before.name):
                environment.exports.save(replace(export, connection=wanted))
    finally:
        Sweep(environment, saved.account, None).run(operation)
    return renamed
