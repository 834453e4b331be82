"""Draws a program in the list: its picture, its name, and a sentence below that wraps."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QIcon, QPainter
from qgis.PyQt.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...widgets.colours import Colours
from ...widgets.controls import ICON_SIZE
from ...widgets.style import unit

DESCRIPTION_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HIGHEST = 10_000


class ProgramDelegate(QStyledItemDelegate):
    """The selection and the focus are drawn by Qt, as in every other list of QGIS's theme."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._colours = Colours.of_theme()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        width = self._view.viewport().width()
        _name, description = self._places(QRect(0, 0, width, _HIGHEST), option.font, index)
        return QSize(width, description.bottom() + 1 + _margin(self._view))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        self.initStyleOption(option, index)
        icon, option.icon, option.text = QIcon(option.icon), QIcon(), ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        mode = QIcon.Mode.Selected if is_selected else QIcon.Mode.Normal
        name, description = self._places(option.rect, option.font, index)
        painter.save()
        line = QFontMetrics(_bold(option.font)).height()
        picture = QRect(option.rect.left() + _margin(self._view), name.top(), ICON_SIZE, line)
        icon.paint(painter, picture, Qt.AlignmentFlag.AlignCenter, mode)
        painter.setFont(_bold(option.font))
        painter.setPen(self._colours.on_selection if is_selected else self._colours.text)
        painter.drawText(name, int(_WRAPPED), str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.setFont(option.font)
        painter.setPen(self._colours.on_selection if is_selected else self._colours.subtle)
        painter.drawText(description, int(_WRAPPED), str(index.data(DESCRIPTION_ROLE)))
        painter.restore()

    def _places(self, area: QRect, font: QFont, index: QModelIndex) -> tuple[QRect, QRect]:
        """Where name and sentence go."""
        margin = _margin(self._view)
        left = area.left() + 2 * margin + ICON_SIZE
        free = QRect(left, area.top() + margin, max(1, area.right() - margin - left), _HIGHEST)
        name = _needed(free, _bold(font), str(index.data(Qt.ItemDataRole.DisplayRole)))
        below = QRect(left, name.bottom() + 1 + margin // 4, free.width(), _HIGHEST)
        return name, _needed(below, font, str(index.data(DESCRIPTION_ROLE)))


def _needed(area: QRect, font: QFont, text: str) -> QRect:
    """The part of an area that a text needs, as wide as the area."""
    found = QFontMetrics(font).boundingRect(area, int(_WRAPPED), text)
    return QRect(area.left(), area.top(), area.width(), found.height())


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _margin(widget: QWidget) -> int:
    return unit(widget)
