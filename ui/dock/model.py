"""What the dock knows of the accounts for as long as QGIS runs. Nothing of it is written anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from ...core.accounts.readiness import Facts, Readiness, State, assess
from ...core.steps import Step
from .views.state import AccountEntry, Listing

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.carto.account import Account
    from ...core.ports import SavedAccounts
    from ...core.secret import Secret

_WORST_FIRST = (State.BROKEN, State.MISSING, State.ATTENTION, State.UNKNOWN, State.DONE)


class Session:
    """Master keys that were typed, facts that were found, and lists that were fetched; by connection name."""

    def __init__(self, saved_accounts: SavedAccounts) -> None:
        self._saved_accounts = saved_accounts
        self._master_keys: dict[Account, Secret] = {}
        self._facts: dict[str, Facts] = {}
        self._listings: dict[str, Listing] = {}

    def saved_accounts(self) -> tuple[SavedAccount, ...]:
        """The accounts on this computer."""
        return self._saved_accounts.all()

    def saved(self, name: str) -> SavedAccount | None:
        """The account with that connection name."""
        return next((one for one in self.saved_accounts() if one.connection.name == name), None)

    def entries(self) -> tuple[AccountEntry, ...]:
        """The accounts as the chooser shows them."""
        return tuple(
            AccountEntry(one.connection.name, _label(one, self.saved_accounts()), self._state(one))
            for one in self.saved_accounts()
        )

    # Master keys ----------------------------------------------------------------------------------------------------

    def master_key(self, account: Account) -> Secret | None:
        """The key that was typed in this session."""
        return self._master_keys.get(account)

    def has_master_key(self, saved: SavedAccount) -> bool:
        """Whether the key need not be typed: it was, or it is stored."""
        return saved.account in self._master_keys or bool(saved.master_key_authcfg)

    def keep_master_key(self, account: Account, key: Secret | None) -> None:
        """Keep a key in memory; None forgets it."""
        if key is None:
            self._master_keys.pop(account, None)
        else:
            self._master_keys[account] = key

    # Facts ----------------------------------------------------------------------------------------------------------

    def readiness(self, saved: SavedAccount) -> Readiness:
        """How the account stands, as far as is known."""
        return assess(self.facts(saved))

    def facts(self, saved: SavedAccount) -> Facts:
        """What was found out; at first only what the saved account says itself."""
        found = self._facts.get(saved.connection.name)
        if found is not None:
            return found
        now = datetime.now(timezone.utc)
        return Facts(now, saved, certificate_expires=saved.certificate_expires)

    def checked_at(self, saved: SavedAccount) -> datetime | None:
        """When the account was looked at last."""
        found = self._facts.get(saved.connection.name)
        return found.now if found is not None else None

    def may_dial(self, saved: SavedAccount) -> bool:
        """Whether a dial has a chance, and the list has not been fetched yet."""
        use_cases = self.readiness(saved).report(Step.NETWORK_ACCESS).state
        known = self.listing(saved.connection.name).datasets is not None
        return not known and use_cases not in (State.MISSING, State.BROKEN)

    def learn(self, saved: SavedAccount, facts: Facts) -> None:
        """New facts; whether the last dial worked stays true until the address changes."""
        known = self._facts.get(saved.connection.name)
        if facts.dialled is None and known is not None and known.address == facts.address:
            facts = replace(facts, dialled=known.dialled)
        self._facts[saved.connection.name] = facts

    def learn_dialled(self, saved: SavedAccount, dialled: bool) -> None:
        """A dial worked, or did not."""
        self._facts[saved.connection.name] = replace(self.facts(saved), dialled=dialled)

    # Datasets -------------------------------------------------------------------------------------------------------

    def listing(self, name: str) -> Listing:
        """The list of datasets as it stands."""
        return self._listings.get(name, Listing())

    def set_listing(self, name: str, listing: Listing) -> None:
        """Keep it."""
        self._listings[name] = listing

    def forget(self, saved: SavedAccount) -> None:
        """The account is gone, or became another."""
        self._facts.pop(saved.connection.name, None)
        self._listings.pop(saved.connection.name, None)
        self._master_keys.pop(saved.account, None)

    def _state(self, saved: SavedAccount) -> State:
        states = {report.state for report in self.readiness(saved).steps}
        return next(state for state in _WORST_FIRST if state in states)


def _label(saved: SavedAccount, among: tuple[SavedAccount, ...]) -> str:
    """The account's address; with the connection's name where one account is there twice."""
    alike = [one for one in among if one.account == saved.account]
    if len(alike) == 1:
        return saved.account.label
    return f"{saved.account.label} ({saved.connection.name})"
