"""Fetches the lists of datasets, looks into them, and marks those that the project has layers of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from ..cures import problem_of
from ..tasks import jobs

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ...core.postgres.contents import Contents
    from ...core.postgres.datasets import Dataset
    from ..tasks.task_runner import Task, TaskRunner
    from .held_datasets import HeldDatasets
    from .model import DockModel


class DatasetController:
    """Tells the model how each list stands; a list that could not be fetched has its problem in its place."""

    def __init__(self, tasks: TaskRunner, model: DockModel, held: HeldDatasets, unlocked: Callable[[], bool]) -> None:
        self._tasks = tasks
        self._model = model
        self._held = held
        self._unlocked = unlocked
        self._fetching: dict[str, Task] = {}
        self._looked_into: dict[str, set[Dataset]] = {}
        held.changed.connect(self._mark_held)

    def fetch(self, saved: SavedAccount) -> None:
        """List the tables; asking again while it runs changes nothing."""
        service = saved.connection.service
        if service in self._fetching:
            return
        self._model.accounts.change_listing(saved, fetching=True, problem=None)
        task = self._fetching[service] = self._tasks.start(jobs.fetch_datasets(saved))
        task.succeeded.connect(partial(self._fetched, saved))
        task.failed.connect(partial(self._not_fetched, saved))
        task.cancelled.connect(partial(self._end, saved))

    def fetch_unasked(self, saved: SavedAccount) -> None:
        """List the tables if it was not done, nobody is asked for a password, and the dial has a chance."""
        accounts = self._model.accounts
        listed = accounts.listing(saved).datasets is not None
        if not listed and accounts.may_dial(saved) and self._unlocked():
            self.fetch(saved)

    def stop(self) -> None:
        """Stop fetching: something more important needs the account."""
        for task in self._fetching.values():
            task.cancel()

    def dismiss_problem(self, saved: SavedAccount) -> None:
        """The problem in the list's place was read."""
        self._model.accounts.change_listing(saved, problem=None)

    # What the datasets hold -----------------------------------------------------------------------------------------

    def look_into(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        """Find out what these datasets hold, once, if nobody is asked for a password for it."""
        from ..tasks import contents

        before = self._looked_into.setdefault(saved.connection.service, set())
        new = tuple(dataset for dataset in datasets if dataset not in before)
        may_dial = self._unlocked() and self._model.accounts.may_dial(saved)
        if not new or not may_dial or self._model.is_busy:
            return
        before.update(new)
        task = self._tasks.start(contents.look_into(saved, new))
        task.succeeded.connect(partial(self._learn_contents, saved))
        task.failed.connect(partial(self._model.fail, quietly=True))

    def _learn_contents(self, saved: SavedAccount, found: dict[Dataset, Contents | None]) -> None:
        known = self._model.accounts.listing(saved).contents
        self._model.accounts.change_listing(saved, contents={**known, **found})

    def _mark_held(self) -> None:
        accounts = self._model.accounts
        for saved in map(accounts.get, accounts.names()):
            if saved is not None and accounts.listing(saved).held != self._held.of(saved):
                accounts.change_listing(saved, held=self._held.of(saved))

    def _fetched(self, saved: SavedAccount, datasets: tuple[Dataset, ...]) -> None:
        from ...core.postgres.datasets import Reading

        self._model.learn_dial(saved)
        self._looked_into.pop(saved.connection.service, None)
        readable = tuple(dataset for dataset in datasets if dataset.reading is not Reading.NONE)
        follows = saved.key_follows_tables
        uncovered = len(datasets) - len(readable) if follows else 0
        held = self._held.of(saved)
        self._end(saved, datasets=readable, uncovered=uncovered, follows=follows, held=held, contents={})

    def _not_fetched(self, saved: SavedAccount, error: DirectSqlError) -> None:
        self._end(saved, problem=problem_of(error, is_connected=True))
        self._model.fail(error, quietly=True)
        self._model.learn_failed_dial(saved, error)

    def _end(self, saved: SavedAccount, **changes: Any) -> None:
        self._fetching.pop(saved.connection.service, None)
        self._model.accounts.change_listing(saved, fetching=False, **changes)
