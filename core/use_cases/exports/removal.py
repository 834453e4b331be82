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
        current = current_export(environment, export)
        if current is None:  # another window was quicker
            return sweep.run_interrupted()
        export = current
        operation = environment.journal.begin(account.base_url)
        try:
            with _taken_out(export):
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


def current_export(environment: Environment, export: Export) -> Export | None:
    """The export in the same folder as it is by now, for another window may have made it again; None if it is gone."""
    return next((one for one in environment.exports.all() if one.folder == export.folder), None)


def _taken_out(export: Export) -> AbstractContextManager[None]:
    """Its section out of the user's own file. The folder says the same, but may be gone."""
    return taken_out(Path(export.service_file), export.folder) if export.service_file else nullcontext()
