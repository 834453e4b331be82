"""The use case `revoke_named`: a certificate that somebody names, who has been told what stops working."""

from __future__ import annotations

from ..carto.account import Account
from ..carto.errors import (
    CertificateInUseByExport,
    CertificateInUseElsewhere,
    CertificateInUseHere,
    CertificateNotListed,
)
from ..ports import Feedback
from ..secret import Secret
from .certificates import CertificateEntry, list_certificates, revoke_certificates
from .environment import Environment


def revoke_named(
    environment: Environment, account: Account, master_key: Secret, name: str, feedback: Feedback, confirmed: bool
) -> CertificateEntry:
    """Revoke the certificate of that name. One that somebody may use goes only if it is `confirmed`.

    Raises `CertificateNotListed`, and a `CertificateInUse…` error.
    """
    listed = list_certificates(environment, account, master_key, feedback)
    found = next((one for one in listed if one.certificate.name == name), None)
    if found is None:
        names = ", ".join(one.certificate.name for one in listed) or "—"
        raise CertificateNotListed(account=account.label, name=name, names=names)
    if not (confirmed or found.is_clutter):
        if found.connection:
            raise CertificateInUseHere(name=name, connection=found.connection)
        if found.folder is not None:
            raise CertificateInUseByExport(name=name, folder=found.folder)
        raise CertificateInUseElsewhere(name=name)
    revoke_certificates(environment, account, master_key, (found.certificate.id,), feedback)
    return found
