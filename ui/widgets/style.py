"""One style sheet for the dock, made of the palette's colours and the font's measure."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from .colours import Colours

_LEAST_UNIT = 6


def unit(widget: QWidget) -> int:
    """Half a line of text, 8 px with the usual fonts, more with larger ones; all spacing is a multiple of it."""
    return max(_LEAST_UNIT, round(widget.fontMetrics().height() / 2))


def style_sheet(colours: Colours, grid: int) -> str:
    """Rules for the roles that :mod:`.controls` gives its widgets; everything else stays as QGIS's theme has it."""
    c = {name: getattr(colours, name).name() for name in ("text", "subtle", "line", "raised", "link", "accent")}
    c.update({name: getattr(colours, name).name() for name in ("good", "warning", "bad")})
    return _TEMPLATE.format(
        **c,
        on_accent=colours.on_accent.name(),
        pressed=colours.accent.darker(115).name(),
        half=grid // 2,
        grid=grid,
        radius=max(3, grid // 2),
    )


_TEMPLATE = """
QLabel {{ color: {text}; }}
QLabel[role="subtle"] {{ color: {subtle}; }}
QLabel[role="link"] {{ color: {link}; }}
QLabel[role="good"] {{ color: {good}; }}
QLabel[role="warning"] {{ color: {warning}; }}
QLabel[role="bad"] {{ color: {bad}; }}
QFrame[role="panel"] {{ background-color: {raised}; border: 1px solid {line}; border-radius: {radius}px; }}
QFrame[role="alarm"] {{ background-color: {raised}; border: 1px solid {bad}; border-radius: {radius}px; }}
QFrame[role="drop"] {{ border: 2px dashed {accent}; border-radius: {radius}px; }}
QFrame[role="rule"] {{ background-color: {line}; border: none; }}
QPushButton[role] {{ outline: none; }}
QPushButton[role="primary"] {{
    background-color: {accent}; color: {on_accent}; border: 2px solid {accent};
    border-radius: {radius}px; padding: {half}px {grid}px; font-weight: bold;
}}
QPushButton[role="primary"]:focus, QPushButton[role="primary"]:hover {{ border-color: {text}; }}
QPushButton[role="primary"]:pressed {{ background-color: {pressed}; border-color: {pressed}; }}
QPushButton[role="primary"]:disabled {{ background-color: {raised}; border-color: {line}; color: {subtle}; }}
QPushButton[role="link"], QToolButton[role="link"] {{
    background: transparent; color: {link}; border: 1px solid transparent; border-radius: {radius}px; padding: 1px;
}}
QPushButton[role="link"]:hover, QToolButton[role="link"]:hover {{ background-color: {raised}; border-color: {line}; }}
QPushButton[role="link"]:focus, QToolButton[role="link"]:focus {{ border-color: {link}; }}
QPushButton[role="link"]:disabled {{ color: {subtle}; }}
QPushButton[role="fold"] {{
    background: transparent; border: 1px solid transparent; border-radius: {radius}px; text-align: left;
}}
QPushButton[role="fold"]:hover {{ background-color: {raised}; }}
QPushButton[role="fold"]:focus {{ border-color: {link}; }}
QToolButton[role="link"]::menu-indicator {{ image: none; }}
QProgressBar[role="thin"] {{
    background-color: {line}; border: none; border-radius: 2px;
    height: 4px; min-height: 4px; max-height: 4px;
}}
QProgressBar[role="thin"]::chunk {{ background-color: {accent}; border-radius: 2px; }}
"""
