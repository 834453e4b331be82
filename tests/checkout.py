"""The checkout is the plugin's package, whatever its folder is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "carto_direct_sql"


def register() -> None:
    """Make it importable under the package's own name."""
    if PACKAGE in sys.modules:
        return
    place = [str(ROOT)]
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=place)
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)
