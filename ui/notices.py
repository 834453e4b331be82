"""What a use case does beside its steps, in words."""

from __future__ import annotations

from ..core.steps import Notice
from .text import translate


def notice_text(notice: Notice) -> str:
    """One sentence."""
    return {
        Notice.WAITING_FOR_ANOTHER: translate("Notice", "Another QGIS is at work on this account; waiting for it."),
        Notice.UNDOING: translate("Notice", "Taking back what was begun."),
        Notice.UNDONE: translate("Notice", "Nothing is left of what was begun."),
        Notice.UNDONE_LATER: translate(
            "Notice", "Not everything could be taken back yet. The rest goes when the account is used next."
        ),
    }[notice]
