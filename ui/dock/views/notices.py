"""Sentences about what goes on beside the steps, and why it does."""

from __future__ import annotations

from ....core.steps import Notice
from ...text import translate


def notice_text(notice: Notice) -> str:
    """What a use case does beside its steps, in one sentence."""
    return {
        Notice.WAITING_FOR_ANOTHER: translate("Dock", "Another QGIS is at work on this account; waiting for it."),
        Notice.UNDOING: translate("Dock", "Taking back what was begun."),
        Notice.ADDRESS_ALLOWED: translate("Dock", "This computer's address is on the allow-list now, and stays there."),
        Notice.UNDONE: translate("Dock", "What was begun has been taken back."),
        Notice.UNDONE_LATER: translate("Dock", "What is left of it goes when the account is used next."),
    }[notice]


def password_reason() -> str:
    """Why QGIS's dialog stands there."""
    return translate("Dock", "QGIS asks for its master password: it opens the stored certificates and keys.")
