"""The views under a Qt of their own, without QGIS: a small `qgis.PyQt` stands in for QGIS's."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

SHIM = Path(__file__).parent / "shim"

if "qgis" in sys.modules and not str(sys.modules["qgis"].__file__).startswith(str(SHIM)):
    raise pytest.UsageError(
        "tests/qt6 needs a process without QGIS: run ./dev test tests/qt6, or add -p no:pytest_qgis."
    )
sys.path.insert(0, str(SHIM))

PICTURES = Path(__file__).resolve().parents[2] / "build" / "pictures"


@pytest.fixture
def pictures() -> Path:
    """Where pictures go; git ignores it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    return PICTURES
