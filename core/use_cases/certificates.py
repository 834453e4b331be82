"""The use cases around an account's certificates: which there are, who holds them, and how they go."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from ..accounts.saved_account import SavedAccount
from ..carto.account import Account
from ..carto.answers import Certificate
from ..exports.export import Export
from ..journal.journal import UndoKind
from ..journal.journal_file import Record
from ..ports import Feedback
from ..secret import Secret
from .environment import Environment

MOST = 5
"""How many CARTO's dashboard lets an account have; from then on tidying up is worth offering."""

_SAME_END = timedelta(minutes=1)


class Holder(Enum):
    """Who has a certificate's private key.

    NOBODY: this profile had it made, on this computer, and has it no more. What others made is ELSEWHERE: another
    profile, or another computer of the same user, says nothing of whether it still has it.
    """

    HERE = "here"
    ELSEWHERE = "elsewhere"
    NOBODY = "nobody"


@dataclass(frozen=True)
class CertificateEntry:
    """A certificate that CARTO lists.

    `connection` is the name of the one that uses it here (empty: none), `folder` an export's that holds it.
    """

    certificate: Certificate
    holder: Holder
    has_expired: bool
    connection: str = ""
    folder: Path | None = None

    @property
    def is_clutter(self) -> bool:
        """Whether nobody misses it."""
        return self.has_expired or self.holder is Holder.NOBODY


def list_certificates(
    environment: Environment, account: Account, master_key: Secret, feedback: Feedback
) -> tuple[CertificateEntry, ...]:
    """All of the account, those that end first at the beginning. CARTO lists expired ones, too."""
    listed = environment.api(account, master_key, feedback).certificates()
    # In this order: what another window has just made is under way until it is saved.
    under_way = environment.journal.under_way(account.base_url)
    holders = _Holders(environment, account, under_way)
    entries = (holders.entry(certificate) for certificate in listed)
    return tuple(sorted(entries, key=lambda entry: entry.certificate.expires))


def revoke_certificates(
    environment: Environment, account: Account, master_key: Secret, ids: tuple[str, ...], feedback: Feedback
) -> None:
    """Revoke these; one that is gone already is fine. What used one of them stops working with the next dial."""
    with environment.alone_with(account, feedback):
        api = environment.api(account, master_key, feedback)
        for certificate_id in ids:
            api.revoke_certificate(certificate_id)


class _Holders:
    """Everything in this profile that may hold a certificate of an account."""

    def __init__(self, environment: Environment, account: Account, under_way: Iterable[Record]) -> None:
        self._environment = environment
        undos = [undo for record in under_way for undo in record.undos]
        self._under_way = {undo.name for undo in undos if undo.kind is UndoKind.REVOKE_CERTIFICATE}
        self._saved = [one for one in environment.saved_accounts.all() if one.account == account]
        self._exports = [one for one in environment.exports.all() if one.account == account]
        self._now = environment.now()

    def entry(self, certificate: Certificate) -> CertificateEntry:
        connection = next((one.connection.name for one in self._saved if _is_saved(certificate, one)), "")
        folder = next((one.folder for one in self._exports if _is_exported(certificate, one)), None)
        if connection or folder is not None or certificate.name in self._under_way:
            holder = Holder.HERE
        elif self._environment.is_own_name(certificate.name):
            holder = Holder.NOBODY
        else:
            holder = Holder.ELSEWHERE
        return CertificateEntry(certificate, holder, certificate.expires <= self._now, connection, folder)


def _is_saved(certificate: Certificate, saved: SavedAccount) -> bool:
    if saved.certificate_id:
        return saved.certificate_id == certificate.id
    return _ends_with(certificate, saved.certificate_expires)  # the user brought it, and nobody told its id


def _is_exported(certificate: Certificate, export: Export) -> bool:
    """By its name if it is the export's own; else it was the connection's, which may be gone."""
    if export.certificate_name:
        return export.certificate_name == certificate.name
    return _ends_with(certificate, export.certificate_expires)


def _ends_with(certificate: Certificate, expires: datetime) -> bool:
    return abs(certificate.expires - expires) <= _SAME_END
