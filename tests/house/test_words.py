"""Words that mean something to programmers only are in no text for people."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

SOURCES = Path(__file__).resolve().parents[2] / "i18n" / "carto_direct_sql_de.ts"
# "dial" is what we call opening the database in code; a "pass file" was an earlier design; "link" is of a chain.
PROGRAMMERS_WORDS = re.compile(r"\b(dial\w*|pass ?file|links?(?!-local)|dock)\b", re.IGNORECASE)


def test_no_text_for_people_has_a_word_of_programmers() -> None:
    texts = [message.findtext("source", "") for message in ElementTree.parse(SOURCES).iter("message")]
    assert len(texts) > 100
    assert [text for text in texts if PROGRAMMERS_WORDS.search(text)] == []
