"""Run in a process of its own: a QGIS that quits, or unloads the plugin, while a job goes on. Prints what happens."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QTimer

OVER = threading.Event()


def say(what: str) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def tidy_up(_use_cases: object, feedback: Any) -> None:
    """A job that stops when it is told to, and takes a while to tidy up."""
    from carto_direct_sql.core.errors import Cancelled

    while not feedback.cancelled():
        time.sleep(0.005)
    time.sleep(0.3)
    say("tidied up")
    raise Cancelled


def use_auth_database(_use_cases: object, feedback: Any) -> None:
    """A job that uses QGIS's auth manager until it is told to stop: QGIS has something to clean up for its thread."""
    manager = QgsApplication.authManager()
    while not feedback.cancelled():
        manager.loadAuthenticationConfig(manager.configIds()[0], QgsAuthMethodConfig(), True)
    say("tidied up")


def ignore_cancel(_use_cases: object, feedback: Any) -> None:
    """A job that does not care, and would use what QGIS has deleted."""
    while not OVER.is_set():
        feedback.cancelled()
        time.sleep(0.005)
    feedback.cancelled()
    say("went on")


def return_late(_use_cases: object, _feedback: Any) -> str:
    time.sleep(0.6)
    say("returned")
    return "too late"


def main(job: str, ending: str, unload_limit_s: float, quit_limit_s: float) -> None:
    from carto_direct_sql.ui.tasks import task_runner
    from carto_direct_sql.ui.tasks.task_runner import TaskRunner

    task_runner.UNLOAD_LIMIT_S, task_runner.QUIT_LIMIT_S = unload_limit_s, quit_limit_s
    app = QgsApplication([], True)
    app.initQgis()
    manager = QgsApplication.authManager()
    manager.setPasswordHelperEnabled(False)
    assert manager.setMasterPassword("a master phrase for tests", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("an entry")
    config.setConfig("password", "word")
    assert manager.storeAuthenticationConfig(config)
    tasks = TaskRunner(object)
    task = tasks.start(globals()[job])
    for name in ("succeeded", "failed", "cancelled"):
        getattr(task, name).connect(lambda *_what, name=name: say(name))
    if ending == "unload":
        QTimer.singleShot(100, tasks.close)
        QTimer.singleShot(1500, app.quit)
    elif ending == "unload and quit":
        QTimer.singleShot(100, tasks.close)
        QTimer.singleShot(150, app.quit)
    else:
        QTimer.singleShot(100, app.quit)
    app.exec()
    names = [thread.name for thread in threading.enumerate()]
    say("a thread is left" if "CARTO Direct SQL" in names else "no thread is left")
    OVER.set()
    app.exitQgis()
    time.sleep(0.2)
    say("ended")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    import checkout

    checkout.register()
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4]))
