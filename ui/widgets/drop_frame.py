"""What shows while a certificate file is dragged over the dock."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QMimeData, QRect, Qt
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...core.certificates.bundle import FILE_PATTERNS
from ..text import translate
from .controls import Heading

_SUFFIXES = tuple(pattern.lstrip("*") for pattern in FILE_PATTERNS)


def bundle_in(mime: QMimeData) -> Path | None:
    """The one local certificate file in what is dragged, judged by its name."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if len(files) == 1 and files[0].suffix.casefold() in _SUFFIXES:
        return files[0]
    return None


class DropFrame(QFrame):
    """Covers the dock and says what dropping does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        label = Heading(translate("Dock", "Drop the certificate to add an account"))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(label)
        self.hide()

    def cover(self, area: QRect) -> None:
        """Show it on top of `area`."""
        self.setGeometry(area)
        self.raise_()
        self.show()
