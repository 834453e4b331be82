"""Who a database server is, as far as a person can compare it: where it is, and who vouches for it."""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class ServerIdentity:
    """`fingerprint` is SHA-256 of the authorities' certificates, as pairs of hex digits (empty: public authorities)."""

    host: str
    port: int
    fingerprint: str


def server_identity(host: str, port: int, authorities: Iterable[bytes]) -> ServerIdentity:
    """`authorities` are PEM; of several the order does not matter. Raises `ValueError` for what is no PEM."""
    ders = sorted({ssl.PEM_cert_to_DER_cert(authority.decode("ascii")) for authority in authorities})
    if not ders:
        return ServerIdentity(host, port, "")
    # Of a single certificate it is what every program shows as its SHA-256 fingerprint; here with blanks, for as one
    # word of 95 letters it would make a narrow panel wide.
    digest = hashlib.sha256(b"".join(ders)).hexdigest().upper()
    return ServerIdentity(host, port, " ".join(digest[place : place + 2] for place in range(0, len(digest), 2)))
