"""Waiting for a worker with the GUI thread's events going on."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from carto_direct_sql.core.errors import Cancelled
from carto_direct_sql.ui.tasks.waiting import away_from_gui_thread

FAILURES = 20
TIMERS_DUE_S = 0.05


@pytest.fixture
def collector_at_hand() -> Iterator[None]:
    """Garbage is collected when the test says so, and quickly: what is there already does not count."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


def test_work_runs_in_a_thread_of_its_own_and_events_go_on_meanwhile(qgis_app):
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(threading.get_ident()))
    timer.start(10)
    worker = away_from_gui_thread(lambda: time.sleep(0.2) or threading.get_ident())
    timer.stop()
    assert worker != threading.get_ident()
    assert set(ticks) == {threading.get_ident()}


def test_a_failure_leaves_no_timer_behind(qgis_app, collector_at_hand):
    fail()
    assert not [made for made in gc.get_objects() if isinstance(made, QTimer)]


def test_garbage_may_be_collected_in_any_thread_after_failures(qgis_app, collector_at_hand):
    """A timer left in a failure's frames went on, with what another thread's collector had emptied: QGIS died."""
    for _ in range(FAILURES):
        fail()
        elsewhere = threading.Thread(target=gc.collect)
        elsewhere.start()
        elsewhere.join()
        time.sleep(TIMERS_DUE_S)
        QCoreApplication.processEvents()


def fail() -> None:
    with pytest.raises(Cancelled):
        away_from_gui_thread(raise_cancelled)


def raise_cancelled() -> None:
    raise Cancelled("As a use case fails.")
