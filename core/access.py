"""The use cases: what people come for, each step with its undo."""

from __future__ import annotations

from dataclasses import dataclass

from .account import Account
from .addresses import AllowList
from .certificates import CertificateBundle
from .datasets import Dataset
from .ports import Feedback, Installation
from .readiness import Facts
from .secret import Secret


@dataclass(frozen=True)
class ConnectRequest:
    """What `connect` may use. Whatever is missing is found, made or asked of CARTO with the master key.

    `bundle` is a certificate that the user brought (then no master key is needed), `address` the public address to allow (empty: found out),
    `connection_name` what the QGIS connection will be called (empty: “CARTO ” and the account), `writable` whether an API key that is made
    may change tables.
    """

    account: Account
    master_key: Secret | None = None
    database_key: Secret | None = None
    bundle: CertificateBundle | None = None
    address: str = ""
    connection_name: str = ""
    certificate_name: str = ""
    writable: bool = False
    keep_master_key: bool = False


@dataclass(frozen=True)
class Connected:
    """Where `connect` arrived; `address` is the allowed public address, empty where it was not needed or not found."""

    installation: Installation
    address: str
    facts: Facts


class Access:
    """Connect an account, look at it, take it away again."""

    def connect(self, request: ConnectRequest, feedback: Feedback) -> Connected:
        """Bring everything that is missing into place and prove it by one dial; on any error everything is as it was before."""
        raise NotImplementedError

    def register_address(
        self, account: Account, master_key: Secret, feedback: Feedback, address: str = "", replace_own: bool = True
    ) -> tuple[str, AllowList]:
        """Put this computer's address on the allow-list; returns it and the list as CARTO now has it."""
        raise NotImplementedError

    def survey(self, installation: Installation, master_key: Secret | None, feedback: Feedback) -> Facts:
        """Find out how things stand, changing nothing; what needs the master key stays None without it."""
        raise NotImplementedError

    def diagnose(self, installation: Installation, feedback: Feedback) -> None:
        """Dial once; raises the `DatabaseError`, `BundleError` or `AuthDatabaseError` that says what is wrong."""
        raise NotImplementedError

    def datasets(self, installation: Installation, feedback: Feedback) -> tuple[Dataset, ...]:
        """The tables that the stored API key may read."""
        raise NotImplementedError

    def disconnect(self, installation: Installation, master_key: Secret | None, feedback: Feedback) -> None:
        """Take everything of the account off this computer; with the master key also revoke its certificate and API key at CARTO."""
        raise NotImplementedError
