"""What a `QNetworkReply` that failed means, as one of the exceptions of `requests`."""

from __future__ import annotations

from typing import Any, Callable

import requests
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests import exceptions

from ...carto.http_errors import ConnectionRefused, NameNotResolved

_Error = QNetworkReply.NetworkError

_KINDS: dict[Any, type[exceptions.RequestException]] = {
    _Error.HostNotFoundError: NameNotResolved,
    _Error.ConnectionRefusedError: ConnectionRefused,
    _Error.SslHandshakeFailedError: exceptions.SSLError,
    _Error.ProxyConnectionRefusedError: exceptions.ProxyError,
    _Error.ProxyConnectionClosedError: exceptions.ProxyError,
    _Error.ProxyNotFoundError: exceptions.ProxyError,
    _Error.ProxyTimeoutError: exceptions.ProxyError,
    _Error.ProxyAuthenticationRequiredError: exceptions.ProxyError,
    _Error.UnknownProxyError: exceptions.ProxyError,
    _Error.TimeoutError: exceptions.ReadTimeout,
    # Not by us: QGIS's own time limit, in its options under Network, was shorter.
    _Error.OperationCanceledError: exceptions.ReadTimeout,
}
# Qt's errors for a status of 400 and more: the answer came whole, and the caller judges it. All others stand for no
# answer, or half of one; so do these where the status is another, as Qt 6 says of what it cannot unpack.
_REFUSAL = 400
_STATUSES = range(201, 500)
_BROKEN = (_Error.ProtocolUnknownError, _Error.ProtocolFailure)
# These say what they say, proxy or not; all else that happens before TLS stands is the proxy's doing, where there is
# one.
_PLAIN = (_Error.SslHandshakeFailedError, _Error.TimeoutError, _Error.OperationCanceledError)


def reply_error(
    reply: Any, request: requests.PreparedRequest, secured: bool, is_proxied: Callable[[], bool]
) -> exceptions.RequestException | None:
    """The exception for a reply; None for an answer that came whole, whatever its status.

    `secured` says that TLS was agreed upon, `is_proxied` whether the way leads through a proxy.
    """
    error = reply.error()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    if status is not None and (error == _Error.NoError or (status >= _REFUSAL and _is_answer(error))):
        return None
    # Qt's own sentence names the URL, but neither headers nor what was sent.
    text = reply.errorString() if error != _Error.NoError else "The connection ended without an answer."
    if not secured and error not in _PLAIN and is_proxied():
        return exceptions.ProxyError(text, request=request)
    if error in _KINDS:
        return _KINDS[error](text, request=request)
    kind = exceptions.ConnectionError if status is None else exceptions.ChunkedEncodingError
    return kind(text, request=request)


def _is_answer(error: Any) -> bool:
    return error not in _BROKEN and int(getattr(error, "value", error)) in _STATUSES
