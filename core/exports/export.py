"""An export as it is remembered, and how it stands. It holds no secret."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from ..accounts.lifetime import Lifetime
from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..json_entry import UNREADABLE, JsonEntry
from ..postgres.server import account_at
from ..text import QT_TRANSLATE_NOOP

_FORMAT = 1


@dataclass(frozen=True)
class Export:
    """One folder that was written for another program; the folder names it.

    `connection` is the name of the QGIS connection it was made from. `certificate_name` and `key_name` are what was
    made at CARTO for this export alone (empty: it uses the connection's own). `key_authcfg` is the connection's API key
    that was written into the folder (empty: none, or one of its own). `tables` are those that a key of its own was made
    for, by schema and name (empty: all of that day). `server` tells whether the database's address or authorities
    changed. `service_file` is the user's own file with our section in it. Times have a time zone.
    """

    target: str
    folder: Path
    account: Account
    connection: str
    certificate_fingerprint: str
    certificate_expires: datetime
    made: datetime
    server: str
    includes_key: bool = False
    key_authcfg: str = ""
    certificate_name: str = ""
    key_name: str = ""
    tables: tuple[tuple[str, str], ...] = ()
    service_file: str = ""


class ExportState(Enum):
    """How an export stands; the value is a sentence for people. All but CURRENT want to be exported again."""

    CURRENT = QT_TRANSLATE_NOOP("Exports", "Up to date")
    CERTIFICATE_CHANGED = QT_TRANSLATE_NOOP("Exports", "The connection has a new certificate: export again")
    KEY_CHANGED = QT_TRANSLATE_NOOP("Exports", "The connection has a new API key: export again")
    SERVER_CHANGED = QT_TRANSLATE_NOOP("Exports", "The database has moved: export again")
    EXPIRES_SOON = QT_TRANSLATE_NOOP("Exports", "Its certificate expires soon: export again")
    EXPIRED = QT_TRANSLATE_NOOP("Exports", "Its certificate has expired: export again")
    FILES_MISSING = QT_TRANSLATE_NOOP("Exports", "Its files are not all in the folder: export again")
    CONNECTION_GONE = QT_TRANSLATE_NOOP("Exports", "The connection it was made from is not in QGIS any more")


_OF_SERVERS = {
    ExportState.KEY_CHANGED: QT_TRANSLATE_NOOP("Exports", "The connection has a new password: export again"),
}


def sentence_of(state: ExportState, account: Account) -> str:
    """What people are told of it, to be translated in the context `Exports`: only CARTO knows API keys."""
    return state.value if account.has_management else _OF_SERVERS.get(state, state.value)


def state_of(export: Export, saved: SavedAccount | None, is_whole: bool, now: datetime) -> ExportState:
    """`saved` is the connection's account as it is now, None where it is gone; `is_whole`: the files are there."""
    if saved is None or saved.account != export.account:
        return ExportState.CONNECTION_GONE
    if not is_whole:
        return ExportState.FILES_MISSING
    if now >= export.certificate_expires:
        return ExportState.EXPIRED
    if not export.certificate_name and export.certificate_fingerprint != saved.certificate_fingerprint:
        return ExportState.CERTIFICATE_CHANGED
    if export.key_authcfg and export.key_authcfg != saved.key_authcfg:
        return ExportState.KEY_CHANGED
    if export.server != server_of(saved):
        return ExportState.SERVER_CHANGED
    if now >= Lifetime(saved.lifetime.starts, export.certificate_expires).renewal_time:
        return ExportState.EXPIRES_SOON
    return ExportState.CURRENT


def server_of(saved: SavedAccount) -> str:
    """What the files say of the server, as a digest."""
    login = saved.connection.login
    said = [saved.connection.service, login.host, str(login.port), login.database, login.user, *saved.authorities]
    return hashlib.sha256("\0".join(said).encode()).hexdigest()


def write_export(export: Export) -> str:
    """As text, for `read_export`."""
    entry = {
        "format": _FORMAT,
        "target": export.target,
        "folder": str(export.folder),
        "user": export.account.user,
        "base_url": export.account.base_url,
        "connection": export.connection,
        "certificate_fingerprint": export.certificate_fingerprint,
        "certificate_expires": export.certificate_expires.isoformat(),
        "made": export.made.isoformat(),
        "server": export.server,
        "includes_key": export.includes_key,
        "key_authcfg": export.key_authcfg,
        "certificate_name": export.certificate_name,
        "key_name": export.key_name,
        "tables": export.tables,
        "service_file": export.service_file,
    }
    return json.dumps(entry, ensure_ascii=True)


def read_export(text: str) -> Export | None:
    """The export that a text describes; None for anything else, and for what another version wrote."""
    try:
        entry = JsonEntry.of(text)
        if entry.number("format") != _FORMAT:
            return None
        return Export(
            target=entry.text("target"),
            folder=Path(entry.text("folder")),
            account=account_at(entry.text("user"), entry.text("base_url")),
            connection=entry.text("connection"),
            certificate_fingerprint=entry.text("certificate_fingerprint"),
            certificate_expires=entry.time("certificate_expires"),
            made=entry.time("made"),
            server=entry.text("server"),
            includes_key=entry.flag("includes_key"),
            key_authcfg=entry.text("key_authcfg"),
            certificate_name=entry.text("certificate_name"),
            key_name=entry.text("key_name"),
            tables=entry.pairs("tables"),
            service_file=entry.text("service_file"),
        )
    except UNREADABLE:
        return None
