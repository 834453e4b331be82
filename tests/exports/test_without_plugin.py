"""Projects that were saved with the plugin open in a QGIS without it, by the libpq export alone."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sandbox.faults import Kind

from carto_direct_sql.core.postgres.contents import Contents
from carto_direct_sql.core.postgres.datasets import Dataset
from carto_direct_sql.core.postgres.layer_plan import plan_layers

from .conftest import bare_environment

BARE_QGIS = Path(__file__).with_name("bare_qgis.py")
COUNTRIES = Dataset("public", "countries", "the_geom", "MULTIPOLYGON", 4326, "cartodb_id", 240, False)
DRAWN = {"layers": [{"valid": True, "features": 240}], "plugins": []}
BROKEN = {"layers": [{"valid": False, "features": 0}], "plugins": []}
Look = Callable[[], dict[str, Any]]


@pytest.fixture
def bare_qgis(tmp_path: Path, folder: Path) -> Callable[..., AbstractContextManager[Look]]:
    """Runs `bare_qgis.py` with a fresh profile and the export in `folder`; gives what it says, again at each call."""
    profile = tmp_path / "profile"
    profile.mkdir()
    environment = {
        "HOME": str(profile),
        "PGSERVICEFILE": str(folder / "pg_service.conf"),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_AUTH_DB_DIR_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
    }

    @contextmanager
    def run(*words: str | Path) -> Iterator[Look]:
        with subprocess.Popen(
            ["/usr/bin/python3", str(BARE_QGIS), *map(str, words)],
            env={**bare_environment(), **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            told = iter(process.stdout)
            first = [json.loads(next(line for line in told if line.startswith("{")))]

            def look() -> dict[str, Any]:
                if first:
                    return first.pop()
                process.stdin.write("\n")
                process.stdin.flush()
                return json.loads(next(line for line in told if line.startswith("{")))

            yield look
            process.stdin.close()

    return run


def test_a_saved_project_opens_with_the_exported_service_and_verifies_the_server(
    access: Any, folder: Path, bare_qgis: Any, tmp_path: Path
):
    from carto_direct_sql.core.qgis.connections import layer_source

    access.export("libpq", folder)
    (plan,) = plan_layers(COUNTRIES, Contents((), True, None))
    source = layer_source(access.connection, plan).uri(False)
    assert source.startswith(f"service='{access.connection.service}' sslmode=verify-full "), (
        "and nothing that is secret"
    )
    project = tmp_path / "saved.qgs"
    with bare_qgis("save", project, source) as look:
        assert look() == DRAWN
    access.sandbox.dials.reset()
    access.revoke()
    with bare_qgis("open", project) as look:
        assert look() == BROKEN
        counts = access.sandbox.dials.counts()
        assert (counts.authorized, set(counts.refused)) == (0, {"revoked"})
        access.revoke(False)
        access.sandbox.faults.dial(Kind.FOREIGN_CA, times=None)
        assert look() == BROKEN
        access.sandbox.faults.clear()
        assert look() == DRAWN
