"""Exchanges over HTTPS by Qt 6, which unpacks, reports and names headers in ways of its own."""

from __future__ import annotations

import gc
import gzip
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import requests
from odd_server import OddServer, says, self_signed
from qgis.PyQt import sip
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QSslCertificate, QSslSocket

from carto_direct_sql.core.carto.http_errors import AnswerTooLarge
from carto_direct_sql.core.qgis.network.exchange import Exchange, RawReply
from carto_direct_sql.core.qgis.network.manager import let_go
from carto_direct_sql.core.qgis.network.qt_request import Outgoing, insist_on_trust
from carto_direct_sql.core.qgis.network.response import response_of
from carto_direct_sql.core.qgis.network.time_limits import TimeLimits

Send = Callable[..., RawReply]
_USUAL = QSslSocket.PeerVerifyMode.AutoVerifyPeer


class PlainManager:
    """`Manager` without QGIS, trusting `authorities`; `verify` is what QGIS would put in for the server."""

    def __init__(self, authorities: list[QSslCertificate], verify: QSslSocket.PeerVerifyMode) -> None:
        self._manager = QNetworkAccessManager()
        self._authorities = authorities
        self._verify = verify
        self._reply: Any = None

    def send(self, outgoing: Outgoing, body: Any) -> Any:
        request = outgoing.request
        configuration = request.sslConfiguration()
        configuration.setCaCertificates(self._authorities)
        configuration.setPeerVerifyMode(self._verify)
        request.setSslConfiguration(configuration)
        insist_on_trust(request)
        outgoing.add_secrets()
        self._reply = self._manager.createRequest(outgoing.operation, request, body)
        return self._reply

    def is_proxied(self, _request: Any) -> bool:
        return False

    def close(self) -> None:
        if self._reply is not None:
            self._reply.abort()
            let_go(self._reply)
        self._reply = None
        sip.delete(self._manager)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[OddServer]:
    server = OddServer(*self_signed(), tmp_path)
    yield server
    server.close()


@pytest.fixture(params=["main thread", "worker thread"])
def send(request: Any, server: OddServer, qapp: Any) -> Send:
    """What an exchange gives or raises; `limits` are seconds, `verify` what QGIS would say of the server."""
    trusted = [QSslCertificate(server.certificate)]

    def here(method: str, url: str, *limits: float, verify: Any = _USUAL, **more: Any) -> RawReply:
        prepared = requests.Request(method, url, **more).prepare()
        manager = partial(PlainManager, trusted, verify)
        return Exchange(prepared, TimeLimits(*limits or (20, 20)), lambda: False, manager).run()

    def elsewhere(*values: Any, **named: Any) -> RawReply:
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(here, *values, **named).result()

    return here if request.param == "main thread" else elsewhere


def whole(body: bytes, *headers: bytes) -> bytes:
    return b"\r\n".join([b"HTTP/1.1 200 OK", b"Content-Length: %d" % len(body), *headers, b"", body])


def test_headers_are_found_whatever_their_case(server: OddServer, send: Send) -> None:
    server.behaviour = says(whole(b"{}", b"Content-Type: application/json", b"X-Odd: A,b"))
    prepared = requests.Request("GET", server.url).prepare()
    response = response_of(send("GET", server.url, headers={"X-Mine": "yes"}), prepared)
    assert (response.json(), response.headers["X-Odd"], response.headers["content-type"]) == (
        {},
        "A,b",
        "application/json",
    )
    assert b"\r\nx-mine: yes\r\n" in server.seen[0].lower()


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_every_method_goes_out_with_its_body(server: OddServer, send: Send, method: str) -> None:
    body = b"x" * 100_000 if method != "GET" else None
    assert send(method, server.url, data=body).status == 204
    assert server.seen[0].startswith(f"{method} / HTTP/1.1".encode())
    assert server.seen[0].endswith(body or b"\r\n\r\n")


@pytest.mark.parametrize("length", [0, 5, 300_000, 8_000_000])
def test_what_is_compressed_is_unpacked_however_well_it_was_compressed(
    server: OddServer, send: Send, length: int
) -> None:
    """Qt 6 suspects a bomb, and would cut the last of these off."""
    server.behaviour = says(whole(gzip.compress(b"\0" * length), b"Content-Encoding: gzip"))
    assert send("GET", server.url).body == b"\0" * length


@pytest.mark.parametrize("encoding", [b"", b"Content-Encoding: gzip\r\n"])
def test_an_endless_answer_is_cut_off_at_its_size(server: OddServer, send: Send, encoding: bytes) -> None:
    def behave(connection: Any, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + encoding + b"\r\n")
        piece = gzip.compress(b"\0" * 50_000_000) if encoding else b"\0" * 1_000_000
        for _ in range(40):
            connection.sendall(piece)

    server.behaviour = behave
    with pytest.raises(AnswerTooLarge):
        send("GET", server.url)


def test_what_trickles_compressed_ends_at_the_limit_for_the_whole(server: OddServer, send: Send) -> None:
    def behave(connection: Any, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n")
        for byte in gzip.compress(bytes(range(256))):
            connection.sendall(bytes([byte]))
            server.pause(0.1)

    server.behaviour = behave
    began = time.monotonic()
    with pytest.raises(requests.exceptions.ReadTimeout):
        send("GET", server.url, 20, 20, 1)
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(
    "half",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwhole\r\n5\r\nha",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nno gzip.",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_half_an_answer_is_none_and_nothing_is_sent_again(
    server: OddServer, send: Send, half: bytes, method: str
) -> None:
    server.behaviour = says(half, then_close=True)
    with pytest.raises((requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        send(method, server.url, data=b"x" if method == "POST" else None)
    assert method == "GET" or len(server.seen) == 1


def test_a_server_is_checked_whatever_the_request_said_before(tmp_path: Path, send: Send) -> None:
    unknown = OddServer(*self_signed(), tmp_path)
    with pytest.raises(requests.exceptions.SSLError):
        send("POST", unknown.url, verify=QSslSocket.PeerVerifyMode.VerifyNone, json={"secret": 1})
    assert unknown.seen == []
    unknown.close()


def test_nothing_of_qt_outlives_a_failure(server: OddServer, send: Send) -> None:
    server.behaviour = lambda _connection, _request: server.pause()
    with pytest.raises(requests.exceptions.ReadTimeout) as kept:
        send("POST", server.url, 20, 0.2, data=b"x")
    left = {type(one).__name__ for one in gc.get_objects()}
    assert not left & {"QEventLoop", "QTimer", "OneWayBody", "QNetworkReply", "QNetworkAccessManager"}
    assert kept.value
