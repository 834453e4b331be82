"""One request and its answer, waited for in whatever thread asks."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Callable

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery, QNetworkRequest

from ...carto.http_errors import AnswerTooLarge
from ...errors import Cancelled
from .one_way_body import OneWayBody
from .reply_errors import reply_error

MAX_BODY_BYTES = 16 * 1024 * 1024
_TICK_MS = 50


@dataclass(frozen=True)
class TimeLimits:
    """In seconds: until the server is reached, and between two signs of life after that."""

    connect_s: float = 10.0
    read_s: float = 30.0

    @classmethod
    def of(cls, timeout: Any) -> TimeLimits:
        """As `requests` writes them: a number, a pair, or None, which here means the usual ones."""
        if timeout is None:
            return cls()
        connect_s, read_s = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        return cls(cls.connect_s if connect_s is None else connect_s, cls.read_s if read_s is None else read_s)


@dataclass(frozen=True)
class RawReply:
    """`headers` in the server's order and case, `body` whole and not compressed any more."""

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Exchange:
    """Sends on entering `run`; on leaving the `with` block nothing goes on behind our back."""

    def __init__(
        self,
        request: requests.PreparedRequest,
        qt_request: QNetworkRequest,
        limits: TimeLimits,
        cancelled: Callable[[], bool],
        reached_before: bool = False,
    ) -> None:
        self._request = request
        self._qt_request = qt_request
        self._limits = limits
        self._cancelled = cancelled
        self._body = bytearray()
        self._reply: Any = None
        self._loop = QEventLoop()
        # On a connection that stands nothing shows when a request without a body goes out: it counts as sent then, and
        # always if it changes something.
        changes = request.method not in ("GET", "HEAD")
        self._reached = request.body is None and (changes or reached_before)
        self._secured = False
        self._failure: Exception | None = None

    def __enter__(self) -> Exchange:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._reply is not None:
            self._reply.abort()
            self._reply.deleteLater()

    def run(self) -> RawReply:
        """Wait for the whole answer. Raises `requests.exceptions` and `Cancelled`."""
        self._require_not_cancelled()
        self._deadline = time.monotonic() + self._limits.connect_s + (self._limits.read_s if self._reached else 0)
        self._send()
        ticks = QTimer()
        ticks.timeout.connect(self._tick)
        ticks.start(_TICK_MS)
        if not self._reply.isFinished():
            self._loop.exec()
        ticks.stop()
        if self._failure is None:
            self._read()
        if self._failure is not None:
            raise self._failure
        failure = reply_error(self._reply, self._request, self._secured, _by_proxy(self._qt_request))
        if failure is not None:
            raise failure
        return self._answer()

    def _send(self) -> None:
        content = self._request.body or b""
        self._content = OneWayBody(content if isinstance(content, bytes) else content.encode())
        # The manager belongs to this thread: QGIS has one for each.
        manager = QgsNetworkAccessManager.instance()
        method = (self._request.method or "GET").encode("ascii")
        if self._request.body is None and method in (b"GET", b"HEAD", b"DELETE"):
            simple = {b"GET": manager.get, b"HEAD": manager.head, b"DELETE": manager.deleteResource}
            self._reply = simple[method](self._qt_request)
        elif method in (b"POST", b"PUT"):
            self._reply = (manager.post if method == b"POST" else manager.put)(self._qt_request, self._content)
        else:
            self._reply = manager.sendCustomRequest(self._qt_request, method, self._content)
        with suppress(TypeError):  # nobody listens
            # QGIS would ask in a dialog, for each request anew, whether to trust the server all the same.
            self._reply.sslErrors.disconnect()
        self._reply.finished.connect(self._loop.quit)
        self._reply.encrypted.connect(self._on_encrypted)
        self._reply.metaDataChanged.connect(self._on_life)
        self._reply.uploadProgress.connect(self._on_progress)
        self._reply.readyRead.connect(self._read)

    def _on_encrypted(self) -> None:
        self._secured = True
        self._on_life()

    def _on_life(self) -> None:
        self._reached = True
        self._deadline = time.monotonic() + self._limits.read_s

    def _on_progress(self, done: int, _total: int) -> None:
        if done > 0:
            self._on_life()

    def _read(self) -> None:
        self._on_life()
        self._body += self._reply.readAll().data()
        if len(self._body) > MAX_BODY_BYTES:
            self._give_up(AnswerTooLarge(f"More than {MAX_BODY_BYTES} bytes.", request=self._request))

    def _tick(self) -> None:
        if self._cancelled():
            self._give_up(Cancelled())
        elif time.monotonic() > self._deadline:
            late = requests.exceptions.ReadTimeout if self._reached else requests.exceptions.ConnectTimeout
            self._give_up(late("No answer in time.", request=self._request))

    def _give_up(self, failure: Exception) -> None:
        self._failure = self._failure or failure
        self._loop.quit()

    def _require_not_cancelled(self) -> None:
        if self._cancelled():
            raise Cancelled

    def _answer(self) -> RawReply:
        reply = self._reply
        headers = (
            (bytes(name).decode("latin-1"), bytes(value).decode("latin-1")) for name, value in reply.rawHeaderPairs()
        )
        return RawReply(
            url=reply.url().toString(),
            status=int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)),
            reason=str(reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or ""),
            headers=tuple(headers),
            body=bytes(self._body),
        )


def _by_proxy(request: QNetworkRequest) -> bool:
    """Whether QGIS goes through a proxy for this."""
    proxies = QgsNetworkAccessManager.instance().proxyFactory().queryProxy(QNetworkProxyQuery(request.url()))
    none = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
    return any(proxy.type() not in none for proxy in proxies)
