"""One request and its answer, waited for in whatever thread asks."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Callable

import requests
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtNetwork import QNetworkRequest

from ...carto.http_errors import AnswerTooLarge
from ...errors import Cancelled
from .manager import Manager
from .one_way_body import OneWayBody
from .qt_request import has_body, outgoing
from .reply_errors import reply_error
from .time_limits import TimeLimits

MAX_BODY_BYTES = 8 * 1024 * 1024
_PIECE_BYTES = 256 * 1024
_TICK_MS = 50


@dataclass(frozen=True)
class RawReply:
    """`headers` in the server's order, `body` whole and not compressed any more; either may hold a key."""

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)


class Exchange:
    """Sends on entering `run`; when `run` returns or raises, nothing goes on and nothing of Qt's is left.

    Signals of Qt only wake the loop, and Python looks what there is. So no object of Qt's ever holds one of Python's,
    and none needs to be alive longer than the call: a failure keeps the frames that it came through, perhaps in another
    thread, and Qt's objects must end in their own.
    """

    def __init__(
        self,
        request: requests.PreparedRequest,
        limits: TimeLimits,
        cancelled: Callable[[], bool],
        open_manager: Callable[[], Manager],
    ) -> None:
        self._request = request
        self._limits = limits
        self._cancelled = cancelled
        self._open_manager = open_manager
        self._body = bytearray()
        self._secured = False
        self._manager: Any = None
        self._reply: Any = None
        self._content: Any = None
        self._loop: Any = None
        self._ticks: Any = None

    def run(self) -> RawReply:
        """Wait for the whole answer. Raises `requests.exceptions`, `Cancelled` and what `open_manager` raises."""
        if self._cancelled():
            raise Cancelled
        try:
            self._send()
            self._wait()
            self._require_whole()
            return self._answer()
        finally:
            self._release()

    def _send(self) -> None:
        self._loop, self._ticks = QEventLoop(), QTimer()
        if has_body(self._request):
            content = self._request.body or b""
            self._content = OneWayBody(content if isinstance(content, bytes) else content.encode())
        self._manager = self._open_manager()
        self._reply = self._manager.send(outgoing(self._request), self._content)
        self._reply.setReadBufferSize(_PIECE_BYTES)
        self._reply.encrypted.connect(self._loop.quit)
        self._reply.uploadProgress.connect(self._loop.quit)
        self._reply.metaDataChanged.connect(self._loop.quit)
        self._reply.readyRead.connect(self._loop.quit)
        self._reply.finished.connect(self._loop.quit)
        self._ticks.timeout.connect(self._loop.quit)
        self._ticks.start(_TICK_MS)

    def _wait(self) -> None:
        began = alive = time.monotonic()
        seen = self._signs_of_life()
        while not self._reply.isFinished():
            self._loop.exec()
            self._read()
            if self._cancelled():
                raise Cancelled
            now, before, seen = time.monotonic(), seen, self._signs_of_life()
            if seen != before:
                alive = now
            self._require_in_time(now - began, now - alive)
        self._read()

    def _read(self) -> None:
        """Take what has come. Not only on `readyRead`: Qt 6 does not say it for each piece that it unpacks."""
        while piece := self._reply.read(_PIECE_BYTES):
            self._body += piece
            if len(self._body) > MAX_BODY_BYTES:
                raise AnswerTooLarge(f"More than {MAX_BODY_BYTES} bytes.", request=self._request)

    def _signs_of_life(self) -> tuple[object, ...]:
        """Differs from the last one when something has happened between the server and us."""
        self._secured = self._secured or not self._reply.sslConfiguration().peerCertificate().isNull()
        sent = self._content.given if self._content is not None else 0
        return self._secured, sent, self._status(), len(self._body)

    def _require_in_time(self, in_all_s: float, silent_s: float) -> None:
        if not self._secured:
            if silent_s > self._limits.connect_s:
                raise requests.exceptions.ConnectTimeout("No connection in time.", request=self._request)
        elif silent_s > self._limits.read_s or in_all_s > self._limits.total_s:
            raise requests.exceptions.ReadTimeout("No whole answer in time.", request=self._request)

    def _require_whole(self) -> None:
        failure = reply_error(
            self._reply,
            self._request,
            self._secured,
            lambda: self._manager.is_proxied(self._reply.request()),
        )
        try:
            if failure is not None:
                raise failure
        finally:
            failure = None  # else this frame would hold what holds this frame

    def _status(self) -> Any:
        return self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)

    def _answer(self) -> RawReply:
        headers = (
            (bytes(name).decode("latin-1"), bytes(value).decode("latin-1"))
            for name, value in self._reply.rawHeaderPairs()
        )
        return RawReply(
            url=self._reply.url().toString(),
            status=int(self._status()),
            reason=str(self._reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or ""),
            headers=tuple(headers),
            body=bytes(self._body),
        )

    def _release(self) -> None:
        """End what goes on. In this order: the reply reads the body and wakes the loop, until it is gone."""
        self._reply = None
        try:
            if self._manager is not None:
                self._manager.close()
        finally:
            self._manager = self._content = self._ticks = self._loop = None
