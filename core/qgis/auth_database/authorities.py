"""Certificate authorities that QGIS trusts.

Those of the system, of the user, and the ones added for a database server.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsAuthCertUtils
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QSsl, QSslCertificate

from ...accounts.errors import AuthDatabaseNotWritable
from ...certificates.errors import AuthorityUnusable
from ...text import QT_TRANSLATE_NOOP
from .configs import auth_manager

UNREADABLE = QT_TRANSLATE_NOOP("Errors", "it cannot be read.")
DISTRUSTED = QT_TRANSLATE_NOOP("Errors", "QGIS's options mark it as untrusted.")


def trust_authorities(authorities: Iterable[bytes]) -> tuple[str, ...]:
    """Trust these CAs (PEM); returns the fingerprints of those that were not in the auth database before.

    Raises `AuthorityUnusable` for what is no certificate, and for one that the user has marked as untrusted, and
    `AuthDatabaseNotWritable`; in both cases those added by then are taken out again.
    """
    added: list[str] = []
    try:
        for authority in authorities:
            certificate = _certificate(authority)
            _require_not_marked(certificate)
            if not _trusted(certificate):
                _add(certificate)
                added.append(_fingerprint(certificate))
    except (AuthorityUnusable, AuthDatabaseNotWritable):
        for fingerprint in added:
            distrust_authority(fingerprint)
        raise
    return tuple(added)


def is_trusted(authority: bytes) -> bool:
    """Whether QGIS trusts this CA (PEM), from wherever it knows it."""
    return _trusted(_certificate(authority))


def distrust_authority(fingerprint: str) -> None:
    """Take a CA out of the auth database; nothing happens where it is not in there."""
    manager = auth_manager()
    for certificate in manager.databaseCAs():
        if _fingerprint(certificate) == fingerprint:
            manager.removeCertTrustPolicy(certificate)
            if not manager.removeCertAuthority(certificate):
                raise AuthDatabaseNotWritable(f"The authority {fingerprint} was not removed.")
            _rebuild_caches()


def _require_not_marked(certificate: Any) -> None:
    # What the user wrote down counts: QGIS 3.40 itself goes on listing a CA marked "untrusted" among the trusted ones.
    if auth_manager().certTrustPolicy(certificate) == QgsAuthCertUtils.CertTrustPolicy.Untrusted:
        raise AuthorityUnusable(name=QgsAuthCertUtils.resolvedCertName(certificate), reason=DISTRUSTED)


def _add(certificate: Any) -> None:
    manager = auth_manager()
    # Without a policy of its own, the user's default policy decides, and that may be "untrusted".
    stored = manager.storeCertAuthority(certificate) and manager.storeCertTrustPolicy(
        certificate, QgsAuthCertUtils.CertTrustPolicy.Trusted
    )
    _rebuild_caches()
    if not stored or not _trusted(certificate):
        distrust_authority(_fingerprint(certificate))
        raise AuthDatabaseNotWritable("The server's authority was not stored.")


def _trusted(certificate: Any) -> bool:
    fingerprint = _fingerprint(certificate)
    return any(_fingerprint(trusted) == fingerprint for trusted in auth_manager().trustedCaCertsCache())


def _certificate(authority: bytes) -> Any:
    certificate = QSslCertificate(QByteArray(authority), QSsl.EncodingFormat.Pem)
    if certificate.isNull():
        raise AuthorityUnusable(name="server_ca.pem", reason=UNREADABLE)
    return certificate


def _fingerprint(certificate: Any) -> str:
    return str(QgsAuthCertUtils.shaHexForCert(certificate))


def _rebuild_caches() -> None:
    # Not `initSslCaches`: it stops at the first that reports failure, and leaves the others as they were.
    manager = auth_manager()
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()
