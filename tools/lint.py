"""Check style, types, layering, translations and metadata, and scan the archive as the plugin repository does.

    ./dev lint                every check
    ./dev lint ruff types     only these
    ./dev lint --list         their names
    ./dev lint --fix          first mend what ruff can mend by itself

A check is a function that gives the lines to print; no lines, no objection. Several run side by side, so each has
folders of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Callable
from zipfile import ZipFile

import layering
import machine_paths
import metadata
import package
import stubs
import translate
from project import BIN, BUILD, PACKAGE, ROOT, Failure, run

Problems = Iterable[str]
# One mistake can have a thousand effects; the first ones tell enough.
MOST_LINES = 60


def _done(*command: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in command], cwd=cwd, text=True, capture_output=True, check=False)


def _lines(*command: str | Path, cwd: Path = ROOT) -> list[str]:
    """What a program says when it ends with an error; nothing when it is content."""
    done = _done(*command, cwd=cwd)
    return (done.stdout + done.stderr).strip().splitlines() if done.returncode else []


# The checkout ---------------------------------------------------------------------------------------------------------


def ruff() -> Problems:
    return _lines(BIN / "ruff", "check", "--quiet", "--output-format=concise", ".")


def formatting() -> Problems:
    return _lines(BIN / "ruff", "format", "--check", "--quiet", "--diff", ".")


def types() -> Problems:
    """mypy, strictly, on the plugin and on these tools; PyQGIS and PyQt as `tools/stubs.py` has them."""
    stubs.prepare()
    mypy = (BIN / "mypy", "--no-error-summary", "--config-file", ROOT / "pyproject.toml")
    with _under_its_own_name() as folder:
        shipped = ("-p", f"{PACKAGE}.core", "-p", f"{PACKAGE}.ui", "-m", f"{PACKAGE}.plugin")
        yield from _lines(*mypy, *shipped, cwd=folder)
    yield from _lines(*mypy, *sorted((ROOT / "tools").glob("*.py")))


@contextmanager
def _under_its_own_name() -> Iterator[Path]:
    """A folder in which the checkout, whatever its folder is called, has the package's name."""
    folder = BUILD / "lint" / "checkout"
    folder.mkdir(parents=True, exist_ok=True)
    link = folder / PACKAGE
    link.unlink(missing_ok=True)
    link.symlink_to(ROOT, target_is_directory=True)
    try:
        yield folder
    finally:
        link.unlink()


def oldest_python() -> Problems:
    """Nothing newer than Python 3.9, which QGIS 3.40 for macOS carries."""
    shipped = [ROOT / name for name in layering.SHIPPED if (ROOT / name).exists()]
    return _lines(
        BIN / "vermin", "--quiet", "--no-tips", "--eval-annotations", "--target=3.9-", "--violations", *shipped
    )


def metadata_fields() -> Problems:
    return metadata.problems(metadata.read(), (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


# The archive ----------------------------------------------------------------------------------------------------------


def archive() -> Problems:
    """It can be built, fulfils the repository's rules, and is built the same twice."""
    first, second = BUILD / "lint" / "first.zip", BUILD / "lint" / "second.zip"
    try:
        package.build(first)
        package.build(second)
    except Failure as failure:
        return str(failure).splitlines()
    return [] if first.read_bytes() == second.read_bytes() else ["the same tree gives different archives"]


def _extracted(scanner: str) -> Path:
    """The archive's content, unpacked for this scanner."""
    folder = BUILD / "lint" / scanner
    shutil.rmtree(folder, ignore_errors=True)
    with ZipFile(package.build(folder.with_suffix(".zip"))) as zipped:
        zipped.extractall(folder)
    return folder


def bandit() -> Problems:
    """Every rule at every severity; a waiver in the code counts as a finding."""
    options = ["--quiet", "--recursive", "--ignore-nosec", "--format=custom"]
    message = "--msg-template={relpath}:{line}: {test_id} {msg}"
    return _lines(BIN / "bandit", *options, message, PACKAGE, cwd=_extracted("bandit"))


def secrets() -> Problems:
    """Every detector on every file, with no waiver."""
    options = ["--all-files", "--no-verify", "--disable-filter=detect_secrets.filters.allowlist.is_line_allowlisted"]
    done = _done(BIN / "detect-secrets", "scan", *options, PACKAGE, cwd=_extracted("secrets"))
    if done.returncode:
        return done.stderr.splitlines()
    found: dict[str, list[dict[str, object]]] = json.loads(done.stdout)["results"]
    return [f"{name}:{secret['line_number']}: {secret['type']}" for name, file in found.items() for secret in file]


def flake8() -> Problems:
    """With QGIS's own rules and without waivers.

    Line length, and white space in slices, are ruff's business. QGS105 wants `iface` imported, which would keep the
    faces from being tested. The experimental QGS201 and QGS202 know methods by their names alone, and so take
    `QSettings.setValue` for `QgsRasterBlock.setValue`.
    """
    options = ["--isolated", "--extend-ignore=E203,E501,QGS105,QGS201,QGS202", "--disable-noqa"]
    return _lines(BIN / "flake8", *options, PACKAGE, cwd=_extracted("flake8"))


CHECKS: dict[str, Callable[[], Problems]] = {
    "ruff": ruff,
    "format": formatting,
    "types": types,
    "python": oldest_python,
    "layering": layering.problems,
    "paths": machine_paths.problems,
    "metadata": metadata_fields,
    "translations": translate.problems,
    "archive": archive,
    "bandit": bandit,
    "secrets": secrets,
    "flake8": flake8,
}


def main(arguments: Sequence[str]) -> int:
    parser = ArgumentParser(prog="./dev lint", description="Check everything that can be checked without running it.")
    parser.add_argument("--list", action="store_true", help="list the checks")
    parser.add_argument("--fix", action="store_true", help="first mend what ruff can mend by itself")
    parser.add_argument("check", nargs="*", help="only these checks")
    asked = parser.parse_args(arguments)
    unknown = [name for name in asked.check if name not in CHECKS]
    if unknown:
        raise Failure(f"There is no check “{unknown[0]}”; there are {', '.join(CHECKS)}.")
    if asked.list:
        print("\n".join(CHECKS))
        return 0
    if asked.fix:
        _lines(BIN / "ruff", "check", "--fix", "--quiet", ".")
        _lines(BIN / "ruff", "format", "--quiet", ".")
    chosen = asked.check or list(CHECKS)
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        return max(_report(name, found) for name, found in zip(chosen, pool.map(_found, chosen)))


def _found(name: str) -> list[str]:
    """Run one check."""
    try:
        return list(CHECKS[name]())
    except Failure as failure:
        return str(failure).splitlines()


def _report(name: str, found: Sequence[str]) -> int:
    """Say how a check ended; 1 when it found something."""
    print(f"{name:<14}{'ok' if not found else 'not ok'}", flush=True)
    for line in found[:MOST_LINES]:
        print(f"  {line}")
    if len(found) > MOST_LINES:
        print(f"  … and {len(found) - MOST_LINES} lines more")
    return 1 if found else 0


if __name__ == "__main__":
    run(main)
