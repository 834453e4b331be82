"""A screen that nobody sees."""

from __future__ import annotations

import os
import subprocess
from types import TracebackType

from project import Failure

# With 96 dots an inch Qt scales nothing, and pictures are as sharp as can be.
SIZE = ("-screen", "0", "1400x900x24", "-dpi", "96")


class Screen:
    """An Xvfb, while the `with` block lasts; `display` is what programs want in DISPLAY."""

    def __enter__(self) -> Screen:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), *SIZE, "-nolisten", "tcp"]
        self._process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as number:
            self.display = f":{number.readline().strip()}"
        if self.display == ":":
            raise Failure("Xvfb did not start.")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait()
