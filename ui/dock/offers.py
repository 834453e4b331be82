"""What the dock offers by itself, with a button for each way: nothing has failed, and nothing has to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ...core.errors import Cure

if TYPE_CHECKING:
    from ...core.accounts.saved_account import SavedAccount
    from ...core.errors import DirectSqlError
    from ..cures import Prompt
    from .views.state import ShownOffer


@dataclass(frozen=True)
class Choice:
    """`go_on` does it; with `needs_master_key` it is asked for first, and `go_on` told whether to `keep` it.

    With `prompt` that is asked, and what it brings goes on.
    """

    label: str
    go_on: Callable[..., None]
    needs_master_key: bool = True
    prompt: Prompt | None = None


@dataclass(frozen=True)
class Offer:
    """For one account; a newer one takes its place.

    `topic` says who made it. `is_loud`: where the dock is not seen, QGIS's message bar shows it. `declined` is called
    when people want nothing of it, whose button says `decline`. `replaces_failure`: who sees it need not be told that
    the address is not allowed.
    """

    saved: SavedAccount
    text: str
    advice: str
    choices: tuple[Choice, ...]
    decline: str
    declined: Callable[[], None]
    is_loud: bool = False
    replaces_failure: bool = False
    topic: str = ""

    def tells(self, error: DirectSqlError, saved: SavedAccount | None) -> bool:
        """Whether who sees this need not be told of the error of an account."""
        is_same = saved is not None and saved.connection.service == self.saved.connection.service
        return is_same and self.replaces_failure and error.cure is Cure.REGISTER_ADDRESS

    @property
    def shown(self) -> ShownOffer:
        """As the dock shows it."""
        from .views.state import ShownOffer

        return ShownOffer(self.text, self.advice, tuple(choice.label for choice in self.choices), self.decline)
