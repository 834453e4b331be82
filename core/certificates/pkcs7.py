"""PKCS #7 files (`.p7b`, `.p7c`): certificates without keys, as Windows and many an authority give them (RFC 2315)."""

from __future__ import annotations

from cryptography import x509
from cryptography.hazmat.primitives.serialization.pkcs7 import load_der_pkcs7_certificates

from .openssl import UNREADABLE

LABELS = ("PKCS7", "CMS")
_SIGNED_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
_HEADER = 20


def is_pkcs7(data: bytes) -> bool:
    """Whether it looks like one, in DER, whatever its name."""
    return data[:1] == b"\x30" and _SIGNED_DATA in data[:_HEADER]


def certificates_in_pkcs7(der: bytes) -> tuple[x509.Certificate, ...]:
    """Its certificates; none where it cannot be read."""
    try:
        return tuple(load_der_pkcs7_certificates(der))
    except UNREADABLE:
        return ()
