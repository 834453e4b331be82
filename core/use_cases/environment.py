"""Everything outside that the use cases work on, in one value for the composition root to fill."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Callable

from ..carto.account import Account
from ..carto.api import CartoApi
from ..journal.journal import Journal
from ..ports import AuthDatabase, Connections, Database, Feedback, Http, SavedAccounts, Services
from ..secret import Secret
from ..timeouts import Timeouts


def _now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True)
class Environment:
    """`find_address` asks an address service (its URL; empty: the usual ones) for this computer's public address.

    `computer` is this computer's name in certificate names; `now` has a time zone.
    """

    http: Http
    auth_database: AuthDatabase
    connections: Connections
    saved_accounts: SavedAccounts
    services: Services
    database: Database
    journal: Journal
    find_address: Callable[[str, Feedback], str]
    computer: str
    timeouts: Timeouts = field(default_factory=Timeouts)
    now: Callable[[], datetime] = _now

    def api(self, account: Account, key: Secret, feedback: Feedback) -> CartoApi:
        """A client of its own, for a `requests` session belongs to one thread."""
        return CartoApi(account, key, self.http(feedback), feedback, self.timeouts)
