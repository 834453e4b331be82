"""Run every test, each kind in the surroundings it needs; options and paths go to pytest.

    ./dev test
    ./dev test tests/unit -k address
    ./dev test -x --lf

Nothing of the person who runs it is used or touched: home, QGIS profile, authentication database and temporary folder
are fresh.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import surroundings
from project import BUILD, ROOT, Failure, run

TESTS = ROOT / "tests"
NO_TESTS_COLLECTED = 5
OPTIONS_WITH_PATH = ("--deselect", "--ignore", "--ignore-glob")


@dataclass(frozen=True)
class Kind:
    """Tests that share their surroundings: pytest plugins to leave out, environment, and whether they need a screen."""

    name: str
    folders: tuple[str, ...]
    without: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    screen: bool = False

    def paths(self) -> list[str]:
        return [f"tests/{folder}" for folder in self.folders if (ROOT / "tests" / folder).is_dir()]


# pytest-qgis starts QGIS as soon as it is loaded, and pytest-qt loads one Qt: each only where it is wanted.
KINDS = (
    Kind("pure", ("house", "unit", "sandbox_tests"), without=("pytest_qgis", "pytest-qt")),
    Kind("qt6", ("qt6",), without=("pytest_qgis",), env={"PYTEST_QT_API": "pyqt6", "QT_QPA_PLATFORM": "offscreen"}),
    Kind("qgis", ("qgis", "processing"), env={"PYTEST_QT_API": "pyqt5", "QT_QPA_PLATFORM": "offscreen"}),
    Kind("desktop", ("desktop",), without=("pytest_qgis", "pytest-qt"), screen=True),
)
# pytest-qgis keeps its QGIS profile here, whatever it is told.
PYTEST_QGIS_PROFILE = ROOT / ".qgis-settings"
SCREEN = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x900x24")


@dataclass
class Count:
    """How many tests ended how; `failed` includes those that could not start."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def add(self, report: Path) -> None:
        for suite in ElementTree.parse(report).getroot().iter("testsuite"):
            failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
            skipped = int(suite.get("skipped", 0))
            self.failed += failed
            self.skipped += skipped
            self.passed += int(suite.get("tests", 0)) - failed - skipped


def main(arguments: Sequence[str]) -> int:
    started = time.monotonic()
    options, chosen = _sort(arguments)
    reports = BUILD / "test"
    shutil.rmtree(reports, ignore_errors=True)
    count, worst, ran = Count(), 0, False
    for kind, paths in chosen:
        print(f"\n{kind.name}: {' '.join(paths)}", flush=True)
        report = reports / f"{kind.name}.xml"
        status = _pytest(kind, [*options, *paths, f"--junitxml={report}"])
        ran = ran or status != NO_TESTS_COLLECTED
        worst = max(worst, 0 if status == NO_TESTS_COLLECTED else abs(status))
        if report.is_file():
            count.add(report)
        elif status not in (0, NO_TESTS_COLLECTED):
            print(f"{kind.name}: pytest ended with status {status} before it could report.")
            count.failed += 1
    if not ran:
        raise Failure("No test was found.")
    skipped = f", {count.skipped} skipped" if count.skipped else ""
    print(f"\n{count.passed} passed, {count.failed} failed{skipped} in {time.monotonic() - started:.0f} s")
    return worst


def _sort(arguments: Sequence[str]) -> tuple[list[str], list[tuple[Kind, list[str]]]]:
    """Options for pytest, and the paths of each kind that is to run: all of them when no path is given."""
    paths = [
        argument
        for before, argument in zip(["", *arguments], arguments)
        if TESTS in _file(argument).parents and before not in OPTIONS_WITH_PATH
    ]
    missing = [path for path in paths if not _file(path).exists()]
    if missing:
        raise Failure(f"There is no {missing[0]}.")
    options = [argument for argument in arguments if argument not in paths and _file(argument) != TESTS]
    if not paths:
        return options, [(kind, kind.paths()) for kind in KINDS if kind.paths()]
    folders = {path: _file(path).relative_to(TESTS).parts[:1] for path in paths}
    chosen = [(kind, [path for path in paths if set(folders[path]) & set(kind.folders)]) for kind in KINDS]
    chosen = [(kind, paths) for kind, paths in chosen if paths]
    if sum(len(paths) for _, paths in chosen) != len(paths):
        raise Failure("Tests are in " + ", ".join(f"tests/{folder}" for kind in KINDS for folder in kind.folders) + ".")
    return options, chosen


def _file(argument: str) -> Path:
    """The file or folder of a path as pytest takes it, with or without the names of tests."""
    return (ROOT / argument.partition("::")[0]).resolve()


def _pytest(kind: Kind, arguments: Sequence[str]) -> int:
    command = [
        sys.executable,
        "-m",
        "pytest",
        *(word for name in kind.without for word in ("-p", f"no:{name}")),
        *arguments,
    ]
    # PostgreSQL refuses to run as root, so its user must be able to pass through this folder; only the owner lists it.
    with tempfile.TemporaryDirectory(prefix="direct-sql-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        home.chmod(0o711)
        env = {**surroundings.fresh(home), **kind.env}
        shutil.rmtree(PYTEST_QGIS_PROFILE, ignore_errors=True)
        try:
            return subprocess.run(
                [*(SCREEN if kind.screen else ()), *command], cwd=ROOT, env=env, check=False
            ).returncode
        finally:
            shutil.rmtree(PYTEST_QGIS_PROFILE, ignore_errors=True)


if __name__ == "__main__":
    run(main)
