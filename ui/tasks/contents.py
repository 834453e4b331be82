"""Looks into datasets: for the list's icons at their first rows, and for layers at everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.postgres.errors import DatabaseError, DatasetGone, RelationMissing, is_of_a_dataset

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.ports import Feedback
    from ...core.postgres.contents import Contents
    from ...core.postgres.datasets import Dataset
    from ...core.use_cases.use_cases import UseCases
    from .jobs import Job


def look_into(saved: SavedAccount, datasets: tuple[Dataset, ...]) -> Job:
    """Look at the first rows of the datasets; returns their `Contents`, None where they cannot be read."""

    def job(use_cases: UseCases, feedback: Feedback) -> dict[Dataset, Contents | None]:
        found, failures = contents_of(use_cases, saved, datasets, sample=True, feedback=feedback)
        return {**found, **dict.fromkeys(failures)}

    return job


def contents_of(
    use_cases: UseCases, saved: SavedAccount, datasets: tuple[Dataset, ...], sample: bool, feedback: Feedback
) -> tuple[dict[Dataset, Contents], dict[Dataset, DatabaseError]]:
    """What the datasets hold, and why some cannot be read; with one query for all.

    A dataset that cannot be read spoils the query, and is found by halves. Raises `DatabaseError`s that are about the
    database itself.
    """
    try:
        return (use_cases.contents(saved, datasets, sample, feedback) if datasets else {}), {}
    except DatabaseError as error:
        if not is_of_a_dataset(error):
            raise
        if len(datasets) == 1:
            return {}, {datasets[0]: _of_dataset(error, datasets[0])}
    half = len(datasets) // 2
    first, first_failures = contents_of(use_cases, saved, datasets[:half], sample, feedback)
    rest, failures = contents_of(use_cases, saved, datasets[half:], sample, feedback)
    return {**first, **rest}, {**first_failures, **failures}


def _of_dataset(error: DatabaseError, dataset: Dataset) -> DatabaseError:
    """A view's own tables may be missing, too: the server names what it has not found."""
    if isinstance(error, RelationMissing) and dataset.name in str(error.facts["reason"]):
        return DatasetGone(error.detail, name=dataset.name)
    return error
