"""Pretended client computers with pretended addresses."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import requests
from sandbox.accounts import Account
from sandbox.carto import Sandbox

from .conftest import Client, Psql


def _told(sandbox: Sandbox, url: str) -> requests.Response:
    return requests.get(url, verify=str(sandbox.ca_file), timeout=10)


def test_the_address_service_tells_each_laptop_its_own_address(sandbox: Sandbox) -> None:
    other = sandbox.laptop("198.51.100.9")
    assert _told(sandbox, sandbox.home.address_service).json() == {"ip": "203.0.113.7"}
    assert _told(sandbox, other.address_service).json() == {"ip": "198.51.100.9"}
    assert _told(sandbox, other.plain_address_service).text == "198.51.100.9"
    other.move_to("192.0.2.5")
    assert _told(sandbox, other.address_service).json() == {"ip": "192.0.2.5"}


def test_a_laptops_zip_names_its_own_database_port(sandbox: Sandbox, account: Account) -> None:
    other = sandbox.laptop("198.51.100.9")
    answer = Client(account, sandbox.ca_file, other)("POST", "v3/dbdirect/certificates.zip", json={})
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        readme = archive.read("README.txt").decode()
    assert f"And the TCP port is: {other.database_port}\n" in readme
    assert other.database_port != sandbox.home.database_port


def test_laptops_are_let_in_and_counted_each_by_its_own_address(
    sandbox: Sandbox, account: Account, download: Callable[..., Path]
) -> None:
    other = sandbox.laptop("198.51.100.9")
    account.allow_list = [other.address]
    folder = download()
    assert Psql(folder, account.user, sandbox.home)(account.master_key).returncode == 2
    assert Psql(folder, account.user, other)(account.master_key).returncode == 0
    counts = sandbox.dials.counts
    assert (counts().dialled, counts().authorized, counts().refused) == (2, 1, {"address": 1})
    assert (counts(laptop=other.address).dialled, counts(laptop=other.address).authorized) == (1, 1)
    assert counts(account=account.user).dialled == 1


def test_resetting_brings_home_back(sandbox: Sandbox) -> None:
    sandbox.home.move_to("192.0.2.5")
    sandbox.reset()
    assert sandbox.home.address == "203.0.113.7"
    assert sandbox.dials.counts().dialled == 0
    assert len(sandbox.requests) == 0
