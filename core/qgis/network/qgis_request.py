"""What QGIS puts into each request that it sends."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsAuthCertUtils, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkRequest

_USER_AGENT = "qgis/networkAndProxy/userAgent"
_USUAL_USER_AGENT = "Mozilla/5.0"


def as_qgis_sends_it(request: QNetworkRequest, manager: QgsNetworkAccessManager) -> None:
    """Put in how QGIS calls itself, whom it trusts, its time limit, and what other plugins have it put in.

    Left out is what the user saved for a server in QGIS's dialog about a certificate: it may say not to check it.
    """
    request.setRawHeader(b"User-Agent", _user_agent().encode("latin-1", "ignore"))
    _trust(request)
    request.setTransferTimeout(QgsNetworkAccessManager.timeout())
    manager.preprocessRequest(request)


def _user_agent() -> str:
    """As the user has it; some companies' proxies go by it."""
    product = str(QgsSettings().value(_USER_AGENT, _USUAL_USER_AGENT))
    return f"{product} QGIS/{Qgis.versionInt()}".strip()


def _trust(request: QNetworkRequest) -> None:
    auth_manager = QgsApplication.authManager()
    if auth_manager.isDisabled():
        return
    configuration = request.sslConfiguration()
    # From the cache: the auth database itself is not asked.
    trusted = QgsAuthCertUtils.casMerge(auth_manager.trustedCaCertsCache(), configuration.caCertificates())
    configuration.setCaCertificates(trusted)
    request.setSslConfiguration(configuration)
