"""What the use cases need from outside, as Protocols; :mod:`.qgis` fulfils them, tests may bring their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from .account import Account
from .certificates import CertificateBundle, CertificateFacts
from .datasets import Dataset
from .secret import Secret

if TYPE_CHECKING:
    import requests


class Step(Enum):
    """The four things that CARTO and QGIS need, in the order in which they are brought about."""

    NETWORK_ACCESS = auto()
    CERTIFICATE = auto()
    DATABASE_KEY = auto()
    CONNECTION = auto()


@dataclass(frozen=True)
class Connection:
    """A QGIS PostgreSQL connection.

    `sslmode=verify-full`, certificate by `authcfg`, password by the session's pass file.
    """

    name: str
    host: str
    port: int
    database: str
    user: str
    authcfg: str


@dataclass(frozen=True)
class Installation:
    """What this computer has of an account. Kept in QGIS's settings, so it holds ids of secrets and never a secret.

    `certificate_id` is CARTO's (empty for a bundle that was downloaded by hand), `address` the one this computer put on
    the allow-list itself (empty where it was there before), `key_name` the API key that this plugin made (empty where
    the user gave one), `authorities` the fingerprints of the CAs that QGIS trusts because of this account. Fingerprints
    are SHA-1 in lower-case hex, as QGIS names certificates.
    """

    account: Account
    connection: Connection
    certificate_id: str
    certificate_name: str
    certificate_expires: datetime
    certificate_fingerprint: str
    key_authcfg: str
    key_name: str = ""
    address: str = ""
    authorities: tuple[str, ...] = ()
    master_key_authcfg: str = ""


class Feedback(Protocol):
    """Progress out, cancellation in. `cancelled` is asked often and from any thread."""

    def begin(self, step: Step) -> None: ...

    def cancelled(self) -> bool: ...


class Vault(Protocol):
    """QGIS's authentication database.

    Every method may raise `AuthDatabaseDisabled`, `AuthDatabaseLocked`, `AuthDatabaseNotWritable`, or `Cancelled` when
    the user cancels the master password. Ids are reserved first and used later, so that a journal can name them before
    they exist.
    """

    def unlock(self) -> None: ...

    def new_id(self) -> str: ...

    def store_certificate(self, authcfg: str, bundle: CertificateBundle, label: str) -> None: ...

    def replace_certificate(self, authcfg: str, bundle: CertificateBundle) -> None: ...

    def certificate(self, authcfg: str) -> CertificateFacts | None: ...

    def remove_certificate(self, authcfg: str) -> None: ...

    def remove_identity(self, fingerprint: str) -> None: ...

    def trust(self, authorities: Iterable[bytes]) -> tuple[str, ...]:
        """Returns the fingerprints of those that were not trusted before: what an undo has to `distrust`."""
        ...

    def is_trusted(self, authority: bytes) -> bool: ...

    def distrust(self, fingerprint: str) -> None: ...

    def store_key(self, authcfg: str, user: str, key: Secret, label: str) -> None: ...

    def key(self, authcfg: str) -> Secret | None: ...

    def remove_key(self, authcfg: str) -> None: ...


class Connections(Protocol):
    """QGIS's PostgreSQL connections."""

    def save(self, connection: Connection) -> None: ...

    def exists(self, name: str) -> bool: ...

    def remove(self, name: str) -> None: ...


class Installations(Protocol):
    """The accounts set up on this computer, one `Installation` a connection name."""

    def all(self) -> tuple[Installation, ...]: ...

    def save(self, installation: Installation) -> None: ...

    def remove(self, connection_name: str) -> None: ...


class PassFile(Protocol):
    """The file in which libpq finds the API keys of this session."""

    def set_key(self, connection: Connection, key: Secret) -> None: ...

    def forget(self, connection: Connection) -> None: ...


class Database(Protocol):
    """Dials a connection through libpq, once a call; errors are `errors.DatabaseError`s."""

    def probe(self, connection: Connection, feedback: Feedback) -> None: ...

    def datasets(self, connection: Connection, feedback: Feedback) -> tuple[Dataset, ...]: ...


class Http(Protocol):
    """Gives a `requests` session that goes the way QGIS goes to the network and stops when `feedback` is cancelled."""

    def __call__(self, feedback: Feedback) -> requests.Session: ...
