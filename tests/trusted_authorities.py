"""Have QGIS trust an authority, as an administrator does in QGIS's options."""

from __future__ import annotations

import re
from pathlib import Path

_CERTIFICATE = re.compile(rb"-----BEGIN.+?-----END[^\n]+\n", re.DOTALL)


def trust(ca_file: Path) -> None:
    """Every certificate in a PEM file."""
    from qgis.core import QgsApplication, QgsAuthCertUtils
    from qgis.PyQt.QtCore import QByteArray
    from qgis.PyQt.QtNetwork import QSsl, QSslCertificate

    manager = QgsApplication.authManager()
    for pem in _CERTIFICATE.findall(ca_file.read_bytes()):
        certificate = QSslCertificate(QByteArray(pem), QSsl.EncodingFormat.Pem)
        assert manager.storeCertAuthority(certificate)
        assert manager.storeCertTrustPolicy(certificate, QgsAuthCertUtils.CertTrustPolicy.Trusted)
    manager.rebuildCaCertsCache()
    manager.rebuildCertTrustCache()
    manager.rebuildTrustedCaCertsCache()
