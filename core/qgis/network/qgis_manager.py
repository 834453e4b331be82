"""QGIS's network access manager, one for each exchange."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import requests
from qgis.core import QgsNetworkAccessManager, QgsNetworkRequestParameters
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QIODevice, Qt
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest

from .manager import let_go
from .qt_request import insist_on_trust, insists_on_trust

_NO_PROXY = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)


class QgisManager:
    """QGIS's network for one request: its proxy, its trusted authorities, its network logger.

    Not QGIS's own manager of this thread, `QgsNetworkAccessManager.instance()`:

    * PyQt's `get`, `post` and the like keep Python's lock while QGIS waits for the lock of its auth database, and
      whoever holds that one may wait for Python's. PyQGIS's `createRequest` lets go of it, but is protected: a manager
      that C++ has made offers it to Python only where PyQGIS was built so, and on Windows it is not.
    * Its connections stay open, perhaps to a server that nobody has vouched for.
    * It cannot be kept from asking for passwords in a dialog.
    """

    def __init__(self) -> None:
        self._manager: Any = QgsNetworkAccessManager()
        self._manager.setupDefaultProxyAndCache(Qt.ConnectionType.BlockingQueuedConnection)
        # A server that asks for a password gets none, and its refusal comes back; QGIS would open a dialog.
        self._manager.authenticationRequired.disconnect()
        self._request: Any = None
        self._reply: Any = None

    def send(self, operation: Any, request: QNetworkRequest, body: QIODevice | None) -> QNetworkReply:
        """`Manager`; raises `requests.exceptions.SSLError` where QGIS will not check who answers."""
        about_to_be_created = self._manager.requestAboutToBeCreated[QgsNetworkRequestParameters]
        about_to_be_created.connect(self._insist_on_trust, Qt.ConnectionType.DirectConnection)
        self._request = request
        try:
            self._reply = self._manager.createRequest(operation, request, body)
        finally:
            self._request = None
            about_to_be_created.disconnect(self._insist_on_trust)
        with suppress(TypeError):  # nobody listens
            # QGIS would ask in a dialog, for each request anew, whether to trust the server all the same.
            self._reply.sslErrors.disconnect()
        if not insists_on_trust(self._reply.request()):
            raise requests.exceptions.SSLError("QGIS would not check the server's certificate.")
        return self._reply

    def is_proxied(self, request: QNetworkRequest) -> bool:
        """`Manager`."""
        proxies = self._manager.proxyFactory().queryProxy(QNetworkProxyQuery(request.url()))
        return any(proxy.type() not in _NO_PROXY for proxy in proxies)

    def close(self) -> None:
        """`Manager`."""
        if self._reply is not None:
            self._reply.abort()
            # The network logger waits for it, and Qt says it only of what `get`, `post` and the like have sent.
            plain: Any = super(QgsNetworkAccessManager, self._manager)
            plain.finished.emit(self._reply)
            let_go(self._reply)
        self._reply = None
        sip.delete(self._manager)
        self._manager = None

    def _insist_on_trust(self, _parameters: QgsNetworkRequestParameters) -> None:
        """Between QGIS and Qt: QGIS has put in what the user saved for this server, perhaps not to check it at all."""
        insist_on_trust(self._request)
