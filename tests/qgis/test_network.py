from __future__ import annotations

import gzip
import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtNetwork import QNetworkProxy

from carto_direct_sql.core.carto.http_errors import AnswerTooLarge, ConnectionRefused, NameNotResolved
from carto_direct_sql.core.errors import Cancelled
from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase
from carto_direct_sql.core.qgis.network.adapter import QgisHttp

from .authority import Authority
from .odd_server import OddServer, says


class Feedback:
    def __init__(self) -> None:
        self.stopped = threading.Event()

    def begin(self, step: object) -> None: ...

    def cancelled(self) -> bool:
        return self.stopped.is_set()


@pytest.fixture
def authority(auth_manager: Any) -> Authority:
    authority = Authority()
    QgisAuthDatabase(interactive=False).trust([authority.pem])
    return authority


@pytest.fixture
def server(authority: Authority, tmp_path: Path) -> Iterator[OddServer]:
    server = OddServer(authority, tmp_path)
    yield server
    server.close()


@pytest.fixture(params=["gui thread", "worker thread"])
def send(request: Any) -> Any:
    """`session.request` in the GUI thread, and in a thread of its own."""

    def here(method: str, url: str, feedback: Feedback | None = None, **options: Any) -> requests.Response:
        options.setdefault("timeout", (3, 3))
        with QgisHttp()(feedback or Feedback()) as session:
            return session.request(method, url, **options)

    def elsewhere(*arguments: Any, **options: Any) -> requests.Response:
        outcome: list[Any] = []

        def work() -> None:
            try:
                outcome.append(here(*arguments, **options))
            except BaseException as error:  # noqa: BLE001 - handed over to the test's own thread
                outcome.append(error)

        worker = threading.Thread(target=work)
        worker.start()
        # QGIS asks the GUI thread what to do about a certificate, and the worker waits for the answer.
        while worker.is_alive():
            QCoreApplication.processEvents()
            worker.join(0.01)
        if isinstance(outcome[0], BaseException):
            raise outcome[0]
        return outcome[0]

    return here if request.param == "gui thread" else elsewhere


