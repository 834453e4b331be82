"""Private keys: PEM or DER, PKCS #1, SEC 1 or PKCS #8, with or without passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
)

from ..secret import Secret
from . import pem
from .errors import BundleUnreadable, KeyUnreadable, KeyUnsupported, PassphraseNeeded, PassphraseWrong
from .openssl import UNREADABLE
from .work_factors import MOST_ROUNDS, rounds_of

LARGEST = 8_192  # an RSA key of 8,192 bits as PEM; larger ones take OpenSSL minutes to check
# Names, and whether the traditional form exists, which all versions of Qt read.
_KINDS: tuple[tuple[type, str, PrivateFormat], ...] = (
    (RSAPrivateKey, "RSA", PrivateFormat.TraditionalOpenSSL),
    (EllipticCurvePrivateKey, "EC", PrivateFormat.TraditionalOpenSSL),
    (Ed25519PrivateKey, "Ed25519", PrivateFormat.PKCS8),
    (Ed448PrivateKey, "Ed448", PrivateFormat.PKCS8),
)


@dataclass(frozen=True)
class PrivateKey:
    """An opened key: its PEM, as Qt and libpq read it, and its public half as DER, to compare."""

    pem: Secret
    algorithm: str
    public_key: bytes


def open_key(data: bytes, name: str, passphrase: Secret | None) -> PrivateKey:
    """Open a PEM block or a DER file.

    Raises `PassphraseNeeded`, `PassphraseWrong`, `KeyUnsupported` or `BundleUnreadable`.
    """
    is_pem = data.startswith(pem.BEGIN)
    if len(data) > LARGEST:
        raise KeyUnreadable("the private key is too large", name=name)
    refuse_endless_work(data, name)
    load = load_pem_private_key if is_pem else load_der_private_key
    return opened(_load(load, data, name, passphrase), name)


def rounds_of_key(data: bytes) -> int:
    """How many rounds it takes to try a passphrase on a PEM block or a DER file. Raises `ValueError` for neither."""
    blocks = [one.der for one in pem.blocks(data) if one.label == "ENCRYPTED PRIVATE KEY"]
    return sum(map(rounds_of, blocks if data.startswith(pem.BEGIN) else [data]))


def refuse_endless_work(data: bytes, name: str) -> None:
    """Raise `BundleUnreadable` where one passphrase would take too long to try."""
    try:
        rounds = rounds_of_key(data)
    except ValueError as error:
        raise BundleUnreadable(str(error), name=name) from error
    if rounds > MOST_ROUNDS:
        raise BundleUnreadable("the passphrase would take too long to try", name=name)


def encoded(passphrase: Secret) -> bytes:
    """Give the bytes that were typed. Raises `ValueError` for what no passphrase can be."""
    typed = passphrase.reveal().encode()
    if b"\0" in typed:  # OpenSSL would cut it there; cryptography 50 ends in a Rust panic
        raise ValueError("a passphrase holds no null character")
    return typed


def opened(key: Any, name: str) -> PrivateKey:
    """Write every key of a kind in one form. Raises `KeyUnsupported`, `BundleUnreadable`."""
    kind = next((one for one in _KINDS if isinstance(key, one[0])), None)
    if kind is None:
        raise KeyUnsupported(name=name, algorithm=type(key).__name__.strip("_").replace("PrivateKey", ""))
    _kind, algorithm, form = kind
    try:
        text = key.private_bytes(Encoding.PEM, form, NoEncryption()).decode("ascii")
        public = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except UNREADABLE as error:
        raise KeyUnreadable(str(error), name=name) from error
    return PrivateKey(Secret(text), algorithm, public)


def _load(load: Callable[..., Any], data: bytes, name: str, passphrase: Secret | None) -> Any:
    try:
        return load(data, None)
    except TypeError as error:  # how `cryptography` says that the key is encrypted
        if not passphrase:
            raise PassphraseNeeded(name=name) from error
    except UNREADABLE as error:
        raise KeyUnreadable(str(error), name=name) from error
    try:
        return load(data, encoded(passphrase))
    except UNREADABLE as error:
        raise PassphraseWrong(str(error), name=name) from error
