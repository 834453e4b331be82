"""Make the documentation's pictures again: the desktop's stories are played, and the good pictures kept."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import test
from project import BUILD, ROOT, Failure, output, run

DOCS = ROOT / "docs" / "pictures"
STORIES = "tests/desktop"
# What a story calls its picture, and what the documentation does.
KEPT = {
    "first-run": "first-run",
    "progress": "connecting",
    "two-layers": "connected",
    "error-not-allowed": "another-network",
}
WIDTH = 1000


def main(arguments: Sequence[str]) -> int:
    if arguments:
        raise Failure("./dev pictures takes no options.")
    status = test.main([STORIES])
    if status:
        return status
    DOCS.mkdir(exist_ok=True)
    for taken, kept in KEPT.items():
        _keep(BUILD / "pictures" / f"{taken}.png", DOCS / f"{kept}.png")
    return 0


def _keep(taken: Path, kept: Path) -> None:
    """Smaller, in 128 colours, without the date that would make it another file each time."""
    if not taken.is_file():
        raise Failure(f"The stories took no picture called {taken.name}.")
    smaller = ["-resize", str(WIDTH), "-colors", "128", "-strip"]
    output(["convert", str(taken), *smaller, "-define", "png:exclude-chunks=date,time", f"PNG8:{kept}"])
    sys.stdout.write(f"{kept.relative_to(ROOT)}\n")


if __name__ == "__main__":
    run(main)
