"""How a saved account looks as text: JSON with the number of its format. It holds no secret."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import lru_cache

from ..json_entry import UNREADABLE, JsonEntry
from ..postgres.connection import Connection, Login
from ..postgres.server import account_at
from .saved_account import AddedAddress, SavedAccount

FORMAT = 2
FORMAT_OF_0_1_0 = 1


@dataclass(frozen=True)
class EarlierAccount:
    """An account as version 0.1.0 kept it.

    `authcfg` is the config that named certificate and private key, `trusted` the fingerprints of the authorities that
    QGIS trusts because of the account. The connection of `saved` has no service yet, and `saved` no authorities.
    """

    saved: SavedAccount
    authcfg: str
    trusted: tuple[str, ...]


def write_saved_account(saved: SavedAccount) -> str:
    """As text, ASCII only, for `read_saved_account`."""
    entry = asdict(saved)
    entry["certificate_expires"] = saved.certificate_expires.isoformat()
    entry["certificate_starts"] = saved.certificate_starts.isoformat() if saved.certificate_starts else ""
    entry["added"] = [{"entry": one.entry, "when": one.when.isoformat()} for one in saved.added]
    return json.dumps({"format": FORMAT, **entry})


@lru_cache(maxsize=1024)  # every layer and every dial asks whose its service is, and so has all accounts read
def read_saved_account(text: str) -> SavedAccount | None:
    """The account that a text describes; None for anything else, and for what another version wrote."""
    try:
        entry = JsonEntry.of(text)
        if entry.number("format") != FORMAT:
            return None
        part = entry.part("connection")
        connection = Connection(
            part.text("name"), part.text("service"), _login(part.part("login")), part.flag("checks_name", True)
        )
        return _saved(entry, connection)
    except UNREADABLE:
        return None


def read_earlier_account(text: str) -> EarlierAccount | None:
    """The account that a text of version 0.1.0 describes; None for anything else."""
    try:
        entry = JsonEntry.of(text)
        if entry.number("format") != FORMAT_OF_0_1_0:
            return None
        connection = entry.part("connection")
        saved = _saved(entry, Connection(connection.text("name"), "", _login(connection)))
        return EarlierAccount(saved, connection.text("authcfg"), entry.texts("authorities"))
    except UNREADABLE:
        return None


def _saved(entry: JsonEntry, connection: Connection) -> SavedAccount:
    account = entry.part("account")
    return SavedAccount(
        account=account_at(account.text("user"), account.text("base_url")),
        connection=connection,
        certificate_id=entry.text("certificate_id"),
        certificate_name=entry.text("certificate_name"),
        certificate_expires=entry.time("certificate_expires"),
        certificate_starts=entry.time("certificate_starts") if entry.text("certificate_starts", "") else None,
        certificate_fingerprint=entry.text("certificate_fingerprint"),
        key_authcfg=entry.text("key_authcfg"),
        key_name=entry.text("key_name", ""),
        address=entry.text("address", ""),
        authorities=entry.texts("authorities") if connection.service else (),
        master_key_authcfg=entry.text("master_key_authcfg", ""),
        owns_certificate=entry.flag("owns_certificate", default=True),
        key_follows_tables=entry.flag("key_follows_tables", default=False),
        key_writes=entry.flag("key_writes", default=False),
        added=tuple(AddedAddress(one.text("entry"), one.time("when")) for one in entry.parts("added")),
    )


def _login(entry: JsonEntry) -> Login:
    return Login(entry.text("host"), entry.number("port"), entry.text("database"), entry.text("user"))
