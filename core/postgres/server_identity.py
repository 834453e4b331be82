"""Who a database server is, as far as a person can compare it: where it is, and who vouches for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ServerIdentity:
    """`fingerprint` is SHA-256 of the authority's certificate, as pairs of hex digits with blanks between.

    Of several authorities, they follow each other in order, with commas; where public ones vouch, it is empty.
    """

    host: str
    port: int
    fingerprint: str
