"""What clings to a text that was copied from a page, a mail or a file of settings, and is no part of an address."""

from __future__ import annotations

import re
import unicodedata

# Where one of these opens the text and its counterpart ends it, and neither is inside.
_AROUND = {"“": "”", "„": "“", "\u2018": "’", "«": "»", "<": ">", "(": ")", '"': '"', "'": "'", "`": "`"}
_COMMENT = re.compile(r"[ \t](?:#|--[ \t]|//).*")
_ENDS_SENTENCE = ".,;"
_PLACEHOLDER = re.compile(
    r"\*{4,}|[\[{<(].*(?:pass|secret|pwd).*[\]})>]|\$\{?\w*(?:PASS|SECRET|PWD)\w*\}?", re.IGNORECASE
)


def visible(text: str) -> str:
    """Without characters that have no width (Unicode's class Cf), which web pages bring along."""
    return "".join(character for character in text if unicodedata.category(character) != "Cf")


def bare(text: str) -> str:
    """Without blanks, marks that nobody sees, and quotes or brackets around it."""
    while True:
        inside = _without_marks(text.strip())
        if len(inside) > 1 and _AROUND.get(inside[0]) == inside[-1] and not set(inside[1:-1]) & {inside[0], inside[-1]}:
            inside = inside[1:-1]
        if inside == text:
            return text
        text = inside


def without_comment(text: str) -> str:
    """Each line up to a remark behind it."""
    return "\n".join(_COMMENT.sub("", line).rstrip() for line in text.splitlines())


def as_address(text: str) -> str:
    """A URI in one line: a mail has broken it, a page has escaped it, a sentence has gone on behind it."""
    line = "".join(part.strip() for part in without_comment(visible(text)).splitlines())
    return line.replace("&amp;", "&").rstrip(_ENDS_SENTENCE)


def is_placeholder(password: str) -> bool:
    """Whether it only says where the password goes, as `[YOUR-PASSWORD]` does."""
    return _PLACEHOLDER.fullmatch(password) is not None


def _without_marks(text: str) -> str:
    """Without those that nobody sees at its ends."""
    begins, ends = 0, len(text)
    while begins < ends and unicodedata.category(text[begins]) == "Cf":
        begins += 1
    while ends > begins and unicodedata.category(text[ends - 1]) == "Cf":
        ends -= 1
    return text[begins:ends]
