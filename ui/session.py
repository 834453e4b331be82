"""What the dock knows of the accounts for as long as QGIS runs. Nothing of it is written anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from ..core.ports import Step
from ..core.readiness import Facts, Readiness, State, assess
from .views.state import AccountEntry, Listing

if TYPE_CHECKING:
    from ..core.account import Account
    from ..core.ports import Installation, Installations
    from ..core.secret import Secret

_WORST_FIRST = (State.BROKEN, State.MISSING, State.ATTENTION, State.UNKNOWN, State.DONE)


class Session:
    """Master keys that were typed, facts that were found, and lists that were fetched; by connection name."""

    def __init__(self, installations: Installations) -> None:
        self._installations = installations
        self._master_keys: dict[Account, Secret] = {}
        self._facts: dict[str, Facts] = {}
        self._listings: dict[str, Listing] = {}

    def installations(self) -> tuple[Installation, ...]:
        """The accounts on this computer."""
        return self._installations.all()

    def installation(self, name: str) -> Installation | None:
        """The account with that connection name."""
        return next((one for one in self.installations() if one.connection.name == name), None)

    def entries(self) -> tuple[AccountEntry, ...]:
        """The accounts as the chooser shows them."""
        return tuple(
            AccountEntry(one.connection.name, _label(one, self.installations()), self._state(one))
            for one in self.installations()
        )

    # Master keys ----------------------------------------------------------------------------------------------------

    def master_key(self, account: Account) -> Secret | None:
        """The key that was typed in this session."""
        return self._master_keys.get(account)

    def has_master_key(self, installation: Installation) -> bool:
        """Whether the key need not be typed: it was, or it is stored."""
        return installation.account in self._master_keys or bool(installation.master_key_authcfg)

    def keep_master_key(self, account: Account, key: Secret | None) -> None:
        """Keep a key in memory; None forgets it."""
        if key is None:
            self._master_keys.pop(account, None)
        else:
            self._master_keys[account] = key

    # Facts ----------------------------------------------------------------------------------------------------------

    def readiness(self, installation: Installation) -> Readiness:
        """How the account stands, as far as is known."""
        return assess(self.facts(installation))

    def facts(self, installation: Installation) -> Facts:
        """What was found out; at first only what the installation says itself."""
        found = self._facts.get(installation.connection.name)
        if found is not None:
            return found
        now = datetime.now(timezone.utc)
        return Facts(now, installation, certificate_expires=installation.certificate_expires)

    def surveyed_at(self, installation: Installation) -> datetime | None:
        """When the account was looked at last."""
        found = self._facts.get(installation.connection.name)
        return found.now if found is not None else None

    def may_dial(self, installation: Installation) -> bool:
        """Whether a dial has a chance, and the list has not been fetched yet."""
        access = self.readiness(installation).report(Step.NETWORK_ACCESS).state
        known = self.listing(installation.connection.name).datasets is not None
        return not known and access not in (State.MISSING, State.BROKEN)

    def learn(self, installation: Installation, facts: Facts) -> None:
        """New facts; whether the last dial worked stays true until the address changes."""
        known = self._facts.get(installation.connection.name)
        if facts.dialled is None and known is not None and known.address == facts.address:
            facts = replace(facts, dialled=known.dialled)
        self._facts[installation.connection.name] = facts

    def learn_dialled(self, installation: Installation, dialled: bool) -> None:
        """A dial worked, or did not."""
        self._facts[installation.connection.name] = replace(self.facts(installation), dialled=dialled)

    # Datasets -------------------------------------------------------------------------------------------------------

    def listing(self, name: str) -> Listing:
        """The list of datasets as it stands."""
        return self._listings.get(name, Listing())

    def set_listing(self, name: str, listing: Listing) -> None:
        """Keep it."""
        self._listings[name] = listing

    def forget(self, installation: Installation) -> None:
        """The account is gone, or became another."""
        self._facts.pop(installation.connection.name, None)
        self._listings.pop(installation.connection.name, None)
        self._master_keys.pop(installation.account, None)

    def _state(self, installation: Installation) -> State:
        states = {report.state for report in self.readiness(installation).steps}
        return next(state for state in _WORST_FIRST if state in states)


def _label(installation: Installation, among: tuple[Installation, ...]) -> str:
    """The account's address; with the connection's name where one account is there twice."""
    alike = [one for one in among if one.account == installation.account]
    if len(alike) == 1:
        return installation.account.label
    return f"{installation.account.label} ({installation.connection.name})"
