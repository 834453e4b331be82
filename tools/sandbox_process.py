"""A sandbox in a process of its own, for as long as a `with` block lasts."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from project import ROOT, Failure

sys.path.insert(0, str(ROOT / "tests"))
from sandbox.remote import RemoteSandbox

START_S = 60.0


class SandboxProcess:
    """`python tests/sandbox up` with `options`. `facts` is what it prints, `remote` its control port."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._info = folder / "sandbox.json"
        self._command = [sys.executable, str(ROOT / "tests" / "sandbox"), "up", "--info", str(self._info), *options]

    def __enter__(self) -> SandboxProcess:
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, start_new_session=True)
        deadline = time.monotonic() + START_S
        while not self._info.exists():
            if self._process.poll() is not None:
                raise Failure("The sandbox did not start; what it says stands above.")
            if time.monotonic() > deadline:
                self._end()
                raise Failure(f"The sandbox did not start within {START_S:.0f} s.")
            time.sleep(0.05)
        self.facts: dict[str, Any] = json.loads(self._info.read_text(encoding="utf-8"))
        self.remote = RemoteSandbox(self.facts["control"])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _end(self) -> None:
        self._process.send_signal(signal.SIGINT)
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def account(self) -> dict[str, Any]:
        """The first account: `address`, `user`, `master_key`, ..."""
        account: dict[str, Any] = self.facts["accounts"][0]
        return account

    @property
    def home(self) -> dict[str, Any]:
        """The first laptop: `address_service`, `database_port`, ..."""
        laptop: dict[str, Any] = self.facts["laptops"][0]
        return laptop
