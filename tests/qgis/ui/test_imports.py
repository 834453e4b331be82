"""Loading the plugin costs QGIS's start next to nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2]
SCRIPT = """
import json, sys
sys.path.insert(0, {tests!r})
import checkout
checkout.register()
import qgis.gui, qgis.utils  # are there before any plugin, with what they import
before = set(sys.modules)
import carto_direct_sql.plugin, carto_direct_sql.ui.processing.provider, carto_direct_sql.ui.dock.assembly
early = sorted(set(sys.modules) - before)
import carto_direct_sql.ui.dock.views.dock_content
print(json.dumps([early, sorted(sys.modules)]))
"""
# None of them is for what happens before somebody does something.
HEAVY = {"requests", "urllib3", "cryptography", "psycopg2"}
LATE = {"ssl", "uuid", "logging", "concurrent.futures", "html", "platform"}
LATE_OF_OURS = (
    "core.accounts.readiness",
    "core.accounts.saved_account_json",
    "core.exports.targets.libpq",
    "core.use_cases",
    "core.certificates",
    "core.postgres.connection",
    "core.postgres.datasets",
    "core.postgres.layer_plan",
    "ui.dock.views.state",
    "ui.tasks.layers",
)
MOST_OF_OURS = 117


def test_loading_the_plugin_imports_what_its_start_needs_and_no_more() -> None:
    script = SCRIPT.format(tests=str(TESTS))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    early, with_the_dock = json.loads(done.stdout)
    assert HEAVY & set(with_the_dock) == set()
    assert LATE & set(early) == set()
    ours = [name.partition(".")[2] for name in early if name.startswith("carto_direct_sql.")]
    assert [name for name in ours if name.startswith(LATE_OF_OURS)] == []
    assert len(ours) <= MOST_OF_OURS
