"""What the network between clients and the database is like."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Network:
    """`delay_ms` each way between clients and database; `silent`: who is not allowed is never answered, not dropped.

    `tls` is the only version that is spoken (`1.2`, `1.3`; empty: both).
    """

    delay_ms: float = 0.0
    silent: bool = False
    tls: str = ""
