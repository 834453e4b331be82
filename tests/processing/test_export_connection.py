"""`exportconnection` through `qgis_process`: the folder works by itself, and no key was a parameter."""

from __future__ import annotations

import csv
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


def test_an_export_is_listed_written_again_and_removed(profile, connect, account, tmp_path, secret_file):
    connected = connect()
    folder, key = str(tmp_path / "export"), secret_file(account.master_key)
    inputs = {"CONNECTION": connected["CONNECTION"], "TARGET": "libpq", "FOLDER": folder, "INCLUDE_KEY": True}
    first = profile.run_algorithm(
        "cartodirectsql:exportconnection", {**inputs, "OWN_CERTIFICATE": True, "MASTER_KEY": key}
    )
    (tmp_path / "export" / "client.key").unlink()
    table = tmp_path / "exports.csv"
    assert profile.run_algorithm("cartodirectsql:listexports", {"OUTPUT": str(table)})["STALE"] == 1
    (row,) = csv.DictReader(table.open(encoding="utf-8"))
    assert (row["folder"], row["target"], row["state"]) == (folder, "libpq", "files_missing")
    assert row["certificate"] == first["CERTIFICATE"]
    again = profile.run_algorithm("cartodirectsql:exportagain", {"FOLDER": folder, "MASTER_KEY": key})
    assert count(Path(folder), connected["SERVICE"]) == "240"
    assert profile.run_algorithm("cartodirectsql:listexports", {})["STALE"] == 0
    live = {one.name for one in account.live_certificates}
    assert again["CERTIFICATE"] in live
    assert first["CERTIFICATE"] not in live
    removed = profile.run_algorithm("cartodirectsql:removeexport", {"FOLDER": folder, "MASTER_KEY": key})
    assert removed["LEFT"] == ""
    assert not Path(folder).exists()
    assert again["CERTIFICATE"] not in {one.name for one in account.live_certificates}


def test_a_folder_without_an_export_is_refused_and_stays(profile, connect, tmp_path):
    from project import Failure

    connect()
    (tmp_path / "mine").mkdir()
    with pytest.raises(Failure) as refused:
        profile.run_algorithm("cartodirectsql:removeexport", {"FOLDER": str(tmp_path / "mine")})
    assert "Nothing that was exported" in str(refused.value)
    assert (tmp_path / "mine").is_dir()


def test_a_target_that_does_not_exist_is_refused(profile, connect, tmp_path):
    from project import Failure

    connection = connect()["CONNECTION"]
    inputs = {"CONNECTION": connection, "TARGET": "abacus", "FOLDER": str(tmp_path / "export")}
    with pytest.raises(Failure):
        profile.run_algorithm("cartodirectsql:exportconnection", inputs)
    assert not (tmp_path / "export").exists()
