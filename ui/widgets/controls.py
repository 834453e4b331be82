"""The few widgets that all views are made of."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QFrame, QLabel, QProgressBar, QToolButton, QWidget

from ..text import breakable
from . import icons

ICON_SIZE = 16
_BAR_HEIGHT = 4


class Text(QLabel):
    """A label that wraps and takes no mouse; `role` is one of :mod:`.style`'s."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show a text; addresses in it may wrap."""
        self.setText(breakable(text))
        self.setAccessibleName(text)

    def set_role(self, role: str) -> None:
        """Change what the text looks like."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)


class Heading(Text):
    """A title, larger by a step of the type scale."""

    def __init__(self, text: str, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(text, "heading", parent)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(True)
        self.setFont(font)


class Picture(QLabel):
    """An icon that is not a button; words beside it say the same, so screen readers skip it."""

    def __init__(self, size: int = ICON_SIZE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setFixedSize(size, size)

    def show_icon(self, name: str, colour: QColor) -> None:
        """Draw the icon for the screen that the label is on."""
        self.setPixmap(icons.pixmap(name, colour, self._size, self.devicePixelRatioF()))

    def show_logo(self) -> None:
        """Draw the plugin's own, in its own colours."""
        self.setPixmap(icons.logo(self._size, self.devicePixelRatioF()))


class IconButton(QToolButton):
    """A button with an icon and no text; `name` is its tooltip and what screen readers say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "link")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(name)
        self.setAccessibleName(name)


class Rule(QFrame):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")
        self.setFixedHeight(1)


class BusyBar(QProgressBar):
    """Shows that something is being done, without saying how much of it is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "thin")
        self.setTextVisible(False)
        self.setRange(0, 0)
        self.setFixedHeight(_BAR_HEIGHT)  # while it is hidden no style sheet counts, and its place is kept


def keep_place(part: QWidget) -> None:
    """While it is hidden, too, so that nothing moves when it comes."""
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    part.setSizePolicy(policy)
