"""What the dock shows, as values: whoever decides makes one `DockState`, the views do the rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from ....core.accounts.readiness import Readiness, State
from ....core.errors import Cure
from ....core.postgres.datasets import Dataset
from ....core.steps import Step


class Page(Enum):
    """FIRST_RUN adds an account, whether it is the first or the fifth."""

    FIRST_RUN = "first_run"
    ACCOUNT = "account"


class Prompt(Enum):
    """What the dock may ask for in place, when an action cannot go on without it."""

    MASTER_KEY = auto()
    DATABASE_KEY = auto()
    ADDRESS = auto()


@dataclass(frozen=True)
class AccountEntry:
    """One line of the account chooser; `name` is its connection's name and identifies it."""

    name: str
    label: str
    state: State


@dataclass(frozen=True)
class Running:
    """What is being done: `title` until a step begins; of the steps `begun`, the last is under way."""

    title: str
    begun: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Problem:
    """A failure, in the user's language; `button` is empty where the plugin can do nothing itself."""

    text: str
    advice: str
    cure: Cure
    button: str


@dataclass(frozen=True)
class Listing:
    """How the list of datasets stands: `datasets` is None until it was fetched, `adding` counts layers on their way."""

    datasets: tuple[Dataset, ...] | None = None
    fetching: bool = False
    adding: int = 0
    problem: Problem | None = None


@dataclass(frozen=True)
class DockState:
    """Everything at once. `title` names the account at work where it is not in `accounts` yet."""

    page: Page = Page.FIRST_RUN
    accounts: tuple[AccountEntry, ...] = ()
    current: str = ""
    title: str = ""
    readiness: Readiness | None = None
    checking: bool = False
    running: Running | None = None
    problem: Problem | None = None
    question: Prompt | None = None
    removing: bool = False
    master_key_known: bool = False
    listing: Listing = Listing()
