"""Takes an export away: its files, its service in the user's own file, and what was made for it at CARTO."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from ...accounts.saved_account import SavedAccount
from ...errors import DirectSqlError
from ...exports.export import Export
from ...exports.user_service_file import taken_out
from ...feedback import Unstoppable
from ...journal.journal import Undo, UndoKind
from ...ports import Feedback
from ...secret import Secret
from ..environment import Environment
from ..sweep import Sweep


def remove_export(
    environment: Environment, export: Export, master_key: Secret | None, feedback: Feedback
) -> tuple[DirectSqlError, ...]:
    """Remove the files that were written, the section in the user's own file, and the note of it.

    With the master key also revoke what was made at CARTO for it; without, that waits for the next time that the
    account is used with it. Returns what could not be taken away yet.
    """
    account = export.account
    with environment.alone_with(account, feedback):
        sweep = Sweep(environment, account, environment.undoing_api(account, master_key, Unstoppable()))
        operation = environment.journal.begin(account.base_url)
        try:
            with _taken_out(environment, export):
                operation.announce(Undo(UndoKind.REMOVE_EXPORT, str(export.folder)))
                for undo in own_things(export):
                    operation.announce(undo)
                environment.exports.remove(export.folder)
        except DirectSqlError:
            sweep.run(operation)  # all of it is in use, so all of it stays
            raise
        return sweep.run(operation)


def own_things(export: Export) -> Iterator[Undo]:
    """What was made at CARTO for an export alone."""
    if export.certificate_name:
        yield Undo(UndoKind.REVOKE_CERTIFICATE, export.certificate_name)
    if export.key_name:
        yield Undo(UndoKind.DELETE_API_KEY, export.key_name)


def is_of(saved: SavedAccount, export: Export) -> bool:
    """Whether it was made from that connection."""
    return (saved.account, saved.connection.name) == (export.account, export.connection)


def _taken_out(environment: Environment, export: Export) -> AbstractContextManager[None]:
    """Its section out of the user's own file. The folder says the same, but may be gone."""
    if not export.service_file:
        return nullcontext()
    saved = next((one for one in environment.saved_accounts.all() if is_of(one, export)), None)
    service = saved.connection.service if saved is not None else export.account.service_name
    return taken_out(Path(export.service_file), service, export.folder)
