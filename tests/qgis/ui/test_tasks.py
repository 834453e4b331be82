"""Jobs in threads of their own: results, cancelling, and what happens when the plugin is unloaded."""

from __future__ import annotations

import gc
import random
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from qgis.PyQt.QtCore import QObject, QThread

from carto_direct_sql.core.carto.errors import HostUnreachable
from carto_direct_sql.core.errors import Cancelled, DirectSqlError
from carto_direct_sql.core.ports import Feedback
from carto_direct_sql.core.steps import Step
from carto_direct_sql.ui.tasks import task_runner
from carto_direct_sql.ui.tasks.task_runner import Task, TaskRunner

if TYPE_CHECKING:
    from carto_direct_sql.ui.tasks.jobs import Job


class Listener(QObject):
    """Notes what a task says, in which thread, and how many of our threads there were then."""

    def __init__(self, tasks: TaskRunner, job: Job) -> None:
        super().__init__()
        self.heard: list[tuple[str, Any]] = []
        self.threads: set[QThread] = set()
        self.task = task = tasks.start(job)
        task.step_begun.connect(self.step_begun)
        task.succeeded.connect(self.succeeded)
        task.failed.connect(self.failed)
        task.cancelled.connect(self.cancelled)
        task.ended.connect(self.ended)

    def succeeded(self, result: object) -> None:
        self._hear("succeeded", result)

    def failed(self, error: DirectSqlError) -> None:
        self._hear("failed", type(error))

    def cancelled(self) -> None:
        self._hear("cancelled", None)

    def step_begun(self, step: Step) -> None:
        self._hear("step_begun", step)

    def ended(self) -> None:
        self._hear("ended", None)

    def has_ended(self) -> bool:
        return ("ended", None) in self.heard

    def _hear(self, what: str, value: Any) -> None:
        self.heard.append((what, value))
        self.threads.add(QThread.currentThread())


@pytest.fixture
def tasks(qgis_app: Any) -> Iterator[TaskRunner]:
    made = TaskRunner(object)
    yield made
    made.close()
    assert our_threads() == []


def our_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "CARTO Direct SQL"]


def until_cancelled(_use_cases: object, feedback: Feedback) -> None:
    while not feedback.cancelled():
        time.sleep(0.005)
    raise Cancelled


def raising(error: BaseException) -> Job:
    def job(_use_cases: object, _feedback: Feedback) -> None:
        raise error

    return job


def test_steps_and_result_come_in_order_and_in_the_gui_thread(tasks: TaskRunner, qtbot: Any) -> None:
    workers = set()

    def job(_use_cases: object, feedback: Feedback) -> int:
        workers.add(threading.get_ident())
        for step in Step:
            feedback.begin(step)
        return 42

    listener = Listener(tasks, job)
    qtbot.waitUntil(listener.has_ended)
    assert listener.heard == [*(("step_begun", step) for step in Step), ("succeeded", 42), ("ended", None)]
    assert listener.threads == {QThread.currentThread()}
    assert threading.get_ident() not in workers


@pytest.mark.parametrize(
    ("error", "heard"),
    [
        (HostUnreachable(host="h"), ("failed", HostUnreachable)),
        (Cancelled(), ("cancelled", None)),
        (ZeroDivisionError(), ("failed", DirectSqlError)),
        (RecursionError(), ("failed", DirectSqlError)),
        (SystemExit(3), ("failed", DirectSqlError)),
        (KeyboardInterrupt(), ("failed", DirectSqlError)),
        (GeneratorExit(), ("failed", DirectSqlError)),
        (BaseException("of no known kind"), ("failed", DirectSqlError)),
    ],
)
def test_whatever_a_job_raises_is_told_once(tasks: TaskRunner, qtbot: Any, error: BaseException, heard: Any) -> None:
    listener = Listener(tasks, raising(error))
    qtbot.waitUntil(listener.has_ended)
    assert listener.heard == [heard, ("ended", None)]


