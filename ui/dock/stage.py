"""What is going on in the dock at this moment, apart from what is known of the accounts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...core.carto.errors import MasterKeyMissing
from ...core.errors import Cure, DirectSqlError
from .views.problem import problem_of
from .views.state import DockState, Page, Problem, Prompt, Running

if TYPE_CHECKING:
    from .model import Session

_ASKS = {
    Cure.ENTER_MASTER_KEY: Prompt.MASTER_KEY,
    Cure.ENTER_DATABASE_KEY: Prompt.DATABASE_KEY,
    Cure.CHANGE_GRANTS: Prompt.DATABASE_KEY,
    Cure.ENTER_ADDRESS: Prompt.ADDRESS,
}


@dataclass(frozen=True)
class Stage:
    """`current` is a connection's name, `title` the account that is being set up and has none yet.

    Of problem, question and removal the newest is shown; a problem may stay beside the question that cures it.
    """

    page: Page = Page.FIRST_RUN
    current: str = ""
    title: str = ""
    running: Running | None = None
    problem: Problem | None = None
    question: Prompt | None = None
    removing: bool = False

    def calm(self) -> Stage:
        """Nothing to read, nothing to answer."""
        return replace(self, running=None, problem=None, question=None, removing=False)

    def at(self, page: Page, current: str = "", title: str = "") -> Stage:
        """Turned to a page."""
        return replace(self.calm(), page=page, current=current, title=title)

    def asking(self, question: Prompt) -> Stage:
        """Asking in place."""
        return replace(self.calm(), question=question)

    def asking_for_removal(self) -> Stage:
        """Asking whether the account shall go."""
        return replace(self.calm(), removing=True)

    def failed(self, error: DirectSqlError) -> Stage:
        """Showing a failure, with the question whose answer helps; a key that was merely missing needs no alarm."""
        question = question_for(error.cure) if self.page is Page.ACCOUNT and self.current else None
        if question is None:
            return replace(self.calm(), problem=problem_of(error))
        if isinstance(error, MasterKeyMissing):
            return self.asking(question)
        return replace(self.asking(question), problem=replace(problem_of(error), button=""))


def question_for(cure: Cure) -> Prompt | None:
    """What has to be typed for a cure, if anything has."""
    return _ASKS.get(cure)


def dock_state(stage: Stage, session: Session, checking: bool) -> DockState:
    """Everything that the dock shows."""
    saved = session.saved(stage.current)
    if saved is None:
        return DockState(stage.page, session.entries(), title=stage.title, running=stage.running, problem=stage.problem)
    return DockState(
        page=stage.page,
        accounts=session.entries(),
        current=stage.current,
        title=stage.title,
        readiness=session.readiness(saved),
        checking=checking,
        running=stage.running,
        problem=stage.problem,
        question=stage.question,
        removing=stage.removing,
        master_key_known=session.has_master_key(saved),
        listing=session.listing(stage.current),
    )
