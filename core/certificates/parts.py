"""What the files of a bundle hold, by their content: certificates, private keys, PKCS #12, a README."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from cryptography import x509

from . import pem
from .pkcs7 import LABELS as PKCS7_LABELS
from .pkcs7 import certificates_in_pkcs7, is_pkcs7
from .pkcs12 import is_pkcs12
from .plain_text import plain_text
from .private_keys import LARGEST
from .x509_certificates import LABELS, readable_certificate, to_der

_KEY_SUFFIXES = (".key", ".pk8", ".p8")
_CERTIFICATE_SUFFIXES = (".crt", ".cer", ".cert", ".pem", ".der")
_MOST_CERTIFICATES, _MOST_KEYS = 1_000, 256
_SEQUENCE = b"\x30"  # every key in DER is one


@dataclass(frozen=True)
class FoundCertificate:
    """A certificate and the file that it stood in."""

    file: str
    certificate: x509.Certificate


@dataclass(frozen=True)
class FoundKey:
    """What looks like a private key, as a PEM block or DER, and the file that it stood in.

    `is_sure` where the file says so itself, and does not only hold DER that is no certificate.
    """

    file: str
    data: bytes = field(repr=False)
    is_sure: bool = True


@dataclass(frozen=True)
class Parts:
    """All that was found. `pkcs12` by file; `damaged` are files that should hold a certificate and do not."""

    certificates: list[FoundCertificate] = field(default_factory=list)
    keys: list[FoundKey] = field(default_factory=list)
    pkcs12: dict[str, bytes] = field(default_factory=dict, repr=False)
    damaged: list[str] = field(default_factory=list)
    readmes: list[bytes] = field(default_factory=list, repr=False)

    def is_nothing(self) -> bool:
        """Whether no file is of any use."""
        return not (self.certificates or self.keys or self.pkcs12 or self.damaged or any(self.readmes))


def sort_parts(files: Mapping[str, bytes]) -> Parts:
    """Find out what each file is. What cannot be read is left out, as if it were not there."""
    parts = Parts()
    for name in sorted(files, key=_rank):
        data = files[name]
        if is_pkcs12(data):
            parts.pkcs12[name] = data
            continue
        text, is_readme = plain_text(data), PurePath(name).stem.lower().startswith("readme")
        if is_readme:
            parts.readmes.append(text)
        if pem.BEGIN in text:
            _sort_pem(parts, name, text)
        elif not is_readme and data.strip():
            _sort_der(parts, name, data)
    return parts


def _sort_pem(parts: Parts, name: str, text: bytes) -> None:
    before = len(parts.certificates) + len(parts.keys)
    for block in pem.blocks(text):
        if block.label.endswith("PRIVATE KEY") and len(parts.keys) < _MOST_KEYS:
            parts.keys.append(FoundKey(name, block.text))
        elif block.label in LABELS and len(parts.certificates) < _MOST_CERTIFICATES:
            _add_certificate(parts, name, block)
        elif block.label in PKCS7_LABELS:
            _add_pkcs7(parts, name, _der(block))
    if len(parts.certificates) + len(parts.keys) == before:
        if b"PRIVATE KEY-----" in text:
            parts.keys.append(FoundKey(name, b""))
        elif any(label.encode("ascii") + b"-----" in text for label in LABELS):
            parts.damaged.append(name)


def _der(block: pem.Block) -> bytes:
    try:
        return block.der
    except ValueError:  # not Base64
        return b""


def _add_certificate(parts: Parts, name: str, block: pem.Block) -> None:
    certificate = readable_certificate(_der(block))
    if certificate is not None:
        parts.certificates.append(FoundCertificate(name, certificate))


def _add_pkcs7(parts: Parts, name: str, der: bytes) -> None:
    room = _MOST_CERTIFICATES - len(parts.certificates)
    readable = (readable_certificate(to_der(one)) for one in certificates_in_pkcs7(der)[:room])
    parts.certificates.extend(FoundCertificate(name, one) for one in readable if one is not None)


def _sort_der(parts: Parts, name: str, data: bytes) -> None:
    if is_pkcs7(data):
        _add_pkcs7(parts, name, data)
        return
    suffix = PurePath(name).suffix.lower()
    certificate = readable_certificate(data)
    if certificate is not None:
        parts.certificates.append(FoundCertificate(name, certificate))
        return
    if suffix in _KEY_SUFFIXES or (data[:1] == _SEQUENCE and len(data) <= LARGEST):
        parts.keys.append(FoundKey(name, data, is_sure=suffix in _KEY_SUFFIXES))
    if suffix in _CERTIFICATE_SUFFIXES:
        parts.damaged.append(name)


def _rank(name: str) -> tuple[bool, bool, str]:
    """Put CARTO's own names first, and the PEM key before its DER twin."""
    stem, suffix = PurePath(name).stem.lower(), PurePath(name).suffix.lower()
    return not stem.startswith("client"), suffix == ".pk8", name
