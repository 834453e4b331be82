"""Everything outside that the use cases work on, in one value for the composition root to fill."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Callable

from ..accounts.errors import AccountNotOfCarto, NotConnected, TooManyOpenFiles
from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..carto.api import CartoApi
from ..carto.errors import PublicAddressUnknown
from ..carto.http import server_time
from ..feedback import wait
from ..files import can_open
from ..journal.journal import Journal, Operation, Undo
from ..ports import AuthDatabase, Connections, Database, Exports, Feedback, Http, Profile, SavedAccounts, Services
from ..secret import Secret
from ..steps import Notice
from ..timeouts import Timeouts

_LOOK_AGAIN_S = 0.2
_SHARED = "names"


def _now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True)
class Environment:
    """`find_address` asks an address service (its URL; empty: the usual ones) for this computer's public address.

    `computer` is this computer's name in certificate names, and `profile` tells this profile from others there; `now`
    has a time zone; `public_authorities` gives those that the operating system trusts, as PEM; `web_proxy` names the
    proxy by which QGIS goes to the network (empty: none).
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
    profile: Profile
    timeouts: Timeouts = field(default_factory=Timeouts)
    now: Callable[[], datetime] = _now
    web_proxy: Callable[[], str] = str
    _retired: list[Operation] = field(default_factory=list)

    def api(self, account: Account, key: Secret, feedback: Feedback) -> CartoApi:
        """A client of its own, for a `requests` session belongs to one thread. Raises `AccountNotOfCarto`."""
        if not account.has_management:
            raise AccountNotOfCarto(account=account.label)
        return CartoApi(account, key, self.http(feedback), feedback, self.timeouts)

    def current(self, saved: SavedAccount) -> SavedAccount | None:
        """The account as it is by now, for another window may have changed or renamed it; None where it is gone."""
        same = (saved.account, saved.connection.service)
        return next((one for one in self.saved_accounts.all() if (one.account, one.connection.service) == same), None)

    def require_current(self, saved: SavedAccount) -> SavedAccount:
        """As `current`. Raises `NotConnected`."""
        current = self.current(saved)
        if current is None:
            raise NotConnected(name=saved.connection.name)
        return current

    def own_address(self, feedback: Feedback) -> str:
        """Find out the public address of this computer; empty where no service says it."""
        try:
            return self.find_address("", feedback)
        except PublicAddressUnknown:
            return ""

    def unique_name(self, purpose: str) -> str:
        """A name for something at CARTO, which tells people where it is from, and this profile that it is its own.

        Its random end lets it be found again when the answer that told of it is lost. Raises `SettingsNotWritable`.
        """
        return f"{purpose}-{self.computer}-{self.profile.id()}-{secrets.token_hex(3)}"

    def is_own_name(self, name: str) -> bool:
        """Whether it was made by this profile on this computer."""
        known = self.profile.known_id()
        return bool(known) and f"-{known}-" in name

    def server_time(self, account: Account, feedback: Feedback) -> datetime | None:
        """What time it is at the account's server, to the second; None where it does not say."""
        return server_time(self.http(feedback), account.base_url)

    def undoing_api(self, account: Account, key: Secret | None, feedback: Feedback) -> CartoApi | None:
        """A client for taking things back, which asks once and waits for no answer long; None without key or API."""
        if key is None or not account.has_management:
            return None
        limit_s = self.timeouts.undoing_s
        timeouts = replace(
            self.timeouts,
            connect_s=min(self.timeouts.connect_s, limit_s),
            answer_s=min(self.timeouts.answer_s, limit_s),
            whole_answer_s=min(self.timeouts.whole_answer_s, 2 * limit_s),
            retry_s=(),
        )
        return CartoApi(account, key, self.http(feedback), feedback, timeouts)

    @contextmanager
    def alone_with(self, account: Account, feedback: Feedback) -> Iterator[None]:
        """Have an account to oneself: one writer at a time, of all windows and processes of this profile.

        Waits for the others for as long as it takes, and says so. Raises `Cancelled`, `JournalUnusable` and
        `TooManyOpenFiles`.
        """
        self.require_descriptors()
        with self._alone_with(account.base_url, feedback):
            yield

    def require_descriptors(self) -> None:
        """Raise `TooManyOpenFiles` unless there is room for threads and connections."""
        if not can_open():
            raise TooManyOpenFiles

    @contextmanager
    def alone_with_shared(self, feedback: Feedback) -> Iterator[None]:
        """Be the only one, of all accounts, who changes what they share. For moments.

        That is who has which name among QGIS's connections, and who a certificate in the auth database.
        """
        with self._alone_with(_SHARED, feedback):
            yield

    def retire(self, saved: SavedAccount, undo: Undo) -> None:
        """Take something away when this process has ended, because open layers of the connection may still need it.

        What is in use by then stays, so this may come before the change that makes it superfluous.
        """
        operation = self.journal.begin(saved.account.base_url, saved.connection.service)
        operation.announce(undo)
        # Its lock is held until then; whoever uses the account next sweeps it.
        self._retired.append(operation)

    def release_retired(self, saved: SavedAccount) -> None:
        """Let the next sweep take away what was retired: the connection itself goes, and with it its layers."""
        for operation in [one for one in self._retired if one.service == saved.connection.service]:
            self._retired.remove(operation)
            operation.close()

    def retired_elsewhere(self, saved: SavedAccount) -> tuple[Undo, ...]:
        """What other processes of this profile have retired of the connection, and still hold."""
        under_way = self.journal.under_way(saved.account.base_url)
        return tuple(undo for one in under_way if one.service == saved.connection.service for undo in one.undos)

    @contextmanager
    def _alone_with(self, what: str, feedback: Feedback) -> Iterator[None]:
        is_told = False
        while (lock := self.journal.lock(what)) is None:
            if not is_told:
                feedback.tell(Notice.WAITING_FOR_ANOTHER)
                is_told = True
            wait(_LOOK_AGAIN_S, feedback)
        with lock:
            yield
