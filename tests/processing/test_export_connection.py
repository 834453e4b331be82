"""`exportconnection` through `qgis_process`: the folder works by itself, and no key was a parameter."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest


def count(folder: Path, service: str) -> str:
    """What psql counts with the folder alone."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    query = ["psql", f"service={service}", "-wAtc", "SELECT count(*) FROM countries"]
    env = {**kept, "PGSERVICEFILE": str(folder / "pg_service.conf")}
    return subprocess.run(query, env=env, capture_output=True, text=True, check=False).stdout.strip()


def test_an_export_with_a_certificate_of_its_own_opens_the_database_without_qgis(profile, connect, account, tmp_path):
    connected = connect()
    key_file = tmp_path / "master-key"
    key_file.write_text(f"{account.master_key}\n")
    exported = profile.run_algorithm(
        "cartodirectsql:exportconnection",
        {
            "CONNECTION": connected["CONNECTION"],
            "TARGET": "libpq",
            "FOLDER": str(tmp_path / "export"),
            "INCLUDE_KEY": True,
            "OWN_CERTIFICATE": True,
            "MASTER_KEY": str(key_file),
        },
    )
    folder = Path(exported["FOLDER"])
    assert exported["CERTIFICATE"] in [one.name for one in account.live_certificates]
    assert sorted(exported["FILES"].splitlines()) == sorted(
        str(path) for path in folder.iterdir() if path.name != "export.json"
    )
    assert "psql service=" in Path(exported["README"]).read_text(encoding="utf-8")
    assert count(folder, connected["SERVICE"]) == "240"


def test_a_target_that_does_not_exist_is_refused(profile, connect, tmp_path):
    from project import Failure

    connection = connect()["CONNECTION"]
    inputs = {"CONNECTION": connection, "TARGET": "abacus", "FOLDER": str(tmp_path / "export")}
    with pytest.raises(Failure):
        profile.run_algorithm("cartodirectsql:exportconnection", inputs)
    assert not (tmp_path / "export").exists()
