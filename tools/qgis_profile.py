"""A fresh QGIS profile with the plugin's archive installed, and QGIS's programs run in it."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from project import PACKAGE, ROOT, Failure, output

QGIS_PYTHON = "/usr/bin/python3"


class QgisProfile:
    """Everything below `folder`: profile, home, temporary files, and the file with a throw-away master password.

    What is there already stays as it is.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "profiles" / "default"
        self.temporary = folder / "tmp"
        self._home = folder / "home"
        self._master = folder / "master"
        self._runtime = folder / "runtime"
        for made in (self.path, self.temporary, self._home, self._runtime):
            made.mkdir(parents=True, exist_ok=True)
        self._runtime.chmod(0o700)  # else Qt makes another one, in the temporary folder
        if not self._master.exists():
            self._master.touch(mode=0o600)
            self._master.write_text(secrets.token_urlsafe(24), encoding="utf-8")

    @property
    def master_password(self) -> str:
        return self._master.read_text(encoding="utf-8")

    def env(self, **more: str) -> dict[str, str]:
        """The environment of a program in this profile: nothing of its user's, and the master password by file."""
        own = {
            "HOME": str(self._home),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder),
            "QGIS_AUTH_PASSWORD_FILE": str(self._master),
            "LC_ALL": "C.UTF-8",
            **more,
        }
        # Each profile has an auth database of its own, for each has another master password.
        dropped = (
            "QGIS_AUTH_DB_DIR_PATH",
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_CACHE_HOME",
            "XDG_RUNTIME_DIR",
        )
        kept = {name: value for name, value in os.environ.items() if name not in dropped and not name.startswith("PG")}
        return {**kept, **own}

    def copy(self, folder: Path) -> QgisProfile:
        """The same once more below `folder`, as long as no QGIS runs in it."""
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns(self.temporary.name))
        return QgisProfile(folder)

    def install(self, archive: Path) -> None:
        """Put the plugin where the Plugin Manager puts it, and switch it on."""
        with ZipFile(archive) as file:
            file.extractall(self._plugins)
        self._enable(PACKAGE)

    def install_folder(self, plugin: Path) -> None:
        """Another plugin, from a folder of its name; its metadata must promise a Processing provider."""
        shutil.copytree(plugin, self._plugins / plugin.name, ignore=shutil.ignore_patterns("__pycache__"))
        self._enable(plugin.name)

    @property
    def _plugins(self) -> Path:
        return self.path / "python" / "plugins"

    def _enable(self, plugin: str) -> None:
        output(["qgis_process", "plugins", "enable", plugin], env=self.env(QT_QPA_PLATFORM="offscreen"))

    def trust(self, authority: Path) -> None:
        """Have QGIS trust a CA, as an administrator on premises does for their users."""
        script = ROOT / "tools" / "in_qgis" / "trust_authority.py"
        output([QGIS_PYTHON, script, authority], env=self.env(QT_QPA_PLATFORM="offscreen"))

    def run_algorithm(self, algorithm: str, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """Run a Processing algorithm in a process of its own, inputs by standard input. Returns its results."""
        done = subprocess.run(
            ["qgis_process", "run", algorithm, "-"],
            input=json.dumps({"inputs": inputs}),
            env=self.env(QT_QPA_PLATFORM="offscreen"),
            text=True,
            capture_output=True,
            check=False,
        )
        if done.returncode != 0:
            raise Failure(f"{algorithm} failed: {done.stderr.strip() or done.stdout.strip()}")
        results: dict[str, Any] = json.loads(done.stdout[done.stdout.index("{") :])["results"]
        return results

    def run_desktop(self, script: Path, screen: bool, **variables: str) -> None:
        """Run QGIS with `script`; without a `screen` under Xvfb. Returns when QGIS has ended."""
        qgis = ["qgis", "--nologo", "--profiles-path", str(self.folder), "--profile", "default", "--code", str(script)]
        frame = [] if screen else ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x900x24 -dpi 96"]
        log = self.folder / "qgis.log"
        with log.open("ab") as file:
            subprocess.run([*frame, *qgis], env=self.env(**variables), stdout=file, stderr=file, check=False)

    def files(self) -> list[Path]:
        """Every file of profile, home and temporary folder."""
        return [path for path in self.folder.rglob("*") if path.is_file() and path != self._master]
