"""What the use cases need from outside, as Protocols; :mod:`.qgis` fulfils them, tests may bring their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from .accounts.saved_account import SavedAccount
from .certificates.bundle import CertificateBundle, CertificateFacts
from .postgres.connection import Connection
from .postgres.datasets import Dataset
from .secret import Secret
from .steps import Step

if TYPE_CHECKING:
    import requests


class Feedback(Protocol):
    """Progress out, cancellation in. `cancelled` is asked often and from any thread."""

    def begin(self, step: Step) -> None: ...

    def cancelled(self) -> bool: ...


class AuthDatabase(Protocol):
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


class SavedAccounts(Protocol):
    """The accounts set up on this computer, one `SavedAccount` a connection name."""

    def all(self) -> tuple[SavedAccount, ...]: ...

    def save(self, saved: SavedAccount) -> None: ...

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
