"""The use cases around an account's allow-list: what is on it, adding, removing, and taking the last change back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..carto.account import Account
from ..carto.allow_list import AllowList, parse_entry
from ..carto.allow_list_change import allow, remove
from ..ports import Feedback
from ..secret import Secret
from .environment import Environment


@dataclass(frozen=True)
class AddressEntry:
    """One entry as CARTO holds it.

    `covers_here`: this computer gets in by it; `was_added_here`: it was put there from this computer, which does not
    say that nobody else depends on it.
    """

    text: str
    covers_here: bool
    was_added_here: bool


@dataclass(frozen=True)
class Addresses:
    """The list, and this computer's own public address (empty: not known)."""

    entries: tuple[AddressEntry, ...]
    own: str

    @property
    def lets_in(self) -> bool:
        """Whether this computer gets in."""
        return any(entry.covers_here for entry in self.entries)

    def locks_out(self, text: str) -> bool:
        """Whether this computer would not get in any more without this entry."""
        return self.lets_in and not any(entry.covers_here for entry in self.entries if entry.text != text)


def list_addresses(environment: Environment, account: Account, master_key: Secret, feedback: Feedback) -> Addresses:
    """The list as it is now; one's own address is asked for beside it."""
    allow_list = environment.api(account, master_key, feedback).allow_list()
    return _addresses(environment, account, allow_list, environment.own_address(feedback))


def add_address(
    environment: Environment,
    account: Account,
    master_key: Secret,
    feedback: Feedback,
    address: str = "",
    address_service: str = "",
) -> tuple[str, AllowList]:
    """Put an address (empty: this computer's own) on the allow-list; returns it and the list as CARTO now has it.

    No other entry goes: others may come from it. Raises `InvalidAddress` before anything is asked of CARTO.
    """
    entry = parse_entry(address) if address else environment.find_address(address_service, feedback)
    with environment.alone_with(account, feedback):
        after = allow(environment.api(account, master_key, feedback), entry)
        for saved in environment.saved_accounts.all():
            if not address and saved.account == account:
                environment.saved_accounts.save(replace(saved, address=entry))
    return entry, after


def remove_address(
    environment: Environment, account: Account, master_key: Secret, entry: str, feedback: Feedback
) -> AllowList:
    """Take exactly this entry off the list; returns the list as CARTO now has it."""
    with environment.alone_with(account, feedback):
        return remove(environment.api(account, master_key, feedback), entry)


def _addresses(environment: Environment, account: Account, allow_list: AllowList, own: str) -> Addresses:
    from_here = {saved.address for saved in environment.saved_accounts.all() if saved.account == account}
    return Addresses(
        tuple(
            AddressEntry(text, bool(own) and AllowList((text,)).covers(own), text in from_here)
            for text in allow_list.entries
        ),
        own,
    )
