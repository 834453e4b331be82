"""What `cryptography` raises for input that it cannot read: it has no root class, and versions 38 to 46 differ."""

from __future__ import annotations

from cryptography import x509
from cryptography.exceptions import InternalError, UnsupportedAlgorithm

UNREADABLE = (
    ValueError,
    TypeError,
    OverflowError,
    InternalError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)