def test_an_unexpected_error_keeps_its_traceback_as_text(tasks: TaskRunner, qtbot: Any) -> None:
    details: list[str] = []
    tasks.start(raising(ZeroDivisionError("what nobody expected"))).failed.connect(
        lambda error: details.append(error.detail)
    )
    qtbot.waitUntil(lambda: bool(details))
    assert "ZeroDivisionError: what nobody expected" in details[0]
    assert "raise error" in details[0]


def test_what_a_failed_job_made_is_deleted_in_its_own_thread(tasks: TaskRunner, qtbot: Any) -> None:
    """Qt's objects belong to a thread: an error that kept its frames would carry them into another."""
    made_in, deleted_in = [], []

    def job(_use_cases: object, _feedback: Feedback) -> None:
        thing = QObject()
        made_in.append(threading.get_ident())
        weakref.finalize(thing, lambda: deleted_in.append(threading.get_ident()))
        try:
            raise OSError(thing)
        except OSError as error:
            raise HostUnreachable(host="h") from error

    listener = Listener(tasks, job)
    qtbot.waitUntil(listener.has_ended)
    assert deleted_in == made_in


class SlowToGo:
    def __del__(self) -> None:
        time.sleep(0.1)


def test_the_thread_has_ended_when_the_end_is_told(tasks: TaskRunner, qtbot: Any) -> None:
    of_thread, alive = threading.local(), []

    def job(_use_cases: object, _feedback: Feedback) -> threading.Thread:
        of_thread.thing = SlowToGo()
        return threading.current_thread()

    tasks.start(job).succeeded.connect(lambda thread: alive.append(thread.is_alive()))
    qtbot.waitUntil(lambda: bool(alive))
    assert alive == [False]


def test_a_task_is_gone_after_its_end(tasks: TaskRunner, qtbot: Any) -> None:
    listener = Listener(tasks, lambda _use_cases, _feedback: None)
    qtbot.waitUntil(lambda: listener.has_ended() and not tasks.findChildren(Task))
    listener.task.cancel()


def test_a_cancel_reaches_the_job(tasks: TaskRunner, qtbot: Any) -> None:
    listener = Listener(tasks, until_cancelled)
    qtbot.wait(30)
    assert listener.heard == []
    listener.task.cancel()
    qtbot.waitUntil(listener.has_ended)
    assert listener.heard == [("cancelled", None), ("ended", None)]


def test_a_job_that_was_done_before_the_cancel_came_has_succeeded(tasks: TaskRunner, qtbot: Any) -> None:
    done = threading.Event()

    def job(_use_cases: object, _feedback: Feedback) -> str:
        done.set()
        return "done"

    listener = Listener(tasks, job)
    assert done.wait(5)
    listener.task.cancel()
    qtbot.waitUntil(listener.has_ended)
    assert listener.heard == [("succeeded", "done"), ("ended", None)]


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads take turns a hundred times as often as usual, so that races come up."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.00005)
    yield
    sys.setswitchinterval(before)


def test_a_hundred_jobs_at_once_each_say_one_thing(tasks: TaskRunner, qtbot: Any, hasty_threads: None) -> None:
    def job(number: int) -> Job:
        def work(_use_cases: object, feedback: Feedback) -> int:
            feedback.begin(Step.CERTIFICATE)
            gc.collect(0)
            if number % 3 == 1:
                raise HostUnreachable(host="h")
            if number % 3 == 2:
                until_cancelled(_use_cases, feedback)
            return number

        return work

    listeners = [Listener(tasks, job(number)) for number in range(100)]
    for listener in listeners[2::3]:
        listener.task.cancel()
    qtbot.waitUntil(lambda: all(listener.has_ended() for listener in listeners), timeout=20_000)
    ends = {0: "succeeded", 1: "failed", 2: "cancelled"}
    for number, listener in enumerate(listeners):
        assert [what for what, _value in listener.heard] == ["step_begun", ends[number % 3], "ended"]
        assert listener.threads == {QThread.currentThread()}


