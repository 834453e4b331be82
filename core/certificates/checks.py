"""Check a bundle before it is stored or used: QGIS fails silently over a bad one (docs, What QGIS really does, 8)."""

from __future__ import annotations

from datetime import datetime

from cryptography import x509

from ..text import QT_TRANSLATE_NOOP
from .bundle import CLOCK_SKEW, CertificateBundle, check_facts
from .errors import AuthorityUnusable
from .openssl import UNREADABLE
from .x509_certificates import certificates_in, facts_of, is_root, may_vouch, validity_of

UNREADABLE_AUTHORITY = QT_TRANSLATE_NOOP("Errors", "it is not a certificate that can be read.")
NO_AUTHORITY = QT_TRANSLATE_NOOP("Errors", "it is the certificate of a server, and not of an authority.")
AUTHORITY_EXPIRED = QT_TRANSLATE_NOOP("Errors", "it has expired.")
AUTHORITY_NOT_YET_VALID = QT_TRANSLATE_NOOP("Errors", "it is not valid yet.")


def check_bundle(bundle: CertificateBundle, user: str, now: datetime) -> None:
    """Raise the `errors.BundleError` over which PostgreSQL or QGIS would fail later, and silently."""
    check_facts(bundle.facts, user, now)
    check_authorities(bundle.authorities, now)


def check_authorities(authorities: tuple[bytes, ...], now: datetime) -> None:
    """PEM of each. Raises `AuthorityUnusable`."""
    try:
        _check_authorities(authorities, now)
    except UNREADABLE as error:
        raise AuthorityUnusable(str(error), name="PEM", reason=UNREADABLE_AUTHORITY) from error


def _check_authorities(pems: tuple[bytes, ...], now: datetime) -> None:
    """Some of them may be of no use (a chain often carries its old root along), but not all, and not every root."""
    authorities = [one for authority in pems for one in certificates_in(authority)]
    roots = [one for one in authorities if is_root(one)]
    for group in (authorities, roots):
        reasons = [_reason(one, now) for one in group]
        if reasons and all(reasons):
            raise AuthorityUnusable(name=facts_of(group[0]).common_name or "—", reason=reasons[0])


def _reason(certificate: x509.Certificate, now: datetime) -> str:
    """Tell why an authority is of no use; empty if it is."""
    starts, ends = validity_of(certificate)
    if not may_vouch(certificate):
        return NO_AUTHORITY
    if now >= ends:
        return AUTHORITY_EXPIRED
    return AUTHORITY_NOT_YET_VALID if now < starts - CLOCK_SKEW else ""
