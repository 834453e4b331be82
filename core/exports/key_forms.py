"""Certificate and private key in the forms that programs read."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from ..certificates.errors import BundleUnreadable
from ..certificates.openssl import UNREADABLE
from ..certificates.private_keys import open_key
from ..certificates.x509_certificates import certificates_in, is_root, to_pem, validity_of
from ..postgres.connection import Credentials
from ..secret import Secret
from .target import Part

PKCS12_ALIAS = b"user"  # pgjdbc looks for no other
_PLAIN = {
    Part.RSA_PEM: (Encoding.PEM, PrivateFormat.TraditionalOpenSSL),
    Part.PKCS8_PEM: (Encoding.PEM, PrivateFormat.PKCS8),
    Part.PKCS8_DER: (Encoding.DER, PrivateFormat.PKCS8),
}


def new_password() -> Secret:
    """For a PKCS #12 file: letters and digits, for it is typed, and put into configuration files."""
    return Secret(secrets.token_hex(16))


def content_of(part: Part, credentials: Credentials, password: Secret) -> bytes:
    """The content of a file of certificate, authorities or private key; raises `BundleUnreadable`.

    `password` is for PKCS #12.
    """
    try:
        if part is Part.CERTIFICATE:
            return _lines(map(to_pem, certificates_in(credentials.certificate)))
        if part is Part.AUTHORITIES:
            return _authorities(credentials.authorities)
        return _private_key(part, credentials, password)
    except UNREADABLE as error:
        raise BundleUnreadable(str(error), name=part.name.lower()) from error


def key_kind_of(credentials: Credentials) -> str:
    """`RSA`, `EC`, `Ed25519` or `Ed448`; raises `BundleUnreadable`, `KeyUnsupported`."""
    return open_key(credentials.private_key.reveal().encode("ascii"), "client.key", None).algorithm


def certificate_of(credentials: Credentials) -> x509.Certificate:
    """The client certificate; raises `BundleUnreadable`."""
    try:
        return certificates_in(credentials.certificate)[0]
    except (*UNREADABLE, IndexError) as error:
        raise BundleUnreadable(str(error), name="client.crt") from error


def expiry_of(certificate: x509.Certificate) -> datetime:
    """The last moment at which it is accepted, with a time zone."""
    return validity_of(certificate)[1]


def _private_key(part: Part, credentials: Credentials, password: Secret) -> bytes:
    key: Any = load_pem_private_key(credentials.private_key.reveal().encode("ascii"), None)
    if part in _PLAIN:
        encoding, form = _PLAIN[part]
        if not isinstance(key, (RSAPrivateKey, EllipticCurvePrivateKey)):
            form = PrivateFormat.PKCS8  # newer kinds have no traditional form
        content: bytes = key.private_bytes(encoding, form, NoEncryption())
        return content
    certificate, *chain = certificates_in(credentials.certificate)
    encryption = BestAvailableEncryption(password.reveal().encode("ascii"))
    return pkcs12.serialize_key_and_certificates(PKCS12_ALIAS, key, certificate, chain or None, encryption)


def _authorities(pems: Iterable[bytes]) -> bytes:
    """Every certificate once, roots first: Npgsql 7 and older read no more than the first one."""
    found = dict.fromkeys(one for pem in pems for one in certificates_in(pem))
    return _lines(to_pem(one) for one in sorted(found, key=lambda one: not is_root(one)))


def _lines(pems: Iterable[bytes]) -> bytes:
    return b"".join(pem if pem.endswith(b"\n") else pem + b"\n" for pem in pems)
