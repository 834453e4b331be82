"""The plugin's own icons, in the theme's colours and sharp at every scaling."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "icons"
LOGO = FOLDER.parents[1] / "icon.svg"
_SIZES = (16, 32)  # for scalings of 100 % and 200 %; Qt makes what lies between
_FADED = 0.4
_BADGE, _BADGE_GAP = 0.58, 0.05  # of the icon's size


def icon(name: str, colour: QColor, selected: QColor | None = None) -> QIcon:
    """The icon in one colour; `selected` is its colour on a selected row. Disabled ones fade."""
    made, drawing = QIcon(), _drawing(name, colour)
    for size in _SIZES:
        made.addPixmap(_draw(drawing, size), QIcon.Mode.Normal)
        made.addPixmap(_draw(drawing, size, opacity=_FADED), QIcon.Mode.Disabled)
    if selected is not None:
        drawing = _drawing(name, selected)
        for size in _SIZES:
            made.addPixmap(_draw(drawing, size), QIcon.Mode.Selected)
    return made


def with_badge(plain: QIcon, badge: str, colour: QColor) -> QIcon:
    """The icon with a smaller one in its lower right corner, which stands clear of it."""
    made, mark = QIcon(), _drawing(badge, colour)
    for size in _SIZES:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected):
            picture = plain.pixmap(QSize(size, size), mode)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            corner = size * (1 - _BADGE)
            place = QRectF(corner, corner, size * _BADGE, size * _BADGE)
            gap = size * _BADGE_GAP
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("black"))
            painter.drawEllipse(place.adjusted(-gap, -gap, gap, gap))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            mark.render(painter, place)
            painter.end()
            made.addPixmap(picture, mode)
    return made


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon `size` logical pixels square on a screen of the given device pixel ratio."""
    return _draw(_drawing(name, colour), size, ratio)


def logo(size: int, ratio: float = 1.0) -> QPixmap:
    """The plugin's own picture, as the Plugin Manager shows it."""
    return _draw(QSvgRenderer(QByteArray(LOGO.read_bytes())), size, ratio)


def _drawing(name: str, colour: QColor) -> QSvgRenderer:
    source = (FOLDER / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.name().encode())))


def _draw(drawing: QSvgRenderer, size: int, ratio: float = 1.0, opacity: float = 1.0) -> QPixmap:
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(opacity)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
