"""TLS as the servers speak it: with their good certificate, or with one that clients must refuse."""

from __future__ import annotations

import ssl
import tempfile
from enum import Enum
from functools import lru_cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from .authority import SERVER, Authority, Validity
from .domains import CLOUD, ON_PREMISES, PLATFORM
from .keypool import KeyPool
from .laptops import HOST
from .ports import LOOPBACK

# Accounts live in subdomains; `web_proxy` and `hosts` lead these names here. A database may be called `server`.
_NAMES = (f"*.{CLOUD}", f"*.{PLATFORM}", ON_PREMISES, f"*.{ON_PREMISES}", "server")
_HOSTS = (HOST, LOOPBACK, "127.0.0.2", "::1", *_NAMES)


class ServerCertificate(str, Enum):
    """Which certificate a server shows."""

    GOOD = "good"
    FOREIGN_CA = "foreign_ca"
    WRONG_HOST = "wrong_host"
    EXPIRED = "expired"
    FUTURE = "future"


_VALIDITIES = {ServerCertificate.EXPIRED: (30, -60), ServerCertificate.FUTURE: (90, 2)}  # days, starting in days


class ServerTls:
    """Makes TLS contexts; `authority` is the CA that clients shall trust, `clients` the one of client certificates."""

    def __init__(self, authority: Authority, clients: Authority, keys: KeyPool, private: Path) -> None:
        self._authority = authority
        self._clients = clients
        self._keys = keys
        self._private = private
        self._identity = lru_cache(self._new_identity)
        self.database = lru_cache(maxsize=8)(self._database)
        self.web = context_showing(self._identity(ServerCertificate.GOOD), private)

    def _database(
        self, shown: ServerCertificate, revoked: tuple[int, ...], only: ssl.TLSVersion | None = None
    ) -> ssl.SSLContext:
        """For the database proxy: a client certificate is required, and `revoked` serial numbers are refused by CRL.

        `only`: the one version of TLS that is spoken.
        """
        context = context_showing(self._identity(shown), self._private)
        if only is not None:
            context.minimum_version = context.maximum_version = only
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(cadata=self._clients.chain_pem.decode())
        with tempfile.NamedTemporaryFile(dir=self._private, suffix=".crl") as file:
            file.write(self._clients.revocation_list(revoked))
            file.flush()
            context.load_verify_locations(cafile=file.name)
        context.verify_flags |= ssl.VERIFY_CRL_CHECK_LEAF
        context.num_tickets = 0
        return context

    def _new_identity(self, shown: ServerCertificate) -> bytes:
        authority = self._authority if shown is not ServerCertificate.FOREIGN_CA else Authority("Foreign", self._keys)
        hosts = _HOSTS if shown is not ServerCertificate.WRONG_HOST else ("db.example.org",)
        validity = Validity.days(*_VALIDITIES.get(shown, (90,)))
        return new_identity(authority, self._keys, hosts, validity)


def new_identity(authority: Authority, keys: KeyPool, hosts: tuple[str, ...], validity: Validity) -> bytes:
    """Private key, certificate for `hosts` and intermediate as PEM."""
    key = keys.take()
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, hosts[0])])
    certificate = authority.issue(subject, key.public_key(), SERVER, validity, hosts)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + certificate.public_bytes(Encoding.PEM) + authority.intermediate.public_bytes(Encoding.PEM)


def context_showing(identity: bytes, private: Path) -> ssl.SSLContext:
    """A server's context; `private` is a folder for the moment that the ssl module needs a file."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.NamedTemporaryFile(dir=private, suffix=".pem") as file:
        file.write(identity)
        file.flush()
        context.load_cert_chain(file.name)
    return context
