"""The use case `disconnect`: the opposite of `connect`."""

from __future__ import annotations

from typing import Callable

from ..accounts.saved_account import SavedAccount
from ..errors import DirectSqlError
from ..feedback import Unstoppable
from ..journal.journal import Undo, UndoKind
from ..journal.sweep import Sweep
from ..ports import Feedback
from ..secret import Secret
from .environment import Environment


def disconnect(
    environment: Environment, saved: SavedAccount, master_key: Secret | None, feedback: Feedback
) -> tuple[DirectSqlError, ...]:
    """Journal everything that the saved account refers to, let the saved account go, and sweep.

    Once begun it is not cancelled. Returns what could not be taken away; that is tried again when the account is used
    next. The auth database need not be unlocked: a lost master password is a reason to disconnect.
    """
    with environment.alone_with(saved.account, feedback):
        api = environment.undoing_api(saved.account, master_key, Unstoppable()) if master_key is not None else None
        sweep = Sweep(environment, saved.account, api)
        current = environment.saved_accounts.named(saved.connection.name)
        if current is None or current.account != saved.account:  # another window was quicker
            return sweep.run_interrupted()
        return _take_away(environment, current, sweep, at_carto=api is not None)


def _take_away(
    environment: Environment, saved: SavedAccount, sweep: Sweep, at_carto: bool
) -> tuple[DirectSqlError, ...]:
    """Raises `JournalUnusable` and `SettingsNotWritable` while nothing has happened yet, and later nothing."""
    operation = environment.journal.begin(saved.account.base_url)
    try:
        for undo in _everything(environment, saved, at_carto):
            operation.announce(undo)
        environment.saved_accounts.remove(saved.connection.name)
    except DirectSqlError:
        sweep.run(operation)  # all of it is in use, so all of it stays
        raise
    return (
        *_attempt(lambda: environment.services.forget(saved.connection.service)),
        *_attempt(lambda: environment.release_retired(saved)),
        *_attempt(sweep.run_interrupted),
        *sweep.run(operation),
    )


def _attempt(part: Callable[[], tuple[DirectSqlError, ...] | None]) -> tuple[DirectSqlError, ...]:
    """What went wrong in a part, for the others are done all the same."""
    try:
        return part() or ()
    except DirectSqlError as error:
        return (error,)


def _everything(environment: Environment, saved: SavedAccount, at_carto: bool) -> list[Undo]:
    """In the order in which `connect` made them."""
    here = [Undo(UndoKind.REMOVE_IDENTITY, saved.certificate_fingerprint)] if saved.owns_certificate else []
    here += [
        Undo(UndoKind.REMOVE_CONFIG, authcfg) for authcfg in (saved.key_authcfg, saved.master_key_authcfg) if authcfg
    ]
    if environment.connections.is_saved(saved.connection):  # the user may have made another in its place
        here.append(Undo(UndoKind.REMOVE_CONNECTION, saved.connection.name))
    there = []
    if at_carto and saved.certificate_id:
        there.append(Undo(UndoKind.REVOKE_CERTIFICATE, saved.certificate_name))
    if at_carto and saved.key_name:
        there.append(Undo(UndoKind.DELETE_API_KEY, saved.key_name))
    return there + here
