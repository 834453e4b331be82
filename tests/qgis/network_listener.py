"""Somebody who listens to QGIS's network, as its network logger does and any plugin may."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent, QgsNetworkRequestParameters
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

_MOST_BYTES = 10_000


class NetworkListener:
    """Notes everything that the signals of QGIS's network carry."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []  # what happened, and everything that was told of it
        manager = QgsNetworkAccessManager.instance()
        self._signals = [
            (manager.requestAboutToBeCreated[QgsNetworkRequestParameters], self._on_begin),
            (manager.requestCreated[QgsNetworkRequestParameters], self._on_created),
            (manager.requestCreated[QNetworkReply], self._on_reply),
            (manager.requestTimedOut[QgsNetworkRequestParameters], self._on_time_out),
            (manager.requestTimedOut[QNetworkReply], self._on_reply),
            (manager.finished, self._on_finished),
            (super(QgsNetworkAccessManager, manager).finished, self._on_reply),
        ]
        for signal, slot in self._signals:
            signal.connect(slot)

    def stop(self) -> None:
        """After everything that was told until now."""
        QCoreApplication.processEvents()
        while self._signals:
            signal, slot = self._signals.pop()
            signal.disconnect(slot)

    def _on_begin(self, parameters: QgsNetworkRequestParameters) -> None:
        self._note("begin", parameters.request(), parameters.content())

    def _on_created(self, parameters: QgsNetworkRequestParameters) -> None:
        self._note("created", parameters.request(), parameters.content())

    def _on_time_out(self, parameters: QgsNetworkRequestParameters) -> None:
        self._note("time out", parameters.request(), parameters.content())

    def _on_reply(self, reply: QNetworkReply) -> None:
        self._note("reply", reply.request(), bytes(reply.peek(_MOST_BYTES)))

    def _on_finished(self, content: QgsNetworkReplyContent) -> None:
        self._note("finished", content.request(), content.content())

    def _note(self, what: str, request: QNetworkRequest, content: Any) -> None:
        headers = [(bytes(name), bytes(request.rawHeader(name))) for name in request.rawHeaderList()]
        self.heard.append((what, f"{request.url().toString()} {headers} {bytes(content)!r}"))
