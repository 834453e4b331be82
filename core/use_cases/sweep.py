"""Takes away what an operation made and no saved account refers to.

One rule serves success, failure and the start after a crash: an operation writes into the journal what it is about to
make, or means to replace; what was saved last says what is in use; whatever the journal names beyond that goes.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path

from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..carto.api import CartoApi
from ..carto.errors import NetworkError
from ..errors import DirectSqlError
from ..exports.export import Export
from ..exports.export_folder import remove_export
from ..exports.private_files import remove_file
from ..feedback import Unstoppable
from ..journal.errors import JournalUnusable
from ..journal.journal import Operation, Undo, UndoKind
from .environment import Environment

STILL_ISSUING = timedelta(minutes=10)  # after that a request without an answer makes nothing any more
POLL_S = 1.0
_SHARED = (UndoKind.REMOVE_CONNECTION, UndoKind.REMOVE_IDENTITY)


class Sweep:
    """Sweeps operations of one account.

    Without `api`, or where CARTO does not answer, what only CARTO can do stays in the journal.

    `longest_wait_s`: how long to look for what was asked for without an answer: CARTO may still be making it.
    """

    def __init__(
        self, environment: Environment, account: Account, api: CartoApi | None, longest_wait_s: float = 0.0
    ) -> None:
        self._environment = environment
        self._account = account
        self._api = api
        self._longest_wait_s = longest_wait_s

    def run_interrupted(self) -> tuple[DirectSqlError, ...]:
        """Sweep what ended processes left; returns what went wrong, which stays in the journal for the next time."""
        interrupted = self._environment.journal.interrupted(self._account.base_url)
        return tuple(problem for operation in interrupted for problem in self.run(operation))

    def run(self, operation: Operation) -> tuple[DirectSqlError, ...]:
        """Sweep in reverse order; returns what went wrong, which stays in the journal for the next time.

        A journal that cannot be written, such as on a full disk, keeps nothing from being taken away.
        """
        problems: list[DirectSqlError] = []
        for undo in reversed(operation.undos):
            try:
                with self._environment.alone_with_shared(Unstoppable()) if undo.kind in _SHARED else nullcontext():
                    if self._is_in_use(undo, operation) or self._take_away(undo, operation.began):
                        operation.strike(undo)
            except NetworkError as error:
                # CARTO is out of reach: its part waits for the next time, and nobody for each step's own failure.
                problems.append(error)
                self._api = None
            except DirectSqlError as error:
                problems.append(error)
        try:
            operation.close()
        except JournalUnusable as error:
            problems.append(error)
        return tuple(problems)

    def _is_in_use(self, undo: Undo, operation: Operation) -> bool:
        """Whether something that was saved refers to it, or another operation is just taking the certificate up."""
        in_use = {name for saved in self._environment.saved_accounts.all() for name in self._names(saved)}
        in_use |= {name for export in self._environment.exports.all() for name in self._names_of_export(export)}
        if undo.kind is UndoKind.REMOVE_IDENTITY and self._environment.journal.names(undo, True, besides=operation):
            return True
        return (undo.kind, undo.name) in in_use

    def _names(self, saved: SavedAccount) -> Iterator[tuple[UndoKind, str]]:
        """Everything that a saved account refers to, as the journal would name it."""
        yield UndoKind.REMOVE_CONNECTION, saved.connection.name
        yield UndoKind.REMOVE_IDENTITY, saved.certificate_fingerprint
        yield UndoKind.REMOVE_CONFIG, saved.key_authcfg
        yield UndoKind.REMOVE_CONFIG, saved.master_key_authcfg
        if saved.account == self._account:
            yield UndoKind.REVOKE_CERTIFICATE, saved.certificate_name
            yield UndoKind.DELETE_API_KEY, saved.key_name

    def _names_of_export(self, export: Export) -> Iterator[tuple[UndoKind, str]]:
        yield UndoKind.REMOVE_EXPORT, str(export.folder)
        if export.account == self._account:
            yield UndoKind.REVOKE_CERTIFICATE, export.certificate_name
            yield UndoKind.DELETE_API_KEY, export.key_name

    def _take_away(self, undo: Undo, began: datetime) -> bool:
        """Whether it is gone for good; taking away what is not there is no error."""
        environment = self._environment
        if undo.kind is UndoKind.REMOVE_CONNECTION:
            environment.connections.remove(undo.name, self._account.service_name)
        elif undo.kind is UndoKind.REMOVE_IDENTITY:
            environment.auth_database.remove_identity(undo.name)
        elif undo.kind is UndoKind.REMOVE_CONFIG:
            environment.auth_database.remove_config(undo.name)
        elif undo.kind is UndoKind.REMOVE_EXPORT:
            remove_export(Path(undo.name))
        elif undo.kind is UndoKind.REMOVE_FILE:
            with suppress(OSError):  # its folder is not there any more, or not for us: nobody can do better later
                remove_file(Path(undo.name))
        elif undo.kind is UndoKind.DISTRUST:
            environment.auth_database.distrust(undo.name)
        elif undo.kind is UndoKind.WITHDRAW_ADDRESS:
            pass  # others may come from that address by now
        elif self._api is None:
            return False
        else:
            return self._take_away_at_carto(self._api, undo, began)
        return True

    def _take_away_at_carto(self, api: CartoApi, undo: Undo, began: datetime) -> bool:
        deadline = time.monotonic() + (0.0 if undo.resolved else self._longest_wait_s)
        while not self._found_and_removed(api, undo):
            if undo.resolved or datetime.now(timezone.utc) - began > STILL_ISSUING:
                return True
            if time.monotonic() >= deadline:
                return False
            time.sleep(POLL_S)
        return True

    def _found_and_removed(self, api: CartoApi, undo: Undo) -> bool:
        if undo.kind is UndoKind.DELETE_API_KEY:
            found = [key.name for key in api.api_keys() if key.name == undo.name]
            for name in found:
                api.delete_api_key(name)
            return bool(found)
        ids = [certificate.id for certificate in api.certificates() if certificate.name == undo.name]
        for certificate_id in ids:
            api.revoke_certificate(certificate_id)
        return bool(ids)
