"""A certificate authority: a root, an intermediate that signs, and the list of what was revoked."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from .keypool import KeyPool

_CLOCK_SKEW = timedelta(hours=1)
_AUTHORITY_LIFE = timedelta(days=3650)

SERVER = ExtendedKeyUsageOID.SERVER_AUTH
CLIENT = ExtendedKeyUsageOID.CLIENT_AUTH


@dataclass(frozen=True)
class Validity:
    """When a certificate is good; both ends have a time zone."""

    not_before: datetime
    not_after: datetime

    @classmethod
    def days(cls, days: int, starting_in: int = 0) -> Validity:
        """`days` long, from `starting_in` days from now on (negative: in the past)."""
        start = datetime.now(timezone.utc).replace(microsecond=0) + timedelta(days=starting_in)
        return cls(start - _CLOCK_SKEW, start + timedelta(days=days))


class Authority:
    """Signs with its intermediate, as private CAs do; what it makes dies with the sandbox."""

    def __init__(self, name: str, keys: KeyPool) -> None:
        root_key = keys.take()
        self._key = keys.take()
        life = Validity.days(_AUTHORITY_LIFE.days)
        root_name = _name(f"{name} root")
        self.root = _authority(root_name, root_name, root_key.public_key(), root_key, life, path_length=1)
        self.intermediate = _authority(
            _name(f"{name} intermediate"), root_name, self._key.public_key(), root_key, life, 0
        )

    @property
    def root_pem(self) -> bytes:
        return self.root.public_bytes(Encoding.PEM)

    @property
    def chain_pem(self) -> bytes:
        """Intermediate, then root: what CARTO calls `server_ca`."""
        return self.intermediate.public_bytes(Encoding.PEM) + self.root_pem

    def issue(
        self,
        subject: x509.Name,
        key: rsa.RSAPublicKey,
        purpose: x509.ObjectIdentifier,
        validity: Validity,
        hosts: Iterable[str] = (),
    ) -> x509.Certificate:
        """A certificate for `subject`; `hosts` are DNS names and addresses for a server's subjectAltName."""
        issuer = self.intermediate
        builder = _builder(subject, issuer.subject, key, self._key.public_key(), validity)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(_key_usage(signs=False), critical=True)
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
        names = [_general_name(host) for host in hosts]
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return builder.sign(self._key, hashes.SHA256())

    def revocation_list(self, serials: Iterable[int]) -> bytes:
        """The intermediate's CRL as PEM, good for a year."""
        now = datetime.now(timezone.utc)
        builder = x509.CertificateRevocationListBuilder().issuer_name(self.intermediate.subject)
        builder = builder.last_update(now - _CLOCK_SKEW).next_update(now + timedelta(days=365))
        for serial in serials:
            revoked = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(now - _CLOCK_SKEW)
            builder = builder.add_revoked_certificate(revoked.build())
        return builder.sign(self._key, hashes.SHA256()).public_bytes(Encoding.PEM)


def _authority(
    subject: x509.Name,
    issuer: x509.Name,
    key: rsa.RSAPublicKey,
    signer: rsa.RSAPrivateKey,
    validity: Validity,
    path_length: int,
) -> x509.Certificate:
    builder = _builder(subject, issuer, key, signer.public_key(), validity)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=path_length), critical=True)
    builder = builder.add_extension(_key_usage(signs=True), critical=True)
    return builder.sign(signer, hashes.SHA256())


def _builder(
    subject: x509.Name, issuer: x509.Name, key: rsa.RSAPublicKey, signer: rsa.RSAPublicKey, validity: Validity
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(validity.not_before)
        .not_valid_after(validity.not_after)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer), critical=False)
    )


def _key_usage(signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_encipherment=not signs,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(common_name: str) -> x509.Name:
    organization = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "CARTO sandbox")
    return x509.Name([organization, x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)
