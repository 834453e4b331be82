"""Client certificates as CARTO's server makes, numbers and revokes them."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from .authority import CLIENT, Authority, Validity
from .keypool import BITS, KeyPool, new_key


@dataclass
class Certificate:
    """What the server remembers; the private key is not among it. `expiration` has a time zone.

    One that is not `listed` was issued by the CA while the server failed to write it down.
    """

    name: str
    expiration: datetime
    serial: int
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    revoked: bool = False
    listed: bool = True

    def to_json(self) -> dict[str, str]:
        """As `GET certificates` shows it."""
        return {"id": self.id, "name": self.name, "expiration": self.expiration.isoformat(timespec="seconds")}


@dataclass(frozen=True)
class Issued:
    """A new certificate with its key: given once."""

    certificate: x509.Certificate
    key: rsa.RSAPrivateKey
    expiration: datetime


class Issuer:
    """The private CA behind the API."""

    def __init__(self, authority: Authority, keys: KeyPool) -> None:
        self.authority = authority
        self._keys = keys

    def issue(self, common_name: str, validity: Validity, bits: int = BITS) -> Issued:
        """A key pair and its certificate for the database user `common_name`."""
        key = self._keys.lend() if bits == BITS else new_key(bits)
        certificate = self.authority.issue(customer(common_name), key.public_key(), CLIENT, validity)
        return Issued(certificate, key, validity.not_after.astimezone(timezone.utc))

    def new_key(self) -> rsa.RSAPrivateKey:
        """A key that belongs to no certificate."""
        return self._keys.take()


def customer(user: str) -> x509.Name:
    """The subject CARTO writes (cartodb: lib/carto/dbdirect/certificate_manager.rb)."""
    parts = (
        (NameOID.COUNTRY_NAME, "US"),
        (NameOID.STATE_OR_PROVINCE_NAME, "New York"),
        (NameOID.LOCALITY_NAME, "New York"),
        (NameOID.ORGANIZATION_NAME, "CARTO"),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, "Customer"),
        (NameOID.COMMON_NAME, user),
    )
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


def free_name(wanted: str, user: str, taken: Iterable[str]) -> str:
    """The user's name when blank, `_<n>` appended when taken (cartodb: app/models/carto/dbdirect_certificate.rb)."""
    name = wanted.strip() or user
    names = set(taken)
    if name not in names:
        return name
    numbered = (re.fullmatch(re.escape(name) + r"_(\d+)", other) for other in names)
    return f"{name}_{max((int(match[1]) for match in numbered if match), default=0) + 1}"
