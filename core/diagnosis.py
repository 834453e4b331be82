"""Which link of the chain between this computer and the tables broke."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from . import errors
from .errors import DirectSqlError


class Stage(Enum):
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
_STAGES: tuple[tuple[type[DirectSqlError], Stage], ...] = (
    (errors.AuthDatabaseError, Stage.AUTH_DATABASE),
    (errors.BundleError, Stage.OWN_CERTIFICATE),
    (errors.CertificateRefused, Stage.OWN_CERTIFICATE),
    (errors.DatabaseHostNotFound, Stage.NAME),
    (errors.AddressNotAllowed, Stage.ADDRESS),
    (errors.DatabaseNotTrusted, Stage.SERVER_CERTIFICATE),
    (errors.DatabaseNameMismatch, Stage.SERVER_CERTIFICATE),
    (errors.DatabaseKeyRefused, Stage.DATABASE_KEY),
    (errors.GrantMissing, Stage.GRANTS),
)


@dataclass(frozen=True)
class Diagnosis:
    """`stage` is the broken link (NONE: all hold), `error` what was met there."""

    stage: Stage
    error: DirectSqlError | None = None

    @property
    def ok(self) -> bool:
        return self.error is None


def diagnosis_of(error: DirectSqlError) -> Diagnosis:
    """The link at which such an error is met; what fits none else is the network's."""
    return Diagnosis(next((stage for kind, stage in _STAGES if isinstance(error, kind)), Stage.NETWORK), error)
