"""Everything outside that the use cases work on, in one value for the composition root to fill."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Callable

from .account import Account
from .carto_api import CartoApi
from .journal import Journal
from .patience import Patience
from .ports import Connections, Database, Feedback, Http, Installations, PassFile, Vault
from .secret import Secret


def _now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True)
class Outside:
    """`find_address` asks an address service (the URL of one.

    Empty: the usual ones) for this computer's public address; `computer` is its name in certificate names; `now` has a
    time zone.
    """

    http: Http
    vault: Vault
    connections: Connections
    installations: Installations
    pass_file: PassFile
    database: Database
    journal: Journal
    find_address: Callable[[str, Feedback], str]
    computer: str
    patience: Patience = field(default_factory=Patience)
    now: Callable[[], datetime] = _now

    def api(self, account: Account, key: Secret, feedback: Feedback) -> CartoApi:
        """A client of its own, for a `requests` session belongs to one thread."""
        return CartoApi(account, key, self.http(feedback), feedback, self.patience)
