"""Whoever sits before QGIS."""

from __future__ import annotations

from collections.abc import Sequence

from ..play import Act, Until
from ..stage import Stage


def will_answer(stage: Stage, answers: Sequence[str | None]) -> Act:
    """What to type when QGIS asks for its master password, one each time; None is a click on Cancel."""
    stage.watcher.answers = list(answers)
    yield Until("the window is there", stage.window.isVisible)
