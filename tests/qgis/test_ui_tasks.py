"""Work in worker threads: its results, its cancel, and its end when QGIS ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.PyQt.QtCore import QObject, QThread

from carto_direct_sql.core.carto.errors import HostUnreachable
from carto_direct_sql.core.errors import Cancelled, DirectSqlError
from carto_direct_sql.core.steps import Step
from carto_direct_sql.ui.tasks.task_runner import TaskRunner


class Ear(QObject):
    """Hears what a task says, and in which thread."""

    def __init__(self, tasks: TaskRunner, work: Any) -> None:
        super().__init__()
        self.heard: list[tuple[str, Any]] = []
        self.threads: set[Any] = set()
        self.task = task = tasks.start("A task", work, step_begun=self.step_begun)
        task.succeeded.connect(self.succeeded)
        task.failed.connect(self.failed)
        task.cancelled.connect(self.cancelled)

    def succeeded(self, result: object) -> None:
        self._hear("succeeded", result)

    def failed(self, error: DirectSqlError) -> None:
        self._hear("failed", type(error))

    def cancelled(self) -> None:
        self._hear("cancelled", None)

    def step_begun(self, step: Step) -> None:
        self._hear("begun", step)

    def _hear(self, what: str, value: Any) -> None:
        self.heard.append((what, value))
        self.threads.add(QThread.currentThread())


@pytest.fixture
def tasks(qgis_app: Any) -> Iterator[TaskRunner]:
    made = TaskRunner(object)
    yield made
    made.close()


def test_a_result_comes_once_and_in_the_gui_thread(tasks: TaskRunner, qtbot: Any) -> None:
    workers = set()

    def work(_use_cases: object, feedback: Any) -> int:
        workers.add(threading.get_ident())
        feedback.begin(Step.CERTIFICATE)
        return 42

    ear = Ear(tasks, work)
    qtbot.waitUntil(lambda: ("succeeded", 42) in ear.heard)
    assert ear.heard == [("begun", Step.CERTIFICATE), ("succeeded", 42)]
    assert ear.threads == {QThread.currentThread()}
    assert threading.get_ident() not in workers


@pytest.mark.parametrize(
    ("error", "heard"),
    [
        (HostUnreachable(host="h"), ("failed", HostUnreachable)),
        (Cancelled(), ("cancelled", None)),
        (ZeroDivisionError(), ("failed", DirectSqlError)),
    ],
)
def test_an_error_comes_as_what_it_is(tasks: TaskRunner, qtbot: Any, error: Exception, heard: Any) -> None:
    def work(_use_cases: object, _feedback: Any) -> None:
        raise error

    ear = Ear(tasks, work)
    qtbot.waitUntil(lambda: bool(ear.heard))
    assert ear.heard == [heard]


def test_a_cancel_reaches_the_work(tasks: TaskRunner, qtbot: Any) -> None:
    def work(_use_cases: object, feedback: Any) -> None:
        while not feedback.cancelled():
            time.sleep(0.005)
        raise Cancelled

    ear = Ear(tasks, work)
    qtbot.wait(30)
    ear.task.cancel()
    qtbot.waitUntil(lambda: bool(ear.heard))
    assert ear.heard == [("cancelled", None)]


def test_the_use_cases_are_made_once_and_not_in_the_gui_thread(qgis_app: Any, qtbot: Any) -> None:
    made: list[int] = []

    def factory() -> Any:
        made.append(threading.get_ident())
        return object()

    tasks = TaskRunner(factory)
    ears = [Ear(tasks, lambda _use_cases, _feedback: None) for _ in range(4)]
    qtbot.waitUntil(lambda: all(ear.heard for ear in ears))
    assert len(made) == 1 and made[0] != threading.get_ident()
    tasks.close()


def test_closing_stops_what_runs_and_tells_nobody(qgis_app: Any, qtbot: Any) -> None:
    tidied = threading.Event()

    def work(_use_cases: object, feedback: Any) -> None:
        while not feedback.cancelled():
            time.sleep(0.005)
        time.sleep(0.2)
        tidied.set()
        raise Cancelled

    tasks = TaskRunner(object)
    ear = Ear(tasks, work)
    qtbot.wait(30)
    tasks.close()
    assert tidied.is_set()
    qtbot.wait(20)
    assert ear.heard == []
