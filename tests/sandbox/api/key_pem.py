"""Private keys in OpenSSL's traditional PEM, in the clear or under a passphrase."""

from __future__ import annotations

import base64
import hashlib
import secrets
import textwrap

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

_AES_128_BITS, _AES_128_BYTES, _SALT_BYTES = 128, 16, 8


def traditional_pem(key: rsa.RSAPrivateKey, passphrase: str) -> str:
    """`BEGIN RSA PRIVATE KEY`, with AES-128-CBC when there is a passphrase.

    The `cryptography` package would write AES-256-CBC; CARTO's server writes AES-128-CBC.
    """
    if not passphrase:
        return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
    der = key.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    iv = secrets.token_bytes(_AES_128_BYTES)
    padder = PKCS7(_AES_128_BITS).padder()
    encryptor = Cipher(algorithms.AES(_derived(passphrase, iv)), modes.CBC(iv)).encryptor()
    sealed = encryptor.update(padder.update(der) + padder.finalize()) + encryptor.finalize()
    body = "\n".join(textwrap.wrap(base64.b64encode(sealed).decode(), 64))
    head = f"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,{iv.hex().upper()}\n"
    return f"-----BEGIN RSA PRIVATE KEY-----\n{head}\n{body}\n-----END RSA PRIVATE KEY-----\n"


def _derived(passphrase: str, iv: bytes) -> bytes:
    """OpenSSL: EVP_BytesToKey with MD5, one round, the IV's first bytes as salt; one block is an AES-128 key."""
    return hashlib.md5(passphrase.encode() + iv[:_SALT_BYTES], usedforsecurity=False).digest()
