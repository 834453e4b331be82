"""What the network between clients and the database is like."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Network:
    """`delay_ms` each way between clients and database; `silent`: who is not allowed is never answered, not dropped."""

    delay_ms: float = 0.0
    silent: bool = False
