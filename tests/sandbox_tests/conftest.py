"""Clients that know nothing of the plugin: plain `requests`, and psql with the files of a downloaded ZIP."""

from __future__ import annotations

import io
import os
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
from sandbox.accounts import Account
from sandbox.carto import Sandbox
from sandbox.laptops import Laptop

_PATIENCE_S = 10.0


@dataclass
class Client:
    """Calls an account's API from a laptop; `key` goes into the header, parameters are the caller's."""

    account: Account
    ca_file: Path
    laptop: Laptop

    def __call__(self, method: str, path: str, key: str | None = None, **options: Any) -> requests.Response:
        """`path` is what follows the account's address; `key` defaults to the master key, "" sends none."""
        token = self.account.master_key if key is None else key
        options.setdefault("auth", (self.account.user, token) if token else None)
        options.setdefault("timeout", _PATIENCE_S)
        base = options.pop("base", "") or self.account.address(self.laptop)
        return requests.request(method, f"{base}/api/{path}", verify=str(self.ca_file), **options)


@dataclass
class Psql:
    """psql in a folder that holds a downloaded ZIP's files."""

    folder: Path
    user: str
    laptop: Laptop

    def __call__(self, key: str, statement: str = "SELECT 1", **changed: str) -> subprocess.CompletedProcess[str]:
        """`changed` overrides or adds connection parameters."""
        parameters = {
            "host": "localhost",
            "port": str(self.laptop.database_port),
            "user": self.user,
            "dbname": "cartodb",
            "sslmode": "verify-full",
            "sslrootcert": "server_ca.pem",
            "sslcert": "client.crt",
            "sslkey": "client.key",
            **changed,
        }
        return subprocess.run(
            ["psql", "-XAtw", " ".join(f"{name}={value}" for name, value in parameters.items()), "-c", statement],
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "PGPASSWORD": key, "HOME": str(self.folder)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


def unzip(answer: requests.Response, folder: Path) -> Path:
    """As a person would: everything into one folder, the key for oneself only, as libpq insists."""
    folder.mkdir(parents=True, exist_ok=True)
    zipfile.ZipFile(io.BytesIO(answer.content)).extractall(folder)
    for key in folder.glob("client.key*"):
        key.chmod(0o600)
    return folder


@pytest.fixture
def api(sandbox: Sandbox, account: Account) -> Client:
    """The test's account, from home."""
    return Client(account, sandbox.ca_file, sandbox.home)


@pytest.fixture
def download(api: Client, tmp_path: Path) -> Callable[..., Path]:
    """Makes a certificate and unzips what comes into a folder."""

    def make(name: str = "laptop", **fields: object) -> Path:
        answer = api("POST", "v3/dbdirect/certificates.zip", json={"name": name, "server_ca": True, **fields})
        assert answer.status_code == 201, answer.text
        return unzip(answer, tmp_path / name)

    return make


@pytest.fixture
def psql(sandbox: Sandbox, account: Account, download: Callable[..., Path]) -> Psql:
    """All is set up: home is allowed, the certificate is there."""
    account.allow_list = [sandbox.home.address]
    return Psql(download(), account.user, sandbox.home)
