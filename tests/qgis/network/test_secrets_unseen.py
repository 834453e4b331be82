"""Whoever listens to QGIS's network, its network logger among them, hears of each request, and no secret."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from odd_server import OddServer, says
from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..network_listener import NetworkListener
from .harness import whole

SECRET = "0123456789abcdef"
FORMS = [SECRET, base64.b64encode(f"alice:{SECRET}".encode()).decode()]


@pytest.fixture
def listener() -> Iterator[NetworkListener]:
    made = NetworkListener()
    yield made
    made.stop()


def test_of_a_request_the_key_is_not_told_and_neither_is_what_it_says(listener, server: OddServer, send: Any) -> None:
    server.behaviour = says(whole("201 Created", SECRET.encode(), "Content-Type: text/plain"))
    assert send("POST", server.url, json={"token": SECRET}, auth=("alice", SECRET)).text == SECRET
    listener.stop()
    assert [what for what, _ in listener.heard] == ["begin", "finished"]
    assert not [line for line in listener.heard for form in FORMS if form in line[1]]
    assert FORMS[1] in server.seen[0].decode(), "the server hears it"


def test_of_a_request_that_nobody_answers_the_key_is_not_told(listener, server: OddServer, send: Any) -> None:
    """QGIS has a time limit of its own, and tells of it."""
    server.behaviour = lambda _connection, _request: time.sleep(1.5)
    QgsNetworkAccessManager.setTimeout(500)
    try:
        with pytest.raises(requests.exceptions.RequestException):
            send("GET", server.url, auth=("alice", SECRET), timeout=(3, 3))
    finally:
        QgsNetworkAccessManager.setTimeout(60_000)
    listener.stop()
    assert [what for what, _ in listener.heard] == ["begin", "finished"]
    assert not [line for line in listener.heard for form in FORMS if form in line[1]]


def test_the_network_logger_learns_how_a_request_ended(server: OddServer, send: Any) -> None:
    ended: list[tuple[int, bytes, bool]] = []
    manager = QgsNetworkAccessManager.instance()
    server.behaviour = says(whole("422 No", b"{}", "X-Odd: yes"))

    def note(content: QgsNetworkReplyContent) -> None:
        status = int(content.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute))
        is_well = content.error() == QNetworkReply.NetworkError.NoError
        ended.append((status, bytes(content.rawHeader(b"X-Odd")), is_well))

    manager.finished.connect(note)
    try:
        send("PUT", server.url, json={}, auth=("alice", SECRET))
        QCoreApplication.processEvents()
    finally:
        manager.finished.disconnect(note)
    assert ended == [(422, b"yes", False)]
