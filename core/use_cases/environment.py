"""Everything outside that the use cases work on, in one value for the composition root to fill."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Callable

from ..carto.account import Account
from ..carto.api import CartoApi
from ..feedback import wait
from ..journal.journal import Journal, Operation, Undo
from ..ports import AuthDatabase, Connections, Database, Exports, Feedback, Http, SavedAccounts, Services
from ..secret import Secret
from ..steps import Notice
from ..timeouts import Timeouts

_LOOK_AGAIN_S = 0.2


def _now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True)
class Environment:
    """`find_address` asks an address service (its URL; empty: the usual ones) for this computer's public address.

    `computer` is this computer's name in certificate names; `now` has a time zone; `public_authorities` gives those
    that the operating system trusts, as PEM.
    """

    http: Http
    auth_database: AuthDatabase
    connections: Connections
    saved_accounts: SavedAccounts
    services: Services
    database: Database
    exports: Exports
    journal: Journal
    public_authorities: Callable[[], tuple[bytes, ...]]
    find_address: Callable[[str, Feedback], str]
    computer: str
    timeouts: Timeouts = field(default_factory=Timeouts)
    now: Callable[[], datetime] = _now
    _retired: list[Operation] = field(default_factory=list)

    def api(self, account: Account, key: Secret, feedback: Feedback) -> CartoApi:
        """A client of its own, for a `requests` session belongs to one thread."""
        return CartoApi(account, key, self.http(feedback), feedback, self.timeouts)

    @contextmanager
    def alone_with(self, account: Account, feedback: Feedback) -> Iterator[None]:
        """Have an account to oneself: one writer at a time, of all windows and processes of this profile.

        Waits for the others for as long as it takes, and says so. Raises `Cancelled` and `JournalUnusable`.
        """
        is_told = False
        while True:
            lock = self.journal.lock_account(account.base_url)
            if lock is not None:
                break
            if not is_told:
                feedback.tell(Notice.WAITING_FOR_ANOTHER)
                is_told = True
            wait(_LOOK_AGAIN_S, feedback)
        with lock:
            yield

    def retire(self, account: Account, undo: Undo) -> None:
        """Take something away when this process has ended, because its open layers may still need it."""
        operation = self.journal.begin(account.base_url)
        operation.announce(undo)
        self._retired.append(operation)  # its lock is held until then; whoever uses the account next sweeps it
