"""How long an exchange may take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from urllib3.util import Timeout


@dataclass(frozen=True)
class TimeLimits:
    """In seconds: until TLS stands, then between two signs of life, and in all."""

    connect_s: float = 10.0
    read_s: float = 30.0
    total_s: float = 120.0

    @classmethod
    def of(cls, timeout: Any) -> TimeLimits:
        """As callers of `requests` write them: a number, a pair, a `urllib3.Timeout`.

        None stands for the usual limit, as a whole and for each part.
        """
        if isinstance(timeout, Timeout):
            return cls._with(timeout.connect_timeout, timeout.read_timeout, timeout.total)
        connect_s, read_s = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        return cls._with(connect_s, read_s, None)

    @classmethod
    def _with(cls, connect_s: float | None, read_s: float | None, total_s: float | None) -> TimeLimits:
        return cls(
            cls.connect_s if connect_s is None else connect_s,
            cls.read_s if read_s is None else read_s,
            cls.total_s if total_s is None else total_s,
        )
