"""How a saved account looks as text: JSON with the number of its format. It holds no secret."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

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


def read_saved_account(text: str) -> SavedAccount | None:
    """The account that a text describes; None for anything else, and for what another version wrote."""
    try:
        entry = _Entry(json.loads(text))
        if entry.number("format") != FORMAT:
            return None
        part = entry.part("connection")
        connection = Connection(
            part.text("name"), part.text("service"), _login(part.part("login")), part.flag("checks_name", True)
        )
        return _saved(entry, connection)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def read_earlier_account(text: str) -> EarlierAccount | None:
    """The account that a text of version 0.1.0 describes; None for anything else."""
    try:
        entry = _Entry(json.loads(text))
        if entry.number("format") != FORMAT_OF_0_1_0:
            return None
        connection = entry.part("connection")
        saved = _saved(entry, Connection(connection.text("name"), "", _login(connection)))
        return EarlierAccount(saved, connection.text("authcfg"), entry.texts("authorities"))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _saved(entry: _Entry, connection: Connection) -> SavedAccount:
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


def _login(entry: _Entry) -> Login:
    return Login(entry.text("host"), entry.number("port"), entry.text("database"), entry.text("user"))


class _Entry:
    """A JSON object, read by type. Raises KeyError for what is missing and TypeError for what is of another type."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        if not isinstance(values, Mapping):
            raise TypeError("Not a JSON object")
        self._values = values

    def part(self, name: str) -> _Entry:
        return _Entry(self._values[name])

    def parts(self, name: str) -> tuple[_Entry, ...]:
        values = self._values.get(name, [])
        if not isinstance(values, list):
            raise TypeError(f"{name} is not a list")
        return tuple(map(_Entry, values))

    def text(self, name: str, default: str | None = None) -> str:
        value = self._values[name] if default is None else self._values.get(name, default)
        if not isinstance(value, str):
            raise TypeError(f"{name} is not a text")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        values = self._values.get(name, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise TypeError(f"{name} is not a list of texts")
        return tuple(values)

    def time(self, name: str) -> datetime:
        value = datetime.fromisoformat(self.text(name))
        if value.tzinfo is None:
            raise ValueError(f"{name} is a time without its zone")
        return value

    def number(self, name: str) -> int:
        value = self._values[name]
        if type(value) is not int:
            raise TypeError(f"{name} is not a number")
        return value

    def flag(self, name: str, default: bool) -> bool:
        value = self._values.get(name, default)
        if not isinstance(value, bool):
            raise TypeError(f"{name} is neither true nor false")
        return value
