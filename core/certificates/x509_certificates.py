"""X.509 certificates, in PEM or DER."""

from __future__ import annotations

from datetime import datetime, timezone

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from . import pem
from .bundle import CertificateFacts, fingerprint_of

_LABELS = ("CERTIFICATE", "X509 CERTIFICATE")


def certificates_in(data: bytes) -> tuple[x509.Certificate, ...]:
    """Read every certificate of a PEM file, or the one of a DER file. Raises one of `openssl.UNREADABLE`."""
    if pem.BEGIN in data:
        return tuple(x509.load_der_x509_certificate(one.der) for one in pem.blocks(data) if one.label in _LABELS)
    return (x509.load_der_x509_certificate(data),)


def to_pem(certificate: x509.Certificate) -> bytes:
    """Write it as PEM."""
    return certificate.public_bytes(Encoding.PEM)


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
