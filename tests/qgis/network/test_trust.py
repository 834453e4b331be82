"""Whom we speak to: a server that an authority vouches for, whatever else the user or the environment allows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from odd_server import OddServer, says
from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthConfigSslServer, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest, QSslCertificate, QSslSocket

from carto_direct_sql.core.qgis.network.adapter import QgisHttp

from ..authority import Authority
from .harness import Feedback, odd_server, whole


def test_a_server_that_qgis_does_not_trust(authority: Authority, tmp_path: Path, send: Any) -> None:
    server = odd_server(Authority("foreign"), tmp_path)
    with pytest.raises(requests.exceptions.SSLError):
        send("GET", server.url)
    assert server.seen == []
    server.close()


def test_a_server_with_another_name(authority: Authority, tmp_path: Path, send: Any) -> None:
    server = odd_server(authority, tmp_path, "other.example.com")
    with pytest.raises(requests.exceptions.SSLError):
        send("GET", server.url)
    assert server.seen == []
    server.close()


Except = Callable[[OddServer], None]


@pytest.fixture
def saved_exceptions(authority: Authority) -> Iterator[Except]:
    """Saves that QGIS shall not check a server, as its dialog about a certificate does."""
    manager = QgsApplication.authManager()
    saved: list[QgsAuthConfigSslServer] = []

    def save(server: OddServer) -> None:
        exception = QgsAuthConfigSslServer()
        exception.setSslCertificate(QSslCertificate(server.certificate))
        exception.setSslHostPort(f"localhost:{server.port}")
        exception.setSslPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyNone)
        assert manager.storeSslCertCustomConfig(exception)
        saved.append(exception)

    yield save
    for exception in saved:
        fingerprint = QgsAuthCertUtils.shaHexForCert(exception.sslCertificate())
        assert manager.removeSslCertCustomConfig(fingerprint, exception.sslHostPort())


@pytest.fixture
def unknown_server(authority: Authority, tmp_path: Path) -> Iterator[OddServer]:
    """Of an authority that QGIS does not trust."""
    server = odd_server(Authority("foreign"), tmp_path)
    yield server
    server.close()


def test_an_exception_that_was_saved_for_a_server_does_not_count_for_us(
    unknown_server: OddServer, saved_exceptions: Except, send: Any
) -> None:
    """QGIS itself goes by it, and would hand over the account's master key."""
    saved_exceptions(unknown_server)
    assert qgis_gets(unknown_server.url) == 204
    unknown_server.seen.clear()
    with pytest.raises(requests.exceptions.SSLError):
        send("POST", unknown_server.url, json={"secret": 1}, auth=("alice", "key"))
    assert unknown_server.seen == []


def test_an_exception_keeps_nobody_from_a_server_that_is_trusted_anyway(
    server: OddServer, saved_exceptions: Except, send: Any
) -> None:
    saved_exceptions(server)
    server.behaviour = says(whole("200 OK", b"here"))
    assert send("GET", server.url).content == b"here"


def qgis_gets(url: str) -> int | None:
    """The status that QGIS itself gets."""
    loop = QEventLoop()
    reply = QgsNetworkAccessManager.instance().get(QNetworkRequest(QUrl(url)))
    reply.finished.connect(loop.quit)
    loop.exec()
    status: int | None = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    reply.deleteLater()
    return status


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
    assert b"authorization" not in server.seen[0].lower()
