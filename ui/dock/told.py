"""What people are told or asked in the dock, and how they are told of a failure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Callable

from ...core.carto.errors import MasterKeyMissing
from ...core.postgres.errors import AddressNotAllowed, AddressNotOnList
from ..cures import Failure, Problem, Prompt, problem_of, remedy_of
from ..text import translate

if TYPE_CHECKING:
    from ...core.accounts.readiness import Facts


@dataclass(frozen=True)
class Told:
    """A problem, and the failure that it is of; a prompt, of which `complete` goes on with the answer; a removal."""

    problem: Problem | None = None
    failure: Failure | None = None
    prompt: Prompt | None = None
    complete: Callable[..., None] | None = None
    removing: bool = False

    def problem_now(self, facts: Facts) -> Problem | None:
        """The problem; what it supposes of the address is said for sure once the allow-list is known."""
        problem, failure = self.problem, self.failure
        is_listed = facts.address is None or facts.allow_list is None or facts.allow_list.covers(facts.address)
        if problem is None or failure is None or is_listed or not isinstance(failure.error, AddressNotAllowed):
            return problem
        known = AddressNotOnList(host=failure.error.facts["host"], address=facts.address)
        return replace(problem, text=known.text(translate))


NOTHING_TOLD = Told()


def told_of(failure: Failure, outcome: str) -> Told:
    """The problem, the prompt that cures it, or both; `outcome` says what is left of what was being done."""
    problem = problem_of(failure.error, is_connected=failure.saved is not None)
    problem = replace(problem, advice=f"{problem.advice} {outcome}".strip())
    prompt = remedy_of(failure.error.cure).prompt if failure.saved is not None else None
    if prompt is None:
        return Told(problem, failure)
    if isinstance(failure.error, MasterKeyMissing):
        return Told(prompt=prompt, complete=failure.complete)  # nothing went wrong: it is only needed now
    return Told(replace(problem, button=""), failure, prompt, failure.complete)
