"""Run every test, each kind in the surroundings it needs; options and paths go to pytest.

    ./dev test
    ./dev test tests/unit -k address
    ./dev test -x --lf
    ./dev test --explore      look for new examples where hypothesis makes them
    ./dev test --explore=12   the same search again: 12 is the seed that it printed

Hypothesis tries the same examples each time, unless it explores, so a commit always gets the same verdict. Nothing of
the person who runs it is used or touched: home, QGIS profile, authentication database and temporary folder are fresh.
"""

from __future__ import annotations

import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

import test_environment
from project import BUILD, ROOT, Failure, run

TESTS = ROOT / "tests"
NO_TESTS_COLLECTED = 5
EXPLORE = "--explore"
EXPLORING_S = 3600
OPTIONS_WITH_PATH = ("--deselect", "--ignore", "--ignore-glob")


@dataclass(frozen=True)
class Kind:
    """Tests that share their surroundings: pytest plugins to leave out, environment, whether they need a screen.

    A folder within another kind's belongs to this one. Kinds with a screen measure how long things take; beside them
    run, at low priority, only those that have time.
    """

    name: str
    folders: tuple[str, ...]
    without: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    screen: bool = False
    has_time: bool = False

    def share(self, path: Path) -> list[Path]:
        """What of this path is of this kind: all, some folders below, or nothing."""
        folders = [TESTS / folder for folder in self.folders]
        if any(folder == path or folder in path.parents for folder in folders):
            return [] if any(folder == path or folder in path.parents for folder in self.others()) else [path]
        return [folder for folder in folders if path in folder.parents]

    def others(self) -> list[Path]:
        """Folders within this kind's that are of another one."""
        folders = [TESTS / folder for kind in KINDS for folder in kind.folders]
        return [folder for folder in folders if {TESTS / mine for mine in self.folders} & {*folder.parents}]


# pytest-qgis starts QGIS as soon as it is loaded, and pytest-qt loads one Qt: each only where it is wanted.
# The longest first; two that have time would be too much beside the desktop.
NO_QT = ("pytest_qgis", "pytest-qt")
PYQT5 = {"PYTEST_QT_API": "pyqt5", "QT_QPA_PLATFORM": "offscreen"}
PYQT6 = {**PYQT5, "PYTEST_QT_API": "pyqt6"}
# Two cores are kept busy by three that also wait for a database and for programs.
LANES = 3
LOW_PRIORITY = ("nice", "-n", "10")
KINDS = (
    Kind("processes", ("crashes", "processing"), without=NO_QT),
    Kind("qgis", ("qgis",), env=PYQT5),
    Kind("no_harm", ("qgis/no_harm",), env=PYQT5),
    Kind("ui", ("qgis/ui",), env=PYQT5),
    Kind("desktop", ("desktop",), without=NO_QT, screen=True),
    Kind("pure", ("house", "unit", "sandbox_tests"), without=NO_QT, has_time=True),
    Kind("qt6", ("qt6",), without=("pytest_qgis",), env=PYQT6, has_time=True),
    Kind("exports", ("exports",), without=NO_QT, has_time=True),
)
# pytest-qgis keeps its QGIS profiles here, whatever it is told: one for each name that pytest-xdist gives its workers.
PYTEST_QGIS_PROFILES = ROOT / ".qgis-settings"
# With 96 dots an inch Qt scales nothing, and pictures are as sharp as can be.
SCREEN = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x900x24 -dpi 96")


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


@dataclass(frozen=True)
class Run:
    """The tests of one kind that were chosen; its report is JUnit's XML."""

    kind: Kind
    arguments: Sequence[str]
    report: Path

    def do(self, quietly: bool) -> int:
        """Run pytest and return its status; `quietly`, its words are shown together when it has ended."""
        command = [*self.arguments, f"--junitxml={self.report}"]
        if not quietly:
            print(f"\n{self.kind.name}:", flush=True)
            return _pytest(self.kind, command, None)
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as words:
            status = _pytest(self.kind, command, words)
            words.seek(0)
            print(f"\n{self.kind.name}:\n{words.read()}", flush=True)
            return status


