"""What the steps of one `connect` share: who asks, what was found, and the journal that lists what to undo."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ..addresses import AllowList
from ..api_keys import ApiKey
from ..carto_answers import Certificate
from ..carto_api import CartoApi
from ..connect_request import ConnectRequest
from ..errors import AnswerLost, AnswerTimeout, Cancelled, CartoFailed, DirectSqlError
from ..journal import Operation, Undo, UndoKind
from ..outside import Outside
from ..ports import Installation

GATEWAY_FAILURES = (502, 503, 504)  # the gateway gave up; what is behind it perhaps did not


@dataclass(frozen=True)
class Found:
    """What CARTO and the address service said, asked once at the beginning; None without a master key."""

    address: str | None = None
    allow_list: AllowList | None = None
    certificates: tuple[Certificate, ...] | None = None
    api_keys: tuple[ApiKey, ...] | None = None


@dataclass(frozen=True)
class Run:
    """One run, as far as it has come.

    `api` is None without a master key; `existing` is the installation that is there already, if any; `own_address` the
    entry of the allow-list that is this computer's own, empty if none is; `allow_list` how the list is by now.
    """

    outside: Outside
    request: ConnectRequest
    api: CartoApi | None
    operation: Operation
    found: Found
    existing: Installation | None
    own_address: str = ""
    allow_list: AllowList | None = None

    def unique_name(self, wanted: str = "") -> str:
        """A name for something at CARTO.

        Its random end lets it be found again when the answer that told of it is lost.
        """
        return f"{wanted or f'qgis-{self.outside.computer}'}-{secrets.token_hex(3)}"

    @contextmanager
    def made_at_carto(self, kind: UndoKind, name: str) -> Iterator[None]:
        """Journal that `name` is about to be made at CARTO; settled as soon as it is known whether it was."""
        undo = self.operation.will(Undo(kind, name, settled=False))
        try:
            yield
        except DirectSqlError as error:
            if not _may_still_happen(error):
                self.operation.settle(undo)
            raise
        self.operation.settle(undo)


def _may_still_happen(error: DirectSqlError) -> bool:
    """Whether the server may go on with a request although this error came in place of its answer."""
    if isinstance(error, CartoFailed):
        return error.facts.get("status") in GATEWAY_FAILURES
    return isinstance(error, (AnswerLost, AnswerTimeout, Cancelled))
