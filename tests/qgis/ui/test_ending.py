"""QGIS ends, or the plugin goes, in the middle of a job: nothing crashes, and what was begun is tidied up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("ending_qgis.py")


@pytest.fixture
def end(tmp_path: Path) -> object:
    """Starts a QGIS that runs a job and ends in the middle of it; returns what it said."""

    def run(job: str, ending: str, unload_limit_s: float = 3, quit_limit_s: float = 60) -> list[str]:
        folder = tmp_path / "profile"
        folder.mkdir(exist_ok=True)
        env = {**os.environ, "QGIS_AUTH_DB_DIR_PATH": str(folder), "QGIS_CUSTOM_CONFIG_PATH": str(folder)}
        command = [sys.executable, str(SCRIPT), job, ending, str(unload_limit_s), str(quit_limit_s)]
        done = subprocess.run(command, capture_output=True, text=True, env=env, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.split("\n")[:-1]

    return run


@pytest.mark.parametrize("ending", ["quit", "unload", "unload and quit"])
def test_a_job_is_cancelled_and_tidies_up_before_the_end(end, ending):
    assert end("tidy_up", ending) == ["tidied up", "no thread is left", "ended"]


def test_threads_that_used_the_auth_database_end_before_it_does(end):
    for _ in range(3):
        assert end("use_auth_database", "quit") == ["tidied up", "no thread is left", "ended"]


def test_a_job_that_does_not_stop_in_time_is_held_and_touches_nothing_any_more(end):
    assert end("ignore_cancel", "quit", quit_limit_s=0.3) == ["a thread is left", "ended"]


def test_a_job_that_outlives_its_plugin_tells_nobody(end):
    assert end("return_late", "unload", unload_limit_s=0.1) == ["returned", "a thread is left", "ended"]


def test_qgis_waits_for_a_job_that_outlived_its_plugin(end):
    assert end("return_late", "unload and quit", unload_limit_s=0.1) == ["returned", "a thread is left", "ended"]
    assert end("tidy_up", "unload and quit", unload_limit_s=0.1) == ["tidied up", "a thread is left", "ended"]
