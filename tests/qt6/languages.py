"""The languages that the plugin speaks, straight from their sources: nothing need be compiled."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from qgis.PyQt.QtCore import QTranslator

FOLDER = Path(__file__).resolve().parents[2] / "i18n"
LANGUAGES = tuple(sorted(path.stem.rpartition("_")[2] for path in FOLDER.glob("*.ts")))


class Language(QTranslator):
    """What the compiled translation would say."""

    def __init__(self, language: str) -> None:
        super().__init__()
        root = ElementTree.parse(FOLDER / f"carto_direct_sql_{language}.ts").getroot()
        self._texts = {
            (context.findtext("name"), message.findtext("source")): message.findtext("translation")
            for context in root.iter("context")
            for message in context.iter("message")
        }

    def translate(self, context, text, disambiguation=None, n=-1):
        return self._texts.get((context, text), "")

    def isEmpty(self):
        return False
