"""QGIS without a screen: the plugin's own archive in a fresh profile, and `qgis_process` in processes of its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ZIP as `./dev package` builds it."""
    import package

    return package.build(tmp_path_factory.mktemp("dist") / "carto_direct_sql.zip")


@pytest.fixture
def profile(archive: Path, tmp_path: Path, sandbox: Any) -> Any:
    """A fresh profile with the plugin in it that trusts the sandbox."""
    from qgis_profile import QgisProfile

    made = QgisProfile(tmp_path / "qgis")
    made.install(archive)
    made.trust(sandbox.ca_file)
    return made


@pytest.fixture
def secret_file(tmp_path: Path) -> Any:
    """Puts a secret into a file and gives the file's path: algorithms take nothing else."""

    def make(secret: str) -> str:
        path = tmp_path / f"secret-{len(list(tmp_path.glob('secret-*')))}"
        path.touch(mode=0o600)
        path.write_text(f"{secret}\n")
        return str(path)

    return make


@pytest.fixture
def connect(profile: Any, sandbox: Any, account: Any, secret_file: Any) -> Any:
    """Runs `cartodirectsql:connect` in a process of its own."""

    def run(**more: Any) -> dict[str, Any]:
        inputs = {
            "ACCOUNT": account.address(),
            "MASTER_KEY": secret_file(account.master_key),
            "IP_SERVICE": sandbox.home.address_service,
        }
        return profile.run_algorithm("cartodirectsql:connect", {**inputs, **more})

    return run
