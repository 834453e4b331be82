"""States of the dialog “Manage Access” that tests click through and photograph."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from carto_direct_sql.core.accounts.readiness import State
from carto_direct_sql.core.carto.answers import Certificate
from carto_direct_sql.core.carto.api_keys import READ, WRITE, ApiKey, TableGrant
from carto_direct_sql.core.carto.errors import HostUnreachable
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.addresses import AddressEntry, Addresses
from carto_direct_sql.core.use_cases.api_keys import KeyEntry
from carto_direct_sql.core.use_cases.certificates import CertificateEntry, Holder
from carto_direct_sql.ui.cures import problem_of
from carto_direct_sql.ui.manage_access.views.state import (
    AccessPage,
    AccessState,
    AccountRow,
    KeyDraft,
    Question,
    Said,
)

NOW = datetime.now(timezone.utc)
NAME = "CARTO alice"


def account(name: str, label: str, state: State = State.DONE, days: int = 300) -> AccountRow:
    return AccountRow(name, label, state, NOW + timedelta(days=days))


def certificate(name: str, days: int, holder: Holder, connection: str = "") -> CertificateEntry:
    ends = NOW + timedelta(days=days)
    return CertificateEntry(Certificate(f"id-{name}", name, ends), holder, days < 0, connection)


def key(name: str, kind: str, *tables: TableGrant, connection: str = "") -> KeyEntry:
    return KeyEntry(ApiKey(name, kind, Secret(f"token of {name}"), tables), connection)


TABLES = tuple(
    TableGrant("public", f"{word}_{number}", WRITE if number % 3 else READ)
    for number, word in enumerate(("roads", "parcels", "bus_stops", "rivers", "census", "land_use", "crops") * 6)
)
ACCOUNTS = (
    account(NAME, "alice.carto.com"),
    account("CARTO alice 2", "alice.carto.com", days=20),
    account("City", "maps.example.com/user/bob", State.BROKEN),
    account("Planning", "carto.planning.example.org/user/carol", State.ATTENTION, 9),
)
ADDRESSES = Addresses(
    (
        AddressEntry("203.0.113.7", True, NOW - timedelta(days=40)),
        AddressEntry("198.51.100.0/24", False),
        AddressEntry("2001:db8:85a3::8a2e:370:7334", False, NOW - timedelta(days=400)),
        AddressEntry("192.0.2.33", False),
    ),
    "203.0.113.7",
)
CERTIFICATES = (
    certificate("qgis-laptop-0a1b2c", -3, Holder.NOBODY),
    certificate("tableau-server-77aa01", 12, Holder.ELSEWHERE),
    certificate("qgis-laptop-51ff3e", 200, Holder.NOBODY),
    certificate("qgis-laptop-7f3a9c", 300, Holder.HERE, NAME),
    certificate("qgis-laptop-99ab12", 310, Holder.HERE, "CARTO alice 2"),
)
KEYS = (
    key("Master", "master"),
    key("default_public", "default"),
    key("qgis-laptop-7f3a9c", "regular", *TABLES[:20], connection=NAME),
    key("tableau", "regular", TableGrant("public", "countries", READ), TableGrant("public", "rivers", READ)),
)
_BASE = AccessState(accounts=ACCOUNTS, current=NAME, master_key_known=True)
_OF_ADDRESSES = replace(_BASE, page=AccessPage.ADDRESSES, addresses=ADDRESSES)
_OF_CERTIFICATES = replace(_BASE, page=AccessPage.CERTIFICATES, certificates=CERTIFICATES)
_OF_KEYS = replace(_BASE, page=AccessPage.KEYS, keys=KEYS)
_WRONG_KEY = (key("Master", "master", connection=NAME), *KEYS[1:])


def told_now() -> dict[str, AccessState]:
    """Every state, with what is said in the language of this moment."""
    problem = problem_of(HostUnreachable(host="alice.carto.com"))
    return {
        "accounts": _BASE,
        "accounts-none": AccessState(),
        "accounts-removing": replace(_BASE, removing=True),
        "accounts-checking": replace(_BASE, running="Checking all accounts…"),
        "addresses": _OF_ADDRESSES,
        "addresses-moved": replace(_OF_ADDRESSES, addresses=replace(ADDRESSES, entries=ADDRESSES.entries[1:])),
        "addresses-open": replace(_OF_ADDRESSES, addresses=Addresses((AddressEntry("0.0.0.0", True),), "203.0.113.7")),
        "addresses-empty": replace(_OF_ADDRESSES, addresses=Addresses((), "")),
        "addresses-fetching": replace(_BASE, page=AccessPage.ADDRESSES, running="Fetching the allowed addresses…"),
        "addresses-undo": replace(
            _OF_ADDRESSES,
            said=Said(
                "192.0.2.33 is allowed. It takes CARTO's firewall a moment. Added by somebody else meanwhile: "
                "198.51.100.0/24.",
                "Undo: take it off again",
            ),
        ),
        "addresses-asking": replace(
            _OF_ADDRESSES,
            question=Question(
                "Take 203.0.113.7 off the list? This computer would not get in any more.",
                "It was added from this computer, but others may share the address: a whole office can.",
                "Take It Off the List",
            ),
        ),
        "addresses-key": replace(_BASE, page=AccessPage.ADDRESSES, asks_key=True),
        "addresses-problem": replace(_BASE, page=AccessPage.ADDRESSES, problem=problem),
        "addresses-of-a-server": replace(
            _BASE, page=AccessPage.ADDRESSES, accounts=(AccountRow(NAME, "db.example.com", State.DONE, None, False),)
        ),
        "certificates": _OF_CERTIFICATES,
        "certificates-few": replace(_OF_CERTIFICATES, certificates=CERTIFICATES[3:]),
        "certificates-none": replace(_OF_CERTIFICATES, certificates=()),
        "keys": _OF_KEYS,
        "keys-warning": replace(_OF_KEYS, keys=_WRONG_KEY),
        "keys-new": replace(_OF_KEYS, draft=KeyDraft(connection=NAME, tables=TABLES)),
        "keys-change": replace(_OF_KEYS, draft=KeyDraft("qgis-laptop-7f3a9c", NAME, TABLES, TABLES[:9])),
    }
