"""QGIS's network access manager, one for each exchange."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import requests
from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent, QgsNetworkRequestParameters
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QIODevice, Qt
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkReply, QNetworkRequest

from .manager import let_go
from .qt_request import Outgoing, insist_on_trust, insists_on_trust
from .told_reply import ToldReply

_NO_PROXY = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)


class QgisManager:
    """QGIS's network for one request: its proxy, its trusted authorities, its network logger.

    QGIS shows each request to all that listen, before it goes out, when it has gone out, and when it has ended or
    takes too long. They hear of the beginning and of the end here, and never see a key: it is put in when the request
    has been shown, and what is told of the end is made from what was shown.

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
        self._tell_nothing_later()
        self._outgoing: Any = None
        self._shown: Any = None
        self._reply: Any = None

    def send(self, outgoing: Outgoing, body: QIODevice | None) -> QNetworkReply:
        """`Manager`; raises `requests.exceptions.SSLError` where QGIS will not check who answers."""
        about_to_be_created = self._manager.requestAboutToBeCreated[QgsNetworkRequestParameters]
        about_to_be_created.connect(self._complete, Qt.ConnectionType.DirectConnection)
        self._outgoing = outgoing
        try:
            reply: QNetworkReply = self._manager.createRequest(outgoing.operation, outgoing.request, body)
            self._reply = reply
        finally:
            self._outgoing = None
            about_to_be_created.disconnect(self._complete)
        with suppress(TypeError):  # nobody listens
            # QGIS would ask in a dialog, for each request anew, whether to trust the server all the same.
            self._reply.sslErrors.disconnect()
        if not insists_on_trust(self._reply.request()):
            raise requests.exceptions.SSLError("QGIS would not check the server's certificate.")
        return reply

    def is_proxied(self, request: QNetworkRequest) -> bool:
        """`Manager`."""
        proxies = self._manager.proxyFactory().queryProxy(QNetworkProxyQuery(request.url()))
        return any(proxy.type() not in _NO_PROXY for proxy in proxies)

    def close(self) -> None:
        """`Manager`."""
        if self._reply is not None:
            self._reply.abort()
            # The network logger waits for it.
            told = ToldReply(self._reply, self._shown)
            self._manager.finished.emit(QgsNetworkReplyContent(told))
            let_go(self._reply)
        self._reply = None
        sip.delete(self._manager)
        self._manager = None

    def _tell_nothing_later(self) -> None:
        """What QGIS tells between beginning and end shows the request as it went out."""
        created, timed_out = self._manager.requestCreated, self._manager.requestTimedOut
        for signal in (
            created[QgsNetworkRequestParameters],
            timed_out[QgsNetworkRequestParameters],
            timed_out[QNetworkReply],
        ):
            with suppress(TypeError):  # this QGIS tells nobody
                signal.disconnect()

    def _complete(self, parameters: QgsNetworkRequestParameters) -> None:
        """Between QGIS and Qt: QGIS has put in what the user saved for this server, perhaps not to check it at all."""
        self._shown = parameters.request()
        insist_on_trust(self._outgoing.request)
        self._outgoing.add_secrets()
