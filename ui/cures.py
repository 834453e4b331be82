"""What the plugin can do for each `Cure`: one table, which messages and views read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Callable

from ..core.errors import Cure, DirectSqlError
from ..core.text import QT_TRANSLATE_NOOP
from .text import translate

if TYPE_CHECKING:
    from ..core.accounts.saved_account import SavedAccount
    from ..core.certificates.errors import Candidate


class Prompt(Enum):
    """What the dock may ask in place, when an action cannot go on without it; EDITING whether tables may be changed."""

    MASTER_KEY = auto()
    DATABASE_KEY = auto()
    ADDRESS = auto()
    EDITING = auto()
    PASSWORD = auto()
    CERTIFICATE = auto()


class Field(Enum):
    """What can be typed again on the first-run page; KEY is the one key of the method that is shown."""

    ACCOUNT = auto()
    KEY = auto()
    FILE = auto()
    PASSPHRASE = auto()
    ADDRESS = auto()
    SERVER = auto()
    CHECKS_NAME = auto()


@dataclass(frozen=True)
class Remedy:
    """`button` is an English text for `translate("Dock", …)`, empty where only a person can help.

    The button asks the `prompt`, opens the page of QGIS's options, connects the account again (`connects`, with the
    master key), asks for QGIS's master password (`unlocks`), turns to the page that adds an account (`adds_account`),
    or, where nothing of this is set, does again what failed. On the first-run page the cursor goes to `field` instead.
    `blocks_dials`: until it is done, no dial of the account can work. `is_said_by_button`: the sentence of the
    cure would only repeat the button.
    """

    button: str = ""
    is_said_by_button: bool = False
    prompt: Prompt | None = None
    options_page: str = ""
    connects: bool = False
    unlocks: bool = False
    adds_account: bool = False
    field: Field | None = None
    blocks_dials: bool = False


@dataclass(frozen=True)
class Failure:
    """An error, and the way on.

    `saved` is the account that it is of (None: of none that is saved), `again` does once more what failed (None: no
    way). `complete` goes on with what a prompt brings: `keep`, `database_key` or `address` (None: connect the account).
    """

    error: DirectSqlError
    saved: SavedAccount | None = None
    again: Callable[[], None] | None = None
    complete: Callable[..., None] | None = None


@dataclass(frozen=True)
class Problem:
    """A failure in the user's language; `advice` and `button` may be empty. `candidates` are what may be chosen."""

    text: str
    advice: str
    cure: Cure
    button: str
    candidates: tuple[Candidate, ...] = ()


def remedy_of(cure: Cure) -> Remedy:
    """What the plugin can do for a cure."""
    return _REMEDIES[cure]


def problem_of(error: DirectSqlError, is_connected: bool = False) -> Problem:
    """What people are told about an error, in their language.

    `is_connected`: it is of an account that is connected, and so was spelt rightly.
    """
    from ..core.certificates.errors import SeveralCertificates

    cure = _OF_CONNECTED.get(error.cure, error.cure) if is_connected else error.cure
    remedy = remedy_of(cure)
    advice = "" if remedy.is_said_by_button else advice_of(error, is_connected)
    button = translate("Dock", remedy.button) if remedy.button else ""
    candidates = error.candidates if isinstance(error, SeveralCertificates) else ()
    return Problem(error.text(translate), advice, cure, button, candidates)


def advice_of(error: DirectSqlError, is_connected: bool) -> str:
    """What helps, as a sentence in people's language."""
    cure = _OF_CONNECTED.get(error.cure) if is_connected else None
    return translate("Cure", cure.value) if cure is not None else error.cure_text(translate)


# What was typed was right when it was connected; and a name that was checked until now shall not be left unchecked.
_OF_CONNECTED = {
    Cure.CHECK_ACCOUNT: Cure.ASK_CARTO,
    Cure.CHECK_NAME: Cure.CHECK_NETWORK,
    Cure.CHECK_KEY: Cure.ENTER_MASTER_KEY,
    Cure.CHECK_LOGIN: Cure.ASK_ADMINISTRATOR,
    Cure.CORRECT_SERVER: Cure.ASK_ADMINISTRATOR,
    Cure.CHECK_AUTHORITY_ONLY: Cure.ASK_ADMINISTRATOR,
}


_AGAIN = QT_TRANSLATE_NOOP("Dock", "Try Again")
_REPLACE = QT_TRANSLATE_NOOP("Dock", "Replace the Certificate…")
_ENTER_KEY = QT_TRANSLATE_NOOP("Dock", "Enter an API Key…")
_OPTIONS = Remedy(QT_TRANSLATE_NOOP("Dock", "Open the Options…"), options_page="mOptionsPageAuth")

