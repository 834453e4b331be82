"""Colours taken from the palette, so that every theme of QGIS fits.

Whatever paints icons has a `set_colours(colours)`, called at first and after every change of theme; the rest is done by
the style sheet of :mod:`.style`.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QGuiApplication, QPalette

_DARK_BELOW = 128
_LEGIBLE_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
_COMFORTABLE_CONTRAST = 7.0  # 1.4.6
_LINEAR_BELOW = 0.04045


@dataclass(frozen=True)
class Colours:
    """What the views paint with: `subtle` secondary text, `line` borders, `raised` panels on the window."""

    window: QColor
    text: QColor
    subtle: QColor
    line: QColor
    raised: QColor
    accent: QColor
    on_accent: QColor
    on_selection: QColor
    link: QColor
    good: QColor
    warning: QColor
    bad: QColor

    @classmethod
    def of_theme(cls) -> Colours:
        """Of the application's palette, for style sheets such as QGIS's themes change the palettes of widgets."""
        return cls.of(QGuiApplication.palette())

    @classmethod
    def of(cls, palette: QPalette) -> Colours:
        """Derive the colours from a palette; all text is legible on the window's colour."""
        window = palette.color(QPalette.ColorRole.Window)
        text = legible(palette.color(QPalette.ColorRole.WindowText), window, _COMFORTABLE_CONTRAST)
        accent, on_accent = _accent(palette)
        dark = is_dark(palette)
        return cls(
            window=window,
            text=text,
            subtle=legible(blend(text, window, 0.68), window),
            line=blend(text, window, 0.2),
            raised=blend(text, window, 0.06),
            accent=accent,
            on_accent=on_accent,
            # Dark themes of QGIS select in colours that their palettes do not tell, but all of them darker than text.
            on_selection=text if dark else on_accent,
            link=legible(palette.color(QPalette.ColorRole.Highlight), window),
            good=legible(QColor("#6fcf8a" if dark else "#1a7f37"), window),
            warning=legible(QColor("#e9b949" if dark else "#8a5a00"), window),
            bad=legible(QColor("#ff8f87" if dark else "#b3261e"), window),
        )


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its background."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _DARK_BELOW


def blend(colour: QColor, ground: QColor, share: float) -> QColor:
    """Mix two colours; `share` of the first, 0 to 1."""
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * (1 - share),
        colour.greenF() * share + ground.greenF() * (1 - share),
        colour.blueF() * share + ground.blueF() * (1 - share),
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def legible(colour: QColor, ground: QColor, least: float = _LEGIBLE_CONTRAST) -> QColor:
    """Move a colour away from its ground until text in it can be read."""
    away = QColor("black") if ground.lightness() >= _DARK_BELOW else QColor("white")
    for tenths in range(10, -1, -1):
        candidate = blend(colour, away, tenths / 10)
        if contrast(candidate, ground) >= least:
            return candidate
    return away


def _accent(palette: QPalette) -> tuple[QColor, QColor]:
    text = palette.color(QPalette.ColorRole.HighlightedText)
    return legible(palette.color(QPalette.ColorRole.Highlight), text), text


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4
