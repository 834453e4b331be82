"""A text parameter whose value no history, log or generated script shows."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterString


class SecretParameter(QgsProcessingParameterString):
    """Processing writes parameters into its history and log through these methods; they answer with an empty text."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__(name, description, optional=True)

    def valueAsPythonString(self, value: Any, context: Any) -> str:
        return "''"

    def valueAsJsonObject(self, value: Any, context: Any) -> str:
        return ""

    def valueAsString(self, value: Any, context: Any, ok: bool = True) -> tuple[str, bool]:
        return "", True

    def clone(self) -> SecretParameter:
        copy = SecretParameter(self.name(), self.description())
        copy.setHelp(self.help())
        return copy
