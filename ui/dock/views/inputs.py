"""What people enter and choose in the dock, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....core.accounts.belongings import Belongings
    from ....core.secret import Secret
    from ...cures import Prompt


@dataclass(frozen=True)
class PromptReply:
    """What was typed when the dock asked for it; `keep` asks to remember a master key, encrypted."""

    prompt: Prompt
    secret: Secret | None = None
    text: str = ""
    keep: bool = False


@dataclass(frozen=True)
class Removal:
    """Take the account off this computer, with these belongings; the master key is None where it is known."""

    belongings: Belongings
    master_key: Secret | None = None


class StepAction(Enum):
    """The small action beside a step."""

    CHECK = "check"
    RENEW = "renew"
    REPLACE = "replace"
    ENTER_KEY = "enter_key"
    CHANGE_KEY = "change_key"
    TEST = "test"
    UNLOCK = "unlock"
