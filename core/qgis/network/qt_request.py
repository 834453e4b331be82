"""A request of `requests`, as Qt has to send it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import requests
from qgis.PyQt.QtCore import QByteArray, QUrl
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QNetworkRequest, QSsl, QSslSocket

_Operation = QNetworkAccessManager.Operation
_WITHOUT_BODY = {
    "GET": _Operation.GetOperation,
    "HEAD": _Operation.HeadOperation,
    "DELETE": _Operation.DeleteOperation,
}
_WITH_BODY = {"POST": _Operation.PostOperation, "PUT": _Operation.PutOperation}
# Nothing of ours is kept: no cookies, no remembered passwords, no copy on the disk; redirects are for `requests` to
# judge. HTTP/2, which Qt 6 would choose, sends lost requests again in ways of its own.
_ATTRIBUTES = {
    QNetworkRequest.Attribute.CacheLoadControlAttribute: QNetworkRequest.CacheLoadControl.AlwaysNetwork,
    QNetworkRequest.Attribute.CacheSaveControlAttribute: False,
    QNetworkRequest.Attribute.CookieLoadControlAttribute: QNetworkRequest.LoadControl.Manual,
    QNetworkRequest.Attribute.CookieSaveControlAttribute: QNetworkRequest.LoadControl.Manual,
    QNetworkRequest.Attribute.AuthenticationReuseAttribute: QNetworkRequest.LoadControl.Manual,
    QNetworkRequest.Attribute.RedirectPolicyAttribute: QNetworkRequest.RedirectPolicy.ManualRedirectPolicy,
    QNetworkRequest.Attribute.Http2AllowedAttribute: False,
}
# Qt sets these itself, and undoes compression only where it asked for it.
_QTS_OWN = frozenset({"accept-encoding", "content-length", "host", "connection"})
_SECRET = frozenset({"authorization"})
_NO_THRESHOLD = -1


@dataclass(frozen=True)
class Outgoing:
    """What is to be sent. The `secrets` are headers that `request` still lacks: nobody but the server may see them."""

    operation: Any
    request: QNetworkRequest
    secrets: tuple[tuple[bytes, bytes], ...] = field(repr=False)

    def add_secrets(self) -> None:
        """Now that nobody else looks at the request any more."""
        for name, value in self.secrets:
            self.request.setRawHeader(name, value)


def outgoing(request: requests.PreparedRequest) -> Outgoing:
    """Everything but the body; `has_body` says whether one goes with it."""
    made = QNetworkRequest(QUrl(request.url or "", QUrl.ParsingMode.StrictMode))
    secrets = []
    for name, value in request.headers.items():
        if name.lower() in _SECRET:
            secrets.append((_bytes(name), _bytes(value)))
        elif name.lower() not in _QTS_OWN:
            made.setRawHeader(_bytes(name), _bytes(value))
    for attribute, setting in _ATTRIBUTES.items():
        # As a number: PyQt 6 would wrap its enum so that Qt cannot read it.
        made.setAttribute(attribute, getattr(setting, "value", setting))
    if hasattr(made, "setDecompressedSafetyCheckThreshold"):
        # Qt 6 would cut a well compressed answer off and call it whole; the exchange has a limit of its own.
        made.setDecompressedSafetyCheckThreshold(_NO_THRESHOLD)
    method = request.method or "GET"
    operation = (_WITH_BODY if has_body(request) else _WITHOUT_BODY).get(method)
    if operation is None:
        operation = _Operation.CustomOperation
        made.setAttribute(QNetworkRequest.Attribute.CustomVerbAttribute, QByteArray(method.encode("ascii")))
    return Outgoing(operation, made, tuple(secrets))


def has_body(request: requests.PreparedRequest) -> bool:
    """Whether something follows the headers, be it empty."""
    return request.body is not None or request.method not in _WITHOUT_BODY


def insist_on_trust(request: QNetworkRequest) -> None:
    """Have TLS agree only on a server that an authority vouches for, whatever the request said until now."""
    configuration = request.sslConfiguration()
    configuration.setPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyPeer)
    configuration.setPeerVerifyDepth(0)
    configuration.setProtocol(QSsl.SslProtocol.SecureProtocols)
    request.setSslConfiguration(configuration)


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1")
