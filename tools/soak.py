"""The real desktop over and over, for hours if need be: figures, and for each round that failed its log and its stacks.

    ./dev soak starts --count 100     starts with a project of seven layers, the dock open, beside a busy plugin
    ./dev soak quits --count 50       quits right after Connect, in its middle, while a list loads, with a project open

Rounds go on side by side (--lanes), each lane with an account, a computer and a screen of its own. Everything is in
build/soak/. The command fails when a round did.
"""

from __future__ import annotations

import itertools
import json
import shutil
import signal
import sys
import tempfile
import threading
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import package
from project import BUILD, PACKAGE, ROOT, run
from screen import Screen

sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT / "tests" / "desktop"))
from qgis_desktop import Limits
from rounds import quits, starts
from rounds.lane import Lane
from rounds.outcome import Outcome, figures
from sandbox.carto import Sandbox

SOAK = BUILD / "soak"
KINDS = {"starts": starts, "quits": quits}


def main(arguments: Sequence[str]) -> int:
    asked = _parser().parse_args(arguments)
    # Also where a shell has started this in the background, and from `timeout`: leave no QGIS and no sandbox behind.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)
    records = SOAK / asked.kind
    shutil.rmtree(records, ignore_errors=True)
    records.mkdir(parents=True)
    outcomes: list[Outcome] = []
    try:
        _soak(asked, records, outcomes)
    finally:
        print(_report(records, outcomes), flush=True)
    return 1 if any(outcome.problems() for outcome in outcomes) else 0


def _soak(asked: Namespace, records: Path, outcomes: list[Outcome]) -> None:
    """Play all rounds, those of each lane in a thread of its own; `outcomes` grows as they end."""
    limits = Limits(start_s=asked.limit, answer_s=asked.limit, end_s=asked.limit, records=records)
    rounds = KINDS[asked.kind]
    numbers = itertools.count(1)
    stopped = threading.Event()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="soak-", ignore_cleanup_errors=True)))
        folder.chmod(0o711)  # PostgreSQL, which refuses to be root, must be able to pass
        archive = package.build(folder / f"{PACKAGE}.zip")
        sandbox = stack.enter_context(Sandbox())

        def play_lane(name: str) -> None:
            with Screen() as screen:
                lane = Lane(sandbox, archive, folder / name, limits, DISPLAY=screen.display)
                rounds.prepare(lane)
                while (number := next(numbers)) <= asked.count and not stopped.is_set():
                    outcomes.append(rounds.play(lane, number))
                    print(_line(outcomes[-1]), flush=True)

        with ThreadPoolExecutor(asked.lanes) as pool:
            lanes = [pool.submit(play_lane, f"lane{number}") for number in range(1, asked.lanes + 1)]
            try:
                for lane in lanes:
                    lane.result()
            finally:
                stopped.set()


def _line(outcome: Outcome) -> str:
    problems = "; ".join(problem.partition("\n")[0] for problem in outcome.problems())
    return f"{outcome.name:<40}{outcome.seconds:6.1f} s  {problems or 'well'}"


def _report(records: Path, outcomes: Sequence[Outcome]) -> str:
    """Write the figures, and all that failed rounds told."""
    counted = figures(outcomes)
    lines = [f"{name:<32}{value}" for name, value in counted.items()]
    troubles = [f"{one.name}: {problem}" for one in outcomes for problem in one.problems()]
    (records / "figures.json").write_text(json.dumps(counted, indent=2) + "\n", encoding="utf-8")
    (records / "problems.txt").write_text("\n\n".join(troubles) + "\n", encoding="utf-8")
    return "\n".join(["", *lines, f"Details are in {records.relative_to(ROOT)}."])


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="./dev soak", description="Start and quit the real desktop over and over.")
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--count", type=int, default=20, help="rounds (default: %(default)s)")
    parser.add_argument("--lanes", type=int, default=2, help="rounds side by side (default: %(default)s)")
    parser.add_argument("--limit", type=float, default=120.0, metavar="SECONDS", help="longer is a hang (%(default)s)")
    return parser


if __name__ == "__main__":
    run(main)
