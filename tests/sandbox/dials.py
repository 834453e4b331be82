"""What the database proxy saw: each attempt, from where, as whom, and how it ended."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum


class Outcome(str, Enum):
    """How an attempt ended; all but `AUTHORIZED` are refusals."""

    AUTHORIZED = "authorized"
    ADDRESS = "address"
    NO_TLS = "no_tls"
    NO_CERTIFICATE = "no_certificate"
    REVOKED = "revoked"
    CERTIFICATE = "certificate"
    NAME = "name"
    PASSWORD = "password"
    LEFT = "left"
    FAULT = "fault"


@dataclass
class Dial:
    """One attempt. `laptop` is its pretended address at that moment; `account` is empty until the certificate named it.

    `outcome` is None while it is still undecided.
    """

    laptop: str
    account: str = ""
    outcome: Outcome | None = None


@dataclass(frozen=True)
class Counts:
    """`refused` counts by reason; `open` is how many are connected now."""

    dialled: int = 0
    authorized: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    open: int = 0


class Dials:
    """Written by the proxy's thread, read by any."""

    def __init__(self) -> None:
        self._seen: list[Dial] = []
        self._open: list[Dial] = []

    def begin(self, laptop: str) -> Dial:
        """Somebody connected."""
        dial = Dial(laptop)
        self._seen.append(dial)
        self._open.append(dial)
        return dial

    def end(self, dial: Dial) -> None:
        """The connection is closed."""
        self._open.remove(dial)

    def disregard(self, dial: Dial) -> None:
        """It was a request to cancel a query, not an attempt to get in."""
        if dial in self._seen:
            self._seen.remove(dial)

    def counts(self, laptop: str = "", account: str = "") -> Counts:
        """Of all, or of one pretended address or account. An attempt that was dropped early belongs to no account."""
        seen = [dial for dial in list(self._seen) if _matches(dial, laptop, account)]
        outcomes = Counter(dial.outcome for dial in seen if dial.outcome is not None)
        authorized = outcomes.pop(Outcome.AUTHORIZED, 0)
        still_open = sum(_matches(dial, laptop, account) for dial in list(self._open))
        return Counts(len(seen), authorized, {outcome.value: count for outcome, count in outcomes.items()}, still_open)

    def reset(self) -> None:
        """Forget what was seen; connections that are open stay counted as open."""
        self._seen.clear()


def _matches(dial: Dial, laptop: str, account: str) -> bool:
    return laptop in ("", dial.laptop) and account in ("", dial.account)
