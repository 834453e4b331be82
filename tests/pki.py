"""Certificates and bundles for tests. RSA keys are slow to make, so there are a few for the whole session."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, timedelta, timezone
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

NOW = datetime(2026, 11, 23, 12, tzinfo=timezone.utc)
DAY = timedelta(days=1)
README = b"""Dear customer,

Your database address (host server) is: dbconn.carto.com
And the TCP port is: 5432

    psql "sslmode=verify-full sslcert=client.crt sslkey=client.key host=dbconn.carto.com port=5432"
"""


@cache
def rsa_key(name):
    """The session's key of that name."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@cache
def short_rsa_key():
    """A key that today's OpenSSL does not accept for TLS."""
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)


def certificate(
    common_name,
    key,
    issuer=None,
    issuer_key=None,
    ca=False,
    starts=NOW - DAY,
    ends=NOW + 364 * DAY,
    extensions=True,
    usage=None,
):
    """An X.509 certificate; without `issuer` it is its own. `usage` is what an extended key usage names."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)] if common_name else [])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(ends)
    )
    if extensions:
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    if usage:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    return builder.sign(issuer_key or key, hashes.SHA256())


def pem(thing, passphrase=None, form=PrivateFormat.TraditionalOpenSSL):
    """A certificate, or a key in the traditional form."""
    if isinstance(thing, x509.Certificate):
        return thing.public_bytes(Encoding.PEM)
    return thing.private_bytes(Encoding.PEM, form, _encryption(passphrase))


def der(thing, passphrase=None):
    """A certificate, or a key as PKCS #8."""
    if isinstance(thing, x509.Certificate):
        return thing.public_bytes(Encoding.DER)
    return thing.private_bytes(Encoding.DER, PrivateFormat.PKCS8, _encryption(passphrase))


def p12(key, client, others=(), passphrase=None):
    """A PKCS #12 file."""
    return pkcs12.serialize_key_and_certificates(b"alice", key, client, list(others), _encryption(passphrase))


def serialized_authorities(certificates):
    """A PKCS #12 file without any key, as truststores are."""
    return pkcs12.serialize_key_and_certificates(b"truststore", None, None, certificates, NoEncryption())


def without_mac(data):
    """A PKCS #12 file without its integrity check, as `openssl pkcs12 -export -nomac` writes it."""

    def element(position):
        length = data[position + 1]
        octets = length - 0x80 if length > 0x80 else 0
        begin = position + 2 + octets
        return begin, begin + (int.from_bytes(data[position + 2 : begin], "big") if octets else length)

    begin, _end = element(0)
    _version, version_end = element(begin)
    _content, content_end = element(version_end)
    return b"\x30\x82" + (content_end - begin).to_bytes(2, "big") + data[begin:content_end]


def revocation_list(issuer, issuer_key, encoding=Encoding.PEM):
    """A CRL that revokes nobody."""
    builder = x509.CertificateRevocationListBuilder().issuer_name(issuer.subject)
    return builder.last_update(NOW).next_update(NOW + DAY).sign(issuer_key, hashes.SHA256()).public_bytes(encoding)


def signing_request(common_name, key, encoding=Encoding.PEM):
    """What is sent to an authority before there is a certificate."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    request = x509.CertificateSigningRequestBuilder().subject_name(subject).sign(key, hashes.SHA256())
    return request.public_bytes(encoding)


def zipped(files, method=zipfile.ZIP_DEFLATED):
    """A ZIP of `{name: content}`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


@cache
def server_ca():
    """The server's root."""
    return certificate("Server CA", rsa_key("server ca"), ca=True)


@cache
def alice():
    """Alice's certificate, made by the CA for clients."""
    root = certificate("Client CA", rsa_key("client ca"), ca=True)
    return certificate("alice", rsa_key("alice"), root, rsa_key("client ca"))


@cache
def bob():
    """Bob's."""
    root = certificate("Client CA", rsa_key("client ca"), ca=True)
    return certificate("bob", rsa_key("bob"), root, rsa_key("client ca"))


def carto_files(**replaced):
    """The files of CARTO's ZIP; give `client_key=b"..."` and the like to spoil one, None to leave it out."""
    files = {
        "README.txt": README,
        "client.key": pem(rsa_key("alice")),
        "client.key.pk8": der(rsa_key("alice")),
        "client.crt": pem(alice()),
        "server_ca.pem": pem(server_ca()),
    }
    names = {"readme": "README.txt", "client_key": "client.key", "pk8": "client.key.pk8", "client_crt": "client.crt"}
    for short, content in replaced.items():
        files[names.get(short, "server_ca.pem")] = content
    return {name: content for name, content in files.items() if content is not None}


def _encryption(passphrase):
    return BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
