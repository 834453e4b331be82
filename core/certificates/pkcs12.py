"""PKCS #12 files (`.p12`, `.pfx`): key and certificates in one (RFC 7292)."""

from __future__ import annotations

from cryptography import x509
from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates

from ..secret import Secret
from .errors import BundleUnreadable, IntegrityCheckMissing, PassphraseNeeded, PassphraseWrong
from .openssl import UNREADABLE
from .private_keys import PrivateKey, encoded, opened, refuse_endless_work
from .work_factors import read_length

LARGEST = 100_000
# A PFX begins with version 3 and the type pkcs7-data, after at most 6 bytes of outer length.
_VERSION = b"\x02\x01\x03\x30"
_PKCS7_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"
_HEADER = 40
_PARTS_WITH_MAC = 3  # version, content, MAC


def is_pkcs12(data: bytes) -> bool:
    """Whether it looks like a PKCS #12 file, whatever its name."""
    head = data[:_HEADER]
    return head[:1] == b"\x30" and _VERSION in head[:10] and _PKCS7_DATA in head


def open_pkcs12(
    data: bytes, name: str, passphrase: Secret | None
) -> tuple[PrivateKey | None, tuple[x509.Certificate, ...]]:
    """Open it: key, and certificates, of which the first is the key's. Some hold only certificates.

    Raises `PassphraseNeeded`, `PassphraseWrong`, `IntegrityCheckMissing`, `KeyUnsupported` or `BundleUnreadable`.
    """
    if len(data) > LARGEST:
        raise BundleUnreadable("the PKCS #12 file is too large", name=name)
    refuse_endless_work(data, name)
    try:
        key, certificate, others = load_key_and_certificates(data, encoded(passphrase) if passphrase else None)
    except UNREADABLE as error:
        # It does not say why it cannot be read. Damage is rarer than a passphrase.
        if not passphrase:
            raise PassphraseNeeded(str(error), name=name) from error
        raise (PassphraseWrong if _has_mac(data) else IntegrityCheckMissing)(str(error), name=name) from error
    certificates = (*((certificate,) if certificate is not None else ()), *others)
    return (opened(key, name) if key is not None else None), certificates


def _has_mac(data: bytes) -> bool:
    """Whether a passphrase can be checked. Without, OpenSSL before 3.2 opens nothing that is encrypted."""
    try:
        length, position = read_length(data, 1)
        parts = 0
        while length is not None and position < len(data):
            length, begin = read_length(data, position + 1)
            position, parts = begin + (length or 0), parts + 1
    except ValueError:
        return True
    return length is None or parts >= _PARTS_WITH_MAC
