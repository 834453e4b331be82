"""The use case `rename`: another name for a connection. Its service keeps its own, so layers and projects stay."""

from __future__ import annotations

from dataclasses import replace

from ..accounts.errors import ConnectionNameTaken
from ..accounts.saved_account import SavedAccount
from ..exports.export import Export
from ..journal.journal import Operation, Undo, UndoKind
from ..ports import Feedback
from .environment import Environment
from .operation import begun_operation


def rename(environment: Environment, saved: SavedAccount, name: str, feedback: Feedback) -> SavedAccount:
    """Returns the account under its new name.

    Raises `NotConnected`, `ConnectionNameInvalid` and `ConnectionNameTaken` before anything is changed.
    """
    wanted = name.strip()
    alone, alone_with_shared = environment.alone_with(saved.account, feedback), environment.alone_with_shared(feedback)
    # In this order: the sweep at the operation's end wants for itself what accounts share.
    with alone, begun_operation(environment, saved.account, None, feedback) as operation, alone_with_shared:
        current = environment.require_current(saved)
        if wanted == current.connection.name:
            return current
        environment.connections.require_usable(wanted)
        if environment.connections.exists(wanted):
            raise ConnectionNameTaken(name=wanted)
        return _renamed(environment, operation, current, wanted)


def renamed_exports(environment: Environment, before: str, saved: SavedAccount) -> tuple[Export, ...]:
    """The exports of the connection that was called `before`, as they are under the name that `saved` has."""
    exports = (one for one in environment.exports.all() if (one.account, one.connection) == (saved.account, before))
    return tuple(replace(export, connection=saved.connection.name) for export in exports)


def _renamed(environment: Environment, operation: Operation, saved: SavedAccount, wanted: str) -> SavedAccount:
    """Both connections are journalled: the one that no saved account names goes, before and after the change."""
    before = saved.connection
    renamed = replace(saved, connection=replace(before, name=wanted))
    operation.announce(Undo(UndoKind.REMOVE_CONNECTION, wanted))
    if environment.connections.is_saved(before):
        operation.announce(Undo(UndoKind.REMOVE_CONNECTION, before.name))
    environment.connections.save_as(before, wanted)
    environment.saved_accounts.rename(before.name, renamed, renamed_exports(environment, before.name, renamed))
    return renamed
