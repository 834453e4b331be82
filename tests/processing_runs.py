"""Run an algorithm of ours in this process, as the Processing toolbox does it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any


def run_algorithm(algorithm: type, computer: Any, inputs: dict[str, Any], **secrets: str) -> dict[str, Any]:
    """Its outputs; `secrets` go in as files. An `AssertionError` says what it said where it failed."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__(False)
            self.errors: list[str] = []

        def reportError(self, error: str, fatalError: bool = False) -> None:
            self.errors.append(error)

    context, feedback = QgsProcessingContext(), Feedback()
    with tempfile.TemporaryDirectory() as folder:
        for name, value in secrets.items():
            (Path(folder) / name).write_text(value + "\n")
        given = {**inputs, **{name: str(Path(folder) / name) for name in secrets}}
        made = algorithm(lambda: computer.use_cases).create()
        is_right, why = made.checkParameterValues(given, context)
        assert is_right, why
        outputs, succeeded = made.run(given, context, feedback)
    assert succeeded, " ".join(feedback.errors)
    return dict(outputs)
