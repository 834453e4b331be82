"""Every way in which no whole answer comes has its own exception, soon enough."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from odd_server import OddServer, says
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy
from sandbox.ports import ReservedPort
from urllib3 import Timeout

from carto_direct_sql.core.carto.http_errors import AnswerTooLarge, ConnectionRefused, NameNotResolved
from carto_direct_sql.core.errors import Cancelled
from carto_direct_sql.core.qgis.network.adapter import QgisHttp

from .harness import Feedback


def test_a_name_that_nobody_knows(send: Any) -> None:
    with pytest.raises(NameNotResolved):
        send("GET", "https://nowhere.invalid/")


def test_nobody_listens(send: Any) -> None:
    with ReservedPort("127.0.0.1", "::1") as port, pytest.raises(ConnectionRefused):
        send("GET", f"https://localhost:{port.number}/")


@pytest.mark.parametrize(("method", "data"), [("GET", None), ("DELETE", None), ("POST", b"x")])
def test_a_server_that_never_speaks_is_never_reached(send: Any, method: str, data: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        began = time.monotonic()
        with pytest.raises(requests.exceptions.ConnectTimeout):
            send(method, f"https://localhost:{silent.getsockname()[1]}/", timeout=(0.5, 30), data=data)
        assert time.monotonic() - began < 30


@pytest.mark.parametrize("begin", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_server_that_falls_silent(server: OddServer, send: Any, begin: bytes, method: str) -> None:
    def behave(connection: Any, _request: bytes) -> None:
        connection.sendall(begin)
        server.pause()

    server.behaviour = behave
    with pytest.raises(requests.exceptions.ReadTimeout):
        send(method, server.url, timeout=(5, 0.5), data=b"x" if method == "POST" else None)
    assert len(server.seen) == 1


def test_what_trickles_for_ever_ends_at_the_limit_for_the_whole(server: OddServer, send: Any) -> None:
    """Each byte is a sign of life, so the limit between two of them never strikes."""

    def behave(connection: Any, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        for _ in range(300):
            connection.sendall(b".")
            server.pause(0.1)

    server.behaviour = behave
    began = time.monotonic()
    with pytest.raises(requests.exceptions.ReadTimeout):
        send("GET", server.url, timeout=Timeout(connect=20, read=20, total=1))
    assert time.monotonic() - began < 20


def test_headers_that_never_end_end_at_the_limit_for_the_whole(server: OddServer, send: Any) -> None:
    def behave(connection: Any, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for number in range(300):
            connection.sendall(b"X-%d: y\r\n" % number)
            server.pause(0.1)

    server.behaviour = behave
    with pytest.raises(requests.exceptions.ReadTimeout):
        send("GET", server.url, timeout=Timeout(connect=20, read=20, total=1))


def test_a_slow_server_that_goes_on_is_waited_for(server: OddServer, send: Any) -> None:
    def behave(connection: Any, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")
        for letter in b"whole":
            server.pause(0.3)
            connection.sendall(bytes([letter]))

    server.behaviour = behave
    assert send("GET", server.url, timeout=(1, 1)).content == b"whole"


@pytest.mark.parametrize(
    "half",
    [
        b"",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwhole\r\n5\r\nha",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nno gzip.",
        b"not http at all\r\n\r\n",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_half_an_answer_is_none(server: OddServer, send: Any, half: bytes, method: str) -> None:
    server.behaviour = says(half, then_close=True)
    with pytest.raises(requests.exceptions.ConnectionError):
        try:
            send(method, server.url, data=b"x" if method == "POST" else None)
        except requests.exceptions.ChunkedEncodingError as error:
            raise requests.exceptions.ConnectionError from error


@pytest.mark.parametrize("body", [b"x" * 100_000, b"x", None])
def test_a_request_is_sent_once_even_if_its_answer_is_lost(server: OddServer, send: Any, body: Any) -> None:
    """Qt itself would send it four times."""
    server.behaviour = says(b"", then_close=True)
    with pytest.raises(requests.exceptions.ConnectionError):
        send("POST", server.url, data=body)
    assert len(server.seen) == 1


@pytest.mark.parametrize("encoding", ["", "Content-Encoding: gzip"])
def test_an_endless_answer_is_cut_off_at_its_size(server: OddServer, send: Any, encoding: str) -> None:
    def behave(connection: Any, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + (encoding.encode() + b"\r\n" if encoding else b"") + b"\r\n")
        piece = gzip.compress(b"\0" * 50_000_000) if encoding else b"\0" * 1_000_000
        for _ in range(40):
            connection.sendall(piece)

    server.behaviour = behave
    with pytest.raises(AnswerTooLarge):
        send("GET", server.url, timeout=(3, 10))


def test_stopping_takes_no_time(server: OddServer, send: Any) -> None:
    server.behaviour = lambda _connection, _request: server.pause()
    feedback = Feedback()
    threading.Timer(0.3, feedback.stopped.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        send("GET", server.url, feedback=feedback, timeout=(20, 20))
    assert time.monotonic() - began < 20


def test_what_was_stopped_before_is_not_sent(server: OddServer, send: Any) -> None:
    feedback = Feedback()
    feedback.stopped.set()
    with pytest.raises(Cancelled):
        send("GET", server.url, feedback=feedback)
    assert server.accepted == 0


def test_qgis_own_time_limit_is_a_time_limit(server: OddServer, send: Any) -> None:
    server.behaviour = lambda _connection, _request: server.pause()
    QgsNetworkAccessManager.setTimeout(500)
    try:
        with pytest.raises(requests.exceptions.ReadTimeout):
            send("GET", server.url, timeout=(20, 20))
    finally:
        QgsNetworkAccessManager.setTimeout(60_000)


@pytest.fixture
def proxied() -> Iterator[Any]:
    """Sends QGIS through a proxy at a port."""
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy()

    def through(port: int) -> None:
        proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "localhost", port)
        manager.setFallbackProxyAndExcludes(proxy, [], ["nothing.example.com"])

    yield through
    manager.setFallbackProxyAndExcludes(before, [], [])


@pytest.mark.parametrize("answer", [b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", None])
def test_a_proxy_that_refuses(proxied: Any, answer: bytes | None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def refuse() -> None:
            while True:
                connection, _ = listener.accept()
                connection.recv(65536)
                connection.sendall(answer or b"")
                connection.close()

        if answer is None:
            listener.close()
        else:
            threading.Thread(target=refuse, daemon=True).start()
        proxied(listener.getsockname()[1] if answer is not None else 1)
        with pytest.raises(requests.exceptions.ProxyError), QgisHttp()(Feedback()) as session:
            session.get("https://carto.example.com/", timeout=(3, 3))
