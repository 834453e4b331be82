"""What the rows of the tables say: pure functions from what is known to texts, icons and colours."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QLocale

from ....core.carto.allow_list import opens_to_everybody
from ....core.carto.api_keys import MASTER, WRITE, ApiKey, TableGrant
from ....core.use_cases.certificates import Holder
from ...dock.views.step_looks import state_icon, state_word
from ...text import translate
from .rows import Row
from .state import AccessState, AccountRow

if TYPE_CHECKING:
    from ....core.use_cases.addresses import AddressEntry, Addresses
    from ....core.use_cases.api_keys import KeyEntry
    from ....core.use_cases.certificates import CertificateEntry

DEFAULT = "default"
_FEW = 3
_SOON_DAYS = 30


def day(moment: datetime) -> str:
    """The day as people write it here."""
    local = moment.astimezone()
    return str(QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat))


def account_row(account: AccountRow) -> Row:
    """A connection, its account, and how it stands."""
    icon, role = state_icon(account.state)
    ends = day(account.expires) if account.expires is not None else "—"
    texts = (account.name, account.label, state_word(account.state), ends)
    return Row(account.name, texts, icon, role)


def why_empty(state: AccessState, found: Collection[object] | None, none: str) -> str:
    """Why a list shows nothing; `none` says it where there is nothing, and nothing is said where there is something."""
    if not state.is_managed:
        return translate("Access", "This server is no CARTO: its administrator decides who gets in.")
    if found is None:
        return translate("Access", "Fetching…") if state.running else translate("Access", "Not fetched yet.")
    return "" if found else none


def address_row(entry: AddressEntry, addresses: Addresses) -> Row:
    """An entry of the allow-list with its marks."""
    marks = []
    if entry.text == addresses.own:
        marks.append(translate("Access", "This computer"))
    elif entry.covers_here:
        marks.append(translate("Access", "Covers this computer"))
    if opens_to_everybody(entry.text):
        marks.append(translate("Access", "Every computer in the world"))
    if entry.added is not None:
        marks.append(translate("Access", "Added here on {day}").format(day=day(entry.added)))
    is_open = opens_to_everybody(entry.text)
    icon = "state-attention" if is_open else "state-done" if entry.covers_here else "network"
    role = "warning" if is_open else "good" if entry.covers_here else "subtle"
    return Row(entry.text, (entry.text, " · ".join(marks)), icon, role)


def certificate_row(entry: CertificateEntry, now: datetime) -> Row:
    """A certificate, when it ends, and who has it."""
    certificate = entry.certificate
    icon, role = _urgency(entry, now)
    ends = day(certificate.expires)
    if entry.has_expired:
        ends = translate("Access", "Expired on {day}").format(day=ends)
    return Row(certificate.id, (certificate.name, ends, holder_text(entry)), icon, role)


def holder_text(entry: CertificateEntry) -> str:
    """Who has its private key."""
    if entry.connection:
        return translate("Access", "Here: “{connection}”").format(connection=entry.connection)
    if entry.folder is not None:
        return translate("Access", "Here: in {folder}").format(folder=entry.folder)
    if entry.holder is Holder.NOBODY:
        return translate("Access", "Nobody")
    return translate("Access", "Elsewhere")


def what_stops(entry: CertificateEntry) -> str:
    """What does not work any more without a certificate."""
    if entry.is_clutter:
        return translate("Access", "Nothing stops working: nobody can use it.")
    if entry.connection:
        text = translate(
            "Access", "The connection “{connection}” of this computer, and its layers, do not open any more."
        )
        return text.format(connection=entry.connection)
    if entry.folder is not None:
        text = translate("Access", "The program that the export in {folder} is for cannot connect any more.")
        return text.format(folder=entry.folder)
    return translate("Access", "Whoever uses it, on another computer or in another program, cannot connect any more.")


def key_row(entry: KeyEntry) -> Row:
    """An API key, what it may do, and where it is used here."""
    key = entry.key
    serves_wrongly = bool(entry.connection) and key.kind in (MASTER, DEFAULT)
    role = "warning" if serves_wrongly else "text" if entry.connection else "subtle"
    texts = (key_name(key), may_text(key), entry.connection)
    return Row(key.name, texts, "state-attention" if serves_wrongly else "key", role, may_in_full(key))


def key_name(key: ApiKey) -> str:
    """What people call it."""
    if key.is_master:
        return translate("Access", "Master key")
    return translate("Access", "Public key ({name})").format(name=key.name) if key.kind == DEFAULT else key.name


def may_text(key: ApiKey) -> str:
    """What a key may do, in a few words."""
    if key.is_master:
        return translate("Access", "Everything: tables, keys, certificates, addresses")
    if key.kind == DEFAULT:
        return translate("Access", "Reads public tables only")
    changes = sum(changes_table(table) for table in key.tables)
    reads = len(key.tables) - changes
    if not key.tables:
        return translate("Access", "Reads public tables only")
    if len(key.tables) <= _FEW and not changes:
        return translate("Access", "Reads {tables}").format(tables=_names(key.tables))
    if not changes:
        return translate("Access", "Tables read: {reads}").format(reads=reads)
    if not reads:
        return translate("Access", "Tables read and changed: {changes}").format(changes=changes)
    return translate("Access", "Tables read: {reads}, also changed: {changes}").format(reads=reads, changes=changes)


def may_in_full(key: ApiKey) -> str:
    """The same with every table."""
    reads = [table for table in key.tables if not changes_table(table)]
    changes = [table for table in key.tables if changes_table(table)]
    lines = [may_text(key)]
    if reads:
        lines.append(translate("Access", "Reads: {tables}").format(tables=_names(reads)))
    if changes:
        lines.append(translate("Access", "Reads and changes: {tables}").format(tables=_names(changes)))
    return "\n".join(lines)


def warning_of(keys: tuple[KeyEntry, ...]) -> str:
    """What to say where a key serves as password that should not; empty where none does."""
    for entry in keys:
        if entry.connection and entry.key.is_master:
            text = translate(
                "Access",
                "“{connection}” signs in with the master key, which may do everything. Give it a key for the tables "
                "that it needs.",
            )
            return text.format(connection=entry.connection)
        if entry.connection and entry.key.kind == DEFAULT:
            text = translate(
                "Access",
                "“{connection}” signs in with the public key, which everybody may know and which opens public tables "
                "only. Give it a key for the tables that it needs.",
            )
            return text.format(connection=entry.connection)
    return ""


def changes_table(table: TableGrant) -> bool:
    """Whether a grant is for more than reading."""
    return any(permission in table.permissions for permission in WRITE[1:])


def table_name(table: TableGrant) -> str:
    """As people type it."""
    return table.name if table.schema == "public" else f"{table.schema}.{table.name}"


def _names(tables: list[TableGrant] | tuple[TableGrant, ...]) -> str:
    return ", ".join(map(table_name, tables))


def _urgency(entry: CertificateEntry, now: datetime) -> tuple[str, str]:
    if entry.has_expired:
        return "state-broken", "bad"
    if entry.holder is Holder.NOBODY:
        return "state-attention", "warning"
    if (entry.certificate.expires - now).days < _SOON_DAYS:
        return "state-attention", "warning"
    return ("state-done", "good") if entry.connection else ("certificate", "subtle")
