"""Have QGIS trust an authority, as an administrator does in QGIS's options."""

from __future__ import annotations

import re
from pathlib import Path

_CERTIFICATE = re.compile(rb"-----BEGIN.+?-----END[^\n]+\n", re.DOTALL)


def trust(ca_file: Path) -> None:
    """Every certificate in a PEM file; what QGIS trusts already costs nothing."""
    from qgis.core import QgsApplication, QgsAuthCertUtils
    from qgis.PyQt.QtCore import QByteArray
    from qgis.PyQt.QtNetwork import QSsl, QSslCertificate

    manager = QgsApplication.authManager()
    pems = _CERTIFICATE.findall(ca_file.read_bytes())
    certificates = [QSslCertificate(QByteArray(pem), QSsl.EncodingFormat.Pem) for pem in pems]
    trusted = manager.trustedCaCertsCache()
    if all(certificate in trusted for certificate in certificates):
        return
    for certificate in certificates:
        assert manager.storeCertAuthority(certificate)
        assert manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()
