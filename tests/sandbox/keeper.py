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


class _ToldToEndError(Exception):
    """SIGTERM came: from outside, or because the server has ended."""


def main(arguments: list[str]) -> int:
    """Prepare the cluster, run the server, and wait for the owner to let go."""
    folder, user, log, *commands = arguments
    split = commands.index("--")
    signal.signal(signal.SIGTERM, _end)
    try:
        with Path(log).open("ab") as output:
            prepared = _start(commands[:split], user, output.fileno()).wait()
            server = _start(commands[split + 1 :], user, output.fileno()) if prepared == 0 else None
        if server is None or not _outlives_owner(server):
            sys.stderr.write(Path(log).read_text(errors="replace"))
            return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


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


def _outlives_owner(server: subprocess.Popen[bytes]) -> bool:
    """Stop the server when the owner lets go; False when it has ended by itself before."""
    threading.Thread(target=_leave_with, args=(server,), daemon=True).start()
    try:
        while os.read(sys.stdin.fileno(), 1024):
            pass
    except _ToldToEndError:
        return server.poll() is None
    finally:
        _stop(server)
    return True


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
    raise _ToldToEndError


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
