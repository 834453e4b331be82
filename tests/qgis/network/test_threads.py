"""Threads come and go, failures are kept, garbage is collected: Qt's objects end in their own thread, and in time."""

from __future__ import annotations

import gc
import random
import sys
import threading
import types
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

import pytest
import requests
from odd_server import OddServer, says
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from sandbox.ports import ReservedPort
from urllib3 import Timeout

from carto_direct_sql.core.carto.http_errors import AnswerTooLarge
from carto_direct_sql.core.errors import Cancelled

from .harness import Feedback, elsewhere, send_here, whole

Failing = Callable[[OddServer], None]
# So many that Qt puts one reply where another was.
ROUNDS, BEFORE = 15, 15


def silent(server: OddServer) -> None:
    server.behaviour = lambda _connection, _request: server.pause()
    send_here("POST", server.url, data=b"x" * 100_000, timeout=(5, 0.2))


def trickling(server: OddServer) -> None:
    server.behaviour = says(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", *[b"."] * 3)
    send_here("GET", server.url, timeout=Timeout(connect=5, read=5, total=0.3))


def broken(server: OddServer) -> None:
    server.behaviour = says(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", then_close=True)
    send_here("GET", server.url)


def dropped(server: OddServer) -> None:
    server.behaviour = says(b"", then_close=True)
    send_here("PUT", server.url, data=b"x")


def endless(server: OddServer) -> None:
    server.behaviour = says(b"HTTP/1.1 200 OK\r\n\r\n", *[b"x" * 1_000_000] * 20)
    send_here("GET", server.url)


def cancelled(server: OddServer) -> None:
    server.behaviour = lambda _connection, _request: server.pause()
    feedback = Feedback()
    threading.Timer(0.2, feedback.stopped.set).start()
    send_here("GET", server.url, feedback)


def refused(_server: OddServer) -> None:
    with ReservedPort("127.0.0.1", "::1") as port:
        send_here("GET", f"https://localhost:{port.number}/")


def stumbling(server: OddServer) -> None:
    """A mistake of our own, in the middle."""

    class Stumbling(Feedback):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            if self.asked > 1:
                raise ZeroDivisionError
            return False

    server.behaviour = lambda _connection, _request: server.pause()
    send_here("GET", server.url, Stumbling())


@pytest.mark.parametrize(
    ("fail", "expected"),
    [
        (silent, requests.exceptions.ReadTimeout),
        (trickling, requests.exceptions.ReadTimeout),
        (broken, requests.exceptions.ChunkedEncodingError),
        (dropped, requests.exceptions.ConnectionError),
        (endless, AnswerTooLarge),
        (cancelled, Cancelled),
        (refused, requests.exceptions.ConnectionError),
        (stumbling, ZeroDivisionError),
    ],
)
def test_a_failure_that_is_kept_keeps_nothing_of_qt(server: OddServer, fail: Failing, expected: Any) -> None:
    """Its traceback holds the frames that it came through, and is read in another thread when theirs has ended."""

    def work() -> BaseException:
        try:
            fail(server)
        except expected as error:
            return error
        raise AssertionError("It did not fail.")

    kept = elsewhere(work)
    assert [thing for thing in reachable(kept) if isinstance(thing, sip.simplewrapper)] == []


def test_nothing_of_qt_is_left_after_an_answer(server: OddServer) -> None:
    server.behaviour = says(whole("200 OK", b"x" * 100))
    before = wrappers()
    assert elsewhere(lambda: send_here("POST", server.url, data=b"x").status_code) == 200
    assert wrappers() <= before


def wrappers() -> set[str]:
    """The types of Qt's objects that Python holds and that live in a thread."""
    names = ("QEventLoop", "QTimer", "OneWayBody", "QNetworkReply", "QgsNetworkAccessManager")
    return {type(one).__name__ for one in gc.get_objects() if type(one).__name__ in names}


def reachable(error: BaseException) -> Iterator[Any]:
    """Everything that a failure keeps alive: by its frames, its causes and whatever those hold."""
    known = {id(vars(module)) for module in list(sys.modules.values()) if isinstance(module, types.ModuleType)}
    pending: list[Any] = [error]
    while pending:
        thing = pending.pop()
        if id(thing) in known or isinstance(thing, (type, types.ModuleType)):
            continue
        known.add(id(thing))
        yield thing
        if isinstance(thing, types.FrameType):
            pending += list(thing.f_locals.values())  # those that called it are not the failure's
        elif isinstance(thing, types.FunctionType):
            pending += [thing.__closure__, thing.__defaults__, thing.__dict__]
        else:
            pending += gc.get_referents(thing)


def test_a_reply_survives_the_news_of_another_ones_end_at_its_address(server: OddServer) -> None:
    """PyQt hears of a reply's end when the GUI thread has time; the next one in that place was then taken for it."""
    begun, go_on = threading.Event(), threading.Event()

    def behave(connection: Any, request: bytes) -> None:
        if request.startswith(b"GET /slow"):
            begun.set()
            go_on.wait(10)
        connection.sendall(whole("200 OK", b"alive"))

    def work() -> bytes:
        for _ in range(BEFORE):
            send_here("GET", server.url)
        return send_here("GET", f"{server.url}/slow", timeout=(10, 10)).content

    server.behaviour = behave
    for _ in range(ROUNDS):
        begun.clear()
        go_on.clear()
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(work)
            assert begun.wait(20)
            QCoreApplication.processEvents()
            go_on.set()
            assert answer.result(20) == b"alive"


def test_many_threads_send_fail_and_keep_their_failures_while_garbage_is_collected(server: OddServer) -> None:
    def behave(connection: Any, request: bytes) -> None:
        if request.startswith(b"GET /half"):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
            raise ConnectionAbortedError
        connection.sendall(whole("200 OK", b"whole"))

    chance = random.Random(1)
    kept: list[BaseException] = []

    def work(paths: list[str]) -> int:
        answers = 0
        for path in paths:
            try:
                answers += send_here("GET", f"{server.url}/{path}", timeout=(20, 20)).content == b"whole"
            except requests.exceptions.ChunkedEncodingError as error:
                kept.append(error)
        return answers

    server.behaviour = behave
    jobs = [chance.choices(["ok", "half"], k=chance.choice([1, 2, 5])) for _ in range(64)]
    for group in (jobs[first : first + 8] for first in range(0, len(jobs), 8)):
        with ThreadPoolExecutor(len(group)) as pool:
            futures = [pool.submit(work, job) for job in group]
            while wait(futures, 0.05).not_done:
                QCoreApplication.processEvents()
                gc.collect()
            assert [future.result() for future in futures] == [job.count("ok") for job in group]
        del kept[::2]
    assert kept
