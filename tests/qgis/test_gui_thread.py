"""What a worker wants done in the GUI thread is done there, once, and waits for nobody who waits for the worker."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer

from carto_direct_sql.core.accounts.errors import GuiThreadBusy
from carto_direct_sql.core.errors import Cancelled
from carto_direct_sql.core.qgis.gui_thread import _MOST_TURNS, GuiThread

HERE = threading.get_ident
LONG_S = 20.0
SHORT_S = 0.2


def begin(work: Callable[[], Any]) -> Future[Any]:
    """Work in a thread of its own."""
    with_one_thread = ThreadPoolExecutor(max_workers=1)
    future = with_one_thread.submit(work)
    with_one_thread.shutdown(wait=False)
    return future


def keep_events_going(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LONG_S
    while not until():
        assert time.monotonic() < deadline, "it never happened"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def test_a_workers_call_is_done_in_the_gui_thread(gui_thread: GuiThread) -> None:
    worker = begin(lambda: (gui_thread.call(HERE), HERE()))
    keep_events_going(worker.done)
    where, from_where = worker.result()
    assert where == HERE()
    assert from_where != where


def test_the_gui_threads_own_call_is_done_at_once(gui_thread: GuiThread) -> None:
    assert gui_thread.is_current()
    assert gui_thread.call(HERE) == HERE()
    worker = begin(gui_thread.is_current)
    assert worker.result(LONG_S) is False


@pytest.mark.parametrize("error", [Cancelled("As a user does."), ValueError("a bug"), KeyboardInterrupt()])
def test_what_is_raised_there_comes_out_here(gui_thread: GuiThread, error: BaseException) -> None:
    def fail() -> None:
        raise error

    worker = begin(lambda: gui_thread.call(fail))
    keep_events_going(worker.done)
    assert worker.exception() is error
    after = begin(lambda: gui_thread.call(HERE))
    keep_events_going(after.done)
    assert after.result() == HERE(), "and the next errand is done as if nothing had been"


def test_errands_of_many_workers_are_done_one_after_the_other_and_none_twice(gui_thread: GuiThread) -> None:
    done: list[int] = []
    at_work: list[int] = []
    most: list[int] = []

    def errand(number: int) -> None:
        at_work.append(number)
        most.append(len(at_work))
        QCoreApplication.processEvents()
        time.sleep(0.001)
        at_work.remove(number)
        done.append(number)

    def send(first: int) -> None:
        for number in range(first, first + 25):
            gui_thread.call(functools.partial(errand, number))

    firsts = (0, 100, 200, 300)
    workers = [begin(functools.partial(send, first)) for first in firsts]
    keep_events_going(lambda: all(worker.done() for worker in workers))
    assert sorted(done) == [first + i for first in firsts for i in range(25)]
    assert max(most) == 1


def test_while_an_errand_shows_a_dialog_the_next_one_waits_for_its_end(gui_thread: GuiThread) -> None:
    """A dialog has an event loop of its own, in which the second errand arrives: a second dialog over the first."""
    order: list[str] = []
    second: list[Future[Any]] = []

    def dialog() -> None:
        order.append("first begins")
        second.append(begin(lambda: gui_thread.call(lambda: order.append("second"), longest_wait_s=SHORT_S)))
        loop = QEventLoop()
        QTimer.singleShot(int(SHORT_S * 5 * 1000), loop.quit)
        loop.exec()
        order.append("first ends")

    first = begin(lambda: gui_thread.call(dialog))
    keep_events_going(lambda: bool(second) and first.done() and second[0].done())
    assert order == ["first begins", "first ends", "second"]


def test_a_dialog_of_the_gui_threads_own_call_is_waited_for_too(gui_thread: GuiThread) -> None:
    order: list[str] = []
    worker: list[Future[Any]] = []

    def dialog() -> None:
        worker.append(begin(lambda: gui_thread.call(lambda: order.append("worker"), longest_wait_s=SHORT_S)))
        loop = QEventLoop()
        QTimer.singleShot(int(SHORT_S * 3 * 1000), loop.quit)
        loop.exec()
        order.append("dialog ends")

    gui_thread.call(dialog)
    keep_events_going(worker[0].done)
    assert order == ["dialog ends", "worker"]


def test_a_gui_thread_that_waits_for_the_worker_is_not_waited_for(gui_thread: GuiThread) -> None:
    """As QGIS does at project load: its GUI thread waits for a pool's threads, without a look at its events."""
    began = time.monotonic()
    worker = begin(lambda: gui_thread.call(lambda: "there", otherwise=lambda: "here", longest_wait_s=SHORT_S))
    assert worker.result(LONG_S) == "here"
    assert time.monotonic() - began < LONG_S


