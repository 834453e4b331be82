"""Text for people in code that knows no Qt: it is marked here, and translated by who shows it."""

from __future__ import annotations

from typing import Callable

Translated = Callable[[str, str], str]
"""Gives a text of a context in the user's language."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` as it is.

    Pylupdate6 finds it by this function's name, `ui.text.translate` shows it in the user's language.
    """
    return text
