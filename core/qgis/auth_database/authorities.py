"""Certificate authorities in QGIS's authentication database: version 0.1.0 had QGIS trust those of databases."""

from __future__ import annotations

from qgis.core import QgsAuthCertUtils

from ...accounts.errors import AuthDatabaseNotWritable
from .configs import auth_manager


def authorities() -> tuple[str, ...]:
    """All that are there, as PEM."""
    return tuple(bytes(certificate.toPem()).decode("ascii") for certificate in auth_manager().databaseCAs())


def distrust_authority(fingerprint: str) -> None:
    """Take a CA out of the database; nothing happens where it is not in there. Raises `AuthDatabaseNotWritable`."""
    manager = auth_manager()
    for certificate in manager.databaseCAs():
        if QgsAuthCertUtils.shaHexForCert(certificate) == fingerprint:
            manager.removeCertTrustPolicy(certificate)
            if not manager.removeCertAuthority(certificate):
                raise AuthDatabaseNotWritable(f"The authority {fingerprint} was not removed.")
            # Not `initSslCaches`: it stops at the first that reports failure, and leaves the others as they were.
            manager.rebuildCaCertsCache()
            manager.rebuildCertTrustCache()
            manager.rebuildTrustedCaCertsCache()
