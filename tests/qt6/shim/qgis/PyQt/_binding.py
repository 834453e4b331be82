"""Finds the Qt binding under test."""

from __future__ import annotations

import importlib
import os

BINDINGS = {"pyqt5": "PyQt5", "pyqt6": "PyQt6"}


def adopt(module: str) -> dict[str, object]:
    """The public names of a module of the binding."""
    found = importlib.import_module(f"{BINDINGS[os.environ.get('PYTEST_QT_API', 'pyqt6')]}.{module}")
    return {name: value for name, value in vars(found).items() if not name.startswith("__")}
