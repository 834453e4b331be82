"""What others may know of a reply: QGIS tells everybody who listens, its network logger among them."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

_ATTRIBUTES = (
    QNetworkRequest.Attribute.HttpStatusCodeAttribute,
    QNetworkRequest.Attribute.HttpReasonPhraseAttribute,
    QNetworkRequest.Attribute.SourceIsFromCacheAttribute,
)
_NUMBER = "requestId"


class ToldReply(QNetworkReply):
    """How `reply` ended, as the answer to `request`, which is the one that was sent without its secrets.

    By its `number` the network logger finds the request again.
    """

    def __init__(self, reply: Any, request: QNetworkRequest, number: int) -> None:
        super().__init__()
        self.setRequest(request)
        self.setUrl(reply.url())
        self.setOperation(reply.operation())
        self.setError(reply.error(), reply.errorString())
        for name, value in reply.rawHeaderPairs():
            self.setRawHeader(name, value)
        for attribute in _ATTRIBUTES:
            self.setAttribute(attribute, reply.attribute(attribute))
        self.setProperty(_NUMBER, number)

    def abort(self) -> None:
        """It has ended."""

    def readData(self, longest: int) -> bytes:
        """What the server answered is between it and whoever asked."""
        return b""
