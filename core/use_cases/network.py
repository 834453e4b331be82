"""The use cases of a computer that changes networks: where it is now, and letting it in from there."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Callable

from ..accounts.readiness import Facts
from ..accounts.saved_account import SavedAccount
from ..accounts.standing import Standing, standing_of
from ..carto.allow_list import AllowList
from ..carto.allow_list_change import allow
from ..errors import Cancelled, DirectSqlError
from ..feedback import wait
from ..ports import Feedback
from ..postgres.errors import AddressNotAllowed
from ..secret import Secret
from ..steps import Step
from .addresses import allow_address, note_own_address
from .connect.request import Connected
from .environment import Environment

SIDE_BY_SIDE = 4


@dataclass(frozen=True)
class Whereabouts:
    """What an account sees of this computer.

    `address` is empty where nobody could tell it; `allow_list` is None where it could not be looked at.
    """

    saved: SavedAccount
    address: str
    allow_list: AllowList | None = None


def look_around(
    environment: Environment,
    accounts: Iterable[SavedAccount],
    key_of: Callable[[SavedAccount], Secret | None],
    feedback: Feedback,
) -> tuple[Whereabouts, ...]:
    """Ask once for this computer's public address, and where there is a master key for the account's list."""
    environment.require_descriptors()
    address = environment.own_address(feedback)

    def seen_by(saved: SavedAccount) -> Whereabouts:
        return _seen_by(environment, saved, address, key_of, feedback)

    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        return tuple(pool.map(seen_by, accounts))


def let_in(
    environment: Environment, saved: SavedAccount, master_key: Secret, feedback: Feedback, entry: str = ""
) -> Connected:
    """Put `entry` (empty: this computer's address) on the list, and dial until the database lets this computer in.

    Certificate, key and all other entries stay as they are.
    """
    feedback.begin(Step.NETWORK_ACCESS)
    entry, allow_list = allow_address(environment, saved.account, master_key, feedback, address=entry)
    with environment.alone_with(saved.account, feedback):
        note_own_address(environment, saved.account, after=allow_list.covering(entry))
    saved = environment.current(saved) or saved
    feedback.begin(Step.CONNECTION)
    environment.services.open(saved)
    allow_list = _dial_until_let_in(environment, saved, master_key, feedback, entry, allow_list)
    facts = Facts(
        now=environment.now(),
        saved=saved,
        address=None if "/" in entry else entry,
        allow_list=allow_list,
        certificate_expires=saved.certificate_expires,
        key_stored=True,
        connection_saved=True,
        dialled=True,
    )
    return Connected(saved, facts)


def _seen_by(
    environment: Environment,
    saved: SavedAccount,
    address: str,
    key_of: Callable[[SavedAccount], Secret | None],
    feedback: Feedback,
) -> Whereabouts:
    allow_list = None
    try:
        master_key = key_of(saved)
        if master_key is not None:
            allow_list = environment.api(saved.account, master_key, feedback).allow_list()
    except Cancelled:
        raise
    except DirectSqlError:  # then the address alone has to tell
        allow_list = None
    standing = standing_of(address, saved.address, allow_list)
    if standing is Standing.LET_IN and allow_list is not None and not AllowList((saved.address,)).covers(address):
        with environment.alone_with(saved.account, feedback):
            note_own_address(environment, saved.account, after=allow_list.covering(address))
    return Whereabouts(saved, address, allow_list)


def _dial_until_let_in(
    environment: Environment,
    saved: SavedAccount,
    master_key: Secret,
    feedback: Feedback,
    entry: str,
    allow_list: AllowList,
) -> AllowList:
    """CARTO's firewall needs a while; meanwhile somebody may have written an older list over this one."""
    for pause_s in environment.timeouts.firewall_s:
        try:
            environment.database.probe(saved.connection, feedback)
            return allow_list
        except AddressNotAllowed:
            wait(pause_s, feedback)
            allow_list = allow(environment.api(saved.account, master_key, feedback), entry)
    environment.database.probe(saved.connection, feedback)
    return allow_list