_REMEDIES = {
    Cure.NONE: Remedy(),
    Cure.RETRY: Remedy(_AGAIN, is_said_by_button=True),
    Cure.CONNECT_ACCOUNT: Remedy(
        QT_TRANSLATE_NOOP("Dock", "Connect the Account…"), is_said_by_button=True, adds_account=True
    ),
    Cure.CONNECT_LATER: Remedy(),
    Cure.USE_DASHBOARD: Remedy(),
    Cure.CONFIRM_SERVER: Remedy(QT_TRANSLATE_NOOP("Dock", "It Is the Same, Connect")),
    Cure.CHECK_ACCOUNT: Remedy(field=Field.ACCOUNT),
    Cure.CHECK_NAME: Remedy(_AGAIN, field=Field.ACCOUNT),
    Cure.ENTER_MASTER_KEY: Remedy(
        QT_TRANSLATE_NOOP("Dock", "Enter the Master Key…"), prompt=Prompt.MASTER_KEY, field=Field.KEY
    ),
    Cure.CHECK_KEY: Remedy(
        QT_TRANSLATE_NOOP("Dock", "Enter the Master Key…"), prompt=Prompt.MASTER_KEY, field=Field.KEY
    ),
    Cure.ENTER_DATABASE_KEY: Remedy(_ENTER_KEY, prompt=Prompt.DATABASE_KEY, field=Field.KEY, blocks_dials=True),
    Cure.REGISTER_ADDRESS: Remedy(
        QT_TRANSLATE_NOOP("Dock", "Allow This Address"), is_said_by_button=True, connects=True, blocks_dials=True
    ),
    Cure.ENTER_ADDRESS: Remedy(
        QT_TRANSLATE_NOOP("Dock", "Enter the Address…"), prompt=Prompt.ADDRESS, field=Field.ADDRESS
    ),
    Cure.NEW_CERTIFICATE: Remedy(QT_TRANSLATE_NOOP("Dock", "Get a New Certificate"), connects=True, blocks_dials=True),
    Cure.CHOOSE_BUNDLE: Remedy(field=Field.FILE),
    Cure.CHOOSE_CERTIFICATE: Remedy(_REPLACE, prompt=Prompt.CERTIFICATE, field=Field.FILE),
    Cure.CHANGE_PERMISSIONS: Remedy(_REPLACE, prompt=Prompt.CERTIFICATE, field=Field.FILE),
    Cure.ENTER_PASSPHRASE: Remedy(_REPLACE, prompt=Prompt.CERTIFICATE, field=Field.PASSPHRASE),
    Cure.CHECK_NETWORK: Remedy(_AGAIN),
    Cure.SIGN_IN_TO_NETWORK: Remedy(_AGAIN),
    Cure.TRUST_SERVER: _OPTIONS,
    Cure.ENABLE_DIRECT_SQL: Remedy(_AGAIN),
    Cure.UNLOCK_AUTH_DATABASE: Remedy(QT_TRANSLATE_NOOP("Dock", "Unlock…"), is_said_by_button=True, unlocks=True),
    Cure.GIVE_MASTER_PASSWORD: Remedy(_AGAIN, is_said_by_button=True),
    Cure.REPAIR_AUTH_DATABASE: _OPTIONS,
    Cure.ERASE_AUTH_DATABASE: _OPTIONS,
    Cure.CHANGE_GRANTS: Remedy(_ENTER_KEY, prompt=Prompt.DATABASE_KEY, field=Field.KEY),
    Cure.CONFIRM: Remedy(),
    Cure.FOLLOW_CARTO: Remedy(),
    Cure.CHOOSE_NAME: Remedy(),
    Cure.NAME_ENTRY: Remedy(),
    Cure.CHECK_SERVER: Remedy(_AGAIN),
    Cure.CHECK_LOGIN: Remedy(field=Field.SERVER),
    Cure.CHECK_AUTHORITY_ONLY: Remedy(field=Field.CHECKS_NAME),
    Cure.CHOOSE_FILES: Remedy(_REPLACE, prompt=Prompt.CERTIFICATE, field=Field.FILE),
    Cure.REPLACE_CERTIFICATE: Remedy(_REPLACE, prompt=Prompt.CERTIFICATE, field=Field.FILE, blocks_dials=True),
    Cure.ENTER_PASSWORD: Remedy(
        QT_TRANSLATE_NOOP("Dock", "Enter the Password…"), prompt=Prompt.PASSWORD, field=Field.KEY, blocks_dials=True
    ),
    Cure.ASK_ADMINISTRATOR: Remedy(_AGAIN),
    Cure.ASK_FOR_RIGHTS: Remedy(_AGAIN),
    Cure.ASK_FOR_POSTGIS: Remedy(_AGAIN),
    Cure.CORRECT_SERVER: Remedy(field=Field.SERVER),
    Cure.CHECK_CLOCK: Remedy(_AGAIN),
    Cure.SET_CLOCK: Remedy(_AGAIN),
    Cure.OPEN_PORT: Remedy(_AGAIN),
    Cure.GET_AUTHORITY: Remedy(field=Field.FILE),
    Cure.ASK_CARTO: Remedy(_AGAIN),
    Cure.NAME_PASSWORD_FILE: Remedy(),
    Cure.CLOSE_FILES: Remedy(_AGAIN),
    Cure.CHECK_DISK: Remedy(),
    Cure.INSTALL_PACKAGES: Remedy(),
}
