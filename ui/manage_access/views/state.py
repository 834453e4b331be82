"""Everything that the dialog shows, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from ....core.accounts.readiness import State
from ...cures import Problem
from ...widgets.question_panel import Question

if TYPE_CHECKING:
    from ....core.carto.api_keys import TableGrant
    from ....core.use_cases.addresses import Addresses
    from ....core.use_cases.api_keys import KeyEntry
    from ....core.use_cases.certificates import CertificateEntry


class AccessPage(Enum):
    """The pages, in the order of the list on the left."""

    ACCOUNTS = auto()
    ADDRESSES = auto()
    CERTIFICATES = auto()
    KEYS = auto()


@dataclass(frozen=True)
class AccountRow:
    """A connection to an account; `expires` is when its certificate does (None: it has none).

    `is_managed`: there is a CARTO that keeps its addresses, certificates and keys; `entry` is the address or network
    on its list that let this computer in (empty: none).
    """

    name: str
    label: str
    state: State
    expires: datetime | None
    is_managed: bool = True
    entry: str = ""


@dataclass(frozen=True)
class Said:
    """What has just happened; `undo` is the label of the button that takes it back (empty: none)."""

    text: str
    undo: str = ""


@dataclass(frozen=True)
class KeyDraft:
    """A key that is being made, or one whose tables are changed.

    `tables` are those that can be granted (None: not known yet), `chosen` what is granted at first. `replaces` is the
    name of the key whose place it takes (empty: of none), `connection` the one that will sign in with it (empty: none).
    """

    replaces: str = ""
    connection: str = ""
    tables: tuple[TableGrant, ...] | None = None
    chosen: tuple[TableGrant, ...] = ()


@dataclass(frozen=True)
class AccessState:
    """`current` names the connection whose account is shown; lists are None until they were fetched.

    `running` says what is being done, `asks_key` that the master key is asked for, `removing` that it is asked what
    goes along with the account.
    """

    page: AccessPage = AccessPage.ACCOUNTS
    accounts: tuple[AccountRow, ...] = ()
    current: str = ""
    running: str = ""
    problem: Problem | None = None
    said: Said | None = None
    question: Question | None = None
    asks_key: bool = False
    removing: bool = False
    master_key_known: bool = False
    addresses: Addresses | None = None
    certificates: tuple[CertificateEntry, ...] | None = None
    keys: tuple[KeyEntry, ...] | None = None
    draft: KeyDraft | None = None

    @property
    def is_managed(self) -> bool:
        """Whether the account that is shown has a CARTO that can be asked."""
        return all(row.is_managed for row in self.accounts if row.name == self.current)
