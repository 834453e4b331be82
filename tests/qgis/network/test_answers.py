"""Answers come as they were sent, and leave no trace on this computer."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from odd_server import OddServer, says
from qgis.core import QgsNetworkAccessManager, QgsNetworkRequestParameters, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from .harness import whole


def test_an_answer_comes_as_it_was_sent(server: OddServer, send: Any) -> None:
    server.behaviour = says(
        whole("200 Fine", '{"ips": ["ä"]}'.encode(), "Content-Type: application/json", "X-Odd: a,b")
    )
    response = send("GET", f"{server.url}/api?q=a%20b", headers={"X-Mine": "yes"}, auth=("alice", "k:ey"))
    assert (response.status_code, response.reason, response.json()) == (200, "Fine", {"ips": ["ä"]})
    assert response.headers["x-odd"] == "a,b"
    assert server.seen[0].startswith(b"GET /api?q=a%20b HTTP/1.1\r\n")
    sent = headers_of(server.seen[0])
    assert (sent["x-mine"], sent["authorization"]) == ("yes", "Basic YWxpY2U6azpleQ==")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_a_body_arrives_whole(server: OddServer, send: Any, method: str) -> None:
    server.behaviour = says(whole("201 Created", b"{}"))
    body = {"ips": ["203.0.113.7"] * 5000}
    assert send(method, server.url, json=body).status_code == 201
    head, _, sent = server.seen[0].partition(b"\r\n\r\n")
    assert head.startswith(f"{method} / HTTP/1.1".encode())
    assert json.loads(sent) == body
    assert headers_of(head)["content-type"] == "application/json"


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


def test_a_server_that_wants_a_password_gets_none_and_no_dialog_opens(server: OddServer, send: Any) -> None:
    """QGIS would open its own; a worker thread would wait for it."""
    server.behaviour = says(whole("401 Unauthorized", b'{"errors": null}', 'WWW-Authenticate: Basic realm="CARTO"'))
    response = send("POST", server.url, json={"name": "x"})
    assert (response.status_code, response.json(), len(server.seen)) == (401, {"errors": None}, 1)


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


def headers_of(request: bytes) -> dict[str, str]:
    """By their names in lower case: Qt 6 sends them so."""
    lines = request.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
    return {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


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
    assert "cookie" not in headers_of(server.seen[1])
    kept = [path for path in disk_cache.rglob("*") if path.is_file() and b"A-SECRET-ANSWER" in path.read_bytes()]
    assert kept == []


def test_the_network_logger_hears_the_beginning_and_the_end_of_each_request(server: OddServer, send: Any) -> None:
    begun: list[int] = []
    ended: list[int] = []
    manager = QgsNetworkAccessManager.instance()
    hear_begin, hear_end = (lambda one: begun.append(one.requestId())), (lambda one: ended.append(one.requestId()))
    manager.requestAboutToBeCreated[QgsNetworkRequestParameters].connect(hear_begin)
    manager.finished.connect(hear_end)
    try:
        for status in ("200 OK", "500 X"):
            server.behaviour = says(whole(status, b"{}"))
            send("POST", server.url, json={})
        QCoreApplication.processEvents()
    finally:
        manager.requestAboutToBeCreated[QgsNetworkRequestParameters].disconnect(hear_begin)
        manager.finished.disconnect(hear_end)
    assert len(set(begun)) == 2
    assert ended == begun


def test_settings_are_untouched(server: OddServer, send: Any) -> None:
    before = set(QgsSettings().allKeys())
    send("GET", server.url, auth=("alice", "key"))
    assert set(QgsSettings().allKeys()) == before
