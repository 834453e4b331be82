"""Fetching an account's datasets, and adding them to the project."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cancelled, Cure, DirectSqlError
from ..core.ports import Installation
from . import layers, work
from .text import translate
from .views.problem import problem_of
from .views.state import Listing

if TYPE_CHECKING:
    from ..core.datasets import Dataset
    from .layers import Made
    from .session import Session
    from .tasks import AccessTask, Tasks


class DatasetFlow(QObject):
    """Keeps the session's listings up to date; a list that could not be fetched says so in its place.

    `kept_out`: the database does not answer this address, so that what is known of the account may be out of date.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(DirectSqlError)
    logged = pyqtSignal(DirectSqlError)
    kept_out = pyqtSignal(object)

    def __init__(self, tasks: Tasks, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session = session
        self._fetching: dict[str, AccessTask] = {}

    def fetch(self, installation: Installation, quiet: bool = False) -> None:
        """List the tables; asking again while it runs changes nothing."""
        name = installation.connection.name
        if name in self._fetching:
            return
        self._change(name, fetching=True, problem=None)
        title = translate("Datasets", "List the datasets of {account}").format(account=installation.account.label)
        task = self._tasks.start(title, work.fetch_datasets(installation), quiet)
        self._fetching[name] = task
        task.succeeded.connect(partial(self._fetched, installation))
        task.failed.connect(partial(self._not_fetched, installation))
        task.cancelled.connect(partial(self._end, name))

    def stop(self) -> None:
        """Something more important needs the account."""
        for task in tuple(self._fetching.values()):
            task.cancel()

    def dismiss(self, name: str) -> None:
        """The failure in the list's place was read."""
        self._change(name, problem=None)

    def add(self, installation: Installation, datasets: tuple[Dataset, ...]) -> None:
        """Make layers of the datasets."""
        if not datasets:
            return
        name, count = installation.connection.name, len(datasets)
        self._count(name, count)
        title = translate("Datasets", "Add datasets of {account}").format(account=installation.account.label)
        task = self._tasks.start(title, layers.make_layers(installation, datasets))
        task.succeeded.connect(self._made)
        task.failed.connect(partial(self._not_added, installation))
        task.ended.connect(lambda _task: self._count(name, -count))

    def _made(self, made: Made) -> None:
        layers.add_to_project(made.layers)
        if made.error is not None and not isinstance(made.error, Cancelled):
            self.failed.emit(made.error)

    def _fetched(self, installation: Installation, datasets: tuple[Dataset, ...]) -> None:
        self._session.learn_dialled(installation, dialled=True)
        self._end(installation.connection.name, datasets=datasets)

    def _not_fetched(self, installation: Installation, error: DirectSqlError) -> None:
        if error.cure in (Cure.REGISTER_ADDRESS, Cure.NEW_CERTIFICATE, Cure.ENTER_DATABASE_KEY):
            self._session.learn_dialled(installation, dialled=False)
        self._end(installation.connection.name, problem=problem_of(error))
        self.logged.emit(error)
        self._ask_for_survey(installation, error)

    def _not_added(self, installation: Installation, error: DirectSqlError) -> None:
        self.failed.emit(error)
        self._ask_for_survey(installation, error)

    def _ask_for_survey(self, installation: Installation, error: DirectSqlError) -> None:
        if error.cure is Cure.REGISTER_ADDRESS:
            self.kept_out.emit(installation)

    def _end(self, name: str, **changes: Any) -> None:
        self._fetching.pop(name, None)
        self._change(name, fetching=False, **changes)

    def _count(self, name: str, more: int) -> None:
        self._change(name, adding=self._session.listing(name).adding + more)

    def _change(self, name: str, **changes: Any) -> None:
        listing: Listing = replace(self._session.listing(name), **changes)
        self._session.set_listing(name, listing)
        self.changed.emit()
