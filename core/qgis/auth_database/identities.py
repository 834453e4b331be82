"""Client certificates in QGIS's authentication database.

An identity (certificate and key), and the config that names it.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtNetwork import QSsl, QSslCertificate, QSslKey

from ...accounts.errors import AuthDatabaseNotWritable, AuthEntryMissing
from ...certificates.bundle import CertificateBundle, CertificateFacts
from ...certificates.errors import BundleUnreadable
from ...errors import DirectSqlError
from .configs import auth_manager, load_config, new_config, remove_config, store_config

METHOD = "Identity-Cert"
_NAMED = "certid"


def store_certificate(authcfg: str, bundle: CertificateBundle, label: str) -> None:
    """Store certificate, key and the config `authcfg`; a step that fails leaves nothing behind.

    Raises `BundleUnreadable` for what Qt cannot read, `AuthDatabaseNotWritable` if it cannot be stored and read back.
    """
    is_new = _store_identity(bundle, label)
    try:
        store_config(new_config(METHOD, authcfg, label, {_NAMED: bundle.facts.fingerprint}))
        if identity_of(authcfg) != bundle.facts.fingerprint:
            raise AuthDatabaseNotWritable(f"The config {authcfg} cannot be read back.")
    except DirectSqlError:
        remove_config(authcfg)
        _undo_identity(bundle, is_new)
        raise


def replace_certificate(authcfg: str, bundle: CertificateBundle) -> None:
    """Let the config name another certificate: its id, and so connections and projects, stay valid.

    Raises `AuthEntryMissing` where there is no such config; otherwise as `store_certificate`.
    """
    config = load_config(authcfg)
    if config is None:
        raise AuthEntryMissing(authcfg=authcfg)
    earlier = config.config(_NAMED)
    is_new = _store_identity(bundle, config.name())
    config.setConfig(_NAMED, bundle.facts.fingerprint)
    try:
        store_config(config)
    except DirectSqlError:
        _undo_identity(bundle, is_new)
        raise
    remove_identity(earlier)


def identity_of(authcfg: str) -> str:
    """The fingerprint of the certificate that a config names; empty where there is no such config."""
    config = load_config(authcfg)
    return config.config(_NAMED) if config is not None and config.method() == METHOD else ""


def remove_identity(fingerprint: str) -> None:
    """Remove certificate and key, unless they are gone or another config names them.

    Raises `AuthDatabaseNotWritable`.
    """
    manager = auth_manager()
    if fingerprint not in manager.certIdentityIds() or fingerprint in map(identity_of, manager.configIds()):
        return
    if not manager.removeCertIdentity(fingerprint):
        raise AuthDatabaseNotWritable(f"The certificate {fingerprint} was not removed.")


def certificate_facts(authcfg: str) -> CertificateFacts | None:
    """What is known of the certificate that a config names; None where config or certificate is not there."""
    fingerprint = identity_of(authcfg)
    if not fingerprint or fingerprint not in auth_manager().certIdentityIds():
        return None
    certificate = auth_manager().certIdentity(fingerprint)
    return CertificateFacts(
        common_name=", ".join(certificate.subjectInfo(QSslCertificate.SubjectInfo.CommonName)),
        not_before=_moment(certificate.effectiveDate()),
        not_after=_moment(certificate.expiryDate()),
        fingerprint=fingerprint,
    )


def _store_identity(bundle: CertificateBundle, label: str) -> bool:
    """Store certificate and key; tells whether they are new. Leaves nothing behind if it fails."""
    manager = auth_manager()
    fingerprint = bundle.facts.fingerprint
    if fingerprint in manager.certIdentityIds():
        return False
    certificate = QSslCertificate(QByteArray(bundle.certificate), QSsl.EncodingFormat.Pem)
    # QGIS reads every key back as RSA; CARTO makes no others.
    pem = QByteArray(bundle.key.reveal().encode("ascii"))
    key = QSslKey(pem, QSsl.KeyAlgorithm.Rsa, QSsl.EncodingFormat.Pem, QSsl.KeyType.PrivateKey)
    if certificate.isNull() or key.isNull():
        raise BundleUnreadable("Qt cannot read the certificate, or its key is not an RSA key.", name=label)
    # Two texts come back, except for a certificate that QGIS would not use: out of date, for one.
    if not manager.storeCertIdentity(certificate, key) or len(manager.certIdentityBundleToPem(fingerprint)) < 2:
        _undo_identity(bundle, True)
        raise AuthDatabaseNotWritable("The certificate was not stored, or cannot be read back.")
    return True


def _undo_identity(bundle: CertificateBundle, is_new: bool) -> None:
    fingerprint = bundle.facts.fingerprint
    if is_new and fingerprint in auth_manager().certIdentityIds():
        auth_manager().removeCertIdentity(fingerprint)


def _moment(when: Any) -> datetime:
    """A `QDateTime` as a datetime in UTC."""
    return datetime.fromtimestamp(when.toSecsSinceEpoch(), tz=timezone.utc)
