"""X.509 certificates, in PEM or DER."""

from __future__ import annotations

from datetime import datetime, timezone

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from . import pem
from .bundle import CertificateFacts, fingerprint_of
from .openssl import UNREADABLE

_OF_CLIENTS = (ExtendedKeyUsageOID.CLIENT_AUTH, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE)
LABELS = ("CERTIFICATE", "X509 CERTIFICATE")


def certificates_in(data: bytes) -> tuple[x509.Certificate, ...]:
    """Read every certificate of a PEM file, or the one of a DER file. Raises one of `openssl.UNREADABLE`."""
    ders = [one.der for one in pem.blocks(data) if one.label in LABELS]
    return tuple(map(x509.load_der_x509_certificate, ders or [data]))


def readable_certificate(der: bytes) -> x509.Certificate | None:
    """Read a certificate; None for what is none, or is one that cannot be worked with."""
    try:
        certificate = x509.load_der_x509_certificate(der)
        facts_of(certificate)
        public_key_of(certificate)
        is_authority(certificate)
    except UNREADABLE:
        return None
    return certificate


def to_pem(certificate: x509.Certificate) -> bytes:
    """Write it as PEM."""
    return certificate.public_bytes(Encoding.PEM)


def to_der(certificate: x509.Certificate) -> bytes:
    """Write it as DER."""
    return certificate.public_bytes(Encoding.DER)


def public_key_of(certificate: x509.Certificate) -> bytes:
    """Give its public key as DER, to compare. Raises one of `openssl.UNREADABLE`."""
    return certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def facts_of(certificate: x509.Certificate) -> CertificateFacts:
    """Raises one of `openssl.UNREADABLE`."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    starts, ends = validity_of(certificate)
    return CertificateFacts(str(names[0].value) if names else "", starts, ends, fingerprint_of(to_pem(certificate)))


def validity_of(certificate: x509.Certificate) -> tuple[datetime, datetime]:
    """Give the first and the last moment, with time zone. Raises one of `openssl.UNREADABLE`."""
    return _moment(certificate, "not_valid_before"), _moment(certificate, "not_valid_after")


def is_authority(certificate: x509.Certificate) -> bool:
    """Whether it may sign others. Version 1 certificates do not say; only their own issuer is believed to be one.

    Raises one of `openssl.UNREADABLE`.
    """
    extensions = certificate.extensions
    try:
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        may_sign = True
    else:
        may_sign = usage.key_cert_sign
    try:
        return may_sign and extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return may_sign and is_root(certificate)


def is_own_authority(certificate: x509.Certificate) -> bool:
    """Whether it is a server's that nobody but itself has signed, as many a server makes one when it is installed.

    Who trusts it trusts nothing else. Raises one of `openssl.UNREADABLE`.
    """
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return False
    names_host = any(isinstance(name, (x509.DNSName, x509.IPAddress)) for name in names)
    return names_host and is_root(certificate)


def may_vouch(certificate: x509.Certificate) -> bool:
    """Whether it may be what a server is known by. Raises one of `openssl.UNREADABLE`."""
    return is_authority(certificate) or is_own_authority(certificate)


def may_be_clients(certificate: x509.Certificate) -> bool:
    """Whether it may show a server who a client is. Raises one of `openssl.UNREADABLE`."""
    if is_authority(certificate):
        return False
    try:
        usages = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return any(usage in usages for usage in _OF_CLIENTS)


def names_key_of(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether `certificate` says that it was signed with this authority's key, or does not say by which.

    Raises one of `openssl.UNREADABLE`.
    """
    try:
        named = certificate.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier
        own = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except x509.ExtensionNotFound:
        return True
    return named is None or named == own


def is_signed_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether `issuer` has provably signed it, with an RSA or EC key; what cannot be read proves nothing."""
    try:
        key, algorithm = issuer.public_key(), certificate.signature_hash_algorithm
        if isinstance(key, RSAPublicKey) and algorithm is not None:
            key.verify(certificate.signature, certificate.tbs_certificate_bytes, PKCS1v15(), algorithm)
            return True
        if isinstance(key, EllipticCurvePublicKey) and algorithm is not None:
            key.verify(certificate.signature, certificate.tbs_certificate_bytes, ECDSA(algorithm))
            return True
    except (InvalidSignature, *UNREADABLE):
        pass
    return False


def is_root(certificate: x509.Certificate) -> bool:
    """Whether it names itself as its issuer. Raises one of `openssl.UNREADABLE`."""
    return certificate.subject == certificate.issuer


def _moment(certificate: x509.Certificate, name: str) -> datetime:
    # cryptography 42 brought times with a zone and deprecated those without; Debian 12 has 38.
    if hasattr(certificate, f"{name}_utc"):
        moment: datetime = getattr(certificate, f"{name}_utc")
        return moment
    naive: datetime = getattr(certificate, name)
    return naive.replace(tzinfo=timezone.utc)
