"""The real QGIS desktop in a fresh profile, as a test sees it: it does what it is told, and tells what was seen."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import stacks
from project import BUILD
from qgis_profile import QgisProfile

HERE = Path(__file__).resolve().parent
PICTURES = BUILD / "pictures"
FAILURES = PICTURES / "failures"


class OrderFailed(AssertionError):
    """QGIS could not do what it was told."""


class QgisHangs(OrderFailed):
    """QGIS does not answer any more, or does not end."""


class QgisEnded(OrderFailed):
    """QGIS ended by itself, in the middle of an order or before the first."""


@dataclass(frozen=True)
class Limits:
    """How long QGIS may take, in seconds: until it listens, until an act has been played, until it has ended.

    `records` is the folder for the stacks of a QGIS that takes longer.
    """

    start_s: float = 120.0
    answer_s: float = 240.0
    end_s: float = 90.0
    records: Path = FAILURES


USUAL = Limits()

EXPLANATION = "QGIS asks for its master password"


@dataclass
class Seen:
    """What people would have seen, and felt, since QGIS was started."""

    dialogs: list[dict[str, str]] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    pauses: list[dict[str, Any]] = field(default_factory=list)


class QgisDesktop:
    """One run of QGIS, while the `with` block lasts.

    `unlocked`: its master password comes from a file; else `answers` are typed into its dialog, one each time, and
    Cancel is clicked for None and for whatever comes after them. `variables` are for its environment.
    """

    def __init__(
        self,
        profile: QgisProfile,
        unlocked: bool = True,
        project: Path | None = None,
        answers: Sequence[str | None] = (),
        limits: Limits = USUAL,
        **variables: str,
    ) -> None:
        self._profile = profile
        self._unlocked = unlocked
        self._project = project
        self._answers = answers
        self._limits = limits
        self._variables = variables
        self.seen = Seen()

    def __enter__(self) -> QgisDesktop:
        # A socket's path may have some hundred letters, and a test's own folder has more.
        self._socket_folder = tempfile.TemporaryDirectory(prefix="orders-")
        self._socket_path = Path(self._socket_folder.name) / "orders"
        environment = self._profile.env(
            DESKTOP_SOCKET=str(self._socket_path),
            DESKTOP_TESTS=str(HERE),
            PYQGIS_STARTUP=str(HERE / "driver" / "startup.py"),
            DESKTOP_ANSWERS=json.dumps(list(self._answers)),
            DESKTOP_START_S=str(self._limits.start_s),
            DESKTOP_ANSWER_S=str(self._limits.answer_s),
            PYTHONFAULTHANDLER="1",
            **self._variables,
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
            picture = FAILURES / f"{act}.png"
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

    def sleep(self, seconds: float) -> None:
        """As a computer does whose lid is closed: QGIS stands still, and the clock goes on."""
        self._process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self._process.send_signal(signal.SIGCONT)

    def quit(self, after_ms: int = 100) -> int:
        """As people do; the status with which QGIS ended."""
        self.do("desktop.leave", after_ms=after_ms)
        return self.wait()

    def wait(self) -> int:
        """Until QGIS has ended."""
        try:
            return self._process.wait(self._limits.end_s)
        except subprocess.TimeoutExpired:
            raise self._hangs(f"QGIS did not end within {self._limits.end_s:.0f} s.") from None

    def _command(self) -> list[str]:
        folder = str(self._profile.folder)
        command = ["qgis", "--nologo", "--profiles-path", folder, "--profile", "default"]
        command += ["--code", str(HERE / "driver" / "begin.py")]
        return [*command, str(self._project)] if self._project else command

    def _connect(self) -> Any:
        deadline = time.monotonic() + self._limits.start_s
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise QgisEnded(f"QGIS ended with {self._process.returncode} at its start.\n{self._last_words()}")
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(str(self._socket_path))
            except (FileNotFoundError, ConnectionRefusedError):
                connection.close()
                time.sleep(0.05)
                continue
            connection.settimeout(self._limits.answer_s)
            return connection.makefile("rw", encoding="utf-8")
        raise self._hangs(f"QGIS did not start within {self._limits.start_s:.0f} s.")

    def _order(self, act: str, inputs: Mapping[str, Any]) -> tuple[Any, str]:
        try:
            self._stream.write(json.dumps({"act": act, "with": inputs}) + "\n")
            self._stream.flush()
            line = self._stream.readline()
        except TimeoutError:
            raise self._hangs(f"{act}: no answer within {self._limits.answer_s:.0f} s.") from None
        except OSError:  # nobody listens any more
            line = ""
        if not line:
            raise QgisEnded(f"{act}: QGIS ended with {self.wait()}.\n{self._last_words()}")
        answer = json.loads(line)
        self.seen.dialogs += answer["dialogs"]
        # What explains QGIS's dialog before it comes is no message of its own.
        self.seen.messages += [message for message in answer["messages"] if EXPLANATION not in message]
        self.seen.log += answer["log"]
        self.seen.pauses.append({"act": act, **answer["pauses"]})
        return answer["result"], answer.get("error", "")

    def _last_words(self) -> str:
        return (self._profile.folder / "qgis.log").read_text(encoding="utf-8", errors="replace")[-6000:]

    def _hangs(self, problem: str) -> QgisHangs:
        """Note where all threads stand, and end it: nothing else helps."""
        record = self._limits.records / f"{self._profile.folder.name}-{self._process.pid}.txt"
        stacks.record(self._process.pid, record)
        self._process.kill()
        self._process.wait()
        return QgisHangs(f"{problem}\nStacks: {record}\n{self._last_words()}")

    def _end(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._log.close()
        self._socket_folder.cleanup()
