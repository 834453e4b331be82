"""Private keys: PEM or DER, PKCS #1, SEC 1, PKCS #8 or in a PKCS #12 file, with or without passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates

from ..secret import Secret
from . import pem
from .errors import BundleIncomplete, BundleUnreadable, KeyUnsupported, PassphraseNeeded, PassphraseWrong
from .openssl import UNREADABLE
from .work_factors import is_affordable

LARGEST = 8_192  # an RSA key of 8,192 bits as PEM; larger ones take OpenSSL minutes to check
LARGEST_PKCS12 = 100_000
# A PFX begins with version 3 and the type pkcs7-data (RFC 7292), after at most 6 bytes of outer length.
_PKCS12 = b"\x02\x01\x03\x30"
_PKCS7_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"
_HEADER = 40


@dataclass(frozen=True)
class PrivateKey:
    """An opened key: its PEM, as Qt and libpq read it, and its public half as DER, to compare."""

    pem: Secret
    algorithm: str
    public_key: bytes


def is_pkcs12(data: bytes) -> bool:
    """Whether it looks like a PKCS #12 file, whatever its name."""
    head = data[:_HEADER]
    return head[:1] == b"\x30" and _PKCS12 in head[:10] and _PKCS7_DATA in head


def open_key(data: bytes, name: str, passphrase: Secret | None) -> PrivateKey:
    """Open a PEM block or a DER file.

    Raises `PassphraseNeeded`, `PassphraseWrong`, `KeyUnsupported` or `BundleUnreadable`.
    """
    is_pem = data.startswith(pem.BEGIN)
    if len(data) > LARGEST:
        raise BundleUnreadable("the private key is too large", name=name)
    _refuse_endless_work(data, name)
    load = load_pem_private_key if is_pem else load_der_private_key
    return _opened(_load(load, data, name, passphrase), name)


def open_pkcs12(data: bytes, name: str, passphrase: Secret | None) -> tuple[PrivateKey, tuple[x509.Certificate, ...]]:
    """Open a PKCS #12 file; the first certificate is the key's. Raises as `open_key`, and `BundleIncomplete`."""
    if len(data) > LARGEST_PKCS12:
        raise BundleUnreadable("the PKCS #12 file is too large", name=name)
    _refuse_endless_work(data, name)
    try:
        key, certificate, others = load_key_and_certificates(data, _encoded(passphrase) if passphrase else None)
    except UNREADABLE as error:
        # It does not say why it cannot be read. Damage is rarer than a passphrase.
        raise (PassphraseWrong if passphrase else PassphraseNeeded)(str(error), name=name) from error
    if key is None:
        raise BundleIncomplete(name=name, part="client.key")
    if certificate is None:
        raise BundleIncomplete(name=name, part="client.crt")
    return _opened(key, name), (certificate, *others)


def _refuse_endless_work(data: bytes, name: str) -> None:
    try:
        blocks = [one.der for one in pem.blocks(data) if one.label == "ENCRYPTED PRIVATE KEY"]
        affordable = all(map(is_affordable, blocks if data.startswith(pem.BEGIN) else [data]))
    except ValueError as error:
        raise BundleUnreadable(str(error), name=name) from error
    if not affordable:
        raise BundleUnreadable("the passphrase would take too long to try", name=name)


def _load(load: Callable[..., Any], data: bytes, name: str, passphrase: Secret | None) -> Any:
    try:
        return load(data, None)
    except TypeError as error:  # how `cryptography` says that the key is encrypted
        if not passphrase:
            raise PassphraseNeeded(name=name) from error
    except UNREADABLE as error:
        raise BundleUnreadable(str(error), name=name) from error
    try:
        return load(data, _encoded(passphrase))
    except UNREADABLE as error:
        raise PassphraseWrong(str(error), name=name) from error


def _encoded(passphrase: Secret) -> bytes:
    """Raises `ValueError` for what no passphrase can be."""
    encoded = passphrase.reveal().encode()
    if b"\0" in encoded:  # OpenSSL would cut it there; cryptography 50 ends in a Rust panic
        raise ValueError("a passphrase holds no null character")
    return encoded


def _opened(key: Any, name: str) -> PrivateKey:
    """Write every key in one form: the traditional one, which all versions of Qt read."""
    if not isinstance(key, (RSAPrivateKey, EllipticCurvePrivateKey)):
        raise KeyUnsupported(name=name, algorithm=type(key).__name__.strip("_").replace("PrivateKey", ""))
    try:
        text = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode("ascii")
        public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except UNREADABLE as error:
        raise BundleUnreadable(str(error), name=name) from error
    return PrivateKey(Secret(text), "RSA" if isinstance(key, RSAPrivateKey) else "EC", public)
