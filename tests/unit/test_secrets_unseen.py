"""No value of the core, or of what people type, shows a secret in its `repr`: tracebacks and logs print those."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import carto_direct_sql
from carto_direct_sql.core.carto.account import parse_account
from carto_direct_sql.core.carto.answers import read_api_keys
from carto_direct_sql.core.carto.http import HttpResponse
from carto_direct_sql.core.certificates.bundle import CertificateFiles
from carto_direct_sql.core.postgres.connection import Credentials
from carto_direct_sql.core.secret import Secret
from carto_direct_sql.core.use_cases.connect.request import ConnectRequest

TOKEN = "0123456789abcdef0123456789abcdef01234567"
# What holds a secret, or everything that somebody sent.
NAMES = {"key", "token", "password", "passphrase", "private_key", "master_key", "database_key", "body", "headers"}
PACKAGES = ("core.accounts", "core.carto", "core.journal", "core.postgres", "core.use_cases")


def values() -> Iterator[type]:
    """Every dataclass in the packages."""
    root = Path(carto_direct_sql.__file__).parent
    for package in PACKAGES:
        folder = root.joinpath(*package.split("."))
        for module in pkgutil.walk_packages([str(folder)], f"carto_direct_sql.{package}."):
            for found in vars(importlib.import_module(module.name)).values():
                if isinstance(found, type) and dataclasses.is_dataclass(found):
                    yield found


def test_a_field_that_may_hold_a_secret_is_a_secret_or_unseen():
    shown = {
        f"{value.__name__}.{field.name}"
        for value in values()
        for field in dataclasses.fields(value)
        if field.name in NAMES and field.repr and "Secret" not in str(field.type)
    }
    assert shown == set()


def test_no_value_that_holds_a_secret_shows_it():
    account = parse_account("alice.carto.com")
    key = {"name": "Master", "type": "master", "token": TOKEN, "grants": []}
    holders: list[Any] = [
        HttpResponse(200, {"X-Key": TOKEN}, f'{{"token": "{TOKEN}"}}'.encode()),
        read_api_keys({"result": [key]}),
        Credentials(b"", Secret(TOKEN), Secret(TOKEN)),
        ConnectRequest(
            account, Secret(TOKEN), Secret(TOKEN), CertificateFiles(Path("client.pem"), passphrase=Secret(TOKEN))
        ),
        datetime.now(timezone.utc),
    ]
    for holder in holders:
        assert TOKEN not in f"{holder!r} {holder}", type(holder)
