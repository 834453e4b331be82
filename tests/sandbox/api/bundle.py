"""The ZIP that CARTO gives with a new certificate."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)

from .key_pem import traditional_pem

# Typographic quotes, and no word of the database's name: both as in CARTO's own.
_README = """\
The certificate “{name}” lets {user} connect to CARTO’s database from any client of PostgreSQL.

Your database address (host server) is: {host}
And the TCP port is: {port}

Sign in as {user}, with one of your API keys as the password (“API keys” in the dashboard).

An example with psql, run in the folder of these files:

 psql "{security} \\
     sslcert=client.crt sslkey=client.key \\
     host={host} \\
     port={port} \\
     user={user}"
"""
_WITH_CA, _WITHOUT_CA = "sslmode=verify-full sslrootcert=server_ca.pem", "sslmode=require"


@dataclass(frozen=True)
class Bundle:
    """What a client is given, once. `passphrase` is empty for a bare key, `server_ca` when nobody asked for it."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate
    server_ca: bytes
    passphrase: str

    @property
    def key_pem(self) -> str:
        return traditional_pem(self.key, self.passphrase)

    @property
    def certificate_pem(self) -> str:
        return self.certificate.public_bytes(Encoding.PEM).decode()

    @property
    def key_pk8(self) -> bytes:
        """DER PKCS #8, as JDBC wants it."""
        protection: KeySerializationEncryption = NoEncryption()
        if self.passphrase:
            protection = BestAvailableEncryption(self.passphrase.encode())
        return self.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, protection)

    def zipped(self, readme: str, pk8: bool) -> bytes:
        """The files under CARTO's names; empty ones, an empty `readme` too, are left out."""
        files = {
            "README.txt": readme.encode(),
            "client.key": self.key_pem.encode(),
            "client.key.pk8": self.key_pk8 if pk8 else b"",
            "client.crt": self.certificate_pem.encode(),
            "server_ca.pem": self.server_ca,
        }
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                if content:
                    archive.writestr(name, content)
        return buffer.getvalue()


def readme(name: str, user: str, host: str, port: int, with_ca: bool) -> str:
    """The README: the only place that tells the database's host and port."""
    security = _WITH_CA if with_ca else _WITHOUT_CA
    return _README.format(name=name, user=user, host=host, port=port, security=security)
