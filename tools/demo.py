"""The whole story on a fresh profile: a CARTO of one's own, the plugin from its archive, connect, a layer on the map.

With a display QGIS opens and stays, ready to be tried. Without one everything goes by itself, and build/demo/ holds
map.png, desktop.png and summary.txt.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import shorten
from typing import Any

import package
from project import BUILD, ROOT, Failure, run
from qgis_profile import QgisProfile
from sandbox_process import SandboxProcess

DEMO = BUILD / "demo"
IN_QGIS = ROOT / "tools" / "in_qgis"
COUNTRIES = 240
LONGEST_LINE = 300


class Summary:
    """What is written to summary.txt, and to the terminal as it happens."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def say(self, line: str) -> None:
        print(line, flush=True)
        self._lines.append(line)

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        started = time.monotonic()
        yield
        self.say(f"{time.monotonic() - started:6.1f} s  {title}")

    def write(self, path: Path) -> None:
        path.write_text("\n".join(self._lines) + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    if arguments:
        raise Failure("./dev demo takes no options.")
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir(parents=True)
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    with tempfile.TemporaryDirectory(prefix="direct-sql-demo-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)  # PostgreSQL, which refuses to be root, must be able to pass
        return _with_screen(folder) if has_screen else _by_itself(folder)


def _by_itself(folder: Path) -> int:
    summary = Summary()
    profile, sandbox = _prepare(folder, summary)
    with sandbox:
        with summary.step("the sandbox's authority is trusted, as an administrator would do on premises"):
            profile.trust(Path(sandbox.facts["ca_file"]))
        with summary.step("connect: address allowed, certificate and API key stored, connection made and dialled"):
            connected = profile.run_algorithm("cartodirectsql:connect", _connect_inputs(sandbox, folder))
        with summary.step("QGIS starts again, knowing only the master password, and draws the layer"):
            profile.run_desktop(
                IN_QGIS / "draw_map.py", False, DEMO_CONNECTION=connected["CONNECTION"], DEMO_FOLDER=str(DEMO)
            )
        problems = list(_problems(profile, sandbox, summary))
    for problem in problems:
        summary.say(f"WRONG: {problem}")
    summary.say(f"Pictures and this summary are in {DEMO.relative_to(ROOT)}.")
    summary.write(DEMO / "summary.txt")
    return 1 if problems else 0


def _with_screen(folder: Path) -> int:
    summary = Summary()
    profile, sandbox = _prepare(folder, summary)
    with sandbox:
        profile.trust(Path(sandbox.facts["ca_file"]))
        summary.say(
            "QGIS opens with the panel CARTO Direct SQL, in which the account's address and its master API key are\n"
            "filled in already. Press Connect, and double-click a dataset. For a second try, these are they:\n"
            f"  {sandbox.account['address']}\n"
            f"  {sandbox.account['master_key']}\n"
            f"QGIS's master password, if it asks: {profile.master_password}\n"
            "Close QGIS to end the demo; nothing of it stays."
        )
        profile.run_desktop(
            IN_QGIS / "open_dock.py",
            True,
            DEMO_ADDRESS_SERVICE=sandbox.home["address_service"],
            DEMO_ACCOUNT=str(sandbox.account["address"]),
            DEMO_MASTER_KEY=str(sandbox.account["master_key"]),
        )
    summary.write(DEMO / "summary.txt")
    return 0


def _prepare(folder: Path, summary: Summary) -> tuple[QgisProfile, SandboxProcess]:
    with summary.step("the plugin's archive is built"):
        archive = package.build()
    profile = QgisProfile(folder / "qgis")
    with summary.step("it is installed into a fresh QGIS profile"):
        profile.install(archive)
    return profile, SandboxProcess(folder, "--realistic")


def _connect_inputs(sandbox: SandboxProcess, folder: Path) -> dict[str, str]:
    key_file = folder / "master-key"
    key_file.touch(mode=0o600)
    key_file.write_text(str(sandbox.account["master_key"]), encoding="utf-8")
    return {
        "ACCOUNT": sandbox.account["address"],
        "MASTER_KEY": str(key_file),
        "IP_SERVICE": sandbox.home["address_service"],
    }


def _problems(profile: QgisProfile, sandbox: SandboxProcess, summary: Summary) -> Iterator[str]:
    """What the story promises and did not keep; what it kept goes into the summary."""
    error = DEMO / "error.txt"
    if error.exists():
        yield error.read_text(encoding="utf-8")
    features = DEMO / "features.json"
    drawn = json.loads(features.read_text(encoding="utf-8"))["features"] if features.exists() else 0
    features.unlink(missing_ok=True)
    summary.say(f"{drawn} countries in the layer; the map is in map.png")
    if drawn != COUNTRIES or not (DEMO / "map.png").exists():
        yield "the layer was not drawn"
    dials = sandbox.remote.dials()
    summary.say(f"dials = connections: {dials['dialled']} = {dials['authorized']}")
    if dials["dialled"] != dials["authorized"] or not dials["authorized"]:
        yield f"the database was dialled in vain: {dials['refused']}"
    keys = [path.name for path in profile.temporary.rglob("tmppki*")]
    summary.say(f"{len(keys)} files named tmppki* in the temporary folder")
    if keys:
        yield "private keys were left behind"
    if list(profile.temporary.rglob("carto_direct_sql-*")):
        yield "a session left its folder behind"
    yield from _settings(profile, summary)
    yield from _secrets_in_files(profile, sandbox)


def _settings(profile: QgisProfile, summary: Summary) -> Iterator[str]:
    settings = (profile.path / "QGIS" / "QGIS3.ini").read_text(encoding="utf-8")
    ours = [line for line in settings.splitlines() if "carto" in line.lower() or "authcfg" in line.lower()]
    summary.say("In QGIS's settings:")
    for line in ours:
        summary.say(f"    {shorten(line, LONGEST_LINE, placeholder=' …')}")
    if not any("connections" in line for line in ours):
        yield "QGIS's settings hold no connection"


def _secrets_in_files(profile: QgisProfile, sandbox: SandboxProcess) -> Iterator[str]:
    """No file of the profile, the project or the temporary folder may hold a key, raw or in Base64."""
    keys = [key["token"] for key in _api_keys(sandbox) if key["token"] != "default_public"]
    wanted = [form for key in keys for form in (key.encode(), base64.b64encode(key.encode()))] + [b"PRIVATE KEY-----"]
    for path in [*profile.files(), *DEMO.iterdir()]:
        if any(form in path.read_bytes() for form in wanted) and "python/plugins" not in path.as_posix():
            yield f"{path.name} holds a secret in plain text"


def _api_keys(sandbox: SandboxProcess) -> list[dict[str, Any]]:
    account = next(one for one in sandbox.remote.describe()["accounts"] if one["user"] == sandbox.account["user"])
    return [{"token": account["master_key"]}, *({"token": token} for token in account["api_keys"].values())]


if __name__ == "__main__":
    run(main)
