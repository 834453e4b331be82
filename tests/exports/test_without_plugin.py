"""Projects that were saved with the plugin open in a QGIS without it, by the libpq export alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sandbox.faults import Kind

BARE_QGIS = Path(__file__).with_name("bare_qgis.py")


@pytest.fixture
def bare_qgis(client: Any, tmp_path: Path) -> Any:
    """Runs `bare_qgis.py` with a fresh profile; `folder` is the export it may use."""
    profile = tmp_path / "profile"
    profile.mkdir()

    def run(folder: Path, *words: str | Path) -> Any:
        environment = {
            "PGSERVICEFILE": folder / "pg_service.conf",
            "QGIS_CUSTOM_CONFIG_PATH": profile,
            "QGIS_AUTH_DB_DIR_PATH": profile,
            "QT_QPA_PLATFORM": "offscreen",
        }
        ended = client("/usr/bin/python3", BARE_QGIS, *words, **environment)
        lines = [line for line in ended.output.splitlines() if line.startswith("{")]
        assert lines, ended.words
        return json.loads(lines[-1])

    return run


def test_a_saved_project_opens_with_the_exported_service_and_verifies_the_server(
    access: Any, folder: Path, bare_qgis: Any, tmp_path: Path
):
    from carto_direct_sql.core.postgres.datasets import Dataset
    from carto_direct_sql.core.qgis.connections import layer_source

    access.export("libpq", folder)
    dataset = Dataset("public", "countries", "the_geom", "MULTIPOLYGON", 4326, "cartodb_id", 240, False)
    source = layer_source(access.connection, dataset).uri(False)
    assert f"service='{access.connection.service}' sslmode=verify-full" in source, "and nothing that is a secret"
    project = tmp_path / "saved.qgs"
    saved = bare_qgis(folder, "save", project, source)
    assert saved == {"layers": [{"valid": True, "features": 240}], "plugins": []}
    assert bare_qgis(folder, "open", project) == saved

    access.sandbox.faults.dial(Kind.FOREIGN_CA, times=None)
    assert bare_qgis(folder, "open", project)["layers"][0]["valid"] is False
    access.sandbox.faults.clear()
    access.sandbox.dials.reset()
    access.revoke()
    assert bare_qgis(folder, "open", project)["layers"][0]["valid"] is False
    counts = access.sandbox.dials.counts()
    assert (counts.authorized, set(counts.refused)) == (0, {"revoked"})
