"""Processing's algorithms, by their own dialogs."""

from __future__ import annotations

from typing import Any

import processing
from qgis.core import QgsProject

from ..play import Act, Until
from ..stage import Stage

_LAYER = "INPUT"


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
