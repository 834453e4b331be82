"""A line that stands for what is folded away below it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ..text import translate
from .colours import Colours
from .controls import ICON_SIZE, Picture, Text
from .style import unit


class FoldButton(QPushButton):
    """Checked while what it stands for is unfolded. `role` is the colour of its icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "fold")
        self.setCheckable(True)
        self.setAutoDefault(True)  # Return presses it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._text = self._short = ""
        self._icon = ""
        self._role = "text"
        self._colours = Colours.of_theme()
        self._picture, self._words, self._arrow = Picture(), Text(), Picture()
        # One line at any width: a page whose height depends on which words are shown may never come to rest.
        self._words.setWordWrap(False)
        self._words.setMinimumWidth(1)
        for part in (self._picture, self._words, self._arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*[unit(self) // 4] * 4)
        layout.setSpacing(unit(self))
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.toggled.connect(self._draw)

    def show_summary(self, text: str, short: str, icon: str, role: str) -> None:
        """Say it, in fewer words where the text does not fit into a line, with an icon in the colour of a role."""
        self._text, self._short = text, short or text
        self._icon, self._role = icon, role
        self.setAccessibleName(text)
        self._fit()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._draw()

    def sizeHint(self) -> QSize:
        """What the words need; QPushButton only knows its own text, which is empty."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def _fit(self) -> None:
        margins = self.layout().contentsMargins()
        beside = margins.left() + margins.right() + 2 * (ICON_SIZE + self.layout().spacing())
        room, metrics = self.width() - beside, self._words.fontMetrics()
        words = self._short if metrics.horizontalAdvance(self._text) > room else self._text
        self._words.set_text(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))

    def _draw(self) -> None:
        is_open = self.isChecked()
        if self._icon:
            self._picture.show_icon(self._icon, getattr(self._colours, self._role))
        self._arrow.show_icon("fold" if is_open else "unfold", self._colours.subtle)
        advice = translate("Dock", "Hide the steps") if is_open else translate("Dock", "Show the steps")
        self.setToolTip(f"{self._text}\n{advice}")
        self.setAccessibleDescription(advice)
