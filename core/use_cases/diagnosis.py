"""Which link of the chain between this computer and the tables broke: the links, and what was found at each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Callable

from ..accounts.errors import AuthDatabaseError, ClockWrong
from ..certificates.errors import BundleError
from ..errors import DirectSqlError
from ..postgres import errors


class Link(Enum):
    """The links, in the order in which they are looked at.

    Their words are a public interface of the Processing algorithm `diagnose`.
    """

    AUTH_DATABASE = auto()
    OWN_CERTIFICATE = auto()
    NAME = auto()
    NETWORK = auto()
    ADDRESS = auto()
    TLS = auto()
    SERVER_CERTIFICATE = auto()
    DATABASE_KEY = auto()
    DATABASE = auto()
    POSTGIS = auto()
    GRANTS = auto()
    CLOCK = auto()
    NONE = auto()

    @property
    def word(self) -> str:
        """Its name as the algorithm gives it, such as `own_certificate`."""
        return self.name.lower()


# The first class that fits counts, so special ones stand before general ones.
_STAGES: tuple[tuple[type[DirectSqlError], Link], ...] = (
    (ClockWrong, Link.CLOCK),
    (AuthDatabaseError, Link.AUTH_DATABASE),
    (BundleError, Link.OWN_CERTIFICATE),
    (errors.ServiceNotOpen, Link.AUTH_DATABASE),
    (errors.CertificateRefused, Link.OWN_CERTIFICATE),
    (errors.DatabaseHostNotFound, Link.NAME),
    (errors.AddressNotAllowed, Link.ADDRESS),
    (errors.TlsNotOffered, Link.TLS),
    (errors.NotPostgres, Link.TLS),
    (errors.TlsNotShared, Link.TLS),
    (errors.DatabaseStalled, Link.NETWORK),
    (errors.DatabaseNotTrusted, Link.SERVER_CERTIFICATE),
    (errors.DatabaseNameMismatch, Link.SERVER_CERTIFICATE),
    (errors.DatabaseKeyRefused, Link.DATABASE_KEY),
    (errors.DatabaseUserUnknown, Link.DATABASE_KEY),
    (errors.DatabaseMissing, Link.DATABASE),
    (errors.PostgisMissing, Link.POSTGIS),
    (errors.GrantMissing, Link.GRANTS),
    (errors.NothingReadable, Link.GRANTS),
)


@dataclass(frozen=True)
class Finding:
    """What was found at a link: `figure` is a template for `translate("Diagnosis", …)`, `values` fill it.

    `error` is what broke it; None: it holds.
    """

    link: Link
    figure: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    error: DirectSqlError | None = None

    def text(self, translated: Callable[[str, str], str] = lambda _context, text: text) -> str:
        """The figure, or the error's sentence, in a language."""
        if self.error is not None:
            return self.error.text(translated)
        return translated("Diagnosis", self.figure).format(**self.values) if self.figure else ""


@dataclass(frozen=True)
class Diagnosis:
    """`stage` is the broken link (NONE: all hold), `error` what was met there, `findings` what was seen on the way."""

    stage: Link
    error: DirectSqlError | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        return self.error is None


def link_of(error: DirectSqlError) -> Link:
    """The link at which such an error is met; what fits none else is the network's."""
    return next((stage for kind, stage in _STAGES if isinstance(error, kind)), Link.NETWORK)


def diagnosis_of(error: DirectSqlError, findings: tuple[Finding, ...] = ()) -> Diagnosis:
    """What an error says of the chain."""
    return Diagnosis(link_of(error), error, findings)
