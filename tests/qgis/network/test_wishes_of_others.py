"""Other plugins may have QGIS change each request, and the user may call it anything: the key stays safe."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from odd_server import OddServer, says
from qgis.core import Qgis, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest, QSslSocket
from requests.exceptions import SSLError

from ..authority import Authority
from .harness import odd_server, whole

AUTH = ("alice", "0123456789abcdef")
_USER_AGENT = "qgis/networkAndProxy/userAgent"
_Attribute = QNetworkRequest.Attribute

Wish = Callable[[Callable[[QNetworkRequest], Any]], None]


@pytest.fixture
def wish() -> Iterator[Wish]:
    """Has QGIS show each request to a function, which may change it."""
    ids: list[str] = []

    def add(change: Callable[[QNetworkRequest], Any]) -> None:
        def preprocess(request: QNetworkRequest) -> str:
            change(request)
            return ""

        ids.append(QgsNetworkAccessManager.setRequestPreprocessor(preprocess))

    yield add
    for preprocessor in ids:
        QgsNetworkAccessManager.removeRequestPreprocessor(preprocessor)


@pytest.fixture
def other(authority: Authority, tmp_path: Path) -> Iterator[OddServer]:
    """Another server that is trusted as well."""
    folder = tmp_path / "other"
    folder.mkdir()
    server = odd_server(authority, folder)
    yield server
    server.close()


@pytest.fixture
def user_agent() -> Iterator[Callable[[str], None]]:
    settings = QgsSettings()
    yield lambda text: settings.setValue(_USER_AGENT, text)
    settings.remove(_USER_AGENT)


def test_another_address_that_is_wished_for_is_not_gone_to(server: OddServer, other: OddServer, wish: Wish, send: Any):
    wish(lambda request: request.setUrl(QUrl(f"{other.url}/elsewhere")))
    assert send("GET", f"{server.url}/here", auth=AUTH).status_code == 204
    assert (len(server.seen), other.accepted) == (1, 0)
    assert server.seen[0].startswith(b"GET /here ")


def test_no_key_goes_out_without_tls(server: OddServer, wish: Wish, send: Any) -> None:
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def listen() -> None:
            connection, _ = listener.accept()
            heard.append(connection.recv(65536))
            connection.sendall(whole("200 OK", b"mine"))

        threading.Thread(target=listen, daemon=True).start()
        port = listener.getsockname()[1]
        wish(lambda request: request.setUrl(QUrl(f"http://localhost:{port}/")))
        assert send("GET", server.url, auth=AUTH).status_code == 204
    assert heard == []


def test_qt_follows_no_redirect_with_the_key(server: OddServer, other: OddServer, wish: Wish, send: Any) -> None:
    policy: Any = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
    number = getattr(policy, "value", policy)
    wish(lambda request: request.setAttribute(_Attribute.RedirectPolicyAttribute, number))
    server.behaviour = says(whole("302 Found", b"", f"Location: {other.url}/"))
    assert send("GET", server.url, auth=AUTH, allow_redirects=False).status_code == 302
    assert other.accepted == 0


def test_an_answer_is_neither_kept_nor_taken_from_the_cache(server: OddServer, wish: Wish, send: Any) -> None:
    prefer: Any = QNetworkRequest.CacheLoadControl.PreferCache
    number = getattr(prefer, "value", prefer)

    def cache(request: QNetworkRequest) -> None:
        request.setAttribute(_Attribute.CacheLoadControlAttribute, number)
        request.setAttribute(_Attribute.CacheSaveControlAttribute, True)

    wish(cache)
    for body in (b"first", b"second"):
        server.behaviour = says(whole("200 OK", body, "Cache-Control: max-age=3600"))
        assert send("GET", server.url, auth=AUTH).content == body


def test_a_server_is_checked_whatever_is_wished_for(
    authority: Authority, tmp_path: Path, wish: Wish, send: Any
) -> None:
    def check_nothing(request: QNetworkRequest) -> None:
        configuration = request.sslConfiguration()
        configuration.setPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyNone)
        request.setSslConfiguration(configuration)

    wish(check_nothing)
    server = odd_server(Authority("foreign"), tmp_path)
    with pytest.raises(SSLError):
        send("GET", server.url, auth=AUTH)
    assert server.seen == []
    server.close()


def test_a_server_is_checked_by_its_own_name(authority: Authority, tmp_path: Path, wish: Wish, send: Any) -> None:
    wish(lambda request: request.setPeerVerifyName("other.example.com"))
    server = odd_server(authority, tmp_path, "other.example.com")
    with pytest.raises(SSLError):
        send("GET", server.url, auth=AUTH)
    assert server.seen == []
    server.close()


def test_a_header_that_a_gateway_wants_is_sent(server: OddServer, wish: Wish, send: Any) -> None:
    wish(lambda request: request.setRawHeader(b"X-Gateway", b"open"))
    send("POST", server.url, json={}, auth=AUTH)
    assert b"X-Gateway: open\r\n" in server.seen[0]
    assert b"Authorization: Basic " in server.seen[0]


@pytest.mark.parametrize("text", ["Мой браузер", "", "two\r\nX-Forged: lines"])
def test_whatever_the_user_calls_qgis_a_request_is_one(server: OddServer, user_agent: Any, send: Any, text: str):
    user_agent(text)
    assert send("GET", server.url, auth=AUTH).status_code == 204
    (named,) = [line for line in server.seen[0].split(b"\r\n") if line.startswith(b"User-Agent: ")]
    assert named.endswith(b"QGIS/" + str(Qgis.versionInt()).encode())
    assert b"\r\nX-Forged" not in server.seen[0]
