"""Words that mean something to programmers only are in no text for people; each language has one word for a thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "i18n"
# "dial" is what we call opening the database in code; a "pass file" was an earlier design; "link" is of a chain.
PROGRAMMERS_WORDS = re.compile(r"\b(dial\w*|pass ?file|links?(?!-local)|dock)\b", re.IGNORECASE)
# What the thing is called elsewhere in the plugin, as in QGIS: Kennwort, Erweiterung, Computer, Client-Zertifikat,
# Webadresse, Netzwerk; servidor, comando; phrase secrète, base de données d’authentification.
OTHER_WORDS = {
    "de": re.compile(r"passwort|plugin|rechner|clientzert|internetadr|\bnetz(es)?\b", re.IGNORECASE),
    "es": re.compile(r"(?<!{)\b[Hh]osts?\b(?!=)|\b[Oo]rden de psql|\bpanel de CARTO\b(?! Direct)"),
    "fr": re.compile(r"phrase de passe|\bbase d’authentification|\bplugin", re.IGNORECASE),
}
# French has a space there, and no line may break at it.
BREAKABLE_SPACE = re.compile(r" [;:?!»]|« ")


def texts(language: str, part: str) -> list[str]:
    root = ElementTree.parse(FOLDER / f"carto_direct_sql_{language}.ts").getroot()
    found = list(_texts(root, part))
    assert len(found) > 100
    return found


def _texts(root: ElementTree.Element, part: str) -> Iterator[str]:
    for message in root.iter("message"):
        for element in message.iter(part):
            yield "".join(element.itertext())


def test_no_text_for_people_has_a_word_of_programmers() -> None:
    assert [text for text in texts("de", "source") if PROGRAMMERS_WORDS.search(text)] == []


@pytest.mark.parametrize("language", OTHER_WORDS)
def test_a_language_has_one_word_for_a_thing(language: str) -> None:
    assert [text for text in texts(language, "translation") if OTHER_WORDS[language].search(text)] == []


def test_no_line_of_french_breaks_before_a_sign_that_stands_apart() -> None:
    assert [text for text in texts("fr", "translation") if BREAKABLE_SPACE.search(text)] == []