def main(arguments: Sequence[str]) -> int:
    started = time.monotonic()
    options, chosen = _sort(_exploring(arguments))
    reports = BUILD / "test"
    shutil.rmtree(reports, ignore_errors=True)
    runs = [Run(kind, [*options, *paths], reports / f"{kind.name}.xml") for kind, paths in chosen]
    statuses = _run(runs)
    if all(status == NO_TESTS_COLLECTED for status in statuses):
        raise Failure("No test was found.")
    count = Count()
    for run_, status in zip(runs, statuses):
        if run_.report.is_file():
            count.add(run_.report)
        elif status not in (0, NO_TESTS_COLLECTED):
            print(f"{run_.kind.name}: pytest ended with status {status} before it could report.")
            count.failed += 1
    skipped = f", {count.skipped} skipped" if count.skipped else ""
    print(f"\n{count.passed} passed, {count.failed} failed{skipped} in {time.monotonic() - started:.0f} s")
    return max(0 if status == NO_TESTS_COLLECTED else abs(status) for status in statuses)


def _exploring(arguments: Sequence[str]) -> Sequence[str]:
    """With `--explore`, what pytest needs for it: a seed, many examples, and only the tests that hypothesis feeds."""
    wishes = [argument for argument in arguments if argument.partition("=")[0] == EXPLORE]
    if not wishes:
        return arguments
    seed = wishes[-1].partition("=")[2] or str(secrets.randbelow(2**32))
    print(f"Exploring from seed {seed}; ./dev test {EXPLORE}={seed} tries the same examples again.", flush=True)
    others = [argument for argument in arguments if argument not in wishes]
    explore = ["-m", "hypothesis", "--hypothesis-profile=explore", f"--hypothesis-seed={seed}"]
    explore += [f"--timeout={EXPLORING_S}"]
    named = any(TESTS in _file(argument).parents for argument in others)
    return [*explore, *others, *([] if named else _hypothesis_tests())]


def _hypothesis_tests() -> list[str]:
    """The files of tests that use hypothesis, so that no QGIS and no screen is started for the others."""
    files = sorted(TESTS.rglob("test_*.py"))
    return [str(file.relative_to(ROOT)) for file in files if "from hypothesis import" in file.read_text("utf-8")]


def _run(runs: Sequence[Run]) -> list[int]:
    """The statuses, in order."""
    if len(runs) == 1:
        return [runs[0].do(quietly=False)]
    first = [one for one in runs if not one.kind.screen and not one.kind.has_time]
    with ThreadPoolExecutor(max_workers=LANES) as pool:
        together = {id(one): pool.submit(one.do, True) for one in first}
    with ThreadPoolExecutor(max_workers=2) as pool:
        together |= {id(one): pool.submit(one.do, True) for one in runs if one not in first}
    return [together[id(one)].result() for one in runs]


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
    chosen = [(kind, [share for path in paths or ["tests"] for share in _share(kind, path)]) for kind in KINDS]
    chosen = [(kind, shares) for kind, shares in chosen if shares]
    if not chosen:
        raise Failure("Tests are in " + ", ".join(f"tests/{folder}" for kind in KINDS for folder in kind.folders) + ".")
    return options, chosen


def _share(kind: Kind, path: str) -> list[str]:
    """What of a path as pytest takes it is of this kind, as pytest takes it."""
    file, separator, name = path.partition("::")
    return [f"{share.relative_to(ROOT)}{separator}{name}" for share in kind.share(_file(file)) if share.exists()]


def _file(argument: str) -> Path:
    """The file or folder of a path as pytest takes it, with or without the names of tests."""
    return (ROOT / argument.partition("::")[0]).resolve()


def _pytest(kind: Kind, arguments: Sequence[str], words: IO[str] | None) -> int:
    command = [
        sys.executable,
        "-m",
        "pytest",
        *(word for name in kind.without for word in ("-p", f"no:{name}")),
        *(f"--ignore={folder.relative_to(ROOT)}" for folder in kind.others()),
        *arguments,
    ]
    # PostgreSQL refuses to run as root, so its user must be able to pass through this folder; only the owner lists it.
    with tempfile.TemporaryDirectory(prefix="direct-sql-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        home.chmod(0o711)
        env = {**test_environment.fresh(home), **kind.env, "PYTEST_XDIST_WORKER": kind.name}
        with _fresh_pytest_qgis_profile(kind):
            before = SCREEN if kind.screen else LOW_PRIORITY if kind.has_time else ()
            done = subprocess.run([*before, *command], cwd=ROOT, env=env, stdout=words, stderr=words, check=False)
            return done.returncode


@contextmanager
def _fresh_pytest_qgis_profile(kind: Kind) -> Iterator[None]:
    if "pytest_qgis" in kind.without:
        yield
        return
    profile = PYTEST_QGIS_PROFILES / kind.name
    shutil.rmtree(profile, ignore_errors=True)
    try:
        yield
    finally:
        shutil.rmtree(profile, ignore_errors=True)


if __name__ == "__main__":
    run(main)
