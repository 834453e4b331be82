"""Who vouches for a server where nobody else is named."""

from __future__ import annotations

from qgis.PyQt.QtNetwork import QSslConfiguration


def public_authorities() -> tuple[bytes, ...]:
    """The authorities that the operating system trusts, as PEM. libpq can name them by itself from version 16 on."""
    return tuple(bytes(certificate.toPem()) for certificate in QSslConfiguration.systemCaCertificates())
