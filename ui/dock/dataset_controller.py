"""Fetches the lists of datasets, and adds datasets to the project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from ...core.errors import Cancelled
from ..cures import problem_of
from ..tasks import jobs
from ..text import translate

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.postgres.datasets import Dataset
    from ..tasks.layers import Made
    from ..tasks.task_runner import Task, TaskRunner
    from .model import DockModel


class DatasetController:
    """Tells the model how each list stands; a list that could not be fetched has its problem in its place."""

    def __init__(self, tasks: TaskRunner, model: DockModel, unlocked: Callable[[], bool]) -> None:
        self._tasks = tasks
        self._model = model
        self._unlocked = unlocked
        self._fetching: dict[str, Task] = {}

    def fetch(self, saved: SavedAccount) -> None:
        """List the tables; asking again while it runs changes nothing."""
        name = saved.connection.name
        if name in self._fetching:
            return
        self._model.accounts.change_listing(name, fetching=True, problem=None)
        task = self._fetching[name] = self._tasks.start(jobs.fetch_datasets(saved))
        task.succeeded.connect(partial(self._fetched, saved))
        task.failed.connect(partial(self._not_fetched, saved))
        task.cancelled.connect(partial(self._end, name))

    def fetch_unasked(self, saved: SavedAccount) -> None:
        """List the tables if it was not done, nobody is asked for a password, and the dial has a chance."""
        accounts = self._model.accounts
        listed = accounts.listing(saved.connection.name).datasets is not None
        if not listed and accounts.may_dial(saved) and self._unlocked():
            self.fetch(saved)

    def stop(self) -> None:
        """Stop fetching: something more important needs the account."""
        for task in self._fetching.values():
            task.cancel()

    def dismiss_problem(self, saved: SavedAccount) -> None:
        """The problem in the list's place was read."""
        self._model.accounts.change_listing(saved.connection.name, problem=None)

    def add_dropped(self, name: str, datasets: tuple[Dataset, ...]) -> None:
        """Make layers of datasets that were dropped somewhere in QGIS; `name` is their connection's."""
        saved = self._model.accounts.get(name)
        if saved is not None:
            self.add(saved, datasets)

    def add(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        """Make layers of the datasets."""
        if not datasets:
            return
        from ..tasks import layers

        name, count = saved.connection.name, len(datasets)
        self._count(name, count)
        task = self._tasks.start(layers.make_layers(saved, datasets))
        task.succeeded.connect(partial(self._made, saved))
        task.failed.connect(partial(self._not_made, saved, datasets))
        task.ended.connect(partial(self._count, name, -count))

    def _made(self, saved: SavedAccount, made: Made) -> None:
        from ...core.postgres.errors import DatasetsNotAdded
        from ..tasks import layers

        layers.add_to_project(made.layers)
        failures = {dataset: error for dataset, error in made.failures if not isinstance(error, Cancelled)}
        texts = {dataset: error.text(translate) for dataset, error in failures.items()}
        self._model.accounts.change_listing(saved.connection.name, failures=texts)
        if len(failures) == 1:
            self._not_made(saved, *next(iter(((dataset,), error) for dataset, error in failures.items())))
        elif failures:
            reasons = (f"{dataset.name}: {text}" for dataset, text in texts.items())
            self._not_made(saved, tuple(failures), DatasetsNotAdded(reasons="\n".join(reasons)))

    def _not_made(self, saved: SavedAccount, datasets: tuple[Dataset, ...], error: DirectSqlError) -> None:
        self._model.fail(error, saved, again=partial(self.add, saved, datasets))
        self._model.learn_failed_dial(saved, error)

    def _fetched(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        from ...core.postgres.datasets import Reading

        self._model.accounts.learn_dial(saved, worked=True)
        readable = tuple(dataset for dataset in datasets if dataset.reading is not Reading.NONE)
        uncovered = len(datasets) - len(readable) if saved.key_follows_tables else 0
        self._end(saved.connection.name, datasets=readable, uncovered=uncovered)

    def _not_fetched(self, saved: SavedAccount, error: DirectSqlError) -> None:
        self._end(saved.connection.name, problem=problem_of(error))
        self._model.fail(error, quietly=True)
        self._model.learn_failed_dial(saved, error)

    def _end(self, name: str, **changes: Any) -> None:
        self._fetching.pop(name, None)
        self._model.accounts.change_listing(name, fetching=False, **changes)

    def _count(self, name: str, more: int) -> None:
        adding = self._model.accounts.listing(name).adding + more
        self._model.accounts.change_listing(name, adding=adding)
