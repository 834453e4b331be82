"""A QGIS whose Python lacks a package: one clear message with the cure for the platform, and nothing else harmed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from carto_direct_sql.core.errors import Cure, PackagesMissing

TESTS = Path(__file__).resolve().parents[1]
# In a process of its own: the plugin's modules must not have been loaded yet.
SCRIPT = """
import sys
sys.path.insert(0, {tests!r})
import checkout
checkout.register()
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
for name in [name for name in sys.modules if name.partition(".")[0] == {package!r}]:
    del sys.modules[name]
sys.modules[{package!r}] = None
from carto_direct_sql.core.errors import PackagesMissing
from carto_direct_sql.plugin import DirectSqlPlugin
plugin = DirectSqlPlugin(None)
plugin.initProcessing()
try:
    plugin.use_cases()
except PackagesMissing as error:
    print("named:", error.facts["packages"])
plugin.unload()
"""


@pytest.mark.parametrize("package", ["requests", "cryptography", "psycopg2"])
def test_a_missing_package_is_named_when_it_is_needed_and_not_before(package: str) -> None:
    script = SCRIPT.format(tests=str(TESTS), package=package)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=120)
    assert f"named: {package}" in done.stdout, done.stderr


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "plan9"])
def test_the_cure_is_the_platforms_own(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    error = PackagesMissing(packages="requests")
    assert error.cure is Cure.INSTALL_PACKAGES
    assert "restart QGIS" in error.cure_text()
    assert ("requests" in error.cure_text()) is (platform != "plan9")
