"""The use case `disconnect`: the opposite of `connect`."""

from __future__ import annotations

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
    next.
    """
    environment.auth_database.unlock()
    with environment.alone_with(saved.account, feedback):
        api = environment.api(saved.account, master_key, Unstoppable()) if master_key is not None else None
        operation = environment.journal.begin(saved.account.base_url)
        for undo in _everything(saved, at_carto=api is not None):
            operation.announce(undo)
        environment.services.forget(saved.connection.service)
        environment.saved_accounts.remove(saved.connection.name)
        return Sweep(environment, saved.account, api).run(operation)


def _everything(saved: SavedAccount, at_carto: bool) -> list[Undo]:
    """In the order in which `connect` made them."""
    here = [Undo(UndoKind.REMOVE_IDENTITY, saved.certificate_fingerprint)] if saved.owns_certificate else []
    here += [
        Undo(UndoKind.REMOVE_CONFIG, authcfg) for authcfg in (saved.key_authcfg, saved.master_key_authcfg) if authcfg
    ]
    here.append(Undo(UndoKind.REMOVE_CONNECTION, saved.connection.name))
    there = []
    if at_carto and saved.certificate_id:
        there.append(Undo(UndoKind.REVOKE_CERTIFICATE, saved.certificate_name))
    if at_carto and saved.key_name:
        there.append(Undo(UndoKind.DELETE_API_KEY, saved.key_name))
    return there + here
