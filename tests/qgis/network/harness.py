"""`requests` through QGIS, in the thread that calls and in one of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import requests
from cryptography import x509
from odd_server import OddServer
from qgis.PyQt.QtCore import QCoreApplication

from carto_direct_sql.core.qgis.network.adapter import QgisHttp

from ..authority import Authority

_LOOK_AGAIN_S = 0.005


class Feedback:
    """Of a user who waits, until `stopped` is set."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def begin(self, step: object) -> None: ...

    def cancelled(self) -> bool:
        return self.stopped.is_set()


def odd_server(authority: Authority, folder: Path, name: str = "localhost") -> OddServer:
    """One whose certificate `authority` has signed, for `name`."""
    return OddServer(*authority.server(x509.DNSName(name)), folder)


def send_here(method: str, url: str, feedback: Feedback | None = None, **options: Any) -> requests.Response:
    """`session.request`, in the thread that calls."""
    options.setdefault("timeout", (3, 3))
    with QgisHttp()(feedback or Feedback()) as session:
        return session.request(method, url, **options)


def elsewhere(work: Callable[[], Any]) -> Any:
    """What `work` returns or raises in a thread of its own; the GUI thread's events go on meanwhile."""
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work)
        while not future.done():
            QCoreApplication.processEvents()
            threading.Event().wait(_LOOK_AGAIN_S)
    return future.result()


def whole(status: str, body: bytes, *headers: str) -> bytes:
    """A whole answer of HTTP."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