def test_without_another_way_a_busy_gui_thread_is_waited_for_longer(gui_thread: GuiThread) -> None:
    """A script that keeps QGIS busy is no reason to use its auth manager in a thread that may end while QGIS does."""
    worker = begin(lambda: gui_thread.call(HERE, longest_wait_s=SHORT_S))
    time.sleep(SHORT_S * 3)
    keep_events_going(worker.done)
    assert worker.result() == HERE()


def test_a_gui_thread_that_never_comes_to_it_is_an_error_and_nothing_is_done(gui_thread: GuiThread) -> None:
    done: list[int] = []
    worker = begin(lambda: gui_thread.call(lambda: done.append(HERE()), longest_wait_s=SHORT_S / 4))
    with pytest.raises(GuiThreadBusy):
        worker.result(LONG_S)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert done == []


def test_when_qgis_is_ending_nobody_waits_for_long(gui_thread: GuiThread) -> None:
    """QGIS's end waits for its pool's threads, and these would wait for it."""
    gui_thread._end()
    began = time.monotonic()
    worker = begin(lambda: gui_thread.call(HERE, longest_wait_s=SHORT_S))
    with pytest.raises(GuiThreadBusy):
        worker.result(LONG_S)
    assert time.monotonic() - began < SHORT_S * _MOST_TURNS


def test_what_was_taken_back_is_not_done_later(gui_thread: GuiThread) -> None:
    done: list[str] = []
    worker = begin(
        lambda: gui_thread.call(lambda: done.append("there"), lambda: done.append("here"), longest_wait_s=SHORT_S)
    )
    worker.result(LONG_S)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert done == ["here"]


def test_once_begun_there_is_no_limit(gui_thread: GuiThread) -> None:
    """The user may be looking for a password."""

    def long() -> str:
        time.sleep(SHORT_S * 3)
        return "there"

    worker = begin(lambda: gui_thread.call(long, lambda: "here", longest_wait_s=SHORT_S))
    keep_events_going(worker.done)
    assert worker.result() == "there"


def test_one_that_stands_in_for_the_gui_thread_does_all_that_it_calls_itself(gui_thread: GuiThread) -> None:
    """Else each call within would wait anew, and the GUI thread as long for the worker."""
    began = time.monotonic()

    def nested() -> list[int]:
        return [gui_thread.call(HERE, longest_wait_s=LONG_S) for _ in range(3)]

    worker = begin(lambda: (gui_thread.call(nested, otherwise=nested, longest_wait_s=SHORT_S), HERE()))
    where, here = worker.result(LONG_S)
    assert where == [here] * 3
    assert time.monotonic() - began < LONG_S
    again = begin(lambda: gui_thread.call(HERE))
    keep_events_going(again.done)
    assert again.result() == HERE(), "the next call is the GUI thread's affair again"


def test_while_it_is_held_no_errand_begins_and_its_own_calls_go_the_other_way(gui_thread: GuiThread) -> None:
    order: list[str] = []
    with gui_thread.held():
        worker = begin(lambda: gui_thread.call(lambda: order.append("errand"), longest_wait_s=SHORT_S / 4))
        deadline = time.monotonic() + SHORT_S
        keep_events_going(lambda: time.monotonic() > deadline)
        assert gui_thread.call(lambda: "function", otherwise=lambda: "otherwise") == "otherwise"
        order.append("let go")
    keep_events_going(worker.done)
    assert order == ["let go", "errand"]