def whole(status: str, body: bytes, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def test_an_answer_comes_as_it_was_sent(server: OddServer, send: Any) -> None:
    server.behaviour = says(
        whole("200 Fine", '{"ips": ["ä"]}'.encode(), "Content-Type: application/json", "X-Odd: a,b")
    )
    response = send("GET", f"{server.url}/api?q=a%20b", headers={"X-Mine": "yes"}, auth=("alice", "k:ey"))
    assert (response.status_code, response.reason, response.json()) == (200, "Fine", {"ips": ["ä"]})
    assert response.headers["x-odd"] == "a,b"
    assert server.seen[0].startswith(b"GET /api?q=a%20b HTTP/1.1\r\n")
    assert b"X-Mine: yes\r\n" in server.seen[0]
    assert b"Authorization: Basic YWxpY2U6azpleQ==\r\n" in server.seen[0]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_a_body_arrives_whole(server: OddServer, send: Any, method: str) -> None:
    server.behaviour = says(whole("201 Created", b"{}"))
    body = {"ips": ["203.0.113.7"] * 5000}
    assert send(method, server.url, json=body).status_code == 201
    head, _, sent = server.seen[0].partition(b"\r\n\r\n")
    assert head.startswith(method.encode())
    assert json.loads(sent) == body
    assert b"Content-Type: application/json" in head


def test_delete_without_a_body(server: OddServer, send: Any) -> None:
    assert send("DELETE", server.url).status_code == 204
    assert server.seen[0].startswith(b"DELETE / HTTP/1.1")


@pytest.mark.parametrize(
    "status",
    ["400 Bad Request", "401 X", "403 X", "404 X", "409 X", "418 X", "422 X", "429 X", "500 X", "502 X", "503 X"],
)
def test_a_refusal_keeps_its_body(server: OddServer, send: Any, status: str) -> None:
    server.behaviour = says(whole(status, b'{"errors": "why"}', "Retry-After: 7"))
    response = send("GET", server.url)
    assert (str(response.status_code), response.json()) == (status[:3], {"errors": "why"})
    assert response.headers["Retry-After"] == "7"


def test_an_empty_answer_is_an_answer(server: OddServer, send: Any) -> None:
    server.behaviour = says(whole("200 OK", b""))
    assert send("GET", server.url).content == b""


@pytest.mark.parametrize("target", ["/login", "https://localhost:1/elsewhere"])
def test_a_redirect_is_shown_and_not_followed(server: OddServer, send: Any, target: str) -> None:
    server.behaviour = says(whole("302 Found", b"", f"Location: {target}"))
    response = send("GET", server.url, allow_redirects=False)
    assert (response.status_code, response.headers["Location"]) == (302, target)
    assert len(server.seen) == 1


def test_a_relative_redirect_can_be_followed(server: OddServer, send: Any) -> None:
    def behave(connection: Any, request: bytes) -> None:
        moved = request.startswith(b"GET /old ")
        connection.sendall(whole("302 Found", b"", "Location: /new") if moved else whole("200 OK", b"here"))

    server.behaviour = behave
    assert send("GET", f"{server.url}/old").content == b"here"


def test_a_compressed_answer_is_unpacked(server: OddServer, send: Any) -> None:
    server.behaviour = says(whole("200 OK", gzip.compress(b'{"a": 1}'), "Content-Encoding: gzip"))
    response = send("GET", server.url, stream=True)
    assert b"".join(response.iter_content(3)) == b'{"a": 1}'


@pytest.fixture
def disk_cache(tmp_path: Path) -> Iterator[Path]:
    """QGIS's cache, in a folder to look into; it is one for all threads."""
    cache = QgsNetworkAccessManager.instance().cache()
    before = cache.cacheDirectory()
    cache.setCacheDirectory(str(tmp_path / "cache"))
    cache.setMaximumCacheSize(10_000_000)
    yield tmp_path / "cache"
    cache.setCacheDirectory(before)


def test_nothing_is_kept_on_the_disk_or_in_memory(server: OddServer, send: Any, disk_cache: Path) -> None:
    """An answer can hold a private key; QGIS's own blocking request would keep this one."""
    server.behaviour = says(
        whole("200 OK", b"A-SECRET-ANSWER" * 100, "Cache-Control: max-age=9999", "Set-Cookie: a=1; Path=/")
    )
    send("GET", f"{server.url}/keys")
    send("GET", f"{server.url}/keys")
    assert len(server.seen) == 2
    assert b"Cookie" not in server.seen[1]
    kept = [path for path in disk_cache.rglob("*") if path.is_file() and b"A-SECRET-ANSWER" in path.read_bytes()]
    assert kept == []


# Failures -----------------------------------------------------------------------------------------------------------


def test_a_server_that_qgis_does_not_trust(auth_manager: Any, tmp_path: Path, send: Any) -> None:
    server = OddServer(Authority("foreign"), tmp_path)
    with pytest.raises(requests.exceptions.SSLError):
        send("GET", server.url)
    assert server.seen == []
    server.close()


def test_a_server_with_another_name(authority: Authority, tmp_path: Path, send: Any) -> None:
    server = OddServer(authority, tmp_path, name="other.example.com")
    with pytest.raises(requests.exceptions.SSLError):
        send("GET", server.url)
    assert server.seen == []
    server.close()


def test_a_name_that_nobody_knows(send: Any) -> None:
    with pytest.raises(NameNotResolved):
        send("GET", "https://nowhere.invalid/")


def test_nobody_listens(send: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(ConnectionRefused):
        send("GET", f"https://localhost:{port}/")


def test_a_server_that_never_speaks(send: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        began = time.monotonic()
        with pytest.raises(requests.exceptions.ConnectTimeout):
            send("GET", f"https://localhost:{silent.getsockname()[1]}/", timeout=(0.5, 30))
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


def test_on_a_kept_connection_a_late_answer_is_no_failure_to_connect(server: OddServer) -> None:
    """ "Nothing was sent" would be a lie: the connection stood already."""
    with QgisHttp()(Feedback()) as session:
        for method in ("DELETE", "POST", "PUT"):
            server.behaviour = says(whole("200 OK", b"1"))
            session.get(server.url, timeout=(3, 3))
            server.behaviour = lambda _connection, _request: server.pause()
            with pytest.raises(requests.exceptions.ReadTimeout):
                session.request(method, server.url, timeout=(0.5, 0.5))


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


@pytest.mark.parametrize("kept", [False, True])
@pytest.mark.parametrize("body", [b"x" * 100_000, b"x", None])
def test_a_request_is_sent_once_even_if_its_answer_is_lost(server: OddServer, send: Any, body: Any, kept: bool) -> None:
    """Qt itself would send it four times."""
    if kept:
        send("GET", server.url)
        server.seen.clear()
    server.behaviour = says(b"", then_close=True)
    with pytest.raises(requests.exceptions.ConnectionError):
        send("POST", server.url, data=body)
    assert len(server.seen) == 1


@pytest.mark.parametrize("encoding", ["", "Content-Encoding: gzip"])
def test_an_endless_answer_is_cut_off(server: OddServer, send: Any, encoding: str) -> None:
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


# What is refused ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [{"verify": False}, {"verify": "/some/ca.pem"}, {"cert": "/some/client.pem"}])
def test_trust_is_not_for_the_caller_to_loosen(server: OddServer, options: dict[str, Any]) -> None:
    with QgisHttp()(Feedback()) as session, pytest.raises(ValueError):
        session.get(server.url, **options)
    assert server.accepted == 0


@pytest.mark.parametrize("url", ["http://localhost:1/", "file:///etc/passwd", "ftp://localhost/"])
def test_only_https(url: str) -> None:
    with QgisHttp()(Feedback()) as session, pytest.raises(requests.exceptions.InvalidSchema):
        session.get(url)


def test_the_environment_plays_no_part(server: OddServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine localhost login eve password mischief\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTPS_PROXY", "http://localhost:1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", os.devnull)
    with QgisHttp()(Feedback()) as session:
        assert session.get(server.url, timeout=(3, 3)).status_code == 204
    assert b"Authorization" not in server.seen[0]


def test_settings_are_untouched(server: OddServer, send: Any) -> None:
    before = set(QgsSettings().allKeys())
    send("GET", server.url, auth=("alice", "key"))
    assert set(QgsSettings().allKeys()) == before
