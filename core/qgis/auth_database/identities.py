"""Client certificates with their private keys in QGIS's authentication database, each named by its fingerprint."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QSsl, QSslCertificate, QSslKey

from ...accounts.errors import AuthDatabaseNotWritable
from ...secret import Secret
from . import kept_keys
from .configs import auth_manager
from .database_file import require_writable

if TYPE_CHECKING:
    from ...certificates.bundle import CertificateBundle, CertificateFacts


def has_identity(fingerprint: str) -> bool:
    """Whether certificate and key are there."""
    return fingerprint in auth_manager().certIdentityIds() or kept_keys.is_kept(fingerprint)


def store_identity(bundle: CertificateBundle) -> None:
    """Store certificate and key, unless they are there; leaves nothing behind if it fails.

    Raises `BundleUnreadable` for what Qt cannot read, `AuthDatabaseNotWritable` if it cannot be stored and read back,
    `AuthDatabaseBusy`.
    """
    if has_identity(bundle.facts.fingerprint):
        return
    if bundle.key_algorithm == "RSA":
        _store_rsa(bundle)
    else:
        kept_keys.keep(bundle)


def _store_rsa(bundle: CertificateBundle) -> None:
    manager = auth_manager()
    fingerprint = bundle.facts.fingerprint
    certificate = QSslCertificate(QByteArray(bundle.certificate), QSsl.EncodingFormat.Pem)
    pem = QByteArray(bundle.key.reveal().encode("ascii"))
    key = QSslKey(pem, QSsl.KeyAlgorithm.Rsa, QSsl.EncodingFormat.Pem, QSsl.KeyType.PrivateKey)
    if certificate.isNull() or key.isNull():
        from ...certificates.errors import BundleUnreadable

        raise BundleUnreadable("Qt cannot read the certificate, or its key.", name=bundle.facts.common_name)
    require_writable()
    if not manager.storeCertIdentity(certificate, key) or read_identity(fingerprint) is None:
        remove_identity(fingerprint)
        raise AuthDatabaseNotWritable("The certificate was not stored, or cannot be read back.")


def read_identity(fingerprint: str) -> tuple[bytes, Secret] | None:
    """Certificate and private key, both PEM; None where they are not there."""
    if not has_identity(fingerprint):
        return None
    if kept_keys.is_kept(fingerprint):
        return kept_keys.read(fingerprint)
    # Two texts come back, except for a certificate that QGIS would not use: out of date, for one.
    texts = auth_manager().certIdentityBundleToPem(fingerprint)
    return (texts[0].encode("ascii"), Secret(texts[1])) if len(texts) >= 2 else None


def remove_identity(fingerprint: str) -> None:
    """Remove certificate and key; nothing happens where they are not there. Raises `AuthDatabaseNotWritable`."""
    if not has_identity(fingerprint):
        return
    if kept_keys.is_kept(fingerprint):
        kept_keys.forget(fingerprint)
        return
    require_writable()
    if not auth_manager().removeCertIdentity(fingerprint):
        raise AuthDatabaseNotWritable(f"The certificate {fingerprint} was not removed.")


def certificate_facts(fingerprint: str) -> CertificateFacts | None:
    """What is known of a certificate; None where it is not there."""
    if not has_identity(fingerprint):
        return None
    certificate = _certificate(fingerprint)
    if certificate is None:
        return None
    from ...certificates.bundle import CertificateFacts

    return CertificateFacts(
        common_name=", ".join(certificate.subjectInfo(QSslCertificate.SubjectInfo.CommonName)),
        not_before=_moment(certificate.effectiveDate()),
        not_after=_moment(certificate.expiryDate()),
        fingerprint=fingerprint,
    )


def _certificate(fingerprint: str) -> Any:
    if not kept_keys.is_kept(fingerprint):
        return auth_manager().certIdentity(fingerprint)
    kept = kept_keys.read(fingerprint)
    return QSslCertificate(QByteArray(kept[0]), QSsl.EncodingFormat.Pem) if kept is not None else None


def _moment(when: Any) -> datetime:
    """A `QDateTime` as a datetime in UTC."""
    return datetime.fromtimestamp(when.toSecsSinceEpoch(), tz=timezone.utc)
