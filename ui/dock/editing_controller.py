"""Layers follow a key that may change more than the one before it: those that are open, and those that come later.

Where a layer keeps its connection, one that people have set to read-only for example, QGIS lets layers of its browser
share it, and they may do what the key of that time may.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ..tasks.task_runner import TaskRunner
    from .model import DockModel


class EditingController(QObject):
    """Looks at a layer once for each key: what it may not do then, the key does not allow."""

    def __init__(self, tasks: TaskRunner, model: DockModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._model = model
        self._seen: dict[str, set[str]] = {}
        self._project = QgsProject.instance()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_again)
        self._project.legendLayersAdded.connect(self._expect)
        self._project.readProject.connect(self._expect)

    def close(self) -> None:
        """Look no more."""
        self._project.legendLayersAdded.disconnect(self._expect)
        self._project.readProject.disconnect(self._expect)

    def follow(self, saved: SavedAccount) -> None:
        """The account has another key: its layers may do what that one may, from now on."""
        if saved.key_name and not saved.key_writes:
            self._seen.pop(saved.connection.service, None)  # it was made for reading alone: nobody dials to find out
        else:
            self._seen[saved.connection.service] = set()
            self._look(saved)

    def _expect(self, _what: object) -> None:
        """Many layers that come at once are looked at together."""
        if self._seen:
            self._timer.start()

    def _look_again(self) -> None:
        for saved in self._model.accounts.all():
            if saved.connection.service in self._seen:
                self._look(saved, is_asked=False)

    def _look(self, saved: SavedAccount, is_asked: bool = True) -> None:
        from ..tasks import broken_layers, open_layers

        service = saved.connection.service
        before = self._seen[service]
        sources = tuple(one for one in open_layers.uneditable_sources(service) if one.layer_id not in before)
        before.update(one.layer_id for one in sources)
        if sources:
            task = self._tasks.start(broken_layers.open_providers(saved, sources))
            task.succeeded.connect(open_layers.make_editable)
            task.failed.connect(partial(self._fail, saved, is_asked))

    def _fail(self, saved: SavedAccount, is_asked: bool, error: DirectSqlError) -> None:
        self._model.fail(error, saved, again=partial(self.follow, saved), quietly=not is_asked)
