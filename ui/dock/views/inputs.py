"""What people asked for, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from ....core.carto.account import Account
from ....core.secret import Secret
from .state import Prompt


@dataclass(frozen=True)
class SetUp:
    """Connect this account, with its master API key, or with a certificate file and an API key of the user's own.

    `address` is the public address to allow; empty: it is found out.
    """

    account: Account
    master_key: Secret | None = None
    keep_master_key: bool = False
    writable: bool = False
    bundle: Path | None = None
    passphrase: Secret | None = None
    database_key: Secret | None = None
    address: str = ""


@dataclass(frozen=True)
class PromptReply:
    """What was typed into a question; `keep` asks to remember a master key, encrypted."""

    ask: Prompt
    secret: Secret | None = None
    text: str = ""
    keep: bool = False


@dataclass(frozen=True)
class Removal:
    """Take the account off this computer; `revoke` also at CARTO, with the master key unless it is known."""

    revoke: bool
    master_key: Secret | None = None


class StepAction(Enum):
    """The small action beside a step."""

    CHECK = "check"
    ALLOW = "allow"
    RENEW = "renew"
    ENTER_KEY = "enter_key"
    CHANGE_KEY = "change_key"
    TEST = "test"
