"""What QGIS puts into each request that it sends."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsAuthCertUtils, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkRequest

_USER_AGENT = "qgis/networkAndProxy/userAgent"
_USUAL_USER_AGENT = "Mozilla/5.0"


def as_qgis_sends_it(request: QNetworkRequest, manager: QgsNetworkAccessManager) -> None:
    """Put in how QGIS calls itself, whom it trusts, its time limit, and the headers of other plugins.

    Left out is what the user saved for a server in QGIS's dialog about a certificate: it may say not to check it.
    """
    request.setRawHeader(b"User-Agent", _user_agent().encode("latin-1", "ignore"))
    _trust(request)
    request.setTransferTimeout(QgsNetworkAccessManager.timeout())
    _add_what_others_wish(request, manager)


def _add_what_others_wish(request: QNetworkRequest, manager: QgsNetworkAccessManager) -> None:
    """Other plugins may add headers, authorities and a client certificate, such as a company's gateway asks for.

    Where the request goes, and how, is not for them: with another address, or with redirects that Qt follows by
    itself, the key would go to whoever is there, and with a cache the answer, which may hold keys, onto the disk.
    """
    wished = QNetworkRequest(request)
    manager.preprocessRequest(wished)
    for name in wished.rawHeaderList():
        request.setRawHeader(name, wished.rawHeader(name))
    request.setSslConfiguration(wished.sslConfiguration())


def _user_agent() -> str:
    """As the user has it, in one line; some companies' proxies go by it."""
    product = str(QgsSettings().value(_USER_AGENT, _USUAL_USER_AGENT))
    return " ".join(f"{product} QGIS/{Qgis.versionInt()}".split())


def _trust(request: QNetworkRequest) -> None:
    auth_manager = QgsApplication.authManager()
    if auth_manager.isDisabled():
        return
    configuration = request.sslConfiguration()
    # From the cache: the auth database itself is not asked.
    trusted = QgsAuthCertUtils.casMerge(auth_manager.trustedCaCertsCache(), configuration.caCertificates())
    configuration.setCaCertificates(trusted)
    request.setSslConfiguration(configuration)