def test_cancels_at_any_moment_end_each_job_once(tasks: TaskRunner, qtbot: Any, hasty_threads: None) -> None:
    chance = random.Random(20261125)

    def job(_use_cases: object, feedback: Feedback) -> None:
        for step in Step:
            feedback.begin(step)
            time.sleep(chance.random() / 500)
            if feedback.cancelled():
                raise Cancelled

    for _ in range(100):
        listener = Listener(tasks, job)
        time.sleep(chance.random() / 100)
        listener.task.cancel()
        qtbot.waitUntil(listener.has_ended)
        said = [what for what, _value in listener.heard if what != "step_begun"]
        assert said in (["succeeded", "ended"], ["cancelled", "ended"])


def test_the_use_cases_are_asked_for_in_the_job_s_thread(qgis_app: Any, qtbot: Any) -> None:
    asked_in, given = [], []

    def use_cases() -> Any:
        asked_in.append(threading.get_ident())
        return "use cases"

    tasks = TaskRunner(use_cases)
    listener = Listener(tasks, lambda use_cases, _feedback: given.append(use_cases))
    qtbot.waitUntil(listener.has_ended)
    assert asked_in != [threading.get_ident()]
    assert given == ["use cases"]
    tasks.close()


def test_closing_waits_until_jobs_have_tidied_up_and_tells_nobody(qgis_app: Any, qtbot: Any) -> None:
    tidied = threading.Event()

    def job(_use_cases: object, feedback: Feedback) -> None:
        while not feedback.cancelled():
            time.sleep(0.005)
        time.sleep(0.2)
        tidied.set()
        raise Cancelled

    tasks = TaskRunner(object)
    listener = Listener(tasks, job)
    qtbot.wait(30)
    tasks.close()
    assert tidied.is_set()
    assert our_threads() == []
    qtbot.wait(20)
    assert listener.heard == []


def test_a_job_may_use_the_gui_thread_while_closing_waits_for_it(qgis_app: Any, qtbot: Any) -> None:
    class Servant(QObject):
        def timerEvent(self, _event: Any) -> None:
            served.set()

    served, servant = threading.Event(), Servant()

    def job(_use_cases: object, feedback: Feedback) -> None:
        while not feedback.cancelled():
            time.sleep(0.005)
        assert served.wait(2)
        raise Cancelled

    tasks = TaskRunner(object)
    tasks.start(job)
    qtbot.wait(30)
    servant.startTimer(100)
    began = time.monotonic()
    tasks.close()
    assert served.is_set() and our_threads() == []
    assert time.monotonic() - began < task_runner.UNLOAD_LIMIT_S


def test_nothing_begins_after_closing(qgis_app: Any, qtbot: Any) -> None:
    tasks = TaskRunner(object)
    tasks.close()
    begun: list[bool] = []
    listener = Listener(tasks, lambda _use_cases, _feedback: begun.append(True))
    qtbot.wait(50)
    assert begun == [] and listener.heard == []


def test_while_qgis_still_imports_no_thread_begins(qtbot: Any) -> None:
    tasks, done = TaskRunner(lambda: None), []
    tasks.hold()
    tasks.start(lambda _use_cases, _feedback: done.append("first"))
    tasks.start(lambda _use_cases, _feedback: done.append("second"))
    qtbot.wait(50)
    assert done == [] and "CARTO Direct SQL" not in [thread.name for thread in threading.enumerate()]
    tasks.release()
    qtbot.waitUntil(lambda: sorted(done) == ["first", "second"])
    tasks.start(lambda _use_cases, _feedback: done.append("third"))
    qtbot.waitUntil(lambda: "third" in done)
    tasks.close()


def test_what_never_began_is_not_waited_for(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(task_runner, "UNLOAD_LIMIT_S", 60.0)
    tasks, done = TaskRunner(lambda: None), []
    tasks.hold()
    tasks.start(lambda _use_cases, _feedback: done.append("never"))
    began = time.monotonic()
    tasks.close()
    tasks.release()
    assert done == [] and time.monotonic() - began < 30
