"""What stands in the list's place while the search finds nothing."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...text import translate
from ...widgets.buttons import LinkButton
from ...widgets.controls import Text
from ...widgets.style import unit


class NothingFound(QWidget):
    """Says so, and offers to clear the search."""

    clear_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nothing_found")
        self.words = Text(role="subtle")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.clear = LinkButton(translate("Datasets", "Clear"))
        self.clear.setAccessibleName(translate("Datasets", "Clear the search"))
        self.clear.clicked.connect(self.clear_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, unit(self) * 2, 0, 0)
        layout.setSpacing(unit(self))
        layout.addWidget(self.words)
        layout.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def show_search(self, text: str) -> None:
        """Say what was searched for."""
        self.words.set_text(translate("Datasets", "No dataset matches “{text}”.").format(text=text.strip()))
