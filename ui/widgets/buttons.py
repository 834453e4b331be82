"""Buttons whose texts wrap, as Qt's own do not: docks are narrow, and some languages are long."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from .controls import Text
from .style import unit

_BESIDE_ICON = 4  # what Qt leaves free
_BROAD = 1000  # styles widen what is narrower


def wrapped(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text with line breaks between words, so that no line is wider than `width` if words allow."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


class Button(QPushButton):
    """An ordinary button; `set_label` instead of `setText`.

    Whether its text goes onto one line depends on the width that it is given, and never on how it was wrapped before:
    a scroll bar that comes for one answer and goes for the other would do so without end.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_label(text)

    def set_label(self, text: str) -> None:
        """Say what the button does."""
        self._label = text
        self.setAccessibleName(text)
        self.setText(text)
        if self.isVisible():
            self._wrap()

    def sizeHint(self) -> QSize:
        """Wide enough for the text on one line."""
        return QSize(self._width_around(self._width_of(self._label)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        longest = max((self._width_of(word) for word in self._label.split()), default=0)
        return QSize(self._width_around(longest), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, and no other: Qt does so in dialogs only, and then to any."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _wrap(self) -> None:
        frame = self._width_around(_BROAD) - _BROAD
        text = wrapped(self._label, self.fontMetrics(), self.width() - frame)
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def _width_around(self, words: int) -> int:
        """How wide the button is around words of that width."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if not option.icon.isNull():
            words += option.iconSize.width() + _BESIDE_ICON
        kind = QStyle.ContentsType.CT_PushButton
        width: int = self.style().sizeFromContents(kind, option, QSize(words, 0), self).width()
        return width

    def _width_of(self, text: str) -> int:
        width: int = self.fontMetrics().horizontalAdvance(text)
        return width


class PrimaryButton(Button):
    """The most important button of a page, in the theme's accent colour."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "primary")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)


class LinkButton(Button):
    """A less important button, which looks like a link and is reached by Tab."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)


def leave_return_to_fields(dialog: QWidget) -> None:
    """Return does what the field is for in which the cursor is, instead of pressing any button of the dialog."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(False)


class Choice(QWidget):
    """A check box whose text wraps."""

    BOX: type[QAbstractButton] = QCheckBox
    toggled = pyqtSignal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = self.BOX()
        self._text = Text()
        self.box.toggled.connect(self.toggled)
        self.setFocusProxy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit(self) // 2)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say what is chosen here."""
        self.box.setAccessibleName(text)
        self._text.set_text(text)

    def isChecked(self) -> bool:
        return bool(self.box.isChecked())

    def setChecked(self, checked: bool) -> None:
        self.box.setChecked(checked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the text counts too."""
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.box.click()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the click, so that its release comes here."""
        event.accept()


class Alternative(Choice):
    """A radio button whose text wraps; a `QButtonGroup` of their `box`es makes one of several."""

    BOX = QRadioButton
