"""The use cases around an account's certificates: which there are, who holds them, and how they go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ..carto.account import Account
from ..carto.answers import Certificate
from ..ports import Feedback
from ..secret import Secret
from .environment import Environment

MOST = 5
"""How many CARTO's dashboard lets an account have; from then on tidying up is worth offering."""


class Holder(Enum):
    """Who has a certificate's private key. NOBODY: it was made on this computer, which no longer has it."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    NOBODY = "nobody"


@dataclass(frozen=True)
class CertificateEntry:
    """A certificate that CARTO lists; `connection` is the name of the one that uses it here (empty: none)."""

    certificate: Certificate
    holder: Holder
    has_expired: bool
    connection: str = ""

    @property
    def is_clutter(self) -> bool:
        """Whether nobody misses it."""
        return self.has_expired or self.holder is Holder.NOBODY


def list_certificates(
    environment: Environment, account: Account, master_key: Secret, feedback: Feedback
) -> tuple[CertificateEntry, ...]:
    """All of the account, those that end first at the beginning. CARTO lists expired ones, too."""
    listed = environment.api(account, master_key, feedback).certificates()
    used = {
        saved.certificate_id: saved.connection.name
        for saved in environment.saved_accounts.all()
        if saved.account == account and saved.certificate_id
    }
    entries = (_entry(one, used, environment.own_prefix, environment.now()) for one in listed)
    return tuple(sorted(entries, key=lambda entry: entry.certificate.expires))


def revoke_certificates(
    environment: Environment, account: Account, master_key: Secret, ids: tuple[str, ...], feedback: Feedback
) -> None:
    """Revoke these; one that is gone already is fine. What used one of them stops working with the next dial."""
    with environment.alone_with(account, feedback):
        api = environment.api(account, master_key, feedback)
        for certificate_id in ids:
            api.revoke_certificate(certificate_id)


def _entry(certificate: Certificate, used: dict[str, str], own_prefix: str, now: datetime) -> CertificateEntry:
    connection = used.get(certificate.id, "")
    if connection:
        holder = Holder.HERE
    else:
        holder = Holder.NOBODY if certificate.name.startswith(own_prefix) else Holder.ELSEWHERE
    return CertificateEntry(certificate, holder, certificate.expires <= now, connection)
