"""Fetching an account's datasets, and adding them to the project."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.accounts.saved_account import SavedAccount
from ...core.errors import Cancelled, Cure, DirectSqlError
from ..tasks import jobs as work
from ..tasks import layers
from ..text import translate
from .views.problem import problem_of
from .views.state import Listing

if TYPE_CHECKING:
    from ...core.postgres.datasets import Dataset
    from ..tasks.layers import Made
    from ..tasks.task_runner import TaskRunner, UseCaseTask
    from .model import Session


class DatasetController(QObject):
    """Keeps the session's listings up to date; a list that could not be fetched says so in its place.

    `kept_out`: the database does not answer this address, so that what is known of the account may be out of date.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(DirectSqlError)
    logged = pyqtSignal(DirectSqlError)
    kept_out = pyqtSignal(object)

    def __init__(self, tasks: TaskRunner, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session = session
        self._fetching: dict[str, UseCaseTask] = {}

    def fetch(self, saved: SavedAccount, quiet: bool = False) -> None:
        """List the tables; asking again while it runs changes nothing."""
        name = saved.connection.name
        if name in self._fetching:
            return
        self._change(name, fetching=True, problem=None)
        title = translate("Datasets", "List the datasets of {account}").format(account=saved.account.label)
        task = self._tasks.start(title, work.fetch_datasets(saved), quiet)
        self._fetching[name] = task
        task.succeeded.connect(partial(self._fetched, saved))
        task.failed.connect(partial(self._not_fetched, saved))
        task.cancelled.connect(partial(self._end, name))

    def stop(self) -> None:
        """Something more important needs the account."""
        for task in tuple(self._fetching.values()):
            task.cancel()

    def dismiss(self, name: str) -> None:
        """The failure in the list's place was read."""
        self._change(name, problem=None)

    def add(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        """Make layers of the datasets."""
        if not datasets:
            return
        name, count = saved.connection.name, len(datasets)
        self._count(name, count)
        title = translate("Datasets", "Add datasets of {account}").format(account=saved.account.label)
        task = self._tasks.start(title, layers.make_layers(saved, datasets))
        task.succeeded.connect(self._made)
        task.failed.connect(partial(self._not_added, saved))
        task.ended.connect(lambda _task: self._count(name, -count))

    def _made(self, made: Made) -> None:
        layers.add_to_project(made.layers)
        if made.error is not None and not isinstance(made.error, Cancelled):
            self.failed.emit(made.error)

    def _fetched(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        self._session.learn_dialled(saved, dialled=True)
        self._end(saved.connection.name, datasets=datasets)

    def _not_fetched(self, saved: SavedAccount, error: DirectSqlError) -> None:
        if error.cure in (Cure.REGISTER_ADDRESS, Cure.NEW_CERTIFICATE, Cure.ENTER_DATABASE_KEY):
            self._session.learn_dialled(saved, dialled=False)
        self._end(saved.connection.name, problem=problem_of(error))
        self.logged.emit(error)
        self._ask_for_survey(saved, error)

    def _not_added(self, saved: SavedAccount, error: DirectSqlError) -> None:
        self.failed.emit(error)
        self._ask_for_survey(saved, error)

    def _ask_for_survey(self, saved: SavedAccount, error: DirectSqlError) -> None:
        if error.cure is Cure.REGISTER_ADDRESS:
            self.kept_out.emit(saved)

    def _end(self, name: str, **changes: Any) -> None:
        self._fetching.pop(name, None)
        self._change(name, fetching=False, **changes)

    def _count(self, name: str, more: int) -> None:
        self._change(name, adding=self._session.listing(name).adding + more)

    def _change(self, name: str, **changes: Any) -> None:
        listing: Listing = replace(self._session.listing(name), **changes)
        self._session.set_listing(name, listing)
        self.changed.emit()
