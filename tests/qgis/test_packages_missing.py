"""A QGIS whose Python lacks a package: one clear message with the cure for the platform, and nothing else harmed."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from carto_direct_sql.core.errors import Cure, PackagesMissing

HEAVY = ("requests", "cryptography", "psycopg2")


@pytest.fixture
def fresh_modules(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The plugin's modules as if none had been loaded yet; afterwards those of before are back."""
    before = {name: module for name, module in sys.modules.items() if name.startswith("carto_direct_sql.")}
    for name in before:
        monkeypatch.delitem(sys.modules, name)
    yield
    for name in [name for name in sys.modules if name.startswith("carto_direct_sql.") and name not in before]:
        del sys.modules[name]


@pytest.mark.parametrize("package", HEAVY)
def test_a_missing_package_is_named_when_it_is_needed_and_not_before(
    package: str, fresh_modules: None, auth_manager: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    from carto_direct_sql.plugin import DirectSqlPlugin

    plugin = DirectSqlPlugin(None)
    plugin.initProcessing()
    try:
        with pytest.raises(Exception, match=package) as failed:
            plugin.access()
    finally:
        plugin.unload()
    assert type(failed.value).__name__ == "PackagesMissing"


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin", "plan9"])
def test_the_cure_is_the_platforms_own(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    error = PackagesMissing(packages="requests")
    assert error.cure is Cure.INSTALL_PACKAGES
    assert "restart QGIS" in error.cure_text()
    assert ("requests" in error.cure_text()) is (platform != "plan9")
