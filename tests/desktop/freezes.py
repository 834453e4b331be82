"""The report on how long QGIS's event loop stood still in each story."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


class Freezes:
    """By story and act: the longest pause, and the longest that the plugin's own code made."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stories: dict[str, list[dict[str, Any]]] = {}

    def add(self, story: str, pauses: list[dict[str, Any]]) -> None:
        """Note a story's figures, and write them down."""
        self._stories.setdefault(story, []).extend(pauses)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(self._stories, indent=1), encoding="utf-8")

    def lines(self) -> list[str]:
        """For the terminal."""
        if not self._stories:
            return []
        return ["Longest time the window stood still (all; by the plugin's code):", *map(self._line, self._stories)]

    def _line(self, story: str) -> str:
        acts = self._stories[story]
        longest = max(acts, key=lambda act: act["longest"]["ms"])
        ours = max(acts, key=lambda act: act["ours"]["ours_ms"])
        where = ", ".join(ours["ours"]["where"][:3])
        return (
            f"  {longest['longest']['ms']:5.0f} ms ({longest['act']}); {ours['ours']['ours_ms']:5.0f} ms "
            f"({ours['act']}: {where})  {story}"
        )
