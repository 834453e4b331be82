"""The files in which QGIS hands certificate, private key and authorities to libpq: which of those still there are ours.

QGIS writes them for a dial, in this order and each under a name of its own, and sometimes forgets them (docs: what QGIS
really does, 21). No secret is needed to know ours: a certificate tells its fingerprint, and holds the key's modulus.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import itertools
import os
import re
import stat
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

_NAME = re.compile(r"tmppki_\{?[0-9a-fA-F-]{36}\}?\.pem")
_BLOCK = re.compile(rb"-----BEGIN ([A-Z ]+)-----\s(.+?)-----END \1-----", re.DOTALL)
_LARGEST = 4_000_000
# Both PKCS #1 and PKCS #8 have their headers before these bytes, and the modulus of any RSA key goes on beyond them.
_MODULUS = slice(64, 128)
_TOGETHER_S = 1.0


@dataclass(frozen=True)
class KeyFile:
    """A file that is ours, and when it was written (seconds since the epoch)."""

    path: Path
    written: float


@dataclass(frozen=True)
class _Found:
    file: KeyFile
    blocks: tuple[tuple[bytes, bytes], ...]

    @property
    def key(self) -> bytes:
        """The private key (DER); empty for a file that holds none."""
        return next((content for kind, content in self.blocks if kind.endswith(b"PRIVATE KEY")), b"")

    @property
    def certificates(self) -> list[bytes]:
        """Certificates (DER), in the file's order."""
        return [content for kind, content in self.blocks if kind == b"CERTIFICATE"]


def own_key_files(
    folder: Path, fingerprints: Collection[str], go_on: Callable[[], bool] = lambda: True
) -> tuple[KeyFile, ...]:
    """What there is in `folder` of the certificates with these fingerprints (SHA-1, hex); keys first.

    Never a file of another certificate, another user, or anything behind a link. `go_on` is asked at each entry.
    """
    found = list(_read(folder, go_on)) if fingerprints else []
    certificates = [one for one in found if len(one.certificates) == 1 and _fingerprint(one) in fingerprints]
    ours = [one.certificates[0] for one in certificates]
    keys = [one for one in found if any(_belongs(one.key, certificate) for certificate in ours)]
    authorities = _authorities(keys, found)
    return tuple(dict.fromkeys(one.file for one in (*keys, *authorities, *certificates)))


def remove_key_files(files: Iterable[KeyFile]) -> bool:
    """Whether they are gone. Stops at the first that stays: without its certificate a key is not known for ours."""
    return all(_remove(file) for file in files)


def _remove(file: KeyFile) -> bool:
    """QGIS makes it read-only, which keeps Windows from removing it."""
    try:
        file.path.chmod(stat.S_IRUSR | stat.S_IWUSR)
        file.path.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _belongs(key: bytes, certificate: bytes) -> bool:
    return len(key) >= _MODULUS.stop and key[_MODULUS] in certificate


def _authorities(keys: list[_Found], found: list[_Found]) -> list[_Found]:
    """What was written with each of these keys: the first file after it that holds several certificates and no key."""
    bundles = sorted((one for one in found if len(one.certificates) > 1 and not one.key), key=_written)
    chosen: list[_Found] = []
    for key in sorted(keys, key=_written):
        after = (one for one in bundles if one not in chosen and 0 <= _written(one) - _written(key) < _TOGETHER_S)
        chosen.extend(itertools.islice(after, 1))
    return chosen


def _read(folder: Path, go_on: Callable[[], bool]) -> Iterator[_Found]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not go_on():
                    return
                if _NAME.fullmatch(entry.name) and (found := _parsed(Path(entry.path))):
                    yield found
    except OSError:
        return  # no folder, nothing left in it


def _parsed(path: Path) -> _Found | None:
    try:
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode) or state.st_size > _LARGEST or not _is_own(state):
            return None
        blocks = tuple((kind, base64.b64decode(body)) for kind, body in _BLOCK.findall(path.read_bytes()))
    except (OSError, binascii.Error):
        return None  # gone meanwhile, or nothing that QGIS wrote
    return _Found(KeyFile(path, state.st_mtime), blocks)


def _is_own(state: os.stat_result) -> bool:
    return os.name != "posix" or state.st_uid == os.geteuid()


def _written(found: _Found) -> float:
    return found.file.written


def _fingerprint(found: _Found) -> str:
    return hashlib.sha1(found.certificates[0], usedforsecurity=False).hexdigest()
