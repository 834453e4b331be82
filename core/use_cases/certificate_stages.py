"""When certificates end, and when it is time to renew them: as scheduled jobs want to know it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..accounts.lifetime import Lifetime, Stage
from ..accounts.saved_account import USUAL_VALIDITY, SavedAccount
from ..carto.account import Account
from ..ports import Feedback
from ..secret import Secret
from .certificates import CertificateEntry, Holder, list_certificates
from .environment import Environment


@dataclass(frozen=True)
class CertificateStage:
    """`holder` is the word of a `Holder`, `connection` the one that uses it here (empty: none)."""

    account: str
    name: str
    holder: str
    connection: str
    expires: datetime
    renewal_time: datetime
    state: Stage


def certificate_stages(
    environment: Environment, account: Account | None, master_key: Secret | None, feedback: Feedback
) -> tuple[CertificateStage, ...]:
    """Those that end first at the beginning.

    With the master key all that CARTO lists of the account; without, those of this computer, of one account or of all.
    """
    now = environment.now()
    all_here = (saved for saved in environment.saved_accounts.all() if saved.has_certificate)
    here = [saved for saved in all_here if account in (None, saved.account)]
    if account is not None and master_key is not None:
        lifetimes = {saved.connection.name: saved.lifetime for saved in here}
        listed = list_certificates(environment, account, master_key, feedback)
        return tuple(_listed(account, one, lifetimes, now) for one in listed)
    return tuple(sorted((stage_of(saved, now) for saved in here), key=lambda one: one.expires))


def stage_of(saved: SavedAccount, now: datetime) -> CertificateStage:
    """Of the certificate that the account has on this computer."""
    lifetime = saved.lifetime
    return CertificateStage(
        account=saved.account.label,
        name=saved.certificate_name,
        holder=Holder.HERE.value,
        connection=saved.connection.name,
        expires=lifetime.ends,
        renewal_time=lifetime.renewal_time,
        state=lifetime.stage(now),
    )


def _listed(
    account: Account, entry: CertificateEntry, lifetimes: dict[str, Lifetime], now: datetime
) -> CertificateStage:
    """CARTO lists no beginning, and gives a year where nothing else is asked for."""
    expires = entry.certificate.expires
    lifetime = lifetimes.get(entry.connection) or Lifetime(expires - USUAL_VALIDITY, expires)
    return CertificateStage(
        account=account.label,
        name=entry.certificate.name,
        holder=entry.holder.value,
        connection=entry.connection,
        expires=expires,
        renewal_time=lifetime.renewal_time,
        state=lifetime.stage(now),
    )
