"""Figures against the alternatives, side by side: printed, and kept in build/bench.txt and build/bench.json.

    ./dev bench
    ./dev bench connect dials     only these; ./dev bench --list: their names

Nothing is asserted. Times are of this machine and moment: compare within a table, not between runs.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import bench_parts
from project import BUILD, Failure, run

PARTS = {
    "connect": bench_parts.connect,
    "dials": bench_parts.dials,
    "load": bench_parts.load,
    "listing": bench_parts.listing,
}


@dataclass(frozen=True)
class Report:
    """What goes to the terminal and into the two files."""

    lines: list[str]
    figures: dict[str, Any]

    def say(self, text: str) -> None:
        print(text, flush=True)
        self.lines.append(text)

    def write(self) -> None:
        BUILD.mkdir(exist_ok=True)
        (BUILD / "bench.txt").write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        (BUILD / "bench.json").write_text(json.dumps(self.figures, indent=2) + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    if arguments == ["--list"]:
        print("\n".join(PARTS))
        return 0
    if unknown := set(arguments) - set(PARTS):
        raise Failure(f"There is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}.")
    report = Report([], {})
    report.say(machine())
    with tempfile.TemporaryDirectory(prefix="direct-sql-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)  # PostgreSQL, which refuses to be root, must be able to pass
        with bench_parts.Stage(folder) as stage:
            for part in [part for part in PARTS if part in arguments or not arguments]:
                began = time.monotonic()
                table = PARTS[part](stage)
                report.figures[part] = table.rows
                report.say(f"\n{table.title} ({part}, {time.monotonic() - began:.0f} s)\n{render(table.rows)}")
    report.write()
    return 0


def machine() -> str:
    """The computer in one line; the load tells how far to trust the times."""
    now = datetime.now(timezone.utc)
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    cores = os.cpu_count()
    return f"{now:%Y-%m-%d %H:%M} UTC, {platform.machine()}, {cores} cores, load {load}, {bench_parts.versions()}"


def render(rows: Sequence[dict[str, Any]]) -> str:
    """Rows as a Markdown table; lists of seconds become their median and their range."""
    head = list(rows[0])
    cells = [head, ["---"] * len(head), *([cell(row[name]) for name in head] for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(head))]
    return "\n".join("| " + " | ".join(text.ljust(width) for text, width in zip(line, widths)) + " |" for line in cells)


def cell(value: Any) -> str:
    if isinstance(value, list):
        if len(value) == 1:
            return cell(value[0])
        return f"{cell(statistics.median(value))} ({cell(min(value))} to {cell(max(value))})" if value else "none"
    if isinstance(value, float):
        return f"{value * 1000:.0f} ms" if value < 10 else f"{value:.0f} s"
    return str(value)


if __name__ == "__main__":
    run(main)
