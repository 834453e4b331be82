"""QGIS's auth manager has a lock, and so has Python: who waits for one must not hold the other.

A Python slot on `masterPasswordVerified`, of ours or of any plugin, is called with the auth manager's lock held, and
waits for Python's. A request that is sent while Python's is held, and whose creation waits for the auth manager's, then
stops QGIS for good.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from odd_server import OddServer

from ..authority import Authority

CHILD = Path(__file__).with_name("deadlock_child.py")
REQUESTS = 40


def test_sending_holds_no_lock_that_the_auth_manager_waits_for(
    server: OddServer, authority: Authority, tmp_path: Path
) -> None:
    bundle = authority.bundle()
    files = {"ca": authority.pem, "certificate": bundle.certificate, "key": bundle.key.reveal().encode()}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    folders = {"QGIS_AUTH_DB_DIR_PATH": tmp_path / "auth", "QGIS_CUSTOM_CONFIG_PATH": tmp_path / "profile"}
    for folder in folders.values():
        folder.mkdir()
    done = subprocess.run(
        [sys.executable, CHILD, server.url, *(tmp_path / name for name in files), str(REQUESTS)],
        env={**os.environ, **{name: str(folder) for name, folder in folders.items()}},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert (done.returncode, done.stdout.count("sent\n")) == (0, REQUESTS), done.stderr
