"""Keys through the real `qgis_process`: what it prints, what it writes, and what it refuses."""

from __future__ import annotations

import base64
import json
import subprocess
from pathlib import Path
from typing import Any


def run(profile: Any, algorithm: str, inputs: dict[str, Any]) -> subprocess.CompletedProcess[str]:
    """As a deployment script does it, inputs by standard input."""
    return subprocess.run(
        ["qgis_process", "run", f"cartodirectsql:{algorithm}", "-"],
        input=json.dumps({"inputs": inputs}),
        env=profile.env(QT_QPA_PLATFORM="offscreen"),
        text=True,
        capture_output=True,
        check=False,
        timeout=200,
    )


def test_a_key_in_a_file_is_neither_printed_nor_written_anywhere(profile, sandbox, account, tmp_path: Path):
    key_file = tmp_path / "master key"
    key_file.write_text(account.master_key + "\r\n")
    inputs = {
        "ACCOUNT": account.address(),
        "MASTER_KEY": str(key_file),
        "IP_SERVICE": sandbox.home.address_service,
    }
    done = run(profile, "connect", inputs)
    assert done.returncode == 0, done.stderr
    said = (done.stdout + done.stderr).encode()
    secrets = [key.token.encode() for key in account.api_keys if key.type != "default"]
    forms = [form for secret in secrets for form in (secret, base64.b64encode(secret))]
    forms += [b"PRIVATE KEY-----", profile.master_password.encode()]
    assert len(secrets) == 2
    written = [path for path in profile.files() if "plugins" not in path.parts]
    for form in forms:
        assert form not in said
        assert not [path for path in written if form in path.read_bytes()]


def test_a_key_as_text_is_refused_with_the_reason_and_nothing_is_made(profile, account):
    refused = run(profile, "connect", {"ACCOUNT": account.address(), "MASTER_KEY": account.master_key})
    assert refused.returncode != 0
    words = refused.stdout + refused.stderr
    assert "MASTER_KEY takes the path of a file" in words
    assert "A secret itself is refused" in words
    assert account.live_certificates == []


def test_a_fresh_profile_is_unlocked_by_its_password_file(archive, tmp_path: Path, account):
    """QGIS takes the variable away before Python starts, and does not use it where no master password is set yet."""
    from qgis_profile import QgisProfile

    fresh = QgisProfile(tmp_path / "qgis")
    fresh.install(archive)
    key_file = tmp_path / "key"
    key_file.write_text(account.master_key)
    done = run(fresh, "connect", {"ACCOUNT": account.address(), "MASTER_KEY": str(key_file), "ADDRESS": "203.0.113.7"})
    words = done.stdout + done.stderr
    assert "master password" not in words
    # It came as far as the server, whose authority nobody has told this profile.
    assert "does not trust the certificate" in words
