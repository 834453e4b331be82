"""What is known of the accounts on this computer.

It goes by their services: a connection may be renamed while something is done to its account.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.steps import Step

if TYPE_CHECKING:
    from ...core.accounts.readiness import Facts, Readiness, State
    from ...core.accounts.saved_account import SavedAccount
    from ...core.carto.account import Account
    from ...core.carto.allow_list import AllowList
    from ...core.ports import SavedAccounts
    from ...core.secret import Secret
    from .views.state import AccountEntry, Listing


class KnownAccounts(QObject):
    """The saved accounts as they were read last, master keys that were typed, facts found, and datasets listed."""

    changed = pyqtSignal()
    renamed = pyqtSignal(str, str)

    def __init__(self, saved_accounts: SavedAccounts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saved_accounts = saved_accounts
        self._all = saved_accounts.all()
        self._master_keys: dict[Account, Secret] = {}
        self._facts: dict[str, Facts] = {}
        self._checked_at: dict[str, datetime] = {}
        self._listings: dict[str, Listing] = {}
        self._locked: frozenset[str] = frozenset()

    def read(self) -> None:
        """Read the saved accounts again: they may have changed."""
        self._all = self._saved_accounts.all()
        self.changed.emit()

    def names(self) -> tuple[str, ...]:
        """The names of their connections."""
        return tuple(saved.connection.name for saved in self._all)

    def all(self) -> tuple[SavedAccount, ...]:
        """As they were read last."""
        return self._all

    def get(self, name: str) -> SavedAccount | None:
        """The account whose connection has that name."""
        return next((saved for saved in self._all if saved.connection.name == name), None)

    def name_now(self, saved: SavedAccount) -> str:
        """What the connection is called by now: it may be renamed while something is done to its account."""
        same = (one for one in self._all if one.connection.service == saved.connection.service)
        return next(same, saved).connection.name

    def entries(self) -> tuple[AccountEntry, ...]:
        """The accounts as the chooser shows them."""
        from .views.state import AccountEntry

        return tuple(
            AccountEntry(saved.connection.name, self._label(saved), self.worst_state(saved)) for saved in self._all
        )

    def forget(self, saved: SavedAccount) -> None:
        """An account was removed."""
        for known in (self._facts, self._checked_at, self._listings):
            known.pop(saved.connection.service, None)
        self._locked -= {saved.connection.service}
        self._all = self._saved_accounts.all()
        if all(other.account != saved.account for other in self._all):
            self._master_keys.pop(saved.account, None)
        self.changed.emit()

    def rename(self, before: SavedAccount, after: SavedAccount) -> None:
        """A connection has another name: what is known of it stays known."""
        service = after.connection.service
        if service in self._facts:
            self._facts[service] = replace(self._facts[service], saved=after)
        self._all = self._saved_accounts.all()
        self.renamed.emit(before.connection.name, after.connection.name)
        self.changed.emit()

    # Master keys ----------------------------------------------------------------------------------------------------

    def master_key(self, account: Account) -> Secret | None:
        """The key that was typed since QGIS started."""
        return self._master_keys.get(account)

    def has_master_key(self, saved: SavedAccount) -> bool:
        """Whether the key need not be typed: it was, or it is stored."""
        return saved.account in self._master_keys or bool(saved.master_key_authcfg)

    def typed_master_keys(self) -> dict[Account, Secret]:
        """All that were typed since QGIS started."""
        return dict(self._master_keys)

    def keep_master_key(self, account: Account, key: Secret | None) -> None:
        """Keep a key in memory; None forgets it."""
        if key is None:
            self._master_keys.pop(account, None)
        else:
            self._master_keys[account] = key
        self.changed.emit()

    # Facts ----------------------------------------------------------------------------------------------------------

    def readiness(self, saved: SavedAccount) -> Readiness:
        """How the account stands, as far as is known: what was found out, at this time of day."""
        from ...core.accounts.readiness import assess

        is_locked = saved.connection.service in self._locked
        return assess(replace(self.facts(saved), now=datetime.now(timezone.utc), locked=is_locked))

    def checked_at(self, saved: SavedAccount) -> datetime | None:
        """When everything was looked at last; single facts may be newer."""
        return self._checked_at.get(saved.connection.service)

    def may_dial(self, saved: SavedAccount) -> bool:
        """Whether this computer's address is, as far as is known, no reason for a dial to fail."""
        from ...core.accounts.readiness import State

        return self.readiness(saved).report(Step.NETWORK_ACCESS).state not in (State.MISSING, State.BROKEN)

    def learn(self, saved: SavedAccount, facts: Facts) -> None:
        """Keep new facts; whether the last dial worked stays known until the address changes."""
        known = self._facts.get(saved.connection.service)
        if facts.dialled is None and known is not None and known.address == facts.address:
            facts = replace(facts, dialled=known.dialled, key_refused=known.key_refused)
        self._facts[saved.connection.service] = facts
        self._checked_at[saved.connection.service] = facts.now
        self.changed.emit()

    def learn_place(self, saved: SavedAccount, address: str, allow_list: AllowList | None) -> None:
        """Keep where this computer is; whether the last dial worked stays known until the address changes."""
        known = self.facts(saved)
        dialled = known.dialled if known.address == (address or None) else None
        allow_list = allow_list if allow_list is not None else known.allow_list
        self._facts[saved.connection.service] = replace(
            known, saved=saved, address=address or None, allow_list=allow_list, dialled=dialled
        )
        self.changed.emit()

    def learn_allow_list(self, saved: SavedAccount, allow_list: AllowList) -> None:
        """Keep what stands on the account's list by now."""
        self._facts[saved.connection.service] = replace(self.facts(saved), allow_list=allow_list)
        self.changed.emit()

    def learn_dial(self, saved: SavedAccount, worked: bool, key_refused: bool = False) -> None:
        """Keep whether the last dial worked, and whether it failed for the API key or the password."""
        self._facts[saved.connection.service] = replace(self.facts(saved), dialled=worked, key_refused=key_refused)
        self.changed.emit()

    def set_locked(self, saved: SavedAccount, locked: bool) -> None:
        """Say whether the account waits for QGIS's master password."""
        if locked != (saved.connection.service in self._locked):
            self._locked ^= {saved.connection.service}
            self.changed.emit()

    def facts(self, saved: SavedAccount) -> Facts:
        """What was found out; at first only what the saved account says itself."""
        from ...core.accounts.readiness import Facts

        found = self._facts.get(saved.connection.service)
        return found or Facts(datetime.now(timezone.utc), saved, certificate_expires=saved.certificate_expires)

    # Datasets -------------------------------------------------------------------------------------------------------

    def listing(self, saved: SavedAccount) -> Listing:
        """The list of datasets as it stands."""
        from .views.state import Listing

        return self._listings.get(saved.connection.service, Listing())

    def change_listing(self, saved: SavedAccount, **changes: Any) -> None:
        """Change fields of its `Listing`."""
        self._listings[saved.connection.service] = replace(self.listing(saved), **changes)
        self.changed.emit()

    # How accounts are shown -----------------------------------------------------------------------------------------

    def _label(self, saved: SavedAccount) -> str:
        """The account's address; with the connection's name where one account is there twice."""
        if sum(other.account == saved.account for other in self._all) == 1:
            return saved.account.label
        return f"{saved.account.label} ({saved.connection.name})"

    def worst_state(self, saved: SavedAccount) -> State:
        """Of the four steps."""
        return self.readiness(saved).worst_state
