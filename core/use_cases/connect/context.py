"""What the steps of one `connect` share: who asks, what was found, and the journal that lists what to undo."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ...accounts.saved_account import SavedAccount
from ...carto.allow_list import AllowList
from ...carto.answers import Certificate
from ...carto.api import CartoApi
from ...carto.api_keys import ApiKey
from ...certificates.reader import Bundle
from ...journal.journal import Operation, UndoKind
from ...ports import Feedback
from ..environment import Environment
from ..made_at_carto import made_at_carto
from .request import ConnectRequest


@dataclass(frozen=True)
class Findings:
    """What CARTO and the address service said, asked once at the beginning; None without a master key."""

    address: str | None = None
    allow_list: AllowList | None = None
    certificates: tuple[Certificate, ...] | None = None
    api_keys: tuple[ApiKey, ...] | None = None


@dataclass(frozen=True)
class ConnectContext:
    """One run, as far as it has come.

    `api` is None without a master key; `existing` is the saved account that is there already, if any; `brought` is a
    certificate of the user's own, or only the authorities of a server; `own_address` the entry of the allow-list that
    is this computer's own, empty if none is; `allow_list` how the list is by now.
    """

    environment: Environment
    request: ConnectRequest
    api: CartoApi | None
    operation: Operation
    findings: Findings
    existing: SavedAccount | None
    feedback: Feedback
    brought: Bundle | None = None
    own_address: str = ""
    allow_list: AllowList | None = None

    def unique_name(self, wanted: str = "") -> str:
        """A name for something at CARTO, `wanted` or one of ours, with a random end."""
        return f"{wanted}-{secrets.token_hex(3)}" if wanted else self.environment.unique_name("qgis")

    @contextmanager
    def made_at_carto(self, kind: UndoKind, name: str) -> Iterator[None]:
        """Journal that `name` is about to be made at CARTO; resolved as soon as it is known whether it was.

        What comes of it is to be stored here, so nothing is made where that could not be.
        """
        self.environment.auth_database.require_writable()
        with made_at_carto(self.operation, kind, name):
            yield
