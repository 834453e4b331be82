"""What the plugin's algorithms have in common: use cases, errors and help in the terms of Processing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtGui import QIcon

from ...core.errors import DirectSqlError
from ..icon import plugin_icon
from ..tasks.waiting import away_from_gui_thread
from ..text import translate
from .feedback import UseCaseFeedback
from .secret_parameter import SecretParameter, refusal_of

if TYPE_CHECKING:
    from ...core.use_cases.use_cases import UseCases


class DirectSqlAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that runs use cases. `use_cases` is called when it runs, for it loads what start-up must not."""

    def __init__(self, use_cases: Callable[[], UseCases]) -> None:
        super().__init__()
        self._use_cases = use_cases

    def createInstance(self) -> DirectSqlAlgorithm:
        return type(self)(self._use_cases)

    def icon(self) -> QIcon:
        return plugin_icon()

    def tags(self) -> list[str]:
        """Other words by which people look for it."""
        return [*translate("Processing", "carto,postgresql,postgis,database").split(","), *self.keywords()]

    def keywords(self) -> list[str]:
        """Those of this algorithm alone."""
        return []

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # A model would write every parameter into its log, keys among them.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.SkipGenericModelLogging

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Before anything runs, and before Processing's own words, which would not say why a secret is refused."""
        for parameter in self.parameterDefinitions():
            if isinstance(parameter, SecretParameter):
                refusal = refusal_of(parameter.name(), self.parameterAsString(parameters, parameter.name(), context))
                if refusal:
                    return False, refusal
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> dict[str, Any]:
        feedback = feedback or QgsProcessingFeedback()
        try:
            given, heard = Given(self, parameters, context), UseCaseFeedback(feedback)
            result = away_from_gui_thread(lambda: self.run_use_case(self._use_cases(), given, heard))
            return self.outputs(result, given)
        except DirectSqlError as error:
            if error.detail:
                feedback.pushDebugInfo(error.detail)
            raise QgsProcessingException(f"{error.text(translate)} {error.cure_text(translate)}".strip()) from error

    def run_use_case(self, use_cases: UseCases, given: Given, feedback: UseCaseFeedback) -> Any:
        """What the algorithm is for, away from the GUI thread. `DirectSqlError`s reach the user with cause and cure."""
        raise NotImplementedError

    def outputs(self, result: Any, given: Given) -> dict[str, Any]:
        """The algorithm's outputs, made of what `run_use_case` returned, in the thread that Processing runs it in."""
        return dict(result)


class Given:
    """The parameters of one run, each read by its kind; what is not given is an empty text."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context

    def text(self, name: str) -> str:
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context) or "").strip()

    def number(self, name: str) -> int:
        return int(self.algorithm.parameterAsInt(self.parameters, name, self.context))

    def flag(self, name: str) -> bool:
        return bool(self.algorithm.parameterAsBool(self.parameters, name, self.context))
