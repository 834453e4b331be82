"""The real QGIS desktop in a fresh profile, as a test sees it: it does what it is told, and tells what was seen."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from project import BUILD
from qgis_profile import QgisProfile

HERE = Path(__file__).resolve().parent
PICTURES = BUILD / "pictures"
_START_S = 120.0
_ANSWER_S = 240.0
_END_S = 90.0


class OrderFailed(AssertionError):
    """QGIS could not do what it was told, or ended over it."""


@dataclass
class Seen:
    """What people would have seen, and felt, since QGIS was started."""

    dialogs: list[dict[str, str]] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    pauses: list[dict[str, Any]] = field(default_factory=list)


class QgisDesktop:
    """One run of QGIS, while the `with` block lasts. `unlocked`: its master password comes from a file."""

    def __init__(self, profile: QgisProfile, unlocked: bool = True, project: Path | None = None) -> None:
        self._profile = profile
        self._unlocked = unlocked
        self._project = project
        self._socket_path = profile.folder / "orders"
        self.seen = Seen()

    def __enter__(self) -> QgisDesktop:
        self._socket_path.unlink(missing_ok=True)
        environment = self._profile.env(
            DESKTOP_SOCKET=str(self._socket_path),
            DESKTOP_TESTS=str(HERE),
            PYQGIS_STARTUP=str(HERE / "driver" / "startup.py"),
            PYTHONFAULTHANDLER="1",
        )
        if not self._unlocked:
            del environment["QGIS_AUTH_PASSWORD_FILE"]
        self._log = (self._profile.folder / "qgis.log").open("ab")
        self._process = subprocess.Popen(self._command(), env=environment, stdout=self._log, stderr=self._log)
        try:
            self._stream = self._connect()
        except OrderFailed:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def do(self, act: str, **inputs: Any) -> Any:
        """Have an act of the driver played; its result. Raises `OrderFailed`, with a picture of how it stands."""
        result, problem = self._order(act, inputs)
        if problem:
            picture = PICTURES / "failures" / f"{act}.png"
            self._order("desktop.take_picture", {"file": str(picture)})
            raise OrderFailed(f"{act}: {problem}\nSeen: {self.seen}\nPicture: {picture}")
        return result

    def forget(self) -> list[dict[str, Any]]:
        """Look with fresh eyes from now on; what was felt of pauses until now."""
        seen, self.seen = self.seen, Seen()
        return seen.pauses

    def picture(self, name: str) -> None:
        """Take a picture of the window."""
        self.do("desktop.take_picture", file=str(PICTURES / f"{name}.png"))

    def quit(self) -> int:
        """As people do; the status with which QGIS ended."""
        self.do("desktop.leave")
        return self.wait()

    def wait(self) -> int:
        """Until QGIS has ended."""
        try:
            return self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._end()
            raise OrderFailed(f"QGIS did not end within {_END_S:.0f} s.\n{self._last_words()}") from None

    def _command(self) -> list[str]:
        folder = str(self._profile.folder)
        command = ["qgis", "--nologo", "--profiles-path", folder, "--profile", "default"]
        command += ["--code", str(HERE / "driver" / "begin.py")]
        return [*command, str(self._project)] if self._project else command

    def _connect(self) -> Any:
        deadline = time.monotonic() + _START_S
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise OrderFailed(f"QGIS ended with {self._process.returncode} at its start.\n{self._last_words()}")
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(str(self._socket_path))
            except (FileNotFoundError, ConnectionRefusedError):
                connection.close()
                time.sleep(0.05)
                continue
            connection.settimeout(_ANSWER_S)
            return connection.makefile("rw", encoding="utf-8")
        raise OrderFailed(f"QGIS did not start within {_START_S:.0f} s.\n{self._last_words()}")

    def _order(self, act: str, inputs: Mapping[str, Any]) -> tuple[Any, str]:
        try:
            self._stream.write(json.dumps({"act": act, "with": inputs}) + "\n")
            self._stream.flush()
            line = self._stream.readline()
        except OSError as error:
            raise OrderFailed(f"{act}: no answer ({error}).\n{self._last_words()}") from error
        if not line:
            raise OrderFailed(f"{act}: QGIS ended with {self._process.wait(_END_S)}.\n{self._last_words()}")
        answer = json.loads(line)
        self.seen.dialogs += answer["dialogs"]
        self.seen.messages += answer["messages"]
        self.seen.log += answer["log"]
        self.seen.pauses.append({"act": act, **answer["pauses"]})
        return answer["result"], answer.get("error", "")

    def _last_words(self) -> str:
        return (self._profile.folder / "qgis.log").read_text(encoding="utf-8", errors="replace")[-6000:]

    def _end(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._log.close()
