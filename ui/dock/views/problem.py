"""From an error to what people read, and to the button that cures it."""

from __future__ import annotations

from ....core.errors import Cure, DirectSqlError
from ...text import translate
from .state import Problem

_SAID_BY_BUTTON = (Cure.RETRY, Cure.REGISTER_ADDRESS)


def problem_of(error: DirectSqlError) -> Problem:
    """Say it in the user's language."""
    button = cure_button(error.cure)
    advice = "" if button and error.cure in _SAID_BY_BUTTON else error.cure_text(translate)
    return Problem(error.text(translate), advice, error.cure, button)


def cure_button(cure: Cure) -> str:
    """The text of the button that does the cure; empty where only a person can."""
    return _buttons().get(cure, "")


def _buttons() -> dict[Cure, str]:
    again = translate("Dock", "Try again")
    options = translate("Dock", "Open the options…")
    return {
        Cure.RETRY: again,
        Cure.CHECK_NETWORK: again,
        Cure.SIGN_IN_TO_NETWORK: again,
        Cure.UNLOCK_AUTH_DATABASE: again,
        Cure.ENABLE_DIRECT_SQL: again,
        Cure.TRUST_SERVER: options,
        Cure.REPAIR_AUTH_DATABASE: options,
        Cure.REGISTER_ADDRESS: translate("Dock", "Allow this address"),
        Cure.NEW_CERTIFICATE: translate("Dock", "Get a new certificate"),
        Cure.ENTER_MASTER_KEY: translate("Dock", "Enter the master key…"),
        Cure.ENTER_DATABASE_KEY: translate("Dock", "Enter an API key…"),
        Cure.CHANGE_GRANTS: translate("Dock", "Enter an API key…"),
        Cure.ENTER_ADDRESS: translate("Dock", "Enter the address…"),
    }
