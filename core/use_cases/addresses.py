"""The use cases on the allow-list: what is on it, allow an address, and take an entry off."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime

from ..carto.account import Account
from ..carto.allow_list import ANY, AllowList, parse_entry, shown_entry
from ..carto.allow_list_change import allow_noting, remove, restore
from ..carto.errors import AddressNotListed, InvalidAddress
from ..ports import Feedback
from ..secret import Secret
from ..text import QT_TRANSLATE_NOOP
from .environment import Environment

OPEN_TO_ALL = QT_TRANSLATE_NOOP("Errors", "it would open the account to every computer in the world.")


@dataclass(frozen=True)
class AddressEntry:
    """One entry as CARTO holds it; `covers_here`: this computer gets in by it, and perhaps others.

    `added` is when it was put there from this computer, if it was.
    """

    text: str
    covers_here: bool
    added: datetime | None = None


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
    api = environment.api(account, master_key, feedback)
    with ThreadPoolExecutor(max_workers=1) as pool:
        own = pool.submit(environment.own_address, feedback)
        allow_list = api.allow_list()
    return described(environment, account, allow_list, own.result())


def described(environment: Environment, account: Account, allow_list: AllowList, own: str) -> Addresses:
    """A list as CARTO gave it, with what this computer knows of each entry; `own` is its address (empty: not known)."""
    added = {
        one.entry: one.when
        for saved in environment.saved_accounts.all()
        if saved.account == account
        for one in saved.added
    }
    return Addresses(
        tuple(
            AddressEntry(text, bool(own) and AllowList((text,)).covers(own), added.get(text))
            for text in allow_list.entries
        ),
        own,
    )


def typed_entry(text: str, everybody: bool = False) -> str:
    """What a person typed, as CARTO shall get it; empty for an empty text.

    Raises `InvalidAddress`, also for `0.0.0.0` unless `everybody` is wished: too easily typed for “this computer”.
    """
    if not text.strip():
        return ""
    entry = parse_entry(text)
    if entry == ANY and not everybody:
        raise InvalidAddress(text=entry, reason=OPEN_TO_ALL)
    return entry


def allow_address(
    environment: Environment,
    account: Account,
    master_key: Secret,
    feedback: Feedback,
    *,
    address: str = "",
    address_service: str = "",
    everybody: bool = False,
) -> tuple[str, AllowList]:
    """Put an address (empty: this computer's own) on the allow-list; returns it and the list as CARTO now has it.

    No other entry goes: others may come from it. Raises `InvalidAddress` before anything is asked of CARTO.
    """
    typed = typed_entry(address, everybody)
    environment.require_descriptors()
    entry = typed or environment.find_address(address_service, feedback)
    with environment.alone_with(account, feedback):
        after, is_new = allow_noting(environment.api(account, master_key, feedback), entry)
        if is_new:
            _note_added(environment, account, entry)
        if not typed:
            note_own_address(environment, account, after=after.covering(entry))
    return entry, after


def remove_address(
    environment: Environment, account: Account, master_key: Secret, entry: str, feedback: Feedback
) -> AllowList:
    """Take exactly this entry off the allow-list, as somebody wished who knows that others may come from it too.

    Returns the list as CARTO now has it. Raises `AddressNotListed`.
    """
    wanted = entry.strip()
    with environment.alone_with(account, feedback):
        api = environment.api(account, master_key, feedback)
        entries = api.allow_list().entries
        if wanted not in entries:
            raise AddressNotListed(account=account.label, entry=shown_entry(wanted), entries=", ".join(entries) or "—")
        after = remove(api, wanted)
        note_own_address(environment, account, before=wanted)
    return after


def restore_address(
    environment: Environment, account: Account, master_key: Secret, entry: str, feedback: Feedback
) -> AllowList:
    """Put an entry back that was taken off, exactly as it was; returns the list as CARTO now has it."""
    with environment.alone_with(account, feedback):
        return restore(environment.api(account, master_key, feedback), entry)


def _note_added(environment: Environment, account: Account, entry: str) -> None:
    """Write into the saved accounts when this entry was put on the list from here."""
    for saved in environment.saved_accounts.all():
        if saved.account == account:
            environment.saved_accounts.save(saved.with_added(entry, environment.now()))


def note_own_address(environment: Environment, account: Account, before: str | None = None, after: str = "") -> None:
    """Write into the saved accounts which address was allowed from here last (`before`: only in place of that one)."""
    for saved in environment.saved_accounts.all():
        if saved.account == account and saved.address != after and before in (None, saved.address):
            environment.saved_accounts.save(replace(saved, address=after))
