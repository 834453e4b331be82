"""How long a certificate still lives, and when it is time to renew it: by shares of its lifetime, not by days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

NOTICE_SHARE = 3
MESSAGE_SHARE = 10


class Stage(Enum):
    """`NOTICE` from a third of the lifetime left on, `URGENT` from a tenth on."""

    FUTURE = "future"
    FINE = "fine"
    NOTICE = "notice"
    URGENT = "urgent"
    OVER = "over"


@dataclass(frozen=True)
class Lifetime:
    """From `starts` to `ends`, both with a time zone."""

    starts: datetime
    ends: datetime

    @property
    def renewal_time(self) -> datetime:
        """From when on it should be renewed."""
        return self.ends - (self.ends - self.starts) / NOTICE_SHARE

    def stage(self, now: datetime) -> Stage:
        """Where it stands at this time."""
        if now >= self.ends:
            return Stage.OVER
        if now < self.starts:
            return Stage.FUTURE
        if now >= self.ends - (self.ends - self.starts) / MESSAGE_SHARE:
            return Stage.URGENT
        return Stage.NOTICE if now >= self.renewal_time else Stage.FINE
