"""Looks for secrets where none may be."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile, is_zipfile

_PRIVATE_KEY = re.compile(rb"PRIVATE KEY-----\s+[A-Za-z0-9+/=]{20}")


def forms(secrets: Iterable[str]) -> list[bytes]:
    """Each secret as it is and in Base64, at every offset that it can have in a longer text."""
    found = []
    for secret in secrets:
        raw = secret.encode()
        found.append(raw)
        for shift in range(3):
            encoded = base64.b64encode(b"\0" * shift + raw)
            # The first and the last character may be mixed with what stands beside them.
            found.append(encoded[(0, 2, 3)[shift] : -4])
    return found


def contents(path: Path) -> Iterator[tuple[str, bytes]]:
    """The file, and what is inside where it is an archive."""
    yield str(path), path.read_bytes()
    if is_zipfile(path):
        with ZipFile(path) as file:
            for name in file.namelist():
                yield f"{path}!{name}", file.read(name)


def found_in(paths: Iterable[Path], secrets: Iterable[str]) -> list[str]:
    """The files that hold one of the secrets, or any private key."""
    wanted = forms(secrets)

    def tells(content: bytes) -> bool:
        return any(form in content for form in wanted) or _PRIVATE_KEY.search(content) is not None

    return [name for path in paths for name, content in contents(path) if tells(content)]
