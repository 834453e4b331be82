"""What the dock turns to."""

from __future__ import annotations

from enum import Enum, auto


class Page(Enum):
    """FIRST_RUN is where accounts are added, also a second one."""

    FIRST_RUN = auto()
    ACCOUNT = auto()
