"""The use case `disconnect`: the opposite of `connect`."""

from __future__ import annotations

from threading import Event
from typing import Callable

from ..accounts.belongings import Belongings
from ..accounts.saved_account import SavedAccount
from ..carto.allow_list_change import remove
from ..carto.api import CartoApi
from ..carto.errors import AddressNotRemoved, KeyStillHeld, MasterKeyMissing
from ..errors import DirectSqlError
from ..feedback import Unstoppable
from ..journal.journal import Undo, UndoKind
from ..ports import Feedback
from ..secret import Secret
from .addresses import note_own_address
from .environment import Environment
from .sweep import Sweep


def disconnect(
    environment: Environment,
    saved: SavedAccount,
    master_key: Secret | None,
    feedback: Feedback,
    belongings: Belongings | None = None,
) -> tuple[DirectSqlError, ...]:
    """Journal everything that shall go, let the saved account go, and sweep; `belongings` is usually what is usual.

    Once begun it is not cancelled. Returns why something could not be taken away: that is tried again when the account
    is used next, but for an address. The auth database need not be unlocked: a lost master password is a reason to
    disconnect.
    Raises `MasterKeyMissing` where CARTO has to be asked and the key is not there.
    """
    goes = belongings or Belongings.usual(at_carto=master_key is not None)
    if goes.need_master_key and master_key is None:
        raise MasterKeyMissing
    with environment.alone_with(saved.account, feedback):
        api = environment.undoing_api(saved.account, master_key, Unstoppable()) if master_key is not None else None
        sweep = Sweep(environment, saved.account, api)
        current = environment.current(saved)
        if current is None:  # another window was quicker
            return sweep.run_interrupted()
        left = _take_away(environment, current, sweep, goes)
        if api is None:
            return left
        return (*left, *_attempt(lambda: _held(environment, current)), *_withdraw(environment, api, goes.address))


def _take_away(
    environment: Environment, saved: SavedAccount, sweep: Sweep, goes: Belongings
) -> tuple[DirectSqlError, ...]:
    """Raises `JournalUnusable` and `SettingsNotWritable` while nothing has happened yet, and later nothing."""
    operation = environment.journal.begin(saved.account.base_url)
    try:
        for undo in _everything(environment, saved, goes):
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


def _held(environment: Environment, saved: SavedAccount) -> tuple[DirectSqlError, ...]:
    """Of each key that goes only when another QGIS has ended."""
    return tuple(KeyStillHeld(name=undo.name) for undo in environment.retired_elsewhere(saved))


def _withdraw(environment: Environment, api: CartoApi, entry: str) -> tuple[DirectSqlError, ...]:
    """Other connections of the account may have been let in by the entry: they are not any more."""
    if not entry:
        return ()
    is_off = Event()
    try:
        remove(api, entry, is_off.set)
    except DirectSqlError as error:
        if not is_off.is_set():
            return (AddressNotRemoved(str(error), entry=entry),)
    return _attempt(lambda: note_own_address(environment, api.account, before=entry))


def _everything(environment: Environment, saved: SavedAccount, goes: Belongings) -> list[Undo]:
    """In the order in which `connect` made them."""
    here = []
    if goes.certificate and saved.owns_certificate:
        here.append(Undo(UndoKind.REMOVE_IDENTITY, saved.certificate_fingerprint))
    if goes.keys:
        stored = (saved.key_authcfg, saved.master_key_authcfg)
        here += [Undo(UndoKind.REMOVE_CONFIG, authcfg) for authcfg in stored if authcfg]
    # The user may have made another connection in its place.
    if goes.connection and environment.connections.is_saved(saved.connection):
        here.append(Undo(UndoKind.REMOVE_CONNECTION, saved.connection.name))
    there = []
    if goes.certificate_at_carto and saved.certificate_id:
        there.append(Undo(UndoKind.REVOKE_CERTIFICATE, saved.certificate_name))
    if goes.key_at_carto and saved.key_name:
        there.append(Undo(UndoKind.DELETE_API_KEY, saved.key_name))
    return there + here
