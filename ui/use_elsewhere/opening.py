"""Opens the dialog, which is built when it is first wanted: starting QGIS pays nothing for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ..cures import Failure
    from ..dock.model import DockModel
    from ..tasks.task_runner import TaskRunner
    from .presenter import ElsewherePresenter


class UseElsewhere:
    """`cure` does what a cure asks for outside of the dialog."""

    def __init__(self, tasks: TaskRunner, model: DockModel, cure: Callable[[Failure], None], window: QWidget) -> None:
        self._tasks = tasks
        self._model = model
        self._cure = cure
        self._window = window
        self.presenter: ElsewherePresenter | None = None

    def open(self) -> None:
        """For the account that is shown; without any, to look at what was exported."""
        presenter = self.presenter or self._build()
        if self._model.accounts.names():
            presenter.open(self._model.current)
        else:
            presenter.open_exports()

    def close(self) -> None:
        """Take the dialog away."""
        if self.presenter is not None:
            self.presenter.close()
            self.presenter = None

    def _build(self) -> ElsewherePresenter:
        from .presenter import ElsewherePresenter

        presenter = self.presenter = ElsewherePresenter(self._tasks, self._model.accounts, self._window, self._model)
        presenter.cured.connect(self._cure)
        presenter.failed.connect(lambda error: self._model.fail(error, quietly=True))
        return presenter
