"""Looks after PostgreSQL and the temporary folder, and outlives whoever started it just long enough to clear both away.

A process of its own, because a sandbox may be killed with a signal that nobody can catch. Its owner holds the other end
of its standard input: when that closes, for whatever reason, the server is stopped and the folder removed. It needs
nothing but the standard library.

Usage: keeper.py FOLDER USER LOG INITDB-COMMAND -- POSTGRES-COMMAND
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import NoReturn

_STOP_WITHIN_S = 10.0


def main(arguments: list[str]) -> int:
    """Prepare the cluster, run the server, and wait for the owner to let go."""
    folder, user, log, *commands = arguments
    split = commands.index("--")
    signal.signal(signal.SIGTERM, _end)
    try:
        with Path(log).open("ab") as output:
            _run(commands[:split], user, output.fileno())
            server = _start(commands[split + 1 :], user, output.fileno())
        _wait_for_owner(server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _run(command: list[str], user: str, output: int) -> None:
    _start(command, user, output).wait()


def _start(command: list[str], user: str, output: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        user=user or None,
        group=user or None,
        extra_groups=[] if user else None,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        cwd="/",
    )


def _wait_for_owner(server: subprocess.Popen[bytes]) -> None:
    threading.Thread(target=_leave_with, args=(server,), daemon=True).start()
    try:
        while os.read(sys.stdin.fileno(), 1024):
            pass
    finally:
        _stop(server)


def _leave_with(server: subprocess.Popen[bytes]) -> None:
    """A server that ends by itself wakes the main thread, so that the owner sees this process end too."""
    server.wait()
    os.kill(os.getpid(), signal.SIGTERM)


def _stop(server: subprocess.Popen[bytes]) -> None:
    """SIGINT ends sessions and stops in order, SIGQUIT stops without tidying up (PostgreSQL: server-shutdown)."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    for request in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        if server.poll() is not None:
            return
        server.send_signal(request)
        try:
            server.wait(_STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            continue


def _end(_signal: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
