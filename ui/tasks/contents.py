"""Looks into datasets for the list's icons, at their first rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        found = use_cases.contents(saved, datasets, sample=True, feedback=feedback)
        return {**found.contents, **dict.fromkeys(found.failures)}

    return job
