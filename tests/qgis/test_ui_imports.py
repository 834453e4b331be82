"""Loading the plugin costs QGIS's start next to nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
SCRIPT = """
import sys
sys.path.insert(0, {tests!r})
import checkout
checkout.register()
import carto_direct_sql.plugin, carto_direct_sql.ui.processing.provider
import carto_direct_sql.ui.dock.assembly, carto_direct_sql.ui.dock.views.dock_content
heavy = sorted({{"requests", "urllib3", "cryptography", "psycopg2"}} & set(sys.modules))
print("heavy:", *heavy)
"""


def test_loading_the_plugin_imports_nothing_heavy() -> None:
    script = SCRIPT.format(tests=str(TESTS))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "heavy:"
