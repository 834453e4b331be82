"""A language as long as German, for every text that there is and will be."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTranslator

_UMLAUTS = str.maketrans("aouAOU", "äöüÄÖÜ")
_LONGER = 1.4


class LongLanguage(QTranslator):
    """Keeps placeholders, adds umlauts, and makes every text two fifths longer."""

    def translate(self, context, text, disambiguation=None, n=-1):
        parts = text.replace("{", "\0{").replace("}", "}\0").split("\0")
        foreign = "".join(part if part.startswith("{") else part.translate(_UMLAUTS) for part in parts)
        missing = round(len(text) * (_LONGER - 1))
        return foreign + ("" if missing < 1 else " " + "überlang "[: max(1, missing)] * (1 + missing // 9)).rstrip()

    def isEmpty(self):
        return False
