"""Names that lead to the sandbox although no DNS knows them: with two addresses, with IPv6 alone, on premises.

Two ways: for programs, a hosts file of their own in place of /etc/hosts, which only a Linux namespace can give them;
for this process, Python's resolver.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from .errors import SandboxError

_SYSTEM = Path("/etc/hosts")
_MOUNT = 'mount --bind "$0" /etc/hosts && exec "$@"'


class Hosts:
    """`folder` keeps the hosts file; programs that run already see no later change."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "hosts"
        self._addresses: dict[str, tuple[str, ...]] = {}

    def name(self, host: str, *addresses: str) -> None:
        """Let `host` have these addresses of loopback, in this order; glibc prefers 127.0.0.1 whatever the order."""
        self._addresses[host] = addresses
        lines = (f"{address} {name}\n" for name, each in self._addresses.items() for address in each)
        self._file.write_text(_SYSTEM.read_text() + "".join(lines))

    def forget(self) -> None:
        """No names any more."""
        self._addresses.clear()
        self._file.unlink(missing_ok=True)

    def command(self, *arguments: str) -> list[str]:
        """`arguments`, a program's command, with the names known to it. Raises `SandboxError` where that cannot be."""
        unshare = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"])]
        able = shutil.which("unshare") and subprocess.run([*unshare, "true"], capture_output=True, check=False)
        if not able or able.returncode != 0:
            raise SandboxError("This computer lets nobody have a hosts file of one's own (unshare --mount).")
        return [*unshare, "sh", "-c", _MOUNT, str(self._file), *arguments]

    @contextmanager
    def in_this_process(self) -> Iterator[None]:
        """Python's resolver knows the names while the block lasts; libpq's and Qt's do not."""
        real = socket.getaddrinfo

        def resolve(host: Any, port: Any, *more: Any, **options: Any) -> list[Any]:
            addresses = self._addresses.get(host, (host,))
            return [answer for address in addresses for answer in real(address, port, *more, **options)]

        with mock.patch.object(socket, "getaddrinfo", resolve):
            yield
