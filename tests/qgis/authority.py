"""A certificate authority of one's own, for tests that need certificates without a server."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from carto_direct_sql.core.certificates.bundle import CertificateBundle, CertificateFacts
from carto_direct_sql.core.secret import Secret

NOW = dt.datetime.now(dt.timezone.utc).replace(microsecond=0)
DAY = dt.timedelta(days=1)


@lru_cache
def rsa_key() -> rsa.RSAPrivateKey:
    """One for all: making one takes long, and no test compares keys."""
    return rsa.generate_private_key(65537, 2048)


class Authority:
    """Signs certificates; `pem` is its own."""

    def __init__(self, name: str = "Test CA") -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name(name)
        self.certificate = (
            _begun(self._name, self._name, self._key.public_key(), NOW - DAY, NOW + 30 * DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.pem = self.certificate.public_bytes(serialization.Encoding.PEM)
        self.fingerprint = self.certificate.fingerprint(hashes.SHA1()).hex()

    def bundle(
        self,
        user: str = "alice",
        *,
        starts: dt.datetime = NOW - DAY,
        ends: dt.datetime = NOW + 20 * DAY,
        curve: bool = False,
    ) -> CertificateBundle:
        """A client's certificate, as `read_bundle` would give it."""
        key = ec.generate_private_key(ec.SECP256R1()) if curve else rsa_key()
        certificate = _begun(_name(user), self._name, key.public_key(), starts, ends).sign(self._key, hashes.SHA256())
        return CertificateBundle(
            certificate=certificate.public_bytes(serialization.Encoding.PEM),
            key=Secret(_pem(key)),
            authorities=(self.pem,),
            host="dbconn.example.com",
            port=5432,
            facts=CertificateFacts(user, starts, ends, certificate.fingerprint(hashes.SHA1()).hex()),
        )

    def server(self, *names: x509.GeneralName) -> tuple[bytes, bytes]:
        """A server's certificate and key (PEM) for these names."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = (
            _begun(_name("server"), self._name, key.public_key(), NOW - DAY, NOW + 20 * DAY)
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        return certificate.public_bytes(serialization.Encoding.PEM), _pem(key).encode()


def _name(text: str) -> x509.Name:
    return x509.Name(
        [x509.NameAttribute(NameOID.ORGANIZATION_NAME, "CARTO"), x509.NameAttribute(NameOID.COMMON_NAME, text)]
    )


def _begun(subject, issuer, public_key, starts, ends) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts.replace(tzinfo=None))
        .not_valid_after(ends.replace(tzinfo=None))
    )


def _pem(key) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    ).decode()
