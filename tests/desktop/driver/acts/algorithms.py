"""Processing's algorithms, by their own dialogs, or as these run them."""

from __future__ import annotations

from typing import Any

import processing
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from ..play import Act, Until
from ..stage import Stage

_LAYER = "INPUT"
_LONGEST_S = 180.0  # others may be at work on the account


def run(stage: Stage, algorithm: str, inputs: dict[str, Any], layer: str = "") -> Act:
    """Open an algorithm's dialog, click Run, and wait; returns whether it went well. `layer` is its input."""
    found = QgsProject.instance().mapLayersByName(layer)
    dialog = processing.createAlgorithmDialog(algorithm, {**inputs, **({_LAYER: found[0].id()} if found else {})})
    finished: list[bool] = []
    dialog.algorithmFinished.connect(lambda successful, _results: finished.append(successful))
    dialog.show()
    button = yield Until("Run can be clicked", lambda: dialog.isVisible() and dialog.runButton())
    yield stage.click(button)
    yield Until(f"{algorithm} has ended", lambda: finished)
    dialog.close()
    return finished[0]


def attempt(stage: Stage, algorithm: str, inputs: dict[str, Any]) -> Act:
    """Run an algorithm in the background, as its dialog does; returns what it said if it failed, else nothing."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    found = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    task = QgsProcessingAlgRunnerTask(found, inputs, context, feedback)
    finished: list[bool] = []
    task.executed.connect(lambda successful, _results: finished.append(successful))
    QgsApplication.taskManager().addTask(task)
    yield Until(f"{algorithm} has ended", lambda: finished, _LONGEST_S)
    yield Until("the window is there", stage.window.isVisible)
    return "" if finished[0] else feedback.textLog() or "It failed without a word."
