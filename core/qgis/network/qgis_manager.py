"""QGIS's network access manager, one for each exchange."""

from __future__ import annotations

import secrets
from typing import Any

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent, QgsNetworkRequestParameters
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QIODevice, Qt
from qgis.PyQt.QtNetwork import (
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkProxyQuery,
    QNetworkReply,
    QNetworkRequest,
)

from ...carto.errors import ProxyPasswordLocked
from .manager import let_go
from .qgis_request import as_qgis_sends_it
from .qt_request import Outgoing, insist_on_trust
from .told_reply import ToldReply
from .web_proxy import is_proxys_password_locked

_NO_PROXY = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
_NUMBERS = 2**31


class QgisManager:
    """QGIS's network for one request: its proxy, its trusted authorities, its network logger.

    Not by QGIS's own `createRequest`, which shows a request to all that listen as it goes out, with the keys in it, and
    puts in what the user saved for the server, perhaps not to check it at all; from QGIS 3.44 on, nobody can change
    that any more. So what it does is done here, and Qt's `createRequest` sends. Whoever listens hears of the beginning
    and of the end, and never sees a key: it is put in when the request has been shown, and what is told of the end is
    made from what was shown.

    Not QGIS's own manager of this thread, `QgsNetworkAccessManager.instance()`:

    * A manager that C++ has made offers its `createRequest` to Python only where PyQGIS was built so, and on Windows it
      is not; `get`, `post` and the like keep Python's lock while QGIS waits for that of its auth database, and whoever
      holds that one may wait for Python's.
    * Its connections stay open, perhaps to a server that nobody has vouched for.
    * It cannot be kept from asking for passwords in a dialog.
    """

    def __init__(self) -> None:
        """Raises `ProxyPasswordLocked`."""
        if is_proxys_password_locked():
            raise ProxyPasswordLocked
        self._manager: Any = QgsNetworkAccessManager()
        self._manager.setupDefaultProxyAndCache(Qt.ConnectionType.BlockingQueuedConnection)
        # A server that asks for a password gets none, and its refusal comes back; QGIS would open a dialog.
        self._manager.authenticationRequired.disconnect()
        self._shown: Any = None
        self._number = 0
        self._reply: Any = None

    def send(self, outgoing: Outgoing, body: QIODevice | None) -> QNetworkReply:
        """`Manager`."""
        as_qgis_sends_it(outgoing.request, self._manager)
        self._tell_beginning(outgoing)
        insist_on_trust(outgoing.request)
        outgoing.add_secrets()
        self._reply = QNetworkAccessManager.createRequest(self._manager, outgoing.operation, outgoing.request, body)
        reply: QNetworkReply = self._reply
        return reply

    def is_proxied(self, request: QNetworkRequest) -> bool:
        """`Manager`."""
        proxies = self._manager.proxyFactory().queryProxy(QNetworkProxyQuery(request.url()))
        return any(proxy.type() not in _NO_PROXY for proxy in proxies)

    def close(self) -> None:
        """`Manager`."""
        if self._reply is not None:
            self._reply.abort()
            self._tell_end()
            let_go(self._reply)
        self._reply = None
        sip.delete(self._manager)
        self._manager = None

    def _tell_beginning(self, outgoing: Outgoing) -> None:
        self._shown = QNetworkRequest(outgoing.request)
        # QGIS counts its own from 1 on.
        self._number = -1 - secrets.randbelow(_NUMBERS)
        told = QgsNetworkRequestParameters(outgoing.operation, self._shown, self._number)
        self._manager.requestAboutToBeCreated[QgsNetworkRequestParameters].emit(told)

    def _tell_end(self) -> None:
        """The network logger waits for it."""
        told = ToldReply(self._reply, self._shown, self._number)
        self._manager.finished.emit(QgsNetworkReplyContent(told))
