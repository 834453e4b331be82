"""Makes layers of datasets, and puts them into the project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Callable

from ...core.errors import Cancelled
from ..text import translate

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.postgres.datasets import Dataset
    from ...core.postgres.layer_plan import Shape
    from ..browser.drag import InsertionPoint
    from ..tasks.layers import Made
    from ..tasks.task_runner import TaskRunner
    from .layer_work import LayerWork
    from .model import DockModel

    Then = Callable[[list[QgsVectorLayer]], None]


@dataclass(frozen=True)
class Wish:
    """Datasets that shall become layers, at a `place` in the layer tree (None: where the user is).

    `then` is called with the layers; `measured` says that it needs their extents; `shape` is what will be drawn in
    those that hold nothing yet.
    """

    saved: SavedAccount
    datasets: tuple[Dataset, ...]
    then: Then | None = None
    place: InsertionPoint | None = None
    measured: bool = False
    shape: Shape | None = None


class LayerController:
    """Several wishes may be fulfilled at once; the model counts what is being added."""

    def __init__(self, tasks: TaskRunner, model: DockModel) -> None:
        self._tasks = tasks
        self._model = model
        self._works: list[LayerWork] = []

    def add(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        """Make layers of the datasets."""
        self.fulfil(Wish(saved, datasets))

    def add_dropped(self, name: str, datasets: tuple[Dataset, ...], place: InsertionPoint | None) -> None:
        """Make layers of datasets that were dropped somewhere in QGIS; `name` is their connection's."""
        saved = self._model.accounts.get(name)
        if saved is not None:
            self.fulfil(Wish(saved, datasets, place=place))

    def fulfil(self, wish: Wish) -> None:
        """Make the layers."""
        if not wish.datasets:
            return
        from .layer_work import LayerWork

        work = LayerWork(self._tasks, wish, self._model)
        work.made.connect(partial(self._tell_failures, wish))
        work.failed.connect(partial(self._not_made, wish))
        work.ended.connect(partial(self._end, work))
        self._works.append(work)
        self._count(wish.saved)

    def cancel(self, saved: SavedAccount) -> None:
        """Add no more of the account's datasets."""
        for work in self._works_of(saved):
            work.cancel()

    def _end(self, work: LayerWork) -> None:
        self._works.remove(work)
        self._count(work.wish.saved)

    def _tell_failures(self, wish: Wish, made: Made) -> None:
        from ...core.postgres.errors import DatasetsNotAdded, is_of_a_dataset

        failures = {dataset: error for dataset, error in made.failures if not isinstance(error, Cancelled)}
        texts = {dataset: error.text(translate) for dataset, error in failures.items()}
        accounts = self._model.accounts
        others = {one: text for one, text in accounts.listing(wish.saved).failures.items() if one not in wish.datasets}
        accounts.change_listing(wish.saved, failures={**others, **texts})
        failed = replace(wish, datasets=tuple(failures))
        common = next((error for error in failures.values() if not is_of_a_dataset(error)), None)
        if common is not None:
            self._not_made(failed, common)
        elif len(failures) == 1:
            self._not_made(failed, _named(*failures.items()))
        elif failures:
            reasons = (f"{dataset.name}: {text}" for dataset, text in texts.items())
            self._not_made(failed, DatasetsNotAdded(reasons="\n".join(reasons)))

    def _not_made(self, wish: Wish, error: DirectSqlError) -> None:
        self._model.fail(error, wish.saved, partial(self.fulfil, wish), wish=partial(self._fulfil_for, wish))
        self._model.learn_failed_dial(wish.saved, error)

    def _fulfil_for(self, wish: Wish, saved: SavedAccount) -> None:
        """The account has been connected meanwhile, perhaps with another key."""
        self.fulfil(replace(wish, saved=saved))

    def _count(self, saved: SavedAccount) -> None:
        adding = sum(len(work.wish.datasets) for work in self._works_of(saved))
        self._model.accounts.change_listing(saved, adding=adding)

    def _works_of(self, saved: SavedAccount) -> list[LayerWork]:
        service = saved.connection.service
        return [work for work in self._works if work.wish.saved.connection.service == service]


def _named(failure: tuple[Dataset, DirectSqlError]) -> DirectSqlError:
    """The error with the dataset's name, if it does not say it itself."""
    from ...core.postgres.errors import DatasetNotAdded

    dataset, error = failure
    if "name" in error.facts:
        return error
    named = DatasetNotAdded(error.detail, name=dataset.name, reason=error.text(translate))
    named.cure = error.cure
    return named
