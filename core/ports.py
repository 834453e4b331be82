"""What the use cases need from outside, as Protocols; :mod:`.qgis` fulfils them, tests may bring their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    import requests

    from .accounts.saved_account import SavedAccount
    from .accounts.saved_account_json import EarlierAccount
    from .carto.api_keys import TableGrant
    from .certificates.bundle import CertificateBundle, CertificateFacts
    from .exports.export import Export
    from .postgres.connection import Connection, Credentials
    from .postgres.contents import LookedInto
    from .postgres.datasets import Dataset
    from .postgres.examination import Examination
    from .secret import Secret
    from .steps import Notice, Step
    from .use_cases.diagnosis import Finding


class Cancellation(Protocol):
    """Whether the user wants it stopped; asked often and from any thread."""

    def cancelled(self) -> bool: ...


class Feedback(Cancellation, Protocol):
    """Progress out, cancellation in."""

    def begin(self, step: Step) -> None: ...

    def tell(self, notice: Notice) -> None: ...

    def found(self, finding: Finding) -> None: ...


class AuthDatabase(Protocol):
    """QGIS's authentication database.

    Every method may raise `AuthDatabaseDisabled`, `AuthDatabaseLocked`, `AuthDatabaseNotWritable`, or `Cancelled` when
    the user cancels the master password. Ids are reserved first and used later, so that a journal can name them before
    they exist. A certificate is named by its fingerprint.
    """

    def require_enabled(self) -> None:
        """Nothing, where it can be used at all; nobody is asked for anything."""
        ...

    def require_writable(self) -> None:
        """Nothing, where something could be stored at this moment."""
        ...

    def unlock(self) -> None: ...

    def is_unlocked(self) -> bool: ...

    def new_id(self) -> str: ...

    def store_identity(self, bundle: CertificateBundle) -> None: ...

    def has_identity(self, fingerprint: str) -> bool: ...

    def identity(self, fingerprint: str) -> tuple[bytes, Secret] | None:
        """Certificate and private key as PEM."""
        ...

    def certificate(self, fingerprint: str) -> CertificateFacts | None: ...

    def remove_identity(self, fingerprint: str) -> None: ...

    def store_key(self, authcfg: str, user: str, key: Secret, label: str) -> None: ...

    def key(self, authcfg: str) -> Secret | None: ...

    def remove_config(self, authcfg: str) -> None: ...

    def authorities(self) -> tuple[str, ...]:
        """The certificate authorities that are kept there, as PEM."""
        ...

    def distrust(self, fingerprint: str) -> None: ...


class Connections(Protocol):
    """QGIS's PostgreSQL connections."""

    def save(self, connection: Connection) -> None: ...

    def save_as(self, connection: Connection, name: str) -> None:
        """Save it under another name, too, with what the user has set for it."""
        ...

    def require_usable(self, name: str) -> None: ...

    def exists(self, name: str) -> bool: ...

    def is_saved(self, connection: Connection) -> bool: ...

    def remove(self, name: str, service: str) -> None: ...


class SavedAccounts(Protocol):
    """The accounts set up on this computer, one `SavedAccount` a connection name."""

    def all(self) -> tuple[SavedAccount, ...]: ...

    def save(self, saved: SavedAccount) -> None: ...

    def remove(self, connection_name: str) -> None: ...

    def rename(self, before: str, saved: SavedAccount, exports: Iterable[Export] = ()) -> None:
        """Keep it, and its exports, in place of what was kept under another name: at once, or not at all."""
        ...

    def of_0_1_0(self) -> tuple[EarlierAccount, ...]: ...

    def remove_of_0_1_0(self, connection_name: str) -> None: ...


class Profile(Protocol):
    """Tells this QGIS profile on this computer from every other, a copy of it included."""

    def id(self) -> str:
        """Eight hexadecimal digits, made when first asked for. Raises `SettingsNotWritable`."""
        ...

    def known_id(self) -> str:
        """The same; empty where nobody has asked for it yet."""
        ...


class Exports(Protocol):
    """What was exported for other programs, one `Export` a folder."""

    def all(self) -> tuple[Export, ...]: ...

    def save(self, export: Export) -> None: ...

    def remove(self, folder: Path) -> None: ...


class Services(Protocol):
    """The services by which the dials of this session find host, certificate and API key."""

    def begin(self) -> None: ...

    def open(self, saved: SavedAccount) -> None: ...

    def adopt(self, saved: SavedAccount, credentials: Credentials) -> None: ...

    def outdate(self, service: str) -> None:
        """Say that whatever has signed in with its key before this moment cannot do so again."""
        ...

    def forget(self, service: str) -> None: ...

    def trial(self, connection: Connection, credentials: Credentials) -> AbstractContextManager[Connection]:
        """The connection under another service's name, gone at the end: to prove credentials before they are used."""
        ...


class Database(Protocol):
    """Dials a connection whose service is open through libpq, once a call; errors are `errors.DatabaseError`s."""

    def probe(self, connection: Connection, feedback: Feedback) -> None: ...

    def examine(self, connection: Connection, feedback: Feedback) -> Examination: ...

    def datasets(self, connection: Connection, feedback: Feedback) -> tuple[Dataset, ...]: ...

    def contents(
        self, connection: Connection, datasets: Sequence[Dataset], sample: bool, feedback: Feedback
    ) -> LookedInto: ...

    def grantable_tables(self, connection: Connection, feedback: Feedback) -> tuple[TableGrant, ...]: ...


class Http(Protocol):
    """Gives a `requests` session that goes the way QGIS goes to the network and stops when it is cancelled."""

    def __call__(self, cancellation: Cancellation, /) -> requests.Session: ...
