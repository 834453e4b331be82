"""Text for people, in their language."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QCoreApplication

_LONGEST_WORD = 20
_BREAK = "\u200b"
_SPACE = re.compile(r"(\s)")


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Return `text` in the user's language; pylupdate6 finds literal arguments of functions of this name.

    `n` fills `%n` and chooses the plural form.
    """
    return QCoreApplication.translate(context, text, disambiguation, n)


def breakable(text: str) -> str:
    """Let long addresses wrap in narrow labels, at their dots, dashes and slashes."""
    return "".join(_with_breaks(word) if len(word) > _LONGEST_WORD else word for word in _SPACE.split(text))


def in_rich_text(text: str) -> str:
    """The text letter by letter where Qt reads HTML: servers, tables and accounts choose what is in it."""
    from html import escape

    return escape(text, quote=False).replace("\n", "<br>")


def _with_breaks(word: str) -> str:
    return "".join(letter + _BREAK if letter in "./-_@" else letter for letter in word)
