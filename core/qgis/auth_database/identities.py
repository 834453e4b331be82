"""Client certificates with their private keys in QGIS's authentication database, each named by its fingerprint."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QSsl, QSslCertificate, QSslKey

from ...accounts.errors import AuthDatabaseNotWritable
from ...secret import Secret
from .configs import auth_manager
from .database_file import require_writable

if TYPE_CHECKING:
    from ...certificates.bundle import CertificateBundle, CertificateFacts


def has_identity(fingerprint: str) -> bool:
    """Whether certificate and key are there."""
    return fingerprint in auth_manager().certIdentityIds()


def store_identity(bundle: CertificateBundle) -> None:
    """Store certificate and key, unless they are there; leaves nothing behind if it fails.

    Raises `BundleUnreadable` for what Qt cannot read, `AuthDatabaseNotWritable` if it cannot be stored and read back,
    `AuthDatabaseBusy`.
    """
    manager = auth_manager()
    fingerprint = bundle.facts.fingerprint
    if has_identity(fingerprint):
        return
    certificate = QSslCertificate(QByteArray(bundle.certificate), QSsl.EncodingFormat.Pem)
    # QGIS reads every key back as RSA; CARTO makes no others.
    pem = QByteArray(bundle.key.reveal().encode("ascii"))
    key = QSslKey(pem, QSsl.KeyAlgorithm.Rsa, QSsl.EncodingFormat.Pem, QSsl.KeyType.PrivateKey)
    if certificate.isNull() or key.isNull():
        from ...certificates.errors import BundleUnreadable

        raise BundleUnreadable(
            "Qt cannot read the certificate, or its key is not an RSA key.", name=bundle.facts.common_name
        )
    require_writable()
    if not manager.storeCertIdentity(certificate, key) or read_identity(fingerprint) is None:
        remove_identity(fingerprint)
        raise AuthDatabaseNotWritable("The certificate was not stored, or cannot be read back.")


def read_identity(fingerprint: str) -> tuple[bytes, Secret] | None:
    """Certificate and private key, both PEM; None where they are not there."""
    if not has_identity(fingerprint):
        return None
    # Two texts come back, except for a certificate that QGIS would not use: out of date, for one.
    texts = auth_manager().certIdentityBundleToPem(fingerprint)
    return (texts[0].encode("ascii"), Secret(texts[1])) if len(texts) >= 2 else None


def remove_identity(fingerprint: str) -> None:
    """Remove certificate and key; nothing happens where they are not there. Raises `AuthDatabaseNotWritable`."""
    if not has_identity(fingerprint):
        return
    require_writable()
    if not auth_manager().removeCertIdentity(fingerprint):
        raise AuthDatabaseNotWritable(f"The certificate {fingerprint} was not removed.")


def certificate_facts(fingerprint: str) -> CertificateFacts | None:
    """What is known of a certificate; None where it is not there."""
    if not has_identity(fingerprint):
        return None
    certificate = auth_manager().certIdentity(fingerprint)
    from ...certificates.bundle import CertificateFacts

    return CertificateFacts(
        common_name=", ".join(certificate.subjectInfo(QSslCertificate.SubjectInfo.CommonName)),
        not_before=_moment(certificate.effectiveDate()),
        not_after=_moment(certificate.expiryDate()),
        fingerprint=fingerprint,
    )


def _moment(when: Any) -> datetime:
    """A `QDateTime` as a datetime in UTC."""
    return datetime.fromtimestamp(when.toSecsSinceEpoch(), tz=timezone.utc)
