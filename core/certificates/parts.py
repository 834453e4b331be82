"""What the files of a bundle are: the client's certificate, its key, the server's authorities, the README."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import PurePath

from cryptography import x509

from . import pem
from .checks import UNREADABLE_AUTHORITY
from .errors import AuthorityUnusable
from .openssl import UNREADABLE
from .private_keys import is_pkcs12
from .x509_certificates import certificates_in

_OF_AUTHORITIES = frozenset(("ca", "cacert", "root", "rootca", "server", "serverca", "chain", "authority"))
_KEY_SUFFIXES = (".key", ".pk8", ".der")


@dataclass
class Parts:
    """All that was found, by file, the client's own files first.

    `keys` are as they stand in the file, PEM blocks or DER; `pkcs12` files hold key and certificates in one.
    """

    certificates: dict[str, tuple[x509.Certificate, ...]] = field(default_factory=dict)
    keys: dict[str, bytes] = field(default_factory=dict)
    pkcs12: dict[str, bytes] = field(default_factory=dict)
    authorities: list[x509.Certificate] = field(default_factory=list)
    readme: bytes = b""

    def is_nothing(self) -> bool:
        """Whether no file is of any use."""
        return not (self.certificates or self.keys or self.pkcs12 or self.authorities or self.readme)


def sort_parts(files: Mapping[str, bytes]) -> Parts:
    """Find out what each file is, by its content first and by its name where that leaves a doubt.

    Raises `AuthorityUnusable` for a file that should hold the server's authorities and does not.
    """
    parts = Parts()
    for name in sorted(files, key=_rank):
        data = files[name]
        if PurePath(name).stem.lower().startswith("readme"):
            parts.readme = parts.readme or data
        elif is_pkcs12(data):
            parts.pkcs12[name] = data
        elif data.strip() and _is_for_authorities(name) and b"PRIVATE KEY-----" not in data:
            parts.authorities.extend(_authorities(data, name))
        else:
            _sort_own(parts, name, data)
    return parts


def _sort_own(parts: Parts, name: str, data: bytes) -> None:
    """Add what belongs to the client itself; what cannot be read is not there."""
    try:
        if pem.BEGIN in data:
            parts.keys.update((name, block.text) for block in islice(_key_blocks(data), 1))
        certificates = certificates_in(data)
    except UNREADABLE:
        if pem.BEGIN not in data and PurePath(name).suffix.lower() in _KEY_SUFFIXES and data:
            parts.keys[name] = data
        return
    if certificates:
        parts.certificates[name] = certificates


def _key_blocks(data: bytes) -> Iterator[pem.Block]:
    return (block for block in pem.blocks(data) if block.label.endswith("PRIVATE KEY"))


def _authorities(data: bytes, name: str) -> tuple[x509.Certificate, ...]:
    try:
        certificates = certificates_in(data)
    except UNREADABLE as error:
        raise AuthorityUnusable(str(error), name=name, reason=UNREADABLE_AUTHORITY) from error
    if not certificates:
        raise AuthorityUnusable(name=name, reason=UNREADABLE_AUTHORITY)
    return certificates


def _is_for_authorities(name: str) -> bool:
    words = set(re.split(r"[^a-z0-9]+", PurePath(name).stem.lower()))
    return bool(words & _OF_AUTHORITIES) and "client" not in words


def _rank(name: str) -> tuple[bool, bool, str]:
    """Put CARTO's own names first, and the PEM key before its DER twin."""
    stem, suffix = PurePath(name).stem.lower(), PurePath(name).suffix.lower()
    return not stem.startswith("client"), suffix == ".pk8", name
