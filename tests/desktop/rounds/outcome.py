"""How one round went, in words and figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Fate(str, Enum):
    """What became of QGIS; all but `WELL` are failures."""

    WELL = "well"
    INCOMPLETE = "incomplete"
    HUNG = "hung"
    CRASHED = "crashed"


@dataclass(frozen=True)
class Outcome:
    """One round. `dialled` and `connected` are as the database saw it; `interrupted` dials were given up from here.

    `left` names files in the temporary folder that QGIS left there although it ended well, `requests` counts those of
    the other plugin.
    """

    name: str
    fate: Fate
    seconds: float
    detail: str = ""
    dialled: int = 0
    connected: int = 0
    interrupted: int = 0
    left: tuple[str, ...] = ()
    dialogs: tuple[str, ...] = ()
    requests: int = 0

    def problems(self) -> list[str]:
        """What a user, or the server, would complain about."""
        found = [] if self.fate is Fate.WELL else [f"{self.fate.value}: {self.detail}"]
        if self.dialled - self.interrupted != self.connected:
            found.append(f"{self.dialled} dials for {self.connected} connections, {self.interrupted} interrupted")
        found += [f"left: {name}" for name in self.left]
        return found + [f"dialog: {dialog}" for dialog in self.dialogs]


def figures(outcomes: Iterable[Outcome]) -> dict[str, object]:
    """Many rounds in a few figures."""
    rounds = list(outcomes)
    seconds = sorted(one.seconds for one in rounds) or [0.0]
    return {
        "rounds": len(rounds),
        **{fate.value: sum(one.fate is fate for one in rounds) for fate in Fate},
        "dials": sum(one.dialled for one in rounds),
        "connections": sum(one.connected for one in rounds),
        "dials interrupted by the end": sum(one.interrupted for one in rounds),
        "files left": sum(len(one.left) for one in rounds),
        "dialogs": sum(len(one.dialogs) for one in rounds),
        "requests of the other plugin": sum(one.requests for one in rounds),
        "seconds a round": f"{seconds[len(seconds) // 2]:.1f} ({seconds[0]:.1f} to {seconds[-1]:.1f})",
    }
