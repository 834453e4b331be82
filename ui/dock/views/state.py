"""What the dock shows, as values: the model makes one `DockState`, the views show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ....core.steps import CARTO_STEPS, Notice, Step
from .page import Page

if TYPE_CHECKING:
    from ....core.accounts.readiness import Readiness, State
    from ....core.postgres.contents import Contents
    from ....core.postgres.datasets import Dataset
    from ...cures import Problem, Prompt


@dataclass(frozen=True)
class AccountEntry:
    """One line of the account chooser; `name` is its connection's name and identifies it."""

    name: str
    label: str
    state: State


@dataclass(frozen=True)
class Running:
    """What is being done: `title` says it until a step begins; of the steps `begun`, the last is under way.

    A `notice` goes before both. `steps` are all that there will be.
    """

    title: str
    begun: tuple[Step, ...] = ()
    notice: Notice | None = None
    steps: tuple[Step, ...] = CARTO_STEPS


@dataclass(frozen=True)
class Listing:
    """An account's list of datasets: `datasets` is None until it was fetched, `adding` counts layers being made.

    `uncovered` counts datasets that the account has and its key does not cover; `follows` says that the key is for all
    that there are. `failures` says what kept datasets from
    becoming layers the last time, `contents` what was found in those that were looked into (None: they cannot be),
    `held` are the qualified names of those that the project has layers of.
    """

    datasets: tuple[Dataset, ...] | None = None
    fetching: bool = False
    adding: int = 0
    problem: Problem | None = None
    uncovered: int = 0
    follows: bool = False
    failures: Mapping[Dataset, str] = field(default_factory=dict)
    contents: Mapping[Dataset, Contents | None] = field(default_factory=dict)
    held: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ShownOffer:
    """Something that people may want done: a button for each of the `choices`, and one that says `decline`."""

    text: str
    advice: str
    choices: tuple[str, ...]
    decline: str


@dataclass(frozen=True)
class FindingLook:
    """A link of the chain: what it is called, and what was found there."""

    title: str
    figure: str
    is_broken: bool = False


@dataclass(frozen=True)
class ShownDiagnosis:
    """As far as it has come."""

    findings: tuple[FindingLook, ...] = ()
    is_complete: bool = False


@dataclass(frozen=True)
class DockState:
    """Everything at once.

    `current` names the connection of the account that is shown; `new_account` is the address of an account that is
    being connected for the first time and has no connection yet. `entry` is the one of the allow-list that let this
    computer in (empty: none). `may_edit`: its API key was made for changing tables.
    `awaits_password`: QGIS's dialog asks for its master password.
    """

    page: Page = Page.FIRST_RUN
    accounts: tuple[AccountEntry, ...] = ()
    current: str = ""
    new_account: str = ""
    readiness: Readiness | None = None
    checking: bool = False
    running: Running | None = None
    awaits_password: bool = False
    problem: Problem | None = None
    prompt: Prompt | None = None
    removing: bool = False
    offer: ShownOffer | None = None
    diagnosis: ShownDiagnosis | None = None
    master_key_known: bool = False
    has_management: bool = True
    entry: str = ""
    may_edit: bool = False
    listing: Listing = Listing()
