"""The reasons of a refused dial, with libpq speaking German: in a process of its own, for a language is a process's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sandbox.faults import Kind

from carto_direct_sql.core.postgres.connection import Connection, Credentials, Login
from carto_direct_sql.core.qgis.session.services import SessionServices
from carto_direct_sql.core.secret import Secret

from .sandbox_certificate import issued

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.carto import Sandbox

    from carto_direct_sql.core.qgis.auth_database.auth_database import QgisAuthDatabase

_DIAL = """
import importlib.util, json, locale, sys
locale.setlocale(locale.LC_ALL, "")
root, connection = sys.argv[1], json.loads(sys.argv[2])
spec = importlib.util.spec_from_file_location(
    "carto_direct_sql", root + "/__init__.py", submodule_search_locations=[root]
)
sys.modules["carto_direct_sql"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from carto_direct_sql.core.errors import DirectSqlError
from carto_direct_sql.core.postgres.connection import Connection, Login
from carto_direct_sql.core.postgres.dial import Deadline, dialled
try:
    with dialled(Connection("CARTO", "carto_alice", Login(**connection)), Deadline(3, lambda: False)):
        print(json.dumps(["", ""]))
except DirectSqlError as error:
    print(json.dumps([type(error).__name__, error.detail]))
"""


@pytest.fixture(scope="module", params=["C.utf8", "de_DE.UTF-8"])
def language(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment that makes libpq speak it."""
    if request.param == "C.utf8":
        return {"LC_ALL": request.param}
    folder = tmp_path_factory.mktemp("locales")
    made = subprocess.run(
        ["localedef", "-i", "de_DE", "-f", "UTF-8", str(folder / "de_DE.UTF-8")], capture_output=True, check=False
    )
    assert made.returncode in (0, 1) and (folder / "de_DE.UTF-8").exists(), "Debian package locales makes it"
    return {"LC_ALL": request.param, "LOCPATH": str(folder), "LANGUAGE": "de"}


@pytest.mark.parametrize(
    ("trouble", "expected", "said"),
    [
        ("none", "", ""),
        ("address", "ConnectionDropped", "unerwartet"),
        ("silence", "AddressNotAllowed", ""),
        ("refused", "DatabasePortClosed", "abgelehnt"),
        ("foreign", "DatabaseAuthorityUnknown", "SSL-Fehler"),
        ("name", "DatabaseNameMismatch", "stimmt nicht"),
        ("revoked", "CertificateRefused", "SSL-Fehler"),
        ("key", "DatabaseKeyRefused", ""),
        ("no key", "DatabaseKeyRefused", ""),
        ("no service", "ServiceNotOpen", "nicht gefunden"),
    ],
)
def test_every_reason_is_known_in_every_language(
    sandbox: Sandbox,
    account: Account,
    auth_database: QgisAuthDatabase,
    language: dict[str, str],
    trouble: str,
    expected: str,
    said: str,
) -> None:
    account.allow_list = [] if trouble in ("address", "silence") else [sandbox.home.address]
    bundle = issued(sandbox, account)
    sandbox.network.silent = trouble == "silence"
    fault = {"foreign": Kind.FOREIGN_CA, "name": Kind.WRONG_HOST}.get(trouble)
    if fault:
        sandbox.faults.dial(fault)
    for certificate in account.certificates:
        certificate.revoked = trouble == "revoked"
    port = 1 if trouble == "refused" else sandbox.home.database_port
    login = Login(sandbox.home.database_host, port, account.user, account.user)
    service = "carto_bob" if trouble == "no service" else "carto_alice"
    key = {"key": "wrong", "no key": ""}.get(trouble, account.master_key)
    services = SessionServices(auth_database)
    credentials = Credentials(bundle.certificate, bundle.key, Secret(key), bundle.authorities)
    services.define(Connection("CARTO", service, login), credentials)
    root = Path(__file__).resolve().parents[2]
    process = subprocess.run(
        [sys.executable, "-c", _DIAL, str(root), json.dumps(asdict(login))],
        env={**os.environ, **language},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    services.close()
    kind, detail = json.loads(process.stdout.splitlines()[-1])
    assert kind == expected, detail
    if "LANGUAGE" in language:
        assert said in detail
    assert sandbox.dials.counts().dialled == (0 if trouble in ("refused", "no service") else 1)
