"""A list that is as high as what is in it, up to a bound, and scrolls beyond; it stays at its end, as logs do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


class BoundedScroll(QScrollArea):
    """Widgets go into `column`. Who has scrolled up to read is left there when more comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 0
        self._is_at_end = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._content)
        for part in (self.viewport(), self._content):
            part.setAutoFillBackground(False)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_at_end)
        bar.valueChanged.connect(self._note_place)

    def set_most(self, height: int) -> None:
        """Be no higher than this, in pixels."""
        if height != self._most:
            self._most = height
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """What is in it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What its contents need, up to the bound."""
        return min(self._content.heightForWidth(width), self._most)

    def sizeHint(self) -> QSize:
        width = self._content.sizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off at the side, with a scroll bar or without."""
        width = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, 0)

    def event(self, event: QEvent) -> bool:
        """What is in it has grown or shrunk: so may this."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _keep_at_end(self, _least: int, most: int) -> None:
        # Where all of it is in sight, nobody reads further up.
        self._is_at_end = self._is_at_end or most == 0
        if self._is_at_end:
            self.verticalScrollBar().setValue(most)

    def _note_place(self, value: int) -> None:
        self._is_at_end = value == self.verticalScrollBar().maximum()
