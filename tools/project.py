"""What the developers' tools share: where things are, how to run a program, how to end with one clear sentence."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Callable, NoReturn

PACKAGE = "carto_direct_sql"
ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
ARCHIVE = ROOT / "dist" / f"{PACKAGE}.zip"
BIN = Path(sys.executable).parent


class Failure(Exception):
    """A command cannot go on; the message is for the person who typed it."""


def output(command: Sequence[str | Path], env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> str:
    """What the program prints. Raises `Failure` with its own words when it ends with an error."""
    done = subprocess.run(list(command), cwd=cwd, env=env, text=True, capture_output=True, check=False)
    if done.returncode != 0:
        raise Failure(f"{Path(command[0]).name} failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def git(*arguments: str, env: Mapping[str, str] | None = None) -> str:
    """What git prints, without the last line break."""
    # Whoever runs these tools trusts the checkout already, even when it is somebody else's (root in a container).
    return output(["git", "-c", f"safe.directory={ROOT}", *arguments], env).rstrip("\n")


def run(main: Callable[[Sequence[str]], int]) -> NoReturn:
    """Run a command's `main` with the words that follow the command; a `Failure` becomes its sentence."""
    try:
        sys.exit(main(sys.argv[1:]))
    except Failure as failure:
        sys.exit(str(failure))
    except KeyboardInterrupt:
        sys.exit(130)
