"""Clients (`crashes/client.py`) as tests see them: processes that can be told what to do, and that may die of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

CLIENT = Path(__file__).resolve().parent / "crashes" / "client.py"


class RemoteQgis:
    """One QGIS process with the profile in `folder`, which outlives it; `laptop` is where it comes from."""

    def __init__(
        self,
        folder: Path,
        sandbox: Any,
        account: Any,
        laptop: Any = None,
        program: Path = CLIENT,
        command: tuple[str, ...] = (),
        **environment: str,
    ) -> None:
        """`command` stands before Python's own, `environment` over the usual one; an empty value is none."""
        laptop = laptop or sandbox.home
        facts = {
            "account": account.address(laptop),
            "user": account.user,
            "master_key": account.master_key,
            "ca_file": str(sandbox.ca_file),
            "address_service": laptop.address_service,
        }
        folder.mkdir(exist_ok=True)
        home = {"HOME": str(folder), "QGIS_AUTH_DB_DIR_PATH": str(folder), "QGIS_CUSTOM_CONFIG_PATH": str(folder)}
        variables = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", **environment}
        self._process = subprocess.Popen(
            [*command, sys.executable, str(program), json.dumps(facts)],
            env={name: value for name, value in variables.items() if value},
            cwd=folder,  # Qt puts its temporary files here where there is no other place
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(folder / "stderr.txt").open("ab"),
            text=True,
        )

    def begin(self, what: str, **order: Any) -> None:
        """Order something without waiting for it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": what, **order}) + "\n")
        self._process.stdin.flush()

    def answer(self) -> dict[str, Any] | None:
        """The answer to the oldest order; None if the process died of it."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                return json.loads(line)
        self._process.wait(30)
        return None

    def do(self, what: str, **order: Any) -> dict[str, Any] | None:
        """Order something and wait for it."""
        self.begin(what, **order)
        return self.answer()

    def kill(self) -> None:
        """As the power does."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """Let it end by itself."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
