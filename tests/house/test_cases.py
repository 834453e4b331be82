"""docs/cases.md names a test for each case, and every one exists."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "docs" / "cases.md"
_ROW = re.compile(r"^\| (?!input|---)(?P<input>.+?) \| (?P<right>.+?) \| (?P<tests>.+) \|$", re.MULTILINE)
_TEST = re.compile(r"`([\w/]+\.py)::(test_\w+)`")


def test_every_case_has_a_test_that_exists() -> None:
    rows = list(_ROW.finditer(CASES.read_text(encoding="utf-8")))
    assert len(rows) > 40
    assert [row["input"] for row in rows if not _TEST.search(row["tests"])] == []
    named = [test for row in rows for test in _TEST.findall(row["tests"])]
    missing = [f"{file}::{name}" for file, name in named if not _is_there(ROOT / "tests" / file, name)]
    assert missing == []


def _is_there(file: Path, name: str) -> bool:
    return file.is_file() and re.search(rf"^def {name}\(", file.read_text(encoding="utf-8"), re.MULTILINE) is not None
