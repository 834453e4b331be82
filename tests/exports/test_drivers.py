"""Each driver with the exported folder as its only input: it gets in, and it is as careful as `verify-full` is."""

from __future__ import annotations

import re
import shutil
import time
from typing import Any
from xml.etree import ElementTree

import pytest
from sandbox.faults import Kind

from .drivers import DRIVERS, OTHER_WAYS, SQL, Driver
from .spark import run_cell


def name_of(driver: Driver) -> str:
    return f"{driver.name}-{driver.target}"


every_driver = pytest.mark.parametrize("driver", DRIVERS, ids=name_of)


@pytest.mark.parametrize("driver", [*DRIVERS, *OTHER_WAYS], ids=name_of)
def test_it_counts_the_rows_of_a_table(driver: Driver, access: Any, folder: Any, client: Any, python: Any):
    access.export(driver.target, folder)
    ended = driver.count(folder, client, python)
    assert ended.counted(), ended.words
    assert ended.status == 0, ended.words


@every_driver
def test_it_is_refused_when_its_certificate_was_revoked(
    driver: Driver, access: Any, folder: Any, client: Any, python: Any
):
    access.export(driver.target, folder)
    access.revoke()
    ended = driver.count(folder, client, python)
    assert not ended.counted(), ended.words
    assert outcomes(access) == {"revoked"}


@every_driver
def test_it_refuses_a_server_whose_certificate_is_of_a_foreign_authority(
    driver: Driver, access: Any, folder: Any, client: Any, python: Any
):
    access.export(driver.target, folder)
    access.sandbox.faults.dial(Kind.FOREIGN_CA, times=None)
    ended = driver.count(folder, client, python)
    assert not ended.counted(), ended.words
    assert outcomes(access) == {"left"}, ended.words


def test_tableaus_properties_are_enough_for_its_driver(access: Any, folder: Any, python: Any):
    access.export("tableau", folder)
    said = (folder / "api_key.txt").read_text(encoding="utf-8").strip()
    own = (f"user={access.account.user}", f"password={said}")
    ended = python("jdbc", SQL, plain_address(access), *own, folder / "postgres.properties")
    assert ended.counted(), ended.words


def test_the_files_for_geoserver_are_found_in_the_home_of_its_user(
    access: Any, folder: Any, tmp_path: Any, python: Any
):
    access.export("geoserver", folder)
    home = tmp_path / "geoserver"
    shutil.copytree(folder, home / ".postgresql")
    entries = {one.get("key"): one.text for one in ElementTree.parse(folder / "datastore.xml").getroot().iter("entry")}
    own = (f"user={entries['user']}", f"password={entries['passwd']}", "sslmode=verify-full", f"user.home={home}")
    ended = python("jdbc", SQL, plain_address(access), *own)
    assert ended.counted(), ended.words


def test_the_options_of_a_databricks_cell_are_enough_for_its_driver(access: Any, folder: Any, python: Any):
    access.export("databricks", folder)
    token = (folder / "api_key.txt").read_text(encoding="utf-8").strip()
    text = (folder / "notebook_cell.py").read_text(encoding="utf-8")
    options = run_cell(text, {("carto", access.connection.service): token}).options
    own = [f"{name}={value}" for name, value in options.items() if name not in ("driver", "url", "dbtable")]
    in_volume = [one.replace("/Volumes/main/default/carto", str(folder)) for one in own]
    ended = python("jdbc", SQL, options["url"], *in_volume)
    assert ended.counted(), ended.words


@pytest.mark.parametrize("target", ["libpq", "gdal", "psycopg", "sqlalchemy", "odbc"])
def test_without_the_api_key_in_the_folder_it_is_asked_for(
    target: str, access: Any, folder: Any, client: Any, python: Any
):
    access.export(target, folder, include_key=False)
    driver = next(one for one in DRIVERS if one.target == target)
    ended = driver.count(folder, client, python)
    assert not ended.counted()
    assert outcomes(access) == {"left"}, "certificate and key were good"
    assert re.search("password|credential", ended.words), ended.words


def outcomes(access: Any) -> set[str]:
    """How the dials ended; the server notes that a client has left a moment after it left."""
    deadline = time.monotonic() + 10
    while True:
        counts = access.sandbox.dials.counts()
        if counts.dialled and counts.dialled == counts.authorized + sum(counts.refused.values()):
            return {*counts.refused, *(["authorized"] if counts.authorized else [])}
        assert time.monotonic() < deadline, counts
        time.sleep(0.02)


def plain_address(access: Any) -> str:
    login = access.connection.login
    return f"jdbc:postgresql://{login.host}:{login.port}/{login.database}"
