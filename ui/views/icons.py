"""The plugin's own icons, tinted to the theme and sharp at every scaling."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

_FOLDER = Path(__file__).resolve().parents[1] / "icons"
_SIZES = (16, 24, 32, 48, 64)


def icon(name: str, colour: QColor, selected: QColor | None = None) -> QIcon:
    """The icon in one colour; `selected` is its colour on a selected row. Disabled ones fade."""
    faded = QColor(colour)
    faded.setAlphaF(0.4)
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, colour, size), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, faded, size), QIcon.Mode.Disabled)
        if selected is not None:
            made.addPixmap(pixmap(name, selected, size), QIcon.Mode.Selected)
    return made


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon `size` logical pixels square on a screen of the given device pixel ratio."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(_source(name, colour)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted(file.stem for file in _FOLDER.glob("*.svg")))


def _source(name: str, colour: QColor) -> QByteArray:
    text = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    return QByteArray(text.replace("currentColor", colour.name()).encode())
