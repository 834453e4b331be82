"""Bring i18n/*.ts up to date with the texts in the code.

Texts are found by the names of two functions: `translate("Context", "text")` of ui/text.py and
`QT_TRANSLATE_NOOP("Context", "text")` of core/text.py. A text that changed loses its translation; one that is gone is
removed.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

from project import BIN, PACKAGE, ROOT, output, run

LANGUAGES = ("de", "es", "fr")
SOURCES = ("__init__.py", "core", "ui", "plugin.py")
FOLDER = ROOT / "i18n"
PLACE = re.compile(r" *<location [^>]*/>\n")
FIELD = re.compile(r"\{\w*\}|%\w+|%")


def path_of(language: str, folder: Path = FOLDER) -> Path:
    """QTranslator asks for this name, with the ending that lrelease gives."""
    return folder / f"{PACKAGE}_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Write the translation sources in `folder`: the code's texts, and their translations as far as they are known."""
    # In one order everywhere, for it decides the order of the texts.
    sources = sorted(
        str(path.relative_to(ROOT)) for name in SOURCES for path in _python_files(ROOT / name) if path.is_file()
    )
    for language in LANGUAGES:
        path = path_of(language, folder)
        output([BIN / "pylupdate6", "--no-obsolete", "--no-summary", "--ts", str(path), *sources])
        path.write_text(_settled(path.read_text(encoding="utf-8"), language), encoding="utf-8")


def _python_files(path: Path) -> list[Path]:
    return list(path.rglob("*.py")) if path.is_dir() else [path]


def _settled(text: str, language: str) -> str:
    """Without line numbers, so that a file changes only when a text does; with the language, and tags on own lines."""
    text = (
        PLACE.sub("", text)
        .replace("</context><context>", "</context>\n<context>")
        .replace("</context></TS>", "</context>\n</TS>")
    )
    return re.sub(r"<TS [^>]*>", f'<TS version="2.1" language="{language}" sourcelanguage="en">', text).rstrip() + "\n"


def problems() -> Iterator[str]:
    """Texts without translation, translations without text, and translations whose placeholders are not the text's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            if path_of(language).is_file():
                shutil.copy(path_of(language), path_of(language, folder))
        update(folder)
        for language in LANGUAGES:
            path = path_of(language)
            if not path.is_file() or path.read_bytes() != path_of(language, folder).read_bytes():
                yield f"{path.name} is not up to date with the code: run ./dev translate"
            yield from _problems_of(path_of(language, folder))


def _problems_of(path: Path) -> Iterator[str]:
    for message in ElementTree.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        texts = (
            []
            if translation is None
            else ["".join(form.itertext()) for form in translation.findall("numerusform") or [translation]]
        )
        if translation is None or translation.get("type") or not all(texts):
            yield f"{path.name}: no translation yet of “{source}”"
        elif any(sorted(FIELD.findall(text)) != sorted(FIELD.findall(source)) for text in texts):
            yield f"{path.name}: the placeholders differ in “{source}”"


def main(_arguments: Sequence[str]) -> int:
    FOLDER.mkdir(exist_ok=True)
    update()
    waiting = sum(1 for language in LANGUAGES for _ in _problems_of(path_of(language)))
    print(f"{', '.join(path_of(language).name for language in LANGUAGES)}: {waiting} texts wait for a translation")
    return 0


if __name__ == "__main__":
    run(main)
