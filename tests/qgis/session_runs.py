"""Runs scripts in a QGIS of their own (`session_client.py`), beside the sandbox's account that is set up there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .sandbox_certificate import issued

if TYPE_CHECKING:
    from sandbox.accounts import Account
    from sandbox.carto import Sandbox

TESTS = Path(__file__).resolve().parents[1]
PROLOGUE = f"""
import sys
sys.path[:0] = [{str(TESTS)!r}, {str(TESTS / "qgis")!r}]
import checkout
checkout.register()
from session_client import *
"""


class SessionRuns:
    """`folder` is home, profile and temporary folder of the processes; the account lets them in."""

    def __init__(self, sandbox: Sandbox, account: Account, folder: Path) -> None:
        self.folder = folder
        account.allow_list = [sandbox.home.address]
        self.bundle = issued(sandbox, account)
        self._temporary = folder / "tmp"
        self._temporary.mkdir(mode=0o700)
        facts = {
            "folder": str(folder),
            "control": sandbox.control_address,
            "user": account.user,
            "host": sandbox.home.database_host,
            "port": sandbox.home.database_port,
            "key": account.master_key,
            "certificate": self.bundle.certificate.decode(),
            "private_key": self.bundle.key.reveal(),
            "fingerprint": self.bundle.facts.fingerprint,
            "authorities": [authority.decode() for authority in self.bundle.authorities],
        }
        self._facts = folder / "facts.json"
        self._facts.write_text(json.dumps(facts))

    def run(self, script: str, **variables: str) -> dict[str, Any]:
        """What the script reports; nothing of its session may be left."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("QGIS_")}
        own = {
            "QGIS_AUTH_DB_DIR_PATH": str(self.folder),
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder),
            "TMPDIR": str(self._temporary),
            "XDG_RUNTIME_DIR": str(self._temporary),
            "QT_QPA_PLATFORM": "offscreen",
        }
        process = subprocess.run(
            [sys.executable, "-c", PROLOGUE + script, str(self._facts)],
            env={**inherited, **own, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
        told = [line[2:] for line in process.stdout.splitlines() if line.startswith("> ")]
        assert told, f"{process.returncode}: {process.stdout[-2000:]} {process.stderr[-4000:]}"
        assert not list(self._temporary.glob("carto_direct_sql-*"))
        report: dict[str, Any] = json.loads(told[-1])
        return report
