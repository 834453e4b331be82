"""A list to choose one of several long names from, in a narrow place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPaintEvent
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ..text import in_rich_text
from . import icons

_LEAST_LETTERS = 8
_BESIDE_ICON, _AROUND_TEXT = 4, 2  # what Qt's styles leave free


@dataclass(frozen=True)
class Choice:
    """A row. No two have the same `name`, which people do not see; `icon` is one of the plugin's (empty: none)."""

    name: str
    text: str
    tip: str = ""
    icon: str = ""
    colour: QColor | None = None


class Chooser(QComboBox):
    """A name that is too long is shortened in its middle, for the ends tell names apart; the tooltip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Choice] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentTextChanged.connect(self._tell_all)

    def show_choices(self, choices: Iterable[Choice]) -> None:
        """Have these as rows. Only what differs is touched: an icon is drawn each time, and there may be hundreds."""
        wanted = {one.name: one for one in choices}
        for row in reversed(range(len(self._shown))):
            if self._shown[row].name not in wanted:
                self._remove(row)
        for row, choice in enumerate(wanted.values()):
            if row == len(self._shown) or self._shown[row].name != choice.name:
                self._bring(choice.name, row)
            if self._shown[row] != choice:
                self._write(row, choice)

    def shown_text(self) -> str:
        """As much of the chosen name as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + _BESIDE_ICON
        room = field.width() - icon - _AROUND_TEXT
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt does it, with the shortened name."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _remove(self, row: int) -> None:
        del self._shown[row]
        self.removeItem(row)

    def _bring(self, name: str, row: int) -> None:
        """Make room for a choice; where it stood lower down, it goes from there."""
        earlier = [below for below in range(row, len(self._shown)) if self._shown[below].name == name]
        for below in earlier:
            self._remove(below)
        self._shown.insert(row, Choice(name, ""))
        self.insertItem(row, "", name)

    def _write(self, row: int, choice: Choice) -> None:
        self._shown[row] = choice
        self.setItemText(row, choice.text)
        self.setItemIcon(row, QIcon() if choice.colour is None else icons.icon(choice.icon, choice.colour))
        if choice.tip:
            self.setItemData(row, f"<span>{in_rich_text(choice.tip)}</span>", Qt.ItemDataRole.ToolTipRole)

    def _tell_all(self, text: str) -> None:
        self.setToolTip(f"<span>{in_rich_text(text)}</span>")
