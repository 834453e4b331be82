"""Which link of the chain between this computer and the tables broke."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from ..accounts.errors import AuthDatabaseError
from ..certificates.errors import BundleError
from ..errors import DirectSqlError
from ..postgres import errors


class Link(Enum):
    """The links, in the order in which a dial passes them.

    Their words are a public interface of the Processing algorithm `diagnose`.
    """

    AUTH_DATABASE = auto()
    OWN_CERTIFICATE = auto()
    NAME = auto()
    NETWORK = auto()
    ADDRESS = auto()
    SERVER_CERTIFICATE = auto()
    DATABASE_KEY = auto()
    GRANTS = auto()
    NONE = auto()

    @property
    def word(self) -> str:
        """Its name as the algorithm gives it, such as `own_certificate`."""
        return self.name.lower()


# The first class that fits counts, so special ones stand before general ones.
_STAGES: tuple[tuple[type[DirectSqlError], Link], ...] = (
    (AuthDatabaseError, Link.AUTH_DATABASE),
    (BundleError, Link.OWN_CERTIFICATE),
    (errors.ServiceNotOpen, Link.AUTH_DATABASE),
    (errors.CertificateRefused, Link.OWN_CERTIFICATE),
    (errors.DatabaseHostNotFound, Link.NAME),
    (errors.AddressNotAllowed, Link.ADDRESS),
    (errors.DatabaseNotTrusted, Link.SERVER_CERTIFICATE),
    (errors.DatabaseNameMismatch, Link.SERVER_CERTIFICATE),
    (errors.DatabaseKeyRefused, Link.DATABASE_KEY),
    (errors.DatabaseUserUnknown, Link.DATABASE_KEY),
    (errors.DatabaseMissing, Link.GRANTS),
    (errors.GrantMissing, Link.GRANTS),
)


@dataclass(frozen=True)
class Diagnosis:
    """`stage` is the broken link (NONE: all hold), `error` what was met there."""

    stage: Link
    error: DirectSqlError | None = None

    @property
    def ok(self) -> bool:
        return self.error is None


def diagnosis_of(error: DirectSqlError) -> Diagnosis:
    """The link at which such an error is met; what fits none else is the network's."""
    return Diagnosis(next((stage for kind, stage in _STAGES if isinstance(error, kind)), Link.NETWORK), error)
