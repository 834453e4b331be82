"""One wish for layers while it is fulfilled: they are made in a thread of ours, then put into the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.errors import DirectSqlError
from ..tasks import layers
from ..tasks.layer_addition import LayerAddition

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..tasks.task_runner import TaskRunner
    from .layer_controller import Wish


class LayerWork(QObject):
    """`made` says what came of the datasets, or `failed` why nothing did; `ended` comes last, however it went.

    By then all the layers are in the project, or those that were there when it was cancelled; then comes `then`.
    """

    made = pyqtSignal(object)
    failed = pyqtSignal(DirectSqlError)
    ended = pyqtSignal()

    def __init__(self, tasks: TaskRunner, wish: Wish, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("cartoDirectSqlLayerWork")
        self.wish = wish
        self._is_cancelled = False
        self._layers: tuple[QgsVectorLayer, ...] = ()
        self._addition: LayerAddition | None = None
        self._project = QgsProject.instance()
        self._project.cleared.connect(self.cancel)  # the next project is not the one that they were wanted for
        self._task = tasks.start(layers.make_layers(wish.saved, wish.datasets, wish.shape, wish.measured))
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self.failed)
        self._task.ended.connect(self._add)

    def cancel(self) -> None:
        """Make and add no more; what the project has by now it keeps."""
        self._is_cancelled = True
        if self._addition is not None:
            self._addition.stop()
        else:
            self._task.cancel()

    def _take(self, made: layers.Made) -> None:
        if not self._is_cancelled:
            self._layers = made.layers
            self.made.emit(made)

    def _add(self) -> None:
        self._project.cleared.disconnect(self.cancel)  # from here on the addition looks after that
        self._addition = LayerAddition(self._layers, self.wish.place, self)
        self._addition.ended.connect(self._end)
        self._addition.begin()

    def _end(self, added: list[QgsVectorLayer]) -> None:
        self.ended.emit()  # first: QGIS lets people go on while it opens a table
        self.deleteLater()
        if added and self.wish.then is not None:
            self.wish.then(added)
