"""Where the threads of a program stand that gives no answer any more."""

from __future__ import annotations

import subprocess
from pathlib import Path

_WITHIN_S = 120.0


def record(pid: int, file: Path) -> None:
    """Write the stack of every thread of a process to `file`; the process goes on afterwards."""
    file.parent.mkdir(parents=True, exist_ok=True)
    command = [
        "gdb",
        "--batch",
        "--nx",
        "-ex",
        "set debuginfod enabled off",
        "-ex",
        "thread apply all bt",
        "-p",
        str(pid),
    ]
    with file.open("wb") as written:
        try:
            subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=written, stderr=written, timeout=_WITHIN_S, check=False
            )
        except subprocess.TimeoutExpired:
            written.write(b"\ngdb itself did not end in time\n")
